import { table } from './table.ts'

/** How an undertaking stands under its cue; see `commitment-cues.tsv`. */
export type CueKind =
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'policy'
  | 'work'
  | 'owned'
  | 'action'
  | 'deed'
  | 'result'
  | 'announced'
  | 'given'
  | 'state'
  | 'agenda'
  | 'words'
  | 'talks'
export type CueForce = 'pledge' | 'refusal' | 'need' | 'call' | 'agreement' | 'none'

const CUES = new Map<string, CueForce>()
const FORCES: ReadonlySet<string> = new Set<CueForce>(['pledge', 'refusal', 'need', 'call', 'agreement', 'none'])
const isForce = (f: string): f is CueForce => FORCES.has(f)
for (const row of table('commitment-cues', ['word', 'kind', 'force']))
  if (isForce(row.force)) CUES.set(`${row.kind} ${row.word}`, row.force)

/** What a word announces in this place ("commitment" as a noun: a pledge), or null. */
export const cue = (kind: CueKind, word: string): CueForce | null => CUES.get(`${kind} ${word}`) ?? null

/** Is a word listed as one of this kind? */
export const is = (kind: CueKind, word: string): boolean => CUES.has(`${kind} ${word}`)
