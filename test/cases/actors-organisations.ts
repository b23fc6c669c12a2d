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
  [
    'The Department of Justice sued. The Justice Department won.',
    ['Department of Justice'],
    'one ministry by two names',
  ],
  [
    'The Ministry of Internal Affairs replied after the interior ministry had been asked.',
    ['Ministry of Internal Affairs'],
    'a portfolio under two names',
  ],
  [
    'The Bureau of Water, Energy, and Transport paid for it.',
    ['Bureau of Water, Energy, and Transport'],
    'a list of topics is one name',
  ],
  [
    'It came from the Department of Commerce, the Department of Labor, and the Zarland Fisheries Agency.',
    ['Department of Commerce', 'Department of Labor', 'Zarland Fisheries Agency'],
    'a list of bodies is several',
  ],
  [
    "The Office of Rural Women's Issues and the National Association of Elected Officials met.",
    ["Office of Rural Women's Issues", 'National Association of Elected Officials'],
    'those whom a body is for',
  ],
  [
    'The International Federation of Association Rowing (IFAR) met. An IFAR official spoke.',
    ['International Federation of Association Rowing'],
    'the abbreviation spells the whole name, and stands for it',
  ],
  [
    'The CIS Council of Heads of State and the Council of Justice Ministers met.',
    ['CIS Council of Heads of State', 'Council of Justice Ministers'],
    'offices within a name',
  ],
  ['She teaches at Moscow State University.', ['Moscow State University'], 'called after its city'],
  ['The General Logistics Agency paid.', ['General Logistics Agency'], 'an office’s word that is a plain adjective'],
  [
    'The EU Special Monitoring Mission left. The Zarland Trade Mission stayed.',
    ['EU Special Monitoring Mission'],
    'a mission is a body by what it is for',
  ],
  ['The Ohio Democratic Party voted.', ['Ohio Democratic Party'], 'the party of a land within the state'],
  [
    'The Inter-American Press Council met.',
    ['Inter-American Press Council'],
    'a continent’s name behind a hyphen is no state’s',
  ],
  [
    'Speaker of the Grand National Assembly of Turkey Kemal Sener opened the World Energy Congress.',
    ['Grand National Assembly', 'World Energy Congress'],
    'a state’s organ as the head of a longer name',
  ],
  [
    'The Republican Senate voted. The Royal Danish Academy of Music and the World Congress of Mountain Peoples agreed.',
    ['Senate', 'Royal Danish Academy of Music', 'World Congress of Mountain Peoples'],
    'members are no part of a name; a rank before the state is',
  ],
  [
    'The Institute for Fundamental Medicine and Biology and the Ministry of North Caucasus Affairs signed.',
    ['Institute for Fundamental Medicine and Biology', 'Ministry of North Caucasus Affairs'],
    'abstract nouns and regions within a topic',
  ],
  [
    'The Committee to Protect Reporters and the Office to Monitor and Combat Smuggling in Persons met.',
    ['Committee to Protect Reporters', 'Office to Monitor and Combat Smuggling in Persons'],
    'a purpose in capitals',
  ],
  ['The committee agreed to Protect nobody, and the Council to meet.', [], 'an infinitive of the sentence'],
  [
    'The National Iranian Grain Company and Georgetown University signed.',
    ['National Iranian Grain Company', 'Georgetown University'],
    'a company by its state; a capital’s namesake',
  ],
  [
    'The Clear Water Alliance (CWA) agreed with the water alliance of the north.',
    ['Clear Water Alliance'],
    'plain words with an abbreviation behind them',
  ],
  [
    'She served at Embassy Lusaka. The Maryland General Assembly voted; he had addressed the General Assembly.',
    ['Embassy Lusaka', 'Maryland General Assembly'],
    'an embassy by its city; an assembly by its land alone',
  ],
  [
    'The Farm Caucus of Young Members, the Wind Propulsion Laboratory and the Centers for Soil Control agreed.',
    ['Farm Caucus of Young Members', 'Wind Propulsion Laboratory', 'Centers for Soil Control'],
    'further heads of names',
  ],
  [
    'The American University in Cairo wrote to Oxford University in London.',
    ['American University in Cairo', 'Oxford University'],
    'the city is a name’s only where the name needs it',
  ],
  [
    'The Government Institute of Legislation and Comparative Jurisprudence ran a Department of Transport-led programme.',
    ['Government Institute of Legislation and Comparative Jurisprudence'],
    'an abstract noun with its adjective; a compound is no topic',
  ],
  [
    'The Free Liberal Party, the Justice and Reform Party and the Syrian National Coalition met at the World Jewish Congress.',
    ['Free Liberal Party', 'Justice and Reform Party', 'World Jewish Congress'],
    'a party’s first word, an office’s word as a topic, a rank before a people',
  ],
  [
    'Norwegian Airways flew. Rheinmetall and Novo Nordisk agreed; Carabinieri watched.',
    ['Norwegian Airways', 'Rheinmetall', 'Novo Nordisk', 'Carabinieri'],
    'an airline by its state; bodies that the lexicon knows',
  ],
]
export const NO_BODY: readonly (readonly [text: string, why: string])[] = [
  ['The government of Chad and the Chadian side agreed.', 'a government is its state'],
  ['Beijing said so, Xinhua reported.', 'a news outlet as the source'],
  ['The Council met. The Ministry agreed. The Group left.', 'heads alone'],
  ['They signed a Comprehensive Strategic Partnership and a Free Trade Agreement.', 'accords'],
  ['The Board of Directors and the Cabinet of Ministers met.', 'organs within a body, and the government'],
  ['They met Atomic Energy Minister Ivan Petrov.', 'the portfolio of an office'],
  ['Senior Administration Officials spoke of the Clean Harbour Committee Act (CHCA).', 'ranks and laws'],
  ['She was taken to the Lakeside Medical Center.', 'a building'],
  ['Who is there? IS it so? WE ASK', 'words that look like abbreviations'],
  ['The summit was held at the Palace of Nations on Friday.', 'places'],
]
