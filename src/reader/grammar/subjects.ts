import type { Token } from '../text/text.ts'
import { takesClause } from './clause-verbs.ts'
import { phraseStart, SUBORDINATORS, TIMES } from './noun-phrases.ts'
import { inverted, partedSubject } from './quoting.ts'
import { isNominal, type Range } from './range.ts'
import { beforeRelative } from './restrictive.ts'
import type { VerbGroup } from './verb-groups.ts'

/** The subject of a verb group. */
export interface Subject extends Range {
  /**
   * direct: stands before its verb; shared: of an earlier verb in the same coordination; relative: the antecedent of
   * "who", "which"; inverted: behind its verb ("said the minister").
   */
  readonly how: 'direct' | 'shared' | 'relative' | 'inverted'
  /** What stands between it and the verb by commas or brackets ("X, chief delegate of Y, said"), or null. */
  readonly appositive: Range | null
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom'])

/** How far an appositive or insertion between a subject and its verb may reach. */
const LONGEST_APPOSITIVE = 40

/** Sentences of fewer verbs are asked for their subjects anew, which is quicker than keeping them. */
const WORTH_KEEPING = 16
/** What was found for the groups of a sentence, by their number: each pass asks for the same subjects, for each verb. */
const KNOWN = new WeakMap<readonly VerbGroup[], Map<number, { readonly of: Range; readonly subject: Subject | null }>>()

/**
 * Finds the subject of `groups[at]`: the noun phrase before it, over adverbs, insertions ("X, for his part, thanked") and
 * appositives ("the negotiator, Nguyen Thi Lan, told"), or the subject of the verb it is coordinated with.
 * Null where there is none (imperatives, infinitives, fragments).
 */
export function subjectOf(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  at: number,
  sentence: Range,
): Subject | null {
  if (groups.length < WORTH_KEEPING) return findSubject(tokens, groups, at, sentence)
  const known = KNOWN.get(groups) ?? new Map()
  KNOWN.set(groups, known)
  const before = known.get(at)
  if (before?.of.first === sentence.first && before.of.last === sentence.last) return before.subject
  const subject = findSubject(tokens, groups, at, sentence)
  known.set(at, { of: { first: sentence.first, last: sentence.last }, subject })
  return subject
}

function findSubject(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  at: number,
  sentence: Range,
): Subject | null {
  const group = groups[at]
  if (group === undefined || group.form === 'infinitive' || group.form === 'gerund') return null
  const floor = sentence.first
  let i = beforeAdverbs(tokens, group.first - 1, floor)
  // 'the ministry "will appeal"': a quotation that opens with the verb
  if (tokens[i]?.text === '"' && tokens[i]?.space && tokens[i + 1]?.space === false && i > floor) i--
  const before = tokens[i]
  if (before === undefined || i < floor) return inverted(tokens, group, sentence)
  if (RELATIVE.has(before.lower) && isRelative(tokens, i, floor)) {
    const end = tokens[i - 1]?.text === ',' ? i - 1 : i
    const first = phraseStart(tokens, groups, end, floor)
    return first === null ? null : { first, last: end, how: 'relative', appositive: null }
  }
  if (before.pos === 'CCONJ' || before.text === ';') return shared(tokens, groups, at, sentence)
  let appositive: Range | null = null
  if (before.text === ',' || before.text === '\u2013' || before.text === ')' || before.text === '"') {
    const end = beforeInsertion(tokens, groups, i, floor)
    if (end !== null) appositive = { first: commaAfter(tokens, end) + 1, last: i }
    const parted = end === null ? partedSubject(tokens, groups, group, i, sentence) : null
    if (parted !== null) return parted
    if (end === null)
      return before.text === '"' || tokens[i - 1]?.text === '"'
        ? inverted(tokens, group, sentence)
        : (shared(tokens, groups, at, sentence) ?? inverted(tokens, group, sentence))
    i = beforeAdverbs(tokens, end, floor)
  }
  const described = appositive === null ? beforeRelative(tokens, groups, at, floor) : null
  if (described !== null) {
    const first = phraseStart(tokens, groups, described, floor)
    if (first !== null) return { first, last: described, how: 'direct', appositive: null }
  }
  const last = tokens[i]
  if (last === undefined || i < floor || !endsPhrase(last)) return inverted(tokens, group, sentence)
  const first = isPersonal(tokens, i) ? i : phraseStart(tokens, groups, i + 1, floor)
  if (first === null || (appositive === null && isReduced(tokens, group, groups, first))) return null
  const alone = NOMINATIVE.has(last.lower) && !joins(tokens, i)
  return { first: alone ? i : behindTime(tokens, first, i), last: i + 1, how: 'direct', appositive }
}

/** "You and I", "the measures we took": the word before belongs with the pronoun. */
function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || (before.lower === 'course' && tokens[at - 2]?.lower === 'of')) return false
  return (before.pos === 'CCONJ' && !/^(?:they|we)$/.test(tokens[at]?.lower ?? '')) || isNominal(before)
}

