/** [text, people as "name | office | side", what it shows]. Names and events are invented. */
export type PeopleCase = readonly [text: string, people: readonly string[], why: string]

export const PEOPLE: readonly PeopleCase[] = [
  [
    'Head of Ingria Yunus-Bek Dzurov said so.',
    ['Yunus-Bek Dzurov | Head of Ingria | none'],
    'a given name that nobody knows, behind the land of an office',
  ],
  [
    'Minister of the Interior Vladimir Orlov of Russia said so.',
    ['Vladimir Orlov | Minister of the Interior | RUS'],
    'a common word of an office',
  ],
  ['The wife of Jose Maria Aznaro said so.', ['Jose Maria Aznaro | none | none'], 'three names behind a wife'],
  [
    'Governor of Altai Territory Viktor Orlov said so.',
    ['Viktor Orlov | Governor of Altai Territory | none'],
    'a territory',
  ],
  [
    'Mayor of Norvik Anna Berg declared a day of mourning.',
    ['Anna Berg | Mayor of Norvik | none'],
    'the town of an office, and the name behind it',
  ],
  ['The plan of Maria Anna Berg was read.', ['Maria Anna Berg | none | none'], 'three names behind "of"'],
  [
    'The visit of the President of Sweden to Norway, Lars Berg said, is near.',
    ['Lars Berg | none | none'],
    'who speaks behind a visit of another to a state',
  ],
  [
    'The Ambassador of Sweden to Norway, Lars Berg, said that.',
    ['Lars Berg | Ambassador | SWE'],
    'who is sent to a state',
  ],
  ['Under President Anna Berg of Norway two schools were built.', ['Anna Berg | President | NOR'], 'no rank'],
  [
    'Under Secretary of State Anna Berg built two schools.',
    ['Anna Berg | Under Secretary of State | USA'],
    'a rank that opens the sentence',
  ],
  [
    'A letter went to Republic of Korea (ROK) Minister of Foreign Affairs Park Ji-seo on Monday.',
    ['Park Ji-seo | Minister of Foreign Affairs | KOR'],
    'a family name that is also a thing, behind a state with its abbreviation',
  ],
  [
    'Assistant Secretary of State for International Organization Affairs Anna Berg travelled north.',
    ['Anna Berg | Assistant Secretary of State for International Organization Affairs | USA'],
    'matters in an office are no body',
  ],
  [
    'Kenyan President Wanjiru Otieno arrived on Monday.',
    ['Wanjiru Otieno | President | KEN'],
    'demonym before the title',
  ],
  [
    'President of the UAE Saif bin Hamad Al Mansoori called the emir.',
    ['Saif bin Hamad Al Mansoori | President | ARE'],
    'title of a country, particles',
  ],
  [
    'Arkady Belov, the Russian foreign minister, declined to comment.',
    ['Arkady Belov | foreign minister | RUS'],
    'title behind the name',
  ],
  [
    'The Foreign Minister of Poland, Zofia Wrona, will visit Riga.',
    ['Zofia Wrona | Foreign Minister | POL'],
    'title with its article before a comma',
  ],
  [
    "Chile's finance minister Tomás Larraín resigned.",
    ['Tomás Larraín | finance minister | CHL'],
    'possessive of a country',
  ],
  [
    'Foreign Ministers Anna Berg of Norway, Pedro Silva of Portugal and Jan Kos of Slovenia met.',
    ['Anna Berg | Foreign Minister | NOR', 'Pedro Silva | Foreign Minister | PRT', 'Jan Kos | Foreign Minister | SVN'],
    'a title of several, each with a country',
  ],
  [
    'Ghanaian President Kofi Mensah spoke with his Togolese counterpart, Afi Lawson.',
    ['Kofi Mensah | President | GHA', 'Afi Lawson | President | TGO'],
    'a counterpart has the same office',
  ],
  [
    'Turkish Foreign Minister Selim Aktaş met Greek Prime Minister Nikos Laskaris. Aktaş said talks went well.',
    ['Selim Aktaş | Foreign Minister | TUR', 'Nikos Laskaris | Prime Minister | GRC'],
    'a surname alone is the same person',
  ],
  [
    'ARIMURA Kenta, Minister for Foreign Affairs of Japan, hosted the dinner.',
    ['ARIMURA Kenta | Minister for Foreign Affairs | JPN'],
    'a family name in capitals, first',
  ],
  [
    'Vietnamese Prime Minister Tran Van Hai and South Korean President Yoo Min-seok agreed.',
    ['Tran Van Hai | Prime Minister | VNM', 'Yoo Min-seok | President | KOR'],
    'Eastern order, hyphens',
  ],
  [
    'Secretary-General of ASEAN Rizal Santoso opened the meeting.',
    ['Rizal Santoso | Secretary-General of ASEAN | ASEAN'],
    'office of a body',
  ],
  [
    'NATO Secretary General Ingrid Vos thanked the troops.',
    ['Ingrid Vos | NATO Secretary General | NATO'],
    'body before the office',
  ],
  [
    'Former Spanish Prime Minister Luis Ortega gave a speech.',
    ['Luis Ortega | former Prime Minister | ESP'],
    'a former office keeps its state',
  ],
  ['Gambian President-elect Lamin Ceesay named his cabinet.', ['Lamin Ceesay | President-elect | GMB'], 'elect'],
  [
    'H.E. Mr. Abebe Tadesse, Minister of Foreign Affairs of Ethiopia, was received.',
    ['Abebe Tadesse | Minister of Foreign Affairs | ETH'],
    'honorifics are no part of the name',
  ],
  [
    'Chinese Ambassador to Zambia Wu Qinghai presented his credentials.',
    ['Wu Qinghai | Ambassador to Zambia | CHN'],
    'the state of the mission, not of the host',
  ],
  [
    'UN Special Envoy for Yemen Lars Holm briefed the council.',
    ['Lars Holm | UN Special Envoy for Yemen | UN'],
    'an envoy speaks for who sent him',
  ],
  ['Đorđe Petković, the Serbian president, replied.', ['Đorđe Petković | president | SRB'], 'letters beyond Latin-1'],
  [
    'Brazilian President João Pereira da Silva signed the decree.',
    ['João Pereira da Silva | President | BRA'],
    'particle within a name',
  ],
  ["Irish Taoiseach Niamh O'Hara welcomed the guests.", ["Niamh O'Hara | Taoiseach | IRL"], 'apostrophe in a name'],
  [
    'Taoiseach Niamh Byrne welcomed the guests.',
    ['Niamh Byrne | Taoiseach | IRL'],
    'an office that one state alone has',
  ],
  [
    'Sudanese general Yasir Abdel-Rahman al-Tayeb denied it.',
    ['Yasir Abdel-Rahman al-Tayeb | general | SDN'],
    'hyphens and article',
  ],
  ['Dutch Prime Minister Willem van den Berg flew to Rome.', ['Willem van den Berg | Prime Minister | NLD'], 'van den'],
  [
    'U.S. Senator Thomas West and U.S. Representative Theresa May Cole wrote a letter.',
    ['Thomas West | Senator | USA', 'Theresa May Cole | Representative | USA'],
    'words of direction and time as names',
  ],
  [
    'Croatian Deputy Prime Minister and Minister of Finance Ana Horvat presented the plan.',
    ['Ana Horvat | Deputy Prime Minister and Minister of Finance | HRV'],
    'two offices',
  ],
  [
    'Assistant to the President for Homeland Security Dr. Ruth Adler of the United States chaired it.',
    ['Ruth Adler | Assistant to the President for Homeland Security | USA'],
    'chain of offices, honorific before the name',
  ],
  [
    'Vice Premier Sun Haoran of China and Secretary of the Treasury Mark Dale signed.',
    ['Sun Haoran | Vice Premier | CHN', 'Mark Dale | Secretary of the Treasury | USA'],
    'country behind the name',
  ],
  [
    'Sergei Orlov Orlov SergeiForeign Minister of the Russian Federation spoke.',
    ['Sergei Orlov | Foreign Minister | RUS'],
    "a page's tip repeats the name turned round",
  ],
  [
    'Mali’s opposition leader Moussa Keita called for protests.',
    ['Moussa Keita | opposition leader | none'],
    'opposition speaks for itself',
  ],
  [
    'French journalist Claire Dupont was released.',
    ['Claire Dupont | none | none'],
    'a private nationality is no side',
  ],
  [
    'Israeli Defence Minister Israel Peretz met Jordanian King Faisal II.',
    ['Israel Peretz | Defence Minister | ISR', 'Faisal II | King | JOR'],
    'a country’s name as a given name; a numeral',
  ],
  [
    'The EU’s High Representative for Foreign Affairs and Security Policy, Eva Lindt, told the European Union’s ministers.',
    ['Eva Lindt | High Representative for Foreign Affairs and Security Policy | European Union'],
    'an office that one body alone has',
  ],
  [
    'Pakistani Prime Minister Imran Qureshi, Finance Minister Ayesha Malik and other officials attended.',
    ['Imran Qureshi | Prime Minister | PAK', 'Ayesha Malik | Finance Minister | PAK'],
    'a bare title in a list shares the scene',
  ],
  [
    'Prime Minister Tevita Moala of Tonga and President Surangel Remengesau Jr. of Palau met.',
    ['Tevita Moala | Prime Minister | TON', 'Surangel Remengesau Jr. | President | PLW'],
    'Jr. and countries behind names',
  ],
  [
    'Spokesperson Ana Ruiz and Deputy Foreign Minister Luis Paz of Chile spoke.',
    ['Ana Ruiz | Spokesperson | CHL', 'Luis Paz | Deputy Foreign Minister | CHL'],
    'a deputy is no minister',
  ],
  ['Peter Lund of UNICEF thanked donors.', ['Peter Lund | none | UNICEF'], 'a body behind the name'],
  [
    'The palace was closed, said Dominic Vane, chief executive of the palace in Britain.',
    ['Dominic Vane | chief executive | none'],
    'a local office is no state’s',
  ],
  [
    'A spokesman for Orlov denied it. The German chancellor called Mr Orlov.',
    ['Orlov | none | none'],
    'the title is another’s',
  ],
  ['Rosneft CEO Igor Malinin denied the report.', ['Igor Malinin | Rosneft CEO | Rosneft'], 'office of a company'],
  [
    'Jane Doyle, spokesperson for the Ministry of Foreign Affairs of Ireland, confirmed it.',
    ['Jane Doyle | spokesperson for the Ministry of Foreign Affairs | IRL'],
    'a ministry speaks for its state',
  ],
]

/** Texts in which nobody is named. */
export const NOBODY: readonly (readonly [text: string, why: string])[] = [
  ['The Joint Statement was issued in Kuala Lumpur on Tuesday.', 'titles of texts, places, days'],
  ['The two leaders visited the Forbidden City and Tiananmen Square.', 'sights'],
  ['Both sides recalled the Paris Agreement and the Vienna Convention.', 'treaties called after cities'],
  ['The Foreign Minister said so. The Prime Minister agreed.', 'titles without names'],
  ['The delegation will travel to San Marino, Santa Cruz and Port Louis.', 'places that open like names'],
  ['Operation Northern Shield ended in March. Mount Kenya was visible.', 'operations and mountains'],
  ['The African Union Commission welcomed the Sahel Strategy.', 'bodies and plans'],
  ['Reporting by Martin Keller and Julia Stone; editing by Paul Weiss', 'a byline (guide, settled case 13)'],
  ['Happy New Year from the Ministry of Foreign Affairs.', 'greetings'],
  ['Meanwhile Strategic Dialogue remains Important for Regional Security.', 'capitals of a headline'],
]
