/** [text, codes, what it shows] */
export const COUNTRIES: readonly (readonly [text: string, codes: readonly string[], why: string])[] = [
  ['China and the ROK signed; the DPRK objected.', ['CHN', 'KOR', 'PRK'], 'abbreviations'],
  ['U.S. and U.K. officials met their U.A.E. colleagues.', ['USA', 'GBR', 'ARE'], 'abbreviations with stops'],
  ['Burma, Swaziland and the Ivory Coast have other names today.', ['MMR', 'SWZ', 'CIV'], 'former and variant names'],
  ['The Filipino and Emirati sides agreed with the Dutch.', ['PHL', 'ARE', 'NLD'], 'demonyms'],
  ['Beijing said it would respond.', ['CHN'], 'a capital with a verb of its own'],
  ['Ties between Moscow and Ankara have improved.', ['RUS', 'TUR'], 'capitals as the two sides'],
  ['The Kremlin announced the call; the White House confirmed it.', ['RUS', 'USA'], 'seats of power'],
  ['The United States urged Pyongyang to return to talks.', ['USA', 'PRK'], 'a capital that is asked'],
  [
    'Niger and Nigeria, Guinea-Bissau and Guinea, and Dominica attended.',
    ['NER', 'NGA', 'GNB', 'GIN', 'DMA'],
    'namesakes, longest first',
  ],
  ['The Republic of the Congo and the Democratic Republic of the Congo signed.', ['COG', 'COD'], 'the two Congos'],
  ['Sino-Russian trade grew.', ['CHN', 'RUS'], 'compound adjectives'],
  [
    'The Palestinian Authority and Kosovo sent envoys; Taiwan did not.',
    ['PSE', 'XKX', 'TWN'],
    'with codes, not members of the UN',
  ],
  ['Georgia’s parliament in Tbilisi voted.', ['GEO'], 'the state of the Caucasus'],
  ['Türkiye and Côte d’Ivoire opened embassies.', ['TUR', 'CIV'], 'marks and curly apostrophes'],
  ['Russian-Emirati relations and ASEAN-U.S. ties advanced.', ['RUS', 'ARE', 'USA'], 'hyphens'],
  ['Seoul’s position has not changed.', ['KOR'], 'a capital with a possessive and a noun of policy'],
]
/** Texts that name no state. */
export const NO_COUNTRY: readonly (readonly [text: string, why: string])[] = [
  ['They met in Geneva, then in Moscow and Beijing.', 'capitals as places'],
  ['Michael Jordan played; Chad Bowman watched.', 'given names and surnames'],
  ['Ships crossed the South China Sea and the Indian Ocean.', 'seas'],
  ['A storm hit Atlanta, Georgia and New Mexico.', 'states of a federation'],
  ['The Bank of China lent the money.', "a body's name"],
  ['They invited us to polish the turkey and the china.', 'common words'],
  ['Hong Kong, Puerto Rico and Northern Ireland sent teams.', 'territories without a code (guide, settled case 17)'],
  ['The fund holds 500 US dollars.', 'a currency'],
  ['The Paris Agreement and the Minsk Protocol were recalled.', 'treaties called after capitals'],
  ['TOKYO, May 3 -- The ministers met.', 'a dateline'],
  ['Latin American and Central American leaders spoke.', 'regions'],
]
