import type { VerbGroup } from '../grammar/verb-groups.ts'
import { Phrases } from '../lexicon/phrases.ts'
import { table } from '../lexicon/table.ts'
import type { Token } from '../text/text.ts'

/** What kind of speech act a verb is; see the `why` column of `lexicon/reporting.tsv`. */
export type SpeechClass =
  | 'say'
  | 'express'
  | 'praise'
  | 'ask'
  | 'call'
  | 'hope'
  | 'propose'
  | 'agree'
  | 'pledge'
  | 'refuse'
  | 'act'
  | 'none'

const CLASSES: ReadonlySet<string> = new Set<SpeechClass>([
  'say',
  'express',
  'praise',
  'ask',
  'call',
  'hope',
  'propose',
  'agree',
  'pledge',
  'refuse',
  'act',
  'none',
])
const isClass = (c: string): c is SpeechClass => CLASSES.has(c)

/** By the head verb: the rest of the phrase behind it (perhaps none) and its class. */
const VERBS = new Map<string, Phrases<SpeechClass>>()
const ALONE = new Map<string, SpeechClass>()
{
  const rest = new Map<string, [string, SpeechClass][]>()
  for (const row of table('reporting', ['verb', 'class'])) {
    if (!isClass(row.class)) throw new Error(`reporting.tsv: ${row.verb} has the unknown class ${row.class}`)
    const space = row.verb.indexOf(' ')
    if (space < 0) ALONE.set(row.verb, row.class)
    else {
      const head = row.verb.slice(0, space)
      rest.set(head, [...(rest.get(head) ?? []), [row.verb.slice(space + 1), row.class]])
    }
  }
  for (const [head, entries] of rest) VERBS.set(head, new Phrases(entries))
}

/** The speech act that a verb group performs, and where the words of its verb end ("called on": behind "on"). */
export function speechAct(
  tokens: readonly Token[],
  group: VerbGroup,
  end: number,
): { class: SpeechClass; last: number } | null {
  const phrase = VERBS.get(group.lemma)?.at(tokens, group.last, Math.min(end, group.last + 6))
  if (phrase !== undefined && phrase !== null) return { class: phrase.value, last: phrase.last }
  // the particle may follow an adverb or object: "spoke out in favour", "made it very clear"
  if (group.lemma === 'speak' || group.lemma === 'make') {
    for (let i = group.last; i < Math.min(end, group.last + 4); i++) {
      if (group.lemma === 'speak' && i > group.last && tokens[i - 1]?.pos !== 'ADV') break
      const later = VERBS.get(group.lemma)?.at(tokens, i, end)
      if (later !== undefined && later !== null) return { class: later.value, last: later.last }
      if (group.lemma === 'make' && tokens[i]?.lower === 'clear') return { class: 'say', last: i + 1 }
    }
  }
  // "answered the students' questions": a bare topic
  if (
    group.lemma === 'answer' &&
    tokens.slice(group.last, Math.min(end, group.last + 6)).some((t) => /^questions?$/.test(t.lower))
  )
    return { class: 'none', last: group.last }
  if ((group.lemma === 'tell' || group.lemma === 'inform') && isTopic(tokens, group, end))
    return { class: 'none', last: group.last }
  // "we continue to support", "maintain peace" say nothing; ", he continued", "maintain that" do
  if (BARE.has(group.lemma) && !opensSpeech(tokens[group.last])) return null
  // "attention was drawn to"
  if (group.lemma === 'draw' && group.passive && tokens[group.first - 1]?.lower === 'attention')
    return { class: 'say', last: group.last }
  // "exports declined", "declined by a tenth"
  if (group.lemma === 'decline' && fallsOff(tokens[group.last])) return null
  const alone = ALONE.get(group.lemma)
  return alone === undefined ? null : { class: alone, last: group.last }
}

/** Verbs that are of saying only with a clause or a quotation. */
const BARE = new Set(['continue', 'conclude', 'maintain'])
const opensSpeech = (t: Token | undefined) => t === undefined || t.lower === 'that' || /^["',.:;]$/.test(t.text)

const fallsOff = (t: Token | undefined) =>
  t === undefined || t.pos === 'ADV' || /^(?:[.,;]|by|in|from|since|sharply|over)$/.test(t.lower)

/** "told the President about the harvest": a bare topic, nothing said of it (guide, case 20). */
function isTopic(tokens: readonly Token[], group: VerbGroup, end: number): boolean {
  const from = group.last
  for (let i = from; i < Math.min(end, from + 7); i++) {
    const t = tokens[i]
    if (
      t === undefined ||
      t.lower === 'that' ||
      t.text === ',' ||
      t.text === '"' ||
      t.pos === 'VERB' ||
      t.pos === 'AUX'
    )
      return false
    if (
      t.lower === 'about' ||
      (t.lower === 'on' && group.lemma === 'inform') ||
      (t.lower === 'of' && tokens[i + 1]?.pos !== 'PROPN')
    )
      return i > from
  }
  return false
}
