import type { PeopleCase } from './actors-people.ts'

/** Sides and offices that take more than one word beside the name. Names and events are invented, but for known leaders. */
export const SIDES: readonly PeopleCase[] = [
  [
    'Ohio Governor Jane Harlow visited the plant.',
    ['Jane Harlow | Governor | USA'],
    'a land before the office: its officials act for the state',
  ],
  [
    'The mayor of Shanghai, Fang Weimin, opened the fair.',
    ['Fang Weimin | mayor of Shanghai | CHN'],
    'a city behind the office',
  ],
  [
    "Scotland's First Minister Fiona Baird replied.",
    ['Fiona Baird | First Minister | GBR'],
    'a land as owner of the office',
  ],
  [
    'South Korea hosted the talks, which Emmanuel Macron praised.',
    ['Emmanuel Macron | none | FRA'],
    'a known leader’s name, not the state of the text',
  ],
  [
    'The United States said President Zelenskyy had called.',
    ['Zelenskyy | President | UKR'],
    'a known leader beside a bare office',
  ],
  [
    'The United States said President Zelinka had called.',
    ['Zelinka | President | USA'],
    'nobody known: the bare office is the named state’s',
  ],
  ['Adam Macron, a baker in Lyon, won the race.', ['Adam Macron | none | none'], 'another’s given name: no leader'],
  [
    'Norway welcomed Princess Ida. Iceland and Finland sent a note.',
    ['Ida | Princess | NOR'],
    'a crown where the state has one',
  ],
  [
    'Senior Advisor to the President Cedric Malone moderated the talk in the United States.',
    ['Cedric Malone | Senior Advisor to the President | USA'],
    'the office to which another is advisor belongs to the title',
  ],
  [
    'Secretary General of the Executive Committee of the PLO Hani Aldin met the envoy.',
    ['Hani Aldin | Secretary General of the Executive Committee of the PLO | PLO'],
    'a committee of a body: the body is the side',
  ],
  [
    'He met Japanese Ministry of Foreign Affairs Director General Ueda Kenji on Friday.',
    ['Ueda Kenji | Japanese Ministry of Foreign Affairs Director General | JPN'],
    'an office within a ministry has the ministry’s state',
  ],
  [
    'Chairman Abdullah Abdullah spoke of peace in Afghanistan.',
    ['Abdullah Abdullah | Chairman | none'],
    'a name of two like words',
  ],
  [
    'Commander of the Kenyan military group Jomo Otiende said it.',
    ['Jomo Otiende | Commander of the Kenyan military group | KEN'],
    'small nouns within the complement',
  ],
  [
    'Condolences to the President on the death of Russian pilot Roman Belov.',
    ['Roman Belov | none | none'],
    'nouns behind another preposition are none of an office',
  ],
  [
    'PRESIDENT VAN DEN BROEK: Welcome to Vilnius. Belgian President Lotte van den Broek then left Lithuania.',
    ['Lotte van den Broek | President | BEL'],
    'a surname with its particles before the whole name',
  ],
  [
    'Ukrainian Prime Minister Olena Hrytsak, Foreign Minister Petro Lys, Head of Presidential Office Ivan Bilyk and Deputy Foreign Minister Taras Koval met the Russian envoy.',
    [
      'Olena Hrytsak | Prime Minister | UKR',
      'Petro Lys | Foreign Minister | UKR',
      'Ivan Bilyk | Head of Presidential Office | UKR',
      'Taras Koval | Deputy Foreign Minister | UKR',
    ],
    'all of a list share the side of the first',
  ],
  [
    'Friday’s talks between the President and Prime Minister Ishida of Japan went well.',
    ['Ishida | Prime Minister | JPN'],
    'the President is somebody else',
  ],
  [
    'Swiss Minister Beat Rüti Before Their Meeting',
    ['Beat Rüti | Minister | CHE'],
    'small words in the capitals of a headline end a name',
  ],
  [
    'Samara Region Governor Nikolai Merkov resigned in Russia.',
    ['Nikolai Merkov | Samara Region Governor | RUS'],
    'a land by its kind before the office',
  ],
  [
    'Bulgarian Deputy Prime Minister for EU Grants and Minister of Finance Assen Petkov came.',
    ['Assen Petkov | Deputy Prime Minister for EU Grants and Minister of Finance | BGR'],
    'the first of two offices has a topic',
  ],
  [
    'The Secretary of State for Trade and Prime Minister Ken Rowe of Fiji spoke.',
    ['Ken Rowe | Prime Minister | FJI'],
    'an office with its article is another’s',
  ],
  [
    'Russian Railways board chairman Oleg Vasin left.',
    ['Oleg Vasin | Russian Railways board chairman | Russian Railways'],
    'an organ of the body within the office',
  ],
  ['Martin Luther King, Jr. spoke.', ['Martin Luther King, Jr. | none | none'], 'a title’s word as a family name'],
  [
    'The mayor of New Haddam thanked King Harald of Norway.',
    ['Harald | King | NOR'],
    'the opener of a place is none of a name',
  ],
]
