import type { Token } from './text.ts'

/** "its help for …", "the start of", "is part of": a verb by its form, a noun by its place. */
export function isNounInPlace(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const t = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (t === undefined || before === undefined || at <= first) return false
  if (t.lower === 'part') return true
  // no noun has this form ("the elements of the plan include:")
  if (t.lower === 'include') return false
  if (t.lower !== t.lemma && !/s$/.test(t.lower)) return false
  // "in their just struggle"
  if (before.pos === 'ADV' && at - 2 >= first && POSSESSIVE.has(tokens[at - 2]?.lower ?? '')) return true
  // "travel bans and asset freezes on"
  if (/[^s]s$/.test(t.lower) && before.pos === 'NOUN' && after?.pos === 'ADP' && tokens[at - 2]?.pos === 'CCONJ')
    return tokens[at - 3]?.pos === 'NOUN' && at - 3 >= first
  const closes =
    after === undefined || at + 1 >= last || after.pos === 'ADP' || after.pos === 'PUNCT' || after.pos === 'CCONJ'
  // "his election win and", "a trade deal with": behind a noun that stands behind an article or possessive
  if (before.pos === 'NOUN' && before.lower === before.lemma && t.lower === t.lemma && closes) {
    const opener = tokens[at - 2]
    return (
      opener !== undefined &&
      at - 2 >= first &&
      (opener.pos === 'DET' || opener.pos === 'ADJ' || POSSESSIVE.has(opener.lower))
    )
  }
  const possessed = before.lower === "'s" ? before.pos === 'PART' : POSSESSIVE.has(before.lower)
  if (!possessed && before.pos !== 'DET') return false
  return closes || after?.lower === 'to'
}
export const POSSESSIVE = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your'])

/** "inclusive, free, and open Indo-Pacific", "stable and smooth chains": the last of a row of adjectives. */
export function isAdjectiveInPlace(tokens: readonly Token[], at: number, first: number): boolean {
  const t = tokens[at]
  // "likeminded partners": no verb has this base form
  if (t !== undefined && /(?:[^e]ed)$/.test(t.lower) && t.lower === t.lemma && tokens[at + 1]?.pos === 'NOUN')
    return true
  if (t === undefined || !ADJECTIVES.has(t.lower) || tokens[at - 1]?.pos !== 'CCONJ' || at - 2 < first) return false
  const before = tokens[at - 2]?.text === ',' ? tokens[at - 3] : tokens[at - 2]
  return before?.pos === 'ADJ'
}
const ADJECTIVES = new Set([
  'open',
  'free',
  'clean',
  'clear',
  'secure',
  'smooth',
  'steady',
  'direct',
  'complete',
  'firm',
  'separate',
  'coordinated',
])

/** "a democratically elected government", "the agreed text": a participle between an article and its noun. */
export function isModifierInPlace(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const t = tokens[at]
  const after = tokens[at + 1]
  if (t === undefined || after === undefined || at + 1 >= last || !/(?:ed|en)$/.test(t.lower) || t.lower === t.lemma)
    return false
  if (after.pos !== 'NOUN' && after.pos !== 'ADJ' && after.pos !== 'PROPN') return false
  let i = at - 1
  while (i > first && tokens[i]?.pos === 'ADV') i--
  const before = tokens[i]
  if (before === undefined || i < first) return false
  if (before.pos === 'DET' || before.lower === 'our' || before.lower === 'their' || before.lower === 'its') return true
  // "reaffirmed continued U.S. support", "agreed on continued work"
  return MODIFIERS.has(t.lower) && (before.pos === 'VERB' || before.pos === 'ADP' || before.pos === 'CCONJ')
}

/** A part of a hyphened compound ("follow-up", "win-win") is no verb of the clause. */
export function isHyphened(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after?.text === '-' && !after.space && at + 2 < last && tokens[at + 2]?.space === false) return true
  return (
    before?.text === '-' &&
    !before.space &&
    at - 1 > first &&
    tokens[at]?.space === false &&
    tokens[at - 2]?.lower !== 're'
  )
}

const MODIFIERS = new Set(['continued', 'shared', 'increased', 'enhanced', 'renewed', 'sustained', 'expanded'])

/** "President Berg points out that": behind a name or a pronoun no noun. */
export function isPointing(tokens: readonly Token[], at: number, first: number): boolean {
  const before = at > first ? tokens[at - 1] : undefined
  return tokens[at + 1]?.lower === 'out' && (before?.pos === 'PROPN' || before?.pos === 'PRON')
}
