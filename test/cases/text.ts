/** [text, its sentences, what it shows] */
export const SENTENCES: readonly (readonly [text: string, sentences: readonly string[], why: string])[] = [
  [
    'Kenya will launch two schemes, including:\n\n\uf0b7 a fund for nurses\n\n\uf0b7 a loan for farms.\n\nAll rose.',
    ['Kenya will launch two schemes, including:\n\n\uf0b7 a fund for nurses\n\n\uf0b7 a loan for farms.', 'All rose.'],
    'items in small letters go on with their sentence',
  ],
  [
    'Kenya will launch two schemes:\n\n- A fund for nurses\n\n- A loan for farms',
    ['Kenya will launch two schemes:', '- A fund for nurses', '- A loan for farms'],
    'items in capitals do not',
  ],
  [
    'They agreed:\n\n- to open the port;\n\n- to free the crew.',
    ['They agreed:', '- to open the port;', '- to free the crew.'],
    'nor do items that end in a semicolon',
  ],
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
  [
    'Dear Mr. President,\n\nIt is with joy that I write.',
    ['Dear Mr. President,', 'It is with joy that I write.'],
    'a salutation stands by itself',
  ],
  ['The port,\nOslo says, is open.', ['The port,\nOslo says, is open.'], 'a line that was broken behind a comma'],
  [
    'The port of\n\nAccra is open.',
    ['The port of\n\nAccra is open.'],
    'a line cannot end in "of", even before an empty one',
  ],
  ['The U.N. Security Council met. Nobody spoke.', ['The U.N. Security Council met.', 'Nobody spoke.'], 'U.N.'],
  [
    'Ms. Dahl earned a Ph.D. in Oslo. She left in 2001.',
    ['Ms. Dahl earned a Ph.D. in Oslo.', 'She left in 2001.'],
    'a degree within a sentence',
  ],
  [
    'It cost approx. 40 million. Nobody paid.',
    ['It cost approx. 40 million.', 'Nobody paid.'],
    'a short form before a number',
  ],
  [
    'Sen. Dahl, Rep. Adom and Gov. Haddad came. All spoke.',
    ['Sen. Dahl, Rep. Adom and Gov. Haddad came.', 'All spoke.'],
    'offices with stops',
  ],
  [
    'The port (opened in 1901.) is old. It leaks.',
    ['The port (opened in 1901.) is old.', 'It leaks.'],
    'a stop within brackets',
  ],
  [
    'He asked, "Why now?", and left. She stayed.',
    ['He asked, "Why now?", and left.', 'She stayed.'],
    'a question within marks and a comma',
  ],
  ['(1) Open the port;\n(2) Dredge the bay.', ['(1) Open the port;', '(2) Dredge the bay.'], 'numbers in brackets'],
  ['a) open the port\nb) dredge the bay', ['a) open the port', 'b) dredge the bay'], 'letters'],
  ['• Open the port\n• Dredge the bay', ['• Open the port', '• Dredge the bay'], 'round bullets without stops'],
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
  ['She said "we are glad" and "we stay" and left.', ['"we are glad"', '"we stay"'], 'two in one sentence'],
  ['"We are glad," she said. "We stay."', ['"We are glad,"', '"We stay."'], 'in two parts'],
  ['(“We are glad.”) She left.', ['“We are glad.”'], 'within brackets'],
  ['It was — “at last” — done.', ['“at last”'], 'between dashes'],
  ['„We are glad,“ she said.', ['„We are glad,“'], 'low marks'],
  ['"One.\n\n"Two.\n\n"Three," she said.', ['"One.\n\n"Two.\n\n"Three,"'], 'over three paragraphs'],
  ['"One is lost.\n\nShe said "two" and left.', ['"One is lost.', '"two"'], 'a lost mark swallows no later quotation'],
  ["The '90s were long and the ministers' word held.", [], 'a decade'],
  ['It lies at 59° 54\' 45" north.', [], 'seconds of arc'],
  ['A 6\'2" guard stood at the door.', [], 'feet and inches'],
  ["Rock 'n' roll filled the port.", [], 'a shortened "and"'],
  ["Oslo's port, Bergen's bridge and the states' debts were named.", [], 'possessives'],
  ["It isn't so; they'd said they wouldn't.", [], 'short forms'],
  ["The ministers' talks and Ghana's port were calm.", [], 'apostrophes are no marks'],
  ['A 12" pipe was laid along the port.', [], 'inches'],
  ['The port opened and all were glad.', [], 'none'],
]

/** Read wrongly today: [text, the quotations, the cause] */
export const KNOWN_MISSES_QUOTATIONS: readonly (readonly [
  text: string,
  quotations: readonly string[],
  cause: string,
])[] = [
  ['She was “glad and “happy” too,” she said.', ['“glad and “happy” too,”'], 'curly marks nested in their own kind'],
  ["'We are glad,' she said.", ["'We are glad,'"], 'single marks, which apostrophes resemble'],
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
  ['MR ADOM: The port is safe.', ['MR ADOM:'], 'a form of address'],
  ['QUESTION: Is the port safe?', ['QUESTION:'], 'a question'],
  ['Ingrid von der Dahl: The port is safe.', ['Ingrid von der Dahl:'], 'particles'],
  ["Sheila O'Dahl-Haddad: The port is safe.", ["Sheila O'Dahl-Haddad:"], 'an apostrophe and a hyphen'],
  ['Minister of Trade: The port is safe.', ['Minister of Trade:'], 'an office alone'],
  ['The minister said: The port is safe.', [null], 'a verb of saying before a colon'],
  ['As follows: the port stays open.', [null], 'a lead-in'],
  ['see https://port.example/a: it is open.', [null], 'an address'],
  ['They wanted three things: peace, bread and land.', [null], 'a list in prose'],
  ['The vote was 90:61.', [null], 'a score'],
  ['"Is it safe?" he asked: nobody knew.', [null], 'a colon behind a quotation'],
  ['It was clear to all of those present in the great hall of Oslo: the port was lost.', [null], 'a long lead-in'],
]
