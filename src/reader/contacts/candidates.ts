import { isMark, isVerbal, type Range } from '../grammar/range.ts'
import { type VerbGroup, verbGroups } from '../grammar/verb-groups.ts'
import type { ActorRef, Kind } from '../reading.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Sentence, Text, Token } from '../text/text.ts'
import { addresseesOf, isFirm, JOURNEYS } from './firm.ts'
import { FRAMES, type Frame } from './frames.ts'
import { contactWords, termsOf } from './grammar.ts'
import { NOBODY, sideBehind } from './other-side.ts'
import type { Setting } from './setting.ts'
import { actorsOfSubject, ownerOf } from './subject.ts'

/** Words that may report a contact, and what they say of it. */
export interface Candidate {
  readonly frame: Frame
  readonly kind: Kind
  readonly sentence: Sentence
  /** The words of contact. */
  readonly act: Range
  readonly subject: readonly ActorRef[]
  readonly other: readonly ActorRef[]
  /** Does the other side hold people whom the body does not name there ("with former governors")? */
  readonly unnamedOther: boolean
  /** Are these the host's own people ("Cabinet members")? */
  readonly ofOwn: boolean
  readonly planned: boolean
  /** Infinitives and gerunds, which tell of a contact only under some verbs. */
  readonly loose: boolean
  /** Another side is spoken of, even if it cannot be told who it is ("met with local students"). */
  readonly facing: boolean
  /** Behind the other side stands a country to which they are welcomed. */
  readonly toCountry: boolean
  /** A noun that names its own ends, as good as a verb: "her visit to Beijing", "signed by X and Y", "chaired by X". */
  readonly firm: boolean
  /** The place of a visit is a seat of power ("the White House"): the host is the one who sits there. */
  readonly seat: boolean
}

const FUTURE = new Set(['will', 'shall', 'be to', 'be going to'])
const UNREAL = new Set(['can', 'could', 'may', 'might', 'should', 'must', 'need', 'have to', 'would'])
/** Words that make an infinitive a plan rather than a wish. */
const PLANS = /^(?:plans?|planned|scheduled|set|due|expected|first|intends?|prepares?|about|arranged)$/

/** All candidates of a sentence, in the order of the text; words that stand in a quotation are none. */
export function candidatesIn(sentence: Sentence, setting: Setting): Candidate[] {
  const { text, actors } = setting
  const { tokens } = text
  if (contactWords(tokens, sentence.first, sentence.last).length === 0) return []
  const terms = termsOf(tokens, sentence.first, sentence.last, actors)
  // a name that the tagger took for a verb ("Don") is none
  const groups = verbGroups(tokens, sentence).filter((g) => !actors.at.has(g.head) && !isAttribute(tokens, g))
  const taken: Range[] = []
  const found: Candidate[] = []
  for (const frame of FRAMES) {
    for (const act of terms.find(frame.match)) {
      if (taken.some((r) => r.first < act.last && act.first < r.last) || inQuotation(text, tokens[act.first])) continue
      const candidate = read(frame, act, sentence, groups, setting)
      if (candidate === null) continue
      taken.push(act)
      found.push(candidate)
    }
  }
  return found.sort((a, b) => a.act.first - b.act.first)
}

/** "the visiting minister", "with visiting Prime Minister X" */
function isAttribute(tokens: readonly Token[], { head, first }: VerbGroup): boolean {
  const before = tokens[first - 1]?.pos
  return head === first && tokens[head]?.lower === 'visiting' && (before === 'DET' || before === 'ADP')
}

function inQuotation(text: Text, token: Token | undefined): boolean {
  if (token === undefined) return true
  return quotationsAt(text.quotations, token.start, token.end).some((q) => q.start <= token.start && token.end <= q.end)
}

