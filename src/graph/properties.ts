/** What a property holds: a text, a whole number, a number, yes or no, or a list. */
export type PropertyType = 'string' | 'int' | 'float' | 'boolean' | 'string[]' | 'int[]'
export type Properties = Readonly<Record<string, PropertyType>>

const ACTOR: Properties = {
  name: 'string',
  folded: 'string',
  search: 'string',
  articles: 'int',
  mentions: 'int',
  statements: 'int',
  commitments: 'int',
  contacts: 'int',
  firstSeen: 'string',
  lastSeen: 'string',
}
const NAMED: Properties = { ...ACTOR, aliases: 'string[]', preferred: 'string' }
const FACT: Properties = { date: 'string', day: 'string', publisher: 'string', again: 'boolean' }
const PLACE: Properties = { quote: 'string', start: 'int', end: 'int', rule: 'string' }

/** The properties of each kind of node, besides its id; docs/graph-model.md says what they mean. */
export const NODE_PROPERTIES: Readonly<Record<string, Properties>> = {
  Article: {
    title: 'string',
    url: 'string',
    urls: 'string[]',
    sources: 'string[]',
    date: 'string',
    day: 'string',
    dateFrom: 'string',
    eventDate: 'string',
    original: 'string',
    publisherKind: 'string',
    licence: 'string',
    language: 'string',
    reader: 'string',
    hash: 'string',
    copy: 'string',
    sketch: 'string',
    again: 'boolean',
  },
  Text: { title: 'string', body: 'string', residueStarts: 'int[]', residueEnds: 'int[]' },
  Publisher: { name: 'string' },
  Person: NAMED,
  Country: { ...ACTOR, code: 'string' },
  Organisation: { ...NAMED, kind: 'string' },
  Contact: { kind: 'string', date: 'string', day: 'string' },
  Statement: { ...PLACE, ...FACT, mode: 'string', cue: 'string', cueStart: 'int', cueEnd: 'int' },
  Commitment: {
    ...PLACE,
    ...FACT,
    force: 'string',
    partiesRule: 'string',
    deadline: 'string',
    deadlineText: 'string',
    deadlineStart: 'int',
    deadlineEnd: 'int',
  },
  Theme: { name: 'string' },
  Identity: { node: 'string', rule: 'string' },
  Readout: { version: 'int', busy: 'boolean', joined: 'string' },
}

/** Labels that a node has besides its kind. */
export const MORE_LABELS: Readonly<Record<string, readonly string[]>> = {
  Person: ['Actor'],
  Country: ['Actor'],
  Organisation: ['Actor'],
}

const EVIDENCE: Properties = { base: 'string' }

/** The properties of each relationship; one that is missing has none. */
export const RELATIONSHIP_PROPERTIES: Readonly<Record<string, Properties>> = {
  PUBLISHED_BY: { name: 'string' },
  COPY_OF: { similarity: 'float' },
  ECHOES: { similarity: 'float' },
  MENTIONS: {
    count: 'int',
    starts: 'int[]',
    ends: 'int[]',
    name: 'string',
    aliases: 'string[]',
    kind: 'string',
    office: 'string',
    side: 'string',
    represents: 'string',
    rule: 'string',
    base: 'string',
    evidence: 'string',
  },
  REPORTS: {
    ...PLACE,
    date: 'string',
    participants: 'string[]',
    base: 'string',
    otherDay: 'boolean',
    withOthers: 'boolean',
    again: 'boolean',
  },
  SAID: EVIDENCE,
  VOICED: EVIDENCE,
  PARTY_TO: EVIDENCE,
  TOWARDS: EVIDENCE,
  REPRESENTS: { key: 'string', office: 'string', firstSeen: 'string', lastSeen: 'string', rule: 'string' },
}
