/** [text, bodies, what it shows]. Bodies without a note in lexicon/organisations.tsv are invented. */
export const BODIES: readonly (readonly [text: string, bodies: readonly string[], why: string])[] = [
  [
    'The United Nations (UN) and the EU agreed. The UN will act.',
    ['United Nations', 'EU'],
    'full form where the text gives one',
  ],
  [
    'The Ministry of Trade, Industry and Energy said so.',
    ['Ministry of Trade, Industry and Energy'],
    'a list within a name',
  ],
  [
    'The Ministry of Foreign Affairs of the Kingdom of Norway replied.',
    ['Ministry of Foreign Affairs'],
    'the second complement, a state, is left out',
  ],
  [
    'The Northern Rivers Development Bank (NRDB) opened. NRDB lends to farmers.',
    ['Northern Rivers Development Bank'],
    'abbreviation in brackets',
  ],
  [
    'The foreign ministry and the presidential office declined to comment.',
    ['foreign ministry', 'presidential office'],
    'small letters',
  ],
  [
    'The Department of State and the Department of Defense took part.',
    ['Department of State', 'Department of Defense'],
    'coordination does not glue',
  ],
  [
    'Fighters of the Front for the Freedom of Zarland attacked.',
    ['Front for the Freedom of Zarland'],
    'an armed group',
  ],
  [
    'The Tunisian Parliament and the Parliament of Cyprus voted.',
    ['Tunisian Parliament', 'Parliament of Cyprus'],
    'with the state’s name',
  ],
  ['Hamas and Hezbollah rejected it.', ['Hamas', 'Hezbollah'], 'armed groups by name'],
  [
    'Orvanta Shipping Ltd. and Beldam Energy Group won the contract.',
    ['Orvanta Shipping Ltd.', 'Beldam Energy Group'],
    'companies',
  ],
  [
    "Costa Rica's National Police Academy trains officers.",
    ['National Police Academy'],
    'the owner is no part of the name',
  ],
  ["Members of the Workers' Party of Zarland met.", ["Workers' Party of Zarland"], 'a possessive within the name'],
  [
    'The Security Council of the Russian Federation met. The Russian Security Council agreed.',
    ['Security Council of the Russian Federation'],
    'one body under two forms',
  ],
  [
    'The ASEAN Secretariat thanked the African Union.',
    ['ASEAN Secretariat', 'African Union'],
    'body within a body’s name',
  ],
]
export const NO_BODY: readonly (readonly [text: string, why: string])[] = [
  ['The government of Chad and the Chadian side agreed.', 'a government is its state'],
  ['Beijing said so, Xinhua reported.', 'a news outlet as the source'],
  ['The Council met. The Ministry agreed. The Group left.', 'heads alone'],
  ['They signed a Comprehensive Strategic Partnership and a Free Trade Agreement.', 'accords'],
  ['Who is there? IS it so? WE ASK', 'words that look like abbreviations'],
  ['The summit was held at the Palace of Nations on Friday.', 'places'],
]