function read(
  frame: Frame,
  act: Range,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  setting: Setting,
): Candidate | null {
  const { tokens } = setting.text
  const at = groups.findIndex((g) => g.first < act.last && act.first < g.last)
  const group = frame.verbal ? (groups[at] ?? takenForNoun(frame, act, setting)) : undefined
  if (frame.verbal && (group === undefined || (at >= 0 && !isVerbal(tokens[group.head] ?? NONE)))) return null
  const promised = group !== undefined && isToldPlan(group, groups, sentence, tokens)
  if (group !== undefined && (group.negated || (group.modal !== null && UNREAL.has(group.modal) && !promised)))
    return null
  if (group?.passive === true && !/^was-/.test(frame.name)) return null
  // "issues of hosting the summit": a topic
  if (group?.form === 'gerund' && /^(?:of|about)$/.test(tokens[group.first - 1]?.lower ?? '')) return null
  const all = group === undefined || at >= 0 ? groups : [...groups.filter((g) => g.first < act.first), group]
  const infinitive = infinitiveOf(groups, at)
  const glad =
    infinitive !== null &&
    /^(?:pleased|honou?red|proud|delighted|glad)$/.test(tokens[infinitive.first - 1]?.lower ?? '')
  const loose = (infinitive !== null && !glad) || (group?.form === 'gerund' && frame.name !== 'on-visit')
  // "agreed to convene in May", "all those gathered here"
  const idle = infinitive !== null || /^(?:those|all)$/.test(tokens[act.first - 1]?.lower ?? '')
  if (frame.name === 'gathers' && idle) return null
  // "travelled to Oslo to continue our conversations" is what for, no further contact
  if (infinitive !== null && frame.name === 'extends-talks' && isErrand(groups, infinitive)) return null
  const plan = infinitive !== null && (isPlan(tokens, infinitive, sentence) || isErrand(groups, infinitive))
  const subject =
    group === undefined
      ? ownerOf(frame, act, sentence, groups, setting)
      : actorsOfSubject(all, all.indexOf(group), sentence, setting)
  const side = sideBehind(frame, act, sentence, setting)
  if (side === null || subject === null) return null
  return {
    frame,
    kind: frame.kind,
    sentence,
    act: trimmedAct(tokens, act),
    subject,
    other: frame.verbal || side.refs.length > 0 ? side.refs : addresseesOf(groups, act, sentence, setting),
    unnamedOther: side.unnamed,
    ofOwn: side.ofOwn ?? false,
    planned: promised || FUTURE.has(group?.modal ?? '') || plan || upcoming(tokens, act),
    loose: loose && !plan,
    seat: side.seat,
    facing: side !== NOBODY,
    toCountry: side.toCountry ?? false,
    firm: frame.verbal || isFirm(frame, act, groups, tokens),
  }
}

/** "said he would meet X" tells of a plan, "would meet X if asked" of none. */
function isToldPlan(group: VerbGroup, groups: readonly VerbGroup[], sentence: Sentence, tokens: readonly Token[]) {
  const told = groups.some((g) => g !== group && g.form === 'finite' && !g.negated && TOLD.test(g.lemma))
  const open = tokens.slice(sentence.first, sentence.last).some((t) => /^(?:if|whether|unless)$/.test(t.lower))
  return group.modal === 'would' && told && !open
}
const TOLD = /^(?:say|announce|confirm|tell|add|report)$/

/** "X travels to Y": a present tense behind a name that the tagger took for a plural. */
function takenForNoun({ name }: Frame, { first, last }: Range, { text, actors }: Setting): VerbGroup | undefined {
  const token = text.tokens[first]
  const before = text.tokens[first - 1]
  const behindName = actors.at.has(before?.text === ',' ? first - 2 : first - 1) || before?.pos === 'ADV'
  if (
    token === undefined ||
    !behindName ||
    !/^(?:travels|visits|pays-visit|meets|meets-with)$/.test(name) ||
    !token.lower.endsWith('s')
  )
    return undefined
  const plain = { modal: null, negated: false, passive: false, copula: false }
  return { first, last, head: first, lemma: token.lemma, form: 'finite', ...plain }
}

const NONE: Token = { index: 0, start: 0, end: 0, text: '', lower: '', lemma: '', pos: 'X', space: false }

const upcoming = (tokens: readonly Token[], act: Range) =>
  tokens
    .slice(Math.max(0, act.first - 2), act.last)
    .some((t) => /^(?:upcoming|forthcoming|planned|next)$/.test(t.lower))

function isPlan(tokens: readonly Token[], group: VerbGroup, sentence: Sentence): boolean {
  for (let i = group.first - 1; i >= sentence.first && i > group.first - 9; i--) {
    const t = tokens[i]
    if (t === undefined) return false
    if (PLANS.test(t.lower) || (i === group.first - 1 && /^(?:is|are|was|were)$/.test(t.lower))) return true
    if (isVerbal(t) || t.text === ',') return false
  }
  return false
}

/** The infinitive that a verb group is or goes on with: "to travel to Oslo and meet". */
function infinitiveOf(groups: readonly VerbGroup[], at: number): VerbGroup | null {
  for (let k = at; k >= 0; k--) {
    const group = groups[k]
    if (group === undefined || group.form === 'infinitive') return group ?? null
    if (group.form !== 'base' || group.modal !== null) return null
  }
  return null
}

/** "travelled to Kyiv to meet": what a journey is for takes place. */
function isErrand(groups: readonly VerbGroup[], infinitive: VerbGroup): boolean {
  const before = groups[groups.indexOf(infinitive) - 1]
  return before !== undefined && JOURNEYS.test(before.lemma) && infinitive.first - before.last < ERRAND
}
/** How many tokens may stand between a journey and what it is for. */
const ERRAND = 25

/** The words without what leads to the other side, and without an article in front of a noun. */
function trimmedAct(tokens: readonly Token[], { first, last }: Range): Range {
  let a = first
  let z = last
  while (a < z - 1 && isMark(tokens[a] ?? NONE)) a++
  while (z - 1 > a && /^(?:to|in|by)$/.test(tokens[z - 1]?.lower ?? '')) z--
  return { first: a, last: z }
}