/** Pronouns that are a subject by themselves, whatever stands before them ("then of course I will"). */
const NOMINATIVE = new Set(['i', 'we', 'he', 'she', 'they'])

/** "Today I suggest", "On Monday the minister": the day is no part of the subject. */
function behindTime(tokens: readonly Token[], first: number, last: number): number {
  const next = tokens[first + 1]
  const day = first < last && TIMES.has(tokens[first]?.lower ?? '')
  return day && next !== undefined && /^(?:PRON|PROPN|DET)$/.test(next.pos) ? first + 1 : first
}

/** "On Friday she": a personal pronoun stands alone, unless it is one of two ("he and she"). */
const isPersonal = (tokens: readonly Token[], at: number) =>
  /^(?:i|we|he|she|they|it)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos !== 'CCONJ'

/**
 * "support a path suited to its needs": a bare past form behind the object of an earlier verb is a participle, unless
 * that verb takes a clause ("said investment helped").
 */
function isReduced(tokens: readonly Token[], group: VerbGroup, groups: readonly VerbGroup[], first: number): boolean {
  const bare = group.modal === null && tokens[group.first]?.pos === 'VERB'
  if (!bare || (group.form !== 'finite' && group.form !== 'base')) return false
  const before = tokens[first - 1]
  if (before === undefined) return false
  const governing = groups.findLast((g) => g.last <= first && g.last === first)
  if (governing === undefined || governing === group || governing.form === 'participle') return false
  // "will not recognise the outcome announced for May": an object with its participle
  const acts = governing.modal !== null || governing.form === 'infinitive'
  if (acts && tokens[group.last]?.pos === 'ADP' && !/^(?:say|ensure|hope|see)$/.test(governing.lemma)) return true
  // "agreed to a partnership focused on": a complement, no clause
  return tokens[first]?.pos === 'ADP' || !takesClause(governing.lemma)
}

/** The mark that opens the insertion behind a phrase, adverbs between passed over. */
function commaAfter(tokens: readonly Token[], end: number): number {
  let i = end + 1
  while (tokens[i]?.pos === 'ADV' || tokens[i]?.lower === 'also') i++
  return i
}

/** Can a noun phrase end in this word? */
function endsPhrase(t: Token): boolean {
  return isNominal(t) || t.lower === 'both' || t.lower === 'all' || t.pos === 'DET' || t.pos === 'ADJ' || t.text === ')'
}

function beforeAdverbs(tokens: readonly Token[], at: number, floor: number): number {
  let i = at
  while (i >= floor) {
    const t = tokens[i]
    if (t === undefined) break
    if (t.pos === 'ADV' || t.lower === 'also' || t.lower === 'not' || (t.pos === 'PART' && t.lower !== "'s")) i--
    else if (TIMES.has(t.lower)) {
      i--
      if (tokens[i]?.lower === 'on' || tokens[i]?.lower === 'late' || tokens[i]?.lower === 'this') i--
    } else break
  }
  return i
}

/** "that" behind a noun opens a relative clause; behind a verb of saying it opens what was said. */
function isRelative(tokens: readonly Token[], at: number, floor: number): boolean {
  const t = tokens[at]
  if (t === undefined || at <= floor) return false
  if (t.lower !== 'that') return true
  const before = tokens[at - 1]
  return before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN')
}

/** The subject of the nearest earlier finite group that has one of its own and stands in the same clause. */
function shared(tokens: readonly Token[], groups: readonly VerbGroup[], at: number, sentence: Range): Subject | null {
  const group = groups[at]
  // "explained that X was Y, as Z falls under W, and stated": a verb of saying goes on with the main clause
  const saying = group !== undefined && group.modal === null && (takesClause(group.lemma) || SPEAKS.test(group.lemma))
  // "A abides by it, holds that B is a part of it, and will": so does a list of what the main subject does
  const first = groups.find((g) => g.form === 'finite' && tokens[g.first - 1]?.pos !== 'SCONJ')
  const before = group === undefined ? -1 : beforeAdverbs(tokens, group.first - 1, sentence.first)
  const listed =
    tokens[before]?.pos === 'CCONJ' &&
    tokens[before - 1]?.text === ',' &&
    first !== undefined &&
    !takesClause(first.lemma)
  return (
    (saying ? null : relativeBefore(tokens, groups, at, before, sentence)) ??
    (saying || listed ? lender(tokens, groups, at, sentence, true) : null) ??
    lender(tokens, groups, at, sentence, false)
  )
}

