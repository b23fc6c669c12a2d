import { table } from '../lexicon/table.ts'

export type DescriptorKind = 'person' | 'group' | 'official' | 'guest' | 'host' | 'counterpart' | 'writing' | 'contact'

const KINDS: ReadonlySet<string> = new Set<DescriptorKind>([
  'person',
  'group',
  'official',
  'guest',
  'host',
  'counterpart',
  'writing',
  'contact',
])
const isKind = (kind: string): kind is DescriptorKind => KINDS.has(kind)

const DESCRIPTORS = new Map<string, DescriptorKind>()
const PLURALS = new Set<string>()
for (const row of table('descriptors', ['word', 'number', 'kind'])) {
  if (!isKind(row.kind)) continue
  DESCRIPTORS.set(row.word, row.kind)
  if (row.number === 'many') PLURALS.add(row.word)
}

/** Does the noun stand for several, so that "they" may go on with it; the word in lower case. */
export const isPlural = (word: string): boolean => PLURALS.has(word)

/** What a noun stands for when it names nobody ("leader", "sides", "officials"), or null; the word in lower case. */
export const descriptorKind = (word: string): DescriptorKind | null => DESCRIPTORS.get(word) ?? null

/** Words that weaken an office so that it is another one: "vice president" is not "president". */
const LESSER = new Set(['vice', 'deputy', 'assistant', 'under', 'first', 'former'])

/**
 * Does a title as the text uses it later ("the Secretary", "the foreign minister") name this office ("Secretary of
 * State")? 0: no; 2: as a part of it; 3: wholly.
 */
export function titleFits(title: string, office: string): 0 | 2 | 3 {
  const a = title.toLowerCase()
  const b = office.toLowerCase()
  if (a === b) return 3
  // "High Representative/Vice-President" holds two
  if (b.includes('/') && b.split('/').some((part) => part.trim() === a)) return 3
  if (a === '' || b === '') return 0
  if (b.startsWith(`${a} `)) return 2
  if (a.startsWith(`${b} `)) return LESSER.has(b.split(' ')[0] ?? '') ? 0 : 2
  if (b.endsWith(` ${a}`)) {
    const before = b.slice(0, b.length - a.length - 1).split(' ')
    return before.some((w) => LESSER.has(w)) ? 0 : 2
  }
  return 0
}
