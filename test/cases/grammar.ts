/** [sentence, its verb groups as "form lemma[ modal][ not][ passive]: words", what it shows] */
export const VERB_GROUPS: readonly (readonly [text: string, groups: readonly string[], why: string])[] = [
  ['Ghana opened the port.', ['finite open: opened'], 'a simple past'],
  ['Ghana will open the port.', ['finite open will: will open'], 'a modal'],
  ['Ghana will not open the port.', ['finite open will not: will not open'], 'a negation'],
  [
    'Ghana will not only open the port but dredge the bay.',
    ['finite open will: will not only open', 'base dredge: dredge'],
    '"not only" denies nothing',
  ],
  [
    'Ghana will under no circumstances hand over the port.',
    ['finite hand will not: will under no circumstances hand'],
    'an insertion that denies',
  ],
  ['Ghana and Mali welcome the opening.', ['base welcome: welcome'], '"welcome" before an object'],
  ['The welcome news reached Mali.', ['finite reach: reached'], '"welcome" before its noun'],
  ["Ghana won't open the port.", ["finite open will not: won't open"], 'a short negation'],
  ['Ghana cannot open the port.', ['finite open can not: cannot open'], 'cannot'],
  [
    'Ghana does not recognise the vote.',
    ['finite recognize not: does not recognise'],
    'do-support; lemmas are American',
  ],
  ['Ghana has never recognised the vote.', ['finite recognize not: has never recognised'], 'never'],
  ['The port was opened by Ghana.', ['finite open passive: was opened'], 'a passive'],
  ['The port must be opened.', ['finite open must passive: must be opened'], 'a modal and a passive'],
  ['The port has been opened.', ['finite open passive: has been opened'], 'a perfect passive'],
  ['Ghana is opening the port.', ['finite open: is opening'], 'a progressive'],
  ['Ghana will soon and gladly open the port.', ['finite open will: will soon and gladly open'], 'adverbs between'],
  ['Ghana will, as always, open the port.', ['finite open will: will, as always, open'], 'an insertion between commas'],
  [
    'Ghana would, as a friend of Mali, cancel the debt.',
    ['finite cancel would: would, as a friend of Mali, cancel'],
    'a longer insertion',
  ],
  ['Ghana agreed to open the port.', ['finite agree: agreed', 'infinitive open: to open'], 'an infinitive'],
  [
    'Ghana agreed not to open the port.',
    ['finite agree: agreed', 'infinitive open not: to open'],
    'a negated infinitive',
  ],
  ['Ghana has to open the port.', ['finite open have to: has to open'], 'have to'],
  ['Ghana needs to open the port.', ['finite open need: needs to open'], 'needs to'],
  ['Ghana ought to open the port.', ['finite open should: ought to open'], 'ought to'],
  [
    'Ghana should open the port and build roads.',
    ['finite open should: should open', 'base build: build'],
    'a coordinated base form',
  ],
  ['Thanking Mali, Ghana opened the port.', ['gerund thank: Thanking', 'finite open: opened'], 'a gerund in front'],
  ['The port built by Ghana is safe.', ['participle build: built', 'finite be: is'], 'a reduced relative'],
  ['Ghana stands ready to help.', ['finite stand: stands', 'infinitive help: to help'], 'stands as a copula'],
  ['The agreement on ports and the support for farmers in Ghana.', [], 'nouns that could be verbs'],
  ['The meeting in the building of the bank.', [], 'nouns in -ing'],
  ['The proposed joint working group.', [], 'participles before a noun'],
  ['A visit to Ghana and a return to Mali.', [], '"to" before a name is no infinitive'],
]

/** [sentence, verb as written, its subject as "how: words" or null, what it shows] */
export const SUBJECTS: readonly (readonly [text: string, verb: string, subject: string | null, why: string])[] = [
  ['The minister said it was late.', 'said', 'direct: The minister', 'before its verb'],
  [
    'The minister of trade of Ghana said it was late.',
    'said',
    'direct: The minister of trade of Ghana',
    '"of" phrases',
  ],
  ['Pedro Salvat, the foreign minister of Spain, said it was late.', 'said', 'direct: Pedro Salvat', 'an apposition'],
  ['Pedro Salvat (Spain) said it was late.', 'said', 'direct: Pedro Salvat', 'brackets'],
  ['Pedro Salvat, for his part, thanked Ghana.', 'thanked', 'direct: Pedro Salvat', 'an insertion'],
  ['Pedro Salvat, who is in Accra, thanked Ghana.', 'thanked', 'direct: Pedro Salvat', 'a relative clause between'],
  ['Pedro Salvat, who thanked Ghana, left.', 'thanked', 'relative: Pedro Salvat', 'within a relative clause'],
  ['The sides, she said, should open the port.', 'should open', 'direct: The sides', 'attribution in the middle'],
  ['Ghana and Mali agreed to open the port.', 'agreed', 'direct: Ghana and Mali', 'coordination of two'],
  ['Ghana, Mali and Togo agreed to open the port.', 'agreed', 'direct: Ghana, Mali and Togo', 'coordination of three'],
  ['The minister thanked Ghana and praised Mali.', 'praised', 'shared: The minister', 'a shared subject'],
  ['"We are glad," said the minister.', 'said', 'inverted: the minister', 'behind its verb'],
  ['"We are glad," the minister said.', 'said', 'direct: the minister', 'behind a quotation'],
  ['On Monday, the minister said it was late.', 'said', 'direct: the minister', 'a time in front'],
  [
    'During the visit, Ghana and Mali agreed to open the port.',
    'agreed',
    'direct: Ghana and Mali',
    'an adjunct in front is no first member',
  ],
  ['The minister also warmly thanked Ghana.', 'thanked', 'direct: The minister', 'adverbs between'],
  ['The minister on Tuesday thanked Ghana.', 'thanked', 'direct: The minister', 'a day between'],
  ['He said that the port was safe.', 'was', 'direct: the port', 'in a clause'],
  ['He said the two sides would open the port.', 'would open', 'direct: the two sides', 'in a clause without "that"'],
  ['Ghana agreed to open the port.', 'to open', null, 'an infinitive has none of its own'],
  ['Thanking Ghana, the minister left.', 'Thanking', null, 'a gerund in front has none of its own'],
]

/** Read wrongly today: [sentence, its verb groups, the cause] */
export const KNOWN_MISSES_GROUPS: readonly (readonly [text: string, groups: readonly string[], cause: string])[] = [
  [
    'Opening the port, Ghana thanked Mali.',
    ['gerund open: Opening', 'finite thank: thanked'],
    '"Opening" is tagged a noun',
  ],
  [
    'Should Ghana open the port?',
    ['finite open should: Should', 'base open: open'],
    'a question: the modal finds no verb behind the subject',
  ],
]

/** Read wrongly today: [sentence, verb, its subject, the cause] */
export const KNOWN_MISSES_SUBJECTS: readonly (readonly [
  text: string,
  verb: string,
  subject: string | null,
  cause: string,
])[] = [
  [
    'The port that Ghana opened is safe.',
    'is',
    'direct: The port',
    'a relative clause without commas is not passed over',
  ],
  ['The port built by Ghana is safe.', 'built', null, 'a reduced relative is given what it describes as its subject'],
  ['Open the port now.', 'Open', null, 'an imperative in front is tagged an adjective'],
]