/** "the divers who have trained and will compete": a modal behind "and", without a comma, goes on with the relative clause. */
function relativeBefore(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  at: number,
  joint: number,
  sentence: Range,
): Subject | null {
  const other = groups.slice(0, at).findLast((g) => g.form === 'finite')
  if (groups[at]?.modal == null || other === undefined || tokens[joint]?.pos !== 'CCONJ') return null
  if (tokens[joint - 1]?.text === ',') return null
  const opener = beforeAdverbs(tokens, other.first - 1, sentence.first)
  if (tokens[opener]?.lower !== 'who' || tokens[opener - 1]?.text === ',') return null
  return subjectOf(tokens, groups, groups.indexOf(other), sentence)
}

function lender(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  at: number,
  sentence: Range,
  mainOnly: boolean,
): Subject | null {
  for (let k = at - 1; k >= 0; k--) {
    const other = groups[k]
    if (other === undefined) break
    if (other.form !== 'finite' && other.form !== 'base') continue
    const before = beforeAdverbs(tokens, other.first - 1, sentence.first)
    const t = tokens[before]
    if (t === undefined || before < sentence.first) continue
    // a verb inside a relative clause does not lend its subject
    if (RELATIVE.has(t.lower) && isRelative(tokens, before, sentence.first)) continue
    const found = subjectOf(tokens, groups, k, sentence)
    if (found === null) continue
    if (mainOnly && isSubordinate(tokens, found, sentence.first)) continue
    if (isObjectRelative(tokens, groups, found, sentence.first)) continue
    return found.how === 'inverted' ? null : { ...found, how: 'shared' }
  }
  return null
}

/** "welcomed the help that the Centre would give and registered": "that" behind an object, not behind what is said. */
function isObjectRelative(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  subject: Range,
  floor: number,
): boolean {
  const that = subject.first - 1
  if (that <= floor || tokens[that]?.lower !== 'that' || tokens[that - 1]?.pos !== 'NOUN') return false
  const governing = groups.findLast((g) => g.last <= that && g.form !== 'participle')
  return governing !== undefined && !takesClause(governing.lemma)
}

/** Verbs of speech without a clause, which also go on with the main clause ("said that X was Y, but expressed"). */
const SPEAKS = /^(?:express|voice|extend|convey|thank|urge|call|appeal)$/

/** Does a conjunction or relative open the clause of this subject? */
function isSubordinate(tokens: readonly Token[], subject: Range, floor: number): boolean {
  const before = tokens[subject.first - 1]
  if (before === undefined || subject.first - 1 < floor) return false
  return before.pos === 'SCONJ' || SUBORDINATORS.has(before.lower) || RELATIVE.has(before.lower)
}

/** Before the insertion or appositive that ends at `at` (a comma, dash, bracket or closing quotation mark). */
function beforeInsertion(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  at: number,
  floor: number,
): number | null {
  const mark = tokens[at]?.text
  if (mark === ')') {
    for (let i = at - 1; i >= floor && i > at - LONGEST_APPOSITIVE; i--) if (tokens[i]?.text === '(') return i - 1
    return null
  }
  for (let i = at - 1; i > floor && i > at - LONGEST_APPOSITIVE; i--) {
    const t = tokens[i]
    if (t === undefined) return null
    if (t.text === '"' && mark !== '"') return null
    if (t.text !== mark && !(mark === ',' && t.text === '\u2013')) continue
    // a list comma ("Barbados, Ghana and Kenya, who") is passed over
    const inner = tokens[i + 1]
    if (inner === undefined) return null
    const verbs = groups.filter((g) => g.first > i && g.first < at && (g.form === 'finite' || g.form === 'base'))
    const opensRelative = RELATIVE.has(inner.lower) || inner.lower === 'whose'
    const only = verbs.length === 1 ? verbs[0] : undefined
    const attribution =
      only !== undefined && only.modal === null && takesClause(only.lemma) && at - i < 14 && at - only.last < 6
    // "A, an envoy who had seen the port, warned"
    const described = verbs.every((g) => RELATIVE.has(tokens[beforeAdverbs(tokens, g.first - 1, i)]?.lower ?? ''))
    if (verbs.length > 0 && !opensRelative && !attribution && !described && inner.lower !== 'as') return null
    const end = beforeAdverbs(tokens, i - 1, floor)
    const before = tokens[end]
    return before !== undefined && end >= floor && (endsPhrase(before) || before.text === ')') ? end : null
  }
  return null
}
