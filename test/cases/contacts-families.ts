/** What is known of the article besides its body. */
export interface Known {
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
}

/**
 * A body, what else is known of its article, its contacts as `kind: participants` in the order of the text, and the family
 * of sentences that it stands for. Names and events are invented.
 */
export type ContactCase = readonly [body: string, known: Known, contacts: readonly string[], family: string]

const MINISTRY = { publisher: 'Ministry of Foreign Affairs of Norway' }
const PRESIDENCY = { publisher: 'Office of the President of Norway' }
/** The two ends of most cases, named at the start of the body. */
const BOTH = 'President Pavel Dvorak of Czechia met with Prime Minister Anna Lindholm of Sweden. '
const MET = 'meeting: Pavel Dvorak, Anna Lindholm'

export const TOLD: readonly ContactCase[] = [
  // journeys
  [
    'Deputy Minister Karl Brandt of Austria will travel to Tbilisi, Georgia; Yerevan, Armenia; and Baku, Azerbaijan next week.',
    {},
    ['visit: Karl Brandt, GEO, ARM, AZE'],
    'stages of a journey, parted by semicolons',
  ],
  [
    'Deputy Minister Karl Brandt of Austria will travel to Lima on 3 May, Quito on 5 May and Bogota on 7 May.',
    {},
    ['visit: Karl Brandt, PER, ECU, COL'],
    'stages with their days',
  ],
  [
    'Deputy Minister Karl Brandt of Austria travelled to Oslo and Copenhagen before he returned to Vienna.',
    {},
    ['visit: Karl Brandt, NOR, DNK'],
    'the way home is no visit',
  ],
  [
    'On Monday, Deputy Minister Karl Brandt of Austria led a delegation to Doha, Qatar.',
    {},
    ['visit: Karl Brandt, QAT'],
    'at the head of a delegation',
  ],
  [
    'Prime Minister Anna Lindholm of Sweden travelled to Prague to meet with President Pavel Dvorak of Czechia.',
    {},
    ['visit: Anna Lindholm, CZE', 'meeting: Anna Lindholm, Pavel Dvorak'],
    'what a journey is for takes place',
  ],
  [
    `${BOTH}They discussed Prime Minister Lindholm's upcoming visit to Canada.`,
    {},
    [MET, 'visit: Anna Lindholm, CAN'],
    'a planned visit of one of them',
  ],
  // conferences
  [
    'Foreign Minister Karl Brandt of Austria will travel to Accra to lead the Austrian delegation to the Global River Conference, co-hosted by Ghana and Peru.',
    {},
    ['visit: Karl Brandt, GHA', 'summit: Karl Brandt, GHA, PER'],
    'a delegation to a conference, with its hosts',
  ],
  [
    'Foreign Minister Karl Brandt of Austria participated on Tuesday in the NATO ministerial.',
    {},
    ['summit: Karl Brandt, NATO'],
    'the body in the name of a conference',
  ],
  [
    'Foreign Minister Karl Brandt of Austria attended the NATO conference. At the conference, Minister Brandt and Foreign Minister Mira Novak of Slovenia called for calm.',
    {},
    ['summit: Karl Brandt, NATO, Mira Novak'],
    'who acts at the conference takes part',
  ],
  // who else took part
  [
    'Foreign Minister Karl Brandt of Austria travelled to Qatar. He was joined by Defence Minister Otto Lenz of Austria.',
    {},
    ['visit: Karl Brandt, QAT, Otto Lenz'],
    'joined by',
  ],
  [
    `${BOTH}Foreign Minister Mira Novak of Slovenia and Defence Minister Otto Lenz of Austria also attended the meeting.`,
    {},
    [MET],
    'those who attend do not meet apart',
  ],
  [
    'Foreign Minister Karl Brandt of Austria met separately with Mira Novak of Slovenia as well as with Otto Lenz of Slovenia.',
    {},
    ['meeting: Karl Brandt, Mira Novak, Otto Lenz'],
    'a list with "as well as"',
  ],
  // people who stand for themselves or their side
  [
    'Working meeting with Governor Ragnhild Moe. Ragnhild Moe informed the President about the harbour.',
    { ...PRESIDENCY, title: 'Working meeting with Governor Ragnhild Moe' },
    ['meeting: Ragnhild Moe, NOR'],
    'a head of state whom the text leaves unnamed',
  ],
  [
    'The message speaks of a long friendship. Foreign Minister Ragnhild Moe, now in Tunisia on a visit, delivered the message.',
    { ...PRESIDENCY, title: 'President Olaf Dahl sent a message to President of Tunisia Karim Trabelsi' },
    ['visit: Ragnhild Moe, TUN', 'correspondence: NOR, TUN'],
    'who hands over a letter does not write it',
  ],
  [
    'Ambassador Ragnhild Moe of Norway delivered a letter from King Olaf of Norway to President Karim Trabelsi of Tunisia.',
    {},
    ['correspondence: Olaf, Karim Trabelsi'],
    'a letter from somebody else',
  ],
  [
    'Following the talks, Olaf Dahl and President of Brazil Beatriz Lima Rocha Castro signed a joint statement.',
    { ...PRESIDENCY, title: 'Talks with President of Brazil Beatriz Rocha' },
    ['meeting: Olaf Dahl, Beatriz Lima Rocha Castro', 'signing: Olaf Dahl, Beatriz Lima Rocha Castro'],
    'a longer name in the body than in the title',
  ],
  [
    'At the invitation of Foreign Minister Ragnhild Moe of Norway, Foreign Minister Karl Brandt of Austria paid a visit to Norway. In their meeting, the two Ministers reviewed trade.',
    { ...MINISTRY, title: 'Visit of the Foreign Minister of Austria to Norway' },
    ['visit: Karl Brandt, NOR', 'meeting: Ragnhild Moe, Karl Brandt'],
    'the two ministers of a text that knows both',
  ],
  // speech
  [
    'President Olaf Dahl: Anna, welcome to Oslo.\n\nAnna and I have just had a good meeting. We spoke of ships.\n\nPrime Minister Anna Lindholm: Thank you.',
    { title: 'Press conference of President Olaf Dahl of Norway and Prime Minister Anna Lindholm of Sweden' },
    ['meeting: Anna Lindholm, Olaf Dahl'],
    'the speaker is one end',
  ],
  // captions and nouns
  [
    'President Pavel Dvorak meeting with Swedish Prime Minister Anna Lindholm. The two discussed trade.',
    { title: 'Pavel Dvorak met with Swedish Prime Minister Anna Lindholm' },
    [MET],
    'a caption',
  ],
  [
    'Pavel Dvorak and Anna Lindholm discussed trade. The telephone conversation was initiated by the Swedish side.',
    { title: 'Telephone conversation between Pavel Dvorak and Anna Lindholm of Sweden' },
    ['call: Pavel Dvorak, Anna Lindholm'],
    'a call that the title names, and who began it',
  ],
  [
    'President Pavel Dvorak of Czechia and Prime Minister Anna Lindholm of Sweden had a detailed conversation.',
    { title: 'President Dvorak spoke by telephone with Prime Minister Lindholm' },
    ['call: Pavel Dvorak, Anna Lindholm'],
    'a conversation on the telephone',
  ],
  [
    'President Pavel Dvorak of Czechia spoke by phone with Prime Minister Anna Lindholm of Sweden. The two continued discussions on trade.',
    {},
    ['call: Pavel Dvorak, Anna Lindholm'],
    'talk in the course of a call is no further contact',
  ],
  [
    'President Pavel Dvorak of Czechia spoke by phone on 10 May with Prime Minister Anna Lindholm of Sweden.',
    {},
    ['call: Pavel Dvorak, Anna Lindholm'],
    'a day between the verb and the other side',
  ],
  [
    'President Pavel Dvorak of Czechia spoke on May 10 to 40 reporters about Prime Minister Anna Lindholm of Sweden.',
    {},
    [],
    'a day between the verb and an audience',
  ],
  [
    'President Pavel Dvorak called Prime Minister Anna Lindholm on Monday.',
    {},
    ['call: Pavel Dvorak, Anna Lindholm'],
    'called somebody',
  ],
  [
    'The European Council discussed the harbours with Prime Minister Anna Lindholm of Sweden.',
    {},
    ['summit: European Council, Anna Lindholm'],
    'a council and its guest',
  ],
  // contacts of which one end alone is named
  [
    'President Olaf Dahl met with owners of fishing fleets on Monday. They spoke of quotas.',
    { title: 'Meeting with owners of fishing fleets', ...PRESIDENCY },
    ['meeting: Olaf Dahl'],
    'the title names a meeting with people whom nobody names',
  ],
  [
    'Foreign Minister Ragnhild Moe attended the annual Harbour Summit in Bergen on Monday.',
    { title: 'Minister Moe at the Harbour Summit', ...MINISTRY },
    ['summit: Ragnhild Moe'],
    'the title names a summit, the body one guest',
  ],
  [
    'Foreign Minister Ragnhild Moe hosted a roundtable with harbour masters on Monday.',
    { title: 'Roundtable on safe harbours', ...MINISTRY },
    ['meeting: Ragnhild Moe'],
    'a roundtable with people whom nobody names',
  ],
  [
    'The harbour fees were the main item of the meeting. President Olaf Dahl wants them cut.',
    { title: 'President Olaf Dahl held a meeting with the Cabinet', ...PRESIDENCY },
    ['meeting: Olaf Dahl'],
    'a meeting that the title tells with a verb, and the body by its noun',
  ],
  [
    'With Karl Brandt, head of the Fisheries Council. President Olaf Dahl wants the harbour fees cut.',
    { title: 'President Olaf Dahl met with Karl Brandt', ...PRESIDENCY },
    ['meeting: Olaf Dahl, Karl Brandt'],
    'a caption for what the title tells',
  ],
  [
    'Prime Minister Karl Brandt reported to President Olaf Dahl on the budget.',
    { title: 'Working meeting with Prime Minister Karl Brandt', ...PRESIDENCY },
    ['meeting: Olaf Dahl, Karl Brandt'],
    'a meeting of two leaders at home',
  ],
]

