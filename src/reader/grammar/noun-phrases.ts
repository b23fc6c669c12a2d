import type { Token } from '../text/text.ts'
import { takesClause } from './clause-verbs.ts'
import { isNominal } from './range.ts'
import type { VerbGroup } from './verb-groups.ts'

export const SUBORDINATORS = new Set(
  'that if when while as because although though since whether whereas where once until after before unless lest so'.split(
    ' ',
  ),
)

export const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening'.split(
    ' ',
  ),
)

/**
 * Where the noun phrase starts that ends before `end`: leftwards over modifiers, "of" phrases and coordination, to a
 * verb, a subordinator or a comma that does not belong to a list.
 */
export function phraseStart(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  end: number,
  floor: number,
): number | null {
  let first = end
  let listed = false
  /** Where the last member of a coordination starts. */
  let lastMember = -1
  for (let i = end - 1; i >= floor; i--) {
    const t = tokens[i]
    if (t === undefined) break
    const group = groups.find((g) => g.first <= i && i < g.last)
    if (group !== undefined && (group.form === 'finite' || group.form === 'infinitive' || group.form === 'base')) {
      // "The importance of efforts to secure peace was underscored": an infinitive within the subject
      const inside = group.form === 'infinitive' && isComplement(tokens, groups, group)
      if (!inside && !(group.form === 'finite' && isModifier(tokens, group, i))) {
        // "to end tensions and the two sides would": the first member is the object of the verb before
        if (lastMember >= 0 && !takesClause(group.lemma)) first = lastMember
        break
      }
    }
    if (
      t.pos === 'SCONJ' ||
      t.lower === 'as' ||
      (SUBORDINATORS.has(t.lower) && t.pos !== 'ADP') ||
      t.text === ';' ||
      t.text === ':' ||
      // "after which it would", "to which France will": the relative belongs to what stands before
      (i < end - 1 && (t.lower === 'which' || t.lower === 'whom'))
    )
      break
    // "until order is restored": where the phrase ends before a verb, this opens its clause
    if (t.lower === 'until' && i < end - 1) break
    const quote = t.text === '"' ? openingQuote(tokens, i, floor) : null
    if (quote !== null) {
      i = quote
      first = quote
      continue
    }
    if (t.text === '"' || t.text === '\u2013' || (t.text === '-' && t.space && tokens[i + 1]?.space === true)) break
    if (t.text === ',') {
      if (!listed || !belongsToList(tokens, i, floor)) break
      continue
    }
    if (t.pos === 'CCONJ') {
      if (groups.some((g) => g.last === i && g.form === 'finite')) break
      listed = true
      if (lastMember < 0) lastMember = i + 1
    }
    if (t.text === '(' || t.text === ')') continue
    if (t.pos === 'ADV' && i === floor) break
    first = i
  }
  // a leading "and", adverb or preposition is not of the phrase
  while (first < end) {
    const t = tokens[first]
    if (t !== undefined && (t.pos === 'CCONJ' || t.pos === 'ADV' || t.text === ',' || t.text === ')' || t.text === '('))
      first++
    else break
  }
  return first < end ? first : null
}

/** An infinitive behind a noun, with no finite verb before it in the sentence. */
function isComplement(tokens: readonly Token[], groups: readonly VerbGroup[], group: VerbGroup): boolean {
  const before = tokens[group.first - 1]
  if (before?.pos !== 'NOUN') return false
  for (const g of groups) {
    if (g === group) return true
    if (g.form === 'finite' || g.form === 'base') return false
  }
  return false
}

/** Where a short quotation within a noun phrase opens ("the \"all for all\" principle"), or null. */
function openingQuote(tokens: readonly Token[], at: number, floor: number): number | null {
  for (let i = at - 1; i >= floor && i > at - 10; i--)
    if (tokens[i]?.text === '"') return i > floor && tokens[i]?.space === true ? i : null
  return null
}

/** A participle that the group took for a finite verb may modify a noun: "the agreed text", "the two concerned sides". */
const isModifier = (tokens: readonly Token[], group: VerbGroup, at: number) =>
  group.modal === null &&
  group.first === at &&
  /ed$/.test(tokens[at]?.lower ?? '') &&
  isNominalAfter(tokens[at + 1]) &&
  /^(?:DET|ADJ|NUM|ADV)$/.test(tokens[at - 1]?.pos ?? '')

const isNominalAfter = (t: Token | undefined) => t !== undefined && (t.pos === 'NOUN' || t.pos === 'PROPN')

/** Does the comma separate members of a list, so that a noun phrase also stands before it? */
function belongsToList(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || at <= floor || !isNominal(before)) return false
  // a first member that a preposition opens is an adjunct ("During the visit, X and Y")
  for (let i = at - 1; i >= floor; i--) {
    const t = tokens[i]
    if (t === undefined) break
    if (t.pos === 'SCONJ') return tokens[i + 1]?.pos !== 'ADP'
    if (t.text === ',' || t.pos === 'VERB' || t.pos === 'AUX') return t.text === ',' && i > floor
    if (i === floor) return t.pos !== 'ADP' && t.pos !== 'ADV' && !TIMES.has(t.lower)
  }
  return false
}
