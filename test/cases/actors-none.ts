/** [text, why it names none] */
export type NoneCase = readonly [text: string, why: string]

/** Texts that name no human being. */
export const NOBODY_MORE: readonly NoneCase[] = [
  ['The Ambassador and the Consul General opened the hall.', 'offices without names'],
  ['The talks took place at Camp David and at Castel Gandolfo.', 'places called after people'],
  ['The Nelson Bay bridge and the Saint Lawrence seaway were closed.', 'waters and places'],
  ['Hurricane Maria hit the island; Cyclone Freddy spared it.', 'storms with given names'],
  ['The Victoria Falls and Lake Albert are full.', 'falls and lakes'],
  ['A Dassault Rafale and an Airbus flew over Mount Olympus.', 'aircraft and mountains'],
  ['The Marshall Plan and the Monroe Doctrine were recalled.', 'plans and doctrines'],
  ['The Charlemagne Prize goes to the city this year.', 'a prize'],
  ['Ramadan and Easter fell in the same week; Nowruz had passed.', 'feasts'],
  ['On Tuesday Parliament rose early. In March It Sat Late.', 'capitals of every word'],
  ['The Treaty of Rome and the Charter of Paris still hold.', 'treaties'],
  ['General Assembly Resolution 77 was adopted.', 'an office-like word of a body'],
  ['The Attorney General’s Office and the Surgeon General’s report were cited.', 'offices that end in General'],
  ['Foreign Secretary-level talks were held in Colombo.', 'a level of talks'],
  ['Question Time began at noon. Prime Minister’s Questions followed.', 'parliamentary names'],
  ['First Lady and guests were seated in the Great Hall of the People.', 'an office and a hall'],
  ['His Excellency thanked Her Majesty.', 'forms of address alone'],
  ['Dear Mr. President, Ladies and Gentlemen, Distinguished Guests,', 'a salutation'],
  ['Best regards, Your Friends in Vilnius', 'a close'],
  ['Croatian and Romanian divers met the Danube Commission.', 'demonyms and a body'],
  ['New Delhi, Buenos Aires and Addis Ababa sent envoys.', 'capitals of two words'],
  ['The San Francisco and Saint Petersburg consulates were closed.', 'cities called after saints'],
  ['King Abdullah University of Science opened a branch.', 'a university called after a king'],
  ['The Kofi Annan Centre trains peacekeepers.', 'a centre called after a person'],
  ['Blue Dot and Green Gateway are the names of two programmes.', 'programmes'],
  ['Black Sea Grain Initiative talks went on in Istanbul.', 'an initiative'],
  ['Belt and Road projects and the Global Gateway were named.', 'initiatives'],
  ['Western Sahara, Upper Egypt and Lower Saxony are regions.', 'regions'],
  ['Article Five and Chapter Seven were invoked.', 'parts of a treaty'],
  ['Phase One and Track Two go on.', 'phases'],
  ['Deputy Head of Mission, Political Section, Embassy of Sweden', 'an office line without a name'],
]

/** Texts that name no state. */
export const NO_COUNTRY_MORE: readonly NoneCase[] = [
  ['They dined on turkey under china lamps.', 'common words in small letters'],
  ['The Jordan river and the Niger delta flooded.', 'rivers'],
  ['Talks were held in Vienna, in Paris and at the Hague.', 'cities as places'],
  ['The New York Times and the Washington Post wrote about it.', 'newspapers called after cities'],
  ['He taught at Oxford and at the University of Tokyo.', 'universities'],
  ['The Bank of Japan and Royal Bank of Canada raised rates.', 'banks'],
  ['The Treaty of Lisbon and the Treaty of Moscow hold.', 'treaties called after capitals'],
  ['Washington state and Washington county sued.', 'a state of a federation'],
  ['Crimea, Gaza and Greenland were not on the agenda.', 'territories without a code'],
  ['Macau and Bermuda sent swimmers.', 'territories without a code'],
  ['The Arab and Nordic states met the Sahel group.', 'regions and peoples'],
  ['GENEVA, June 4 -- The talks ended without a text.', 'a dateline of a city'],
]

/** Texts that name no organisation. */
export const NO_BODY_MORE: readonly NoneCase[] = [
  ['The two sides and the three parties agreed.', 'sides'],
  ['The government of Sweden and the Swedish side agreed.', 'a government is its state'],
  ['Beijing and the Kremlin agreed.', 'capitals and seats'],
  ['The Nairobi Courier reported that a deal was near.', 'an outlet as the source'],
  ['The Strategic Partnership and the Action Plan were adopted.', 'documents'],
  ['The Treaty on Fishing and the Memorandum of Understanding were signed.', 'accords'],
  ['The Danube Bridge and the Northern Corridor will open.', 'works'],
  ['The Great Patriotic War and the Cold War were recalled.', 'wars'],
  ['The Second World War ended in May.', 'a war'],
  ['The leaders hailed the Spirit of Helsinki.', 'a figure of speech'],
  ['The Prime Minister and the Foreign Minister took part.', 'offices'],
  ['President Ana Kovač and Foreign Minister Iva Horvat took part.', 'people'],
  ['The Red Sea, the Black Sea and the Baltic are busy.', 'seas'],
  ['On Independence Day the flags were out.', 'a feast'],
  ['The Nobel Peace Prize went to a nurse.', 'a prize'],
  ['Operation Steadfast Dawn and Exercise Northern Shield ended.', 'operations'],
  ['The Year of Culture and the Decade of Water were opened.', 'years of a theme'],
  ['The Green Deal and the New Pact are under review.', 'policies'],
  ['A joint working group and a committee will be set up.', 'bodies to come, without names'],
]

/** Read wrongly today: [kind, text, the cause] */
export const KNOWN_MISSES: readonly (readonly [
  kind: 'people' | 'countries' | 'organisations',
  text: string,
  cause: string,
])[] = [
  ['people', 'The frigate King Haakon and the ferry Princess Anna collided.', 'ships called after royals'],
  ['countries', 'The Gulf of Guinea and the Mozambique Channel are patrolled.', 'a channel called after a state'],
  ['countries', 'A French citizen and a Swedish tourist were hurt.', 'nationalities of private persons'],
  ['countries', 'The Brussels sprouts and Swiss cheese were served with Turkish delight.', 'dishes'],
  ['countries', 'Israel Hands and India Hicks gave a concert.', 'given names that are states'],
  ['countries', 'The Malta Conference and the Yalta Conference were compared.', 'conferences called after their place'],
  ['countries', 'They spoke English and Spanish over Danish pastry.', 'languages and pastry'],
  ['countries', 'Panama hats and Cuban heels were on show.', 'things called after states'],
]