export const UNTOLD: readonly ContactCase[] = [
  ['President Pavel Dvorak called Sweden a reliable partner of Czechia.', {}, [], 'called something a name'],
  ['President Pavel Dvorak called Prime Minister Anna Lindholm a friend.', {}, [], 'called somebody a name'],
  ['None of the Czech leaders has paid a visit to Sweden.', {}, [], 'nobody did'],
  [`${BOTH}They welcomed Slovenian President Mira Novak's proposal.`, {}, [MET], 'a deed that is welcomed is no guest'],
  [
    `${BOTH}They praised a forum hosted by Norwegian Prime Minister Ragnhild Moe.`,
    {},
    [MET],
    'hosted by somebody else',
  ],
  [
    `${BOTH}They spoke of Norwegian Foreign Minister Ragnhild Moe's trip to Japan.`,
    {},
    [MET],
    'a journey of somebody who is not there',
  ],
  [
    `${BOTH}Both support efforts to end the war and resume dialogue with Norway.`,
    {},
    [MET],
    'talks that are wished for',
  ],
  [
    'President Olaf Dahl: Last week Karl Brandt and I met with Mira Novak in Graz.\n\nPrime Minister Anna Lindholm: I will visit Japan.',
    { title: 'Remarks by President Olaf Dahl and Prime Minister Anna Lindholm before their meeting' },
    [],
    'what a speaker mentions',
  ],
  [
    'President Olaf Dahl met with owners of fishing fleets on Monday. They spoke of quotas.',
    { title: 'New quotas for fisheries', ...PRESIDENCY },
    [],
    'one end alone is no contact where the title names none',
  ],
  [
    'Karl Brandt, who met fans of his show for thirty years, died on Monday.',
    { title: 'Radio host Karl Brandt dies' },
    [],
    'a host by trade',
  ],
  [
    'President Pavel Dvorak of Czechia met with reporters on Monday and asked Sweden to save the forests.',
    { title: 'World leaders call to save forests' },
    [],
    'leaders who call to act are not on the telephone',
  ],
  [
    'The harbour fees were the main item. President Olaf Dahl wants them cut after talks in autumn.',
    { title: 'President Olaf Dahl on the meeting of harbour masters', ...PRESIDENCY },
    [],
    'a meeting of which the title only speaks',
  ],
]
