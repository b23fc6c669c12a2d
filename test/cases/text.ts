/** [text, its sentences, what it shows] */
export const SENTENCES: readonly (readonly [text: string, sentences: readonly string[], why: string])[] = [
  [
    'Mr. Salvat met Dr. Haddad. They shook hands.',
    ['Mr. Salvat met Dr. Haddad.', 'They shook hands.'],
    'titles with stops',
  ],
  ['H.E. Kofi Adom spoke. All listened.', ['H.E. Kofi Adom spoke.', 'All listened.'], 'an honorific with two stops'],
  ['J. R. Dahl wrote to A. Koval. She replied.', ['J. R. Dahl wrote to A. Koval.', 'She replied.'], 'initials'],
  ['The U.S. Embassy closed. It was late.', ['The U.S. Embassy closed.', 'It was late.'], 'U.S. before its noun'],
  [
    'He flew to the U.S. The visit was short.',
    ['He flew to the U.S.', 'The visit was short.'],
    'U.S. at the end of a sentence',
  ],
  [
    'The U.K. and the U.A.E. signed on Nov. 3 in Oslo.',
    ['The U.K. and the U.A.E. signed on Nov. 3 in Oslo.'],
    'a month',
  ],
  ['Resolution No. 1701 stands. See para. 4 of it.', ['Resolution No. 1701 stands.', 'See para. 4 of it.'], 'numbers'],
  [
    'The talks ended at 5 p.m. on Friday. Nobody spoke.',
    ['The talks ended at 5 p.m. on Friday.', 'Nobody spoke.'],
    'an hour within a sentence',
  ],
  ['Trade rose by 3.5 per cent. It had been 2.1.', ['Trade rose by 3.5 per cent.', 'It had been 2.1.'], 'decimals'],
  [
    'The minister spoke, News.Az reports, and left. The hall was full.',
    ['The minister spoke, News.Az reports, and left.', 'The hall was full.'],
    'a name with a stop inside',
  ],
  ['Details are on gov.example for all. Go there.', ['Details are on gov.example for all.', 'Go there.'], 'an address'],
  [
    'OSLO, May 3 -- The port opened. Crowds came.',
    ['OSLO, May 3 -- The port opened.', 'Crowds came.'],
    'a dateline stays with its sentence',
  ],
  ['She asked: "Who pays?" Nobody knew.', ['She asked: "Who pays?"', 'Nobody knew.'], 'a question within marks'],
  [
    'He said: "We won. We are glad." The hall cheered.',
    ['He said: "We won.', 'We are glad."', 'The hall cheered.'],
    'two sentences within marks',
  ],
  [
    '“We won.” “We are glad,” she said.',
    ['“We won.”', '“We are glad,” she said.'],
    'curly marks, one quotation behind another',
  ],
  ['"Will you come?" he asked. She nodded.', ['"Will you come?" he asked.', 'She nodded.'], 'a tail behind a question'],
  [
    'The two sides agreed:\n\n1. to open the port;\n\n2. to dredge the bay.',
    ['The two sides agreed:', '1. to open the port;', '2. to dredge the bay.'],
    'a numbered list',
  ],
  [
    '- Open the port of Accra.\n- Dredge the bay. Do it soon.',
    ['- Open the port of Accra.', '- Dredge the bay.', 'Do it soon.'],
    'bullets',
  ],
  [
    'The port opened on Monday after a long delay of\nmany months. All were glad.',
    ['The port opened on Monday after a long delay of\nmany months.', 'All were glad.'],
    'a soft wrap',
  ],
  [
    'Leaders Open Port\n\nThe port opened. All were glad.',
    ['Leaders Open Port', 'The port opened.', 'All were glad.'],
    'a heading stands apart',
  ],
  ['The talks ended.The port opened.', ['The talks ended.', 'The port opened.'], 'a space that is missing'],
  ['Is it true? It is! So be it.', ['Is it true?', 'It is!', 'So be it.'], 'other marks'],
  [
    'The treaty (see Art. 4 and fig. 2) holds. Fine.',
    ['The treaty (see Art. 4 and fig. 2) holds.', 'Fine.'],
    'short forms in brackets',
  ],
  [
    'Gen. Ole, Lt. Col. Adom and Sgt. Dahl left. All went.',
    ['Gen. Ole, Lt. Col. Adom and Sgt. Dahl left.', 'All went.'],
    'ranks',
  ],
  ['Washington, D.C. was quiet. Oslo was not.', ['Washington, D.C. was quiet.', 'Oslo was not.'], 'D.C.'],
  ['He waited ... and then he left. She stayed.', ['He waited ... and then he left.', 'She stayed.'], 'an ellipsis'],
]

/** Read wrongly today: [text, its sentences, the cause] */
export const KNOWN_MISSES: readonly (readonly [text: string, sentences: readonly string[], cause: string])[] = [
  [
    'The firm, Adom Bros. Ltd., built it. It stands.',
    ['The firm, Adom Bros. Ltd., built it.', 'It stands.'],
    'a short form before a stop of its own is taken for the end of a sentence',
  ],
]

/** [text, the quotations with their marks, what it shows] */
export const QUOTATIONS: readonly (readonly [text: string, quotations: readonly string[], why: string])[] = [
  ['She said "we are glad" and left.', ['"we are glad"'], 'straight marks'],
  ['She said “we are glad” and “we stay”.', ['“we are glad”', '“we stay”'], 'curly marks'],
  ['She said «we are glad» and left.', ['«we are glad»'], 'angled marks'],
  ['“She told me ‘no’ twice,” he said.', ['“She told me ‘no’ twice,”'], 'a nested quotation is part of the outer one'],
  [
    '"The first part.\n\n"The second part," she said.',
    ['"The first part.\n\n"The second part,"'],
    'over paragraphs, each of which opens anew',
  ],
  [
    '"The first part is lost.\n\nThe port opened.',
    ['"The first part is lost.'],
    'a lost closing mark ends with its block',
  ],
  ["The ministers' talks and Ghana's port were calm.", [], 'apostrophes are no marks'],
  ['A 12" pipe was laid along the port.', [], 'inches'],
  ['The port opened and all were glad.', [], 'none'],
]

/** [text, the label or null of each block, what it shows] */
export const LABELS: readonly (readonly [text: string, labels: readonly (string | null)[], why: string])[] = [
  ['Ingrid Dahl: The port is safe.', ['Ingrid Dahl:'], 'a name'],
  ['PRESIDENT ADOM: The port is safe.', ['PRESIDENT ADOM:'], 'capitals'],
  ['Q: Is the port safe?\n\nA: It is, I think.', ['Q:', 'A:'], 'question and answer'],
  [
    'Ama Boateng, Minister of Trade of Ghana: We agree.',
    ['Ama Boateng, Minister of Trade of Ghana:'],
    'name and office',
  ],
  ['Ingrid Dahl (via interpreter): The port is safe.', ['Ingrid Dahl (via interpreter):'], 'a remark in brackets'],
  ['The two sides agreed on this: the port stays open.', [null], 'a sentence with a colon'],
  ['She had one wish: peace for all.', [null], 'a colon in prose'],
  ['At 10:30 the port opened.', [null], 'an hour'],
]
