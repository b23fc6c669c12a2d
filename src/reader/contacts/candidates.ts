import { phraseStart } from '../grammar/noun-phrases.ts'
import { isMark, isVerbal, type Range } from '../grammar/range.ts'
import { type Subject, subjectOf } from '../grammar/subjects.ts'
import { type VerbGroup, verbGroups } from '../grammar/verb-groups.ts'
import type { ActorRef, Kind } from '../reading.ts'
import type { Sentence, Text, Token } from '../text/text.ts'
import { FRAMES, type Frame } from './frames.ts'
import { contactWords, termsOf } from './grammar.ts'
import { distinct, participantsIn, placesIn, type Setting } from './participants.ts'
import { otherSide, phraseEnd } from './phrases.ts'

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

const UNREAL = new Set(['can', 'could', 'may', 'might', 'should', 'must', 'need', 'have to', 'would'])
/** Words that make an infinitive a plan rather than a wish. */
const PLANS = /^(?:plans?|planned|scheduled|set|due|expected|first|intends?|prepares?|about|arranged|is|are|was|were)$/

/** All candidates of a sentence, in the order of the text; words that stand in a quotation are none. */
export function candidatesIn(sentence: Sentence, setting: Setting): Candidate[] {
  const { text, actors } = setting
  const { tokens } = text
  if (contactWords(tokens, sentence.first, sentence.last).length === 0) return []
  const terms = termsOf(tokens, sentence.first, sentence.last, actors)
  // a name that the tagger took for a verb ("Don") is none
  const groups = verbGroups(tokens, sentence).filter((g) => !actors.at.has(g.head))
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

function inQuotation(text: Text, token: Token | undefined): boolean {
  return token === undefined || text.quotations.some((q) => q.start <= token.start && token.end <= q.end)
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
  if (group !== undefined && (group.negated || (group.modal !== null && UNREAL.has(group.modal)))) return null
  if (group?.passive === true && frame.name !== 'was-signed') return null
  const loose = group?.form === 'infinitive' || (group?.form === 'gerund' && frame.name !== 'on-visit')
  const plan = group?.form === 'infinitive' && isPlan(tokens, group, sentence)
  const subject =
    group === undefined
      ? ownerOf(frame, act, sentence, groups, setting)
      : actorsOfSubject(groups, at, sentence, setting)
  const side = sideBehind(frame, act, sentence, setting)
  if (side === null) return null
  return {
    frame,
    kind: frame.kind,
    sentence,
    act: trimmedAct(tokens, act),
    subject,
    other: side.refs,
    unnamedOther: side.unnamed,
    ofOwn: side.ofOwn ?? false,
    planned: group?.modal === 'will' || group?.modal === 'shall' || plan || upcoming(tokens, act),
    loose: loose && !plan,
    seat: side.seat,
    facing: side !== NOBODY,
    toCountry: side.toCountry ?? false,
    firm: frame.verbal || (FIRM.has(frame.name) && (frame.name !== 'visit-noun' || isOwned(tokens, act))),
  }
}

const FIRM = new Set(['signed-by', 'was-signed', 'chaired-by', 'chaired-in', 'visit-noun', 'on-visit-apposed'])
const isOwned = (tokens: readonly Token[], act: Range) =>
  tokens.slice(act.first, act.last).some((t) => t.lower === "'s" || /^(?:his|her|their)$/.test(t.lower))

/** "X travels to Y": a present tense behind a name that the tagger took for a plural. */
function takenForNoun({ name }: Frame, { first, last }: Range, { text, actors }: Setting): VerbGroup | undefined {
  const token = text.tokens[first]
  const behindName = actors.at.has(first - 1) || text.tokens[first - 1]?.pos === 'ADV'
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
    if (PLANS.test(t.lower)) return true
    if (isVerbal(t) || t.text === ',') return false
  }
  return false
}

/** The words without what leads to the other side, and without an article in front of a noun. */
function trimmedAct(tokens: readonly Token[], { first, last }: Range): Range {
  let a = first
  let z = last
  while (a < z - 1 && isMark(tokens[a] ?? NONE)) a++
  while (z - 1 > a && /^(?:to|in|by)$/.test(tokens[z - 1]?.lower ?? '')) z--
  return { first: a, last: z }
}

function actorsOfSubject(groups: readonly VerbGroup[], at: number, sentence: Sentence, setting: Setting): ActorRef[] {
  const { tokens } = setting.text
  const group = groups[at]
  if (group === undefined) return []
  // "plans for X to visit"
  if (group.form === 'infinitive') {
    for (let i = group.first - 1; i >= sentence.first && i > group.first - 10; i--)
      if (tokens[i]?.lower === 'for' && !setting.actors.at.has(i))
        return participantsIn({ first: i + 1, last: group.first }, setting)
  }
  for (let k = at; k >= 0; k--) {
    const own = groups[k]
    // what stands before an infinitive is seldom its subject: that of the verb before is
    if (own === undefined || (own.form !== 'finite' && own.form !== 'base' && (k < at || own.form === 'infinitive')))
      continue
    const found = subjectOf(tokens, groups, k, sentence)
    if (found === null) continue
    const refs = participantsIn(whole(found), setting)
    if (refs.length > 0) return refs
  }
  return nearestBefore(group.first, sentence, groups, setting)
}

/** A subject with its appositive: "X and his counterpart, Y, agreed". */
const whole = (subject: Subject): Range =>
  subject.appositive === null
    ? subject
    : { first: subject.first, last: Math.max(subject.last, subject.appositive.last) }

/** The noun phrase before a verb whose subject the grammar does not find: up to the sentence's start or the verb before. */
function nearestBefore(at: number, sentence: Sentence, groups: readonly VerbGroup[], setting: Setting): ActorRef[] {
  const { text } = setting
  let last = at
  while (last > sentence.first && /^(?:ADV|PUNCT)$/.test(text.tokens[last - 1]?.pos ?? '')) last--
  const first = phraseStart(text.tokens, groups, last, sentence.first)
  return first === null ? [] : participantsIn({ first, last }, setting)
}

/**
 * Whose a noun of contact is: the possessor before it ("the Minister's visit"), a name in front ("X, now in Y on a visit"), the
 * body of "its meeting", else the subject of its clause.
 */
function ownerOf(
  frame: Frame,
  act: Range,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  setting: Setting,
): ActorRef[] {
  const { tokens } = setting.text
  if (frame.name === 'signed-by' || frame.name.startsWith('chaired')) return []
  for (let i = act.first; i < act.last; i++) {
    if (tokens[i]?.lower === 'its') return bodyBefore(act.first, sentence, setting)
    if (tokens[i]?.lower !== "'s") continue
    const first = phraseStart(tokens, groups, i, sentence.first)
    const owners = first === null ? [] : participantsIn({ first: Math.min(first, act.first), last: i }, setting)
    if (owners.length > 0) return owners
  }
  if (frame.name === 'on-visit-apposed') {
    const mention = setting.actors.mentions.findLast((m) => m.first >= sentence.first && m.last <= act.first)
    const ref = mention === undefined ? undefined : setting.actors.list[mention.actor]?.ref
    return ref?.type === 'person' ? [ref] : []
  }
  // "In talks on Thursday, X and Y agreed": those who act while it lasts
  const opens = act.first - sentence.first <= 1
  for (let k = groups.length - 1; k >= 0 && !opens; k--) {
    const group = groups[k]
    if (group === undefined || group.form !== 'finite' || group.first >= act.first) continue
    const found = subjectOf(tokens, groups, k, sentence)
    const refs = found === null ? [] : participantsIn(whole(found), setting)
    if (refs.length > 0) return refs
  }
  const next = groups.findIndex((g) => g.first >= act.last && g.form === 'finite')
  if (next < 0) return []
  const found = subjectOf(tokens, groups, next, sentence)
  return found === null || found.first <= act.first ? [] : participantsIn(whole(found), setting)
}

function bodyBefore(at: number, sentence: Sentence, { actors }: Setting): ActorRef[] {
  const bodies = actors.mentions.filter((m) => m.first >= sentence.first && m.last <= at)
  const refs = bodies.flatMap((m) => actors.list[m.actor]?.ref ?? []).filter((r) => r.type === 'organisation')
  return refs.slice(0, 1)
}

interface Side {
  readonly refs: readonly ActorRef[]
  readonly unnamed: boolean
  readonly seat: boolean
  readonly toCountry?: boolean
  readonly ofOwn?: boolean
}
const NOBODY: Side = { refs: [], unnamed: false, seat: false }

function sideBehind(frame: Frame, act: Range, sentence: Sentence, setting: Setting): Side | null {
  const { text } = setting
  if (frame.other === 'group') return NOBODY
  if (frame.other === 'place') {
    const start = frame.name.startsWith('on-visit') ? act.first : act.last
    const last = Math.min(Math.max(phraseEnd(text, act.last, sentence.last), act.last + 1), act.last + 30)
    const { refs, seat } = placesIn({ first: start, last }, setting)
    return refs.length === 0 ? null : { refs, unnamed: false, seat }
  }
  const linked = frame.other === 'with' && frame.name !== 'meets'
  if (frame.name === 'discusses-with' && !followedByWith(text, act.last, sentence.last)) return NOBODY
  const range = otherSide(text, setting.actors, act.last, sentence.last, linked)
  if (range === null) return frame.other === 'object' ? null : NOBODY
  const words = text.tokens.slice(range.first, range.last)
  const unnamed = words.some((t) => PEOPLE.test(t.lower))
  const refs = distinct([
    ...participantsIn(range, setting),
    ...(frame.name.startsWith('chaired') ? attendedBy(range.last, sentence, setting) : []),
  ])
  if (frame.other === 'object' && frame.kind === 'meeting') {
    // a host receives people, not "the agreement" or "all parties"
    const persons = refs.filter((r) => r.type === 'person')
    const named = setting.actors.mentions.some((m) => m.first >= range.first && m.last <= range.last)
    if (!named || (persons.length === 0 && !(words.some((t) => HOLDER.test(t.lower)) && refs.length > 0))) return null
    return { refs: persons.length > 0 ? persons : refs, unnamed, seat: false, toCountry: leadsTo(range, setting) }
  }
  return {
    refs,
    unnamed,
    seat: false,
    ofOwn: words.some((t) => /^(?:cabinet|government|council|members)$/.test(t.lower)),
  }
}

/** "discussed trade with X", not "discussed trade between X and Y" */
function followedByWith(text: Text, at: number, end: number): boolean {
  const link = text.tokens.slice(at, Math.min(end, at + 18)).find((t) => /^(?:with|between|to)$/.test(t.lower))
  return link?.lower === 'with'
}

/** "welcomed X and his delegation to Australia" */
function leadsTo(range: Range, { text, actors }: Setting): boolean {
  for (let i = range.first; i < range.last + 1; i++) {
    const mention = actors.at.get(text.tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1)
    const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
    if (text.tokens[i]?.lower === 'to' && ref?.type === 'country' && mention?.form !== 'capital') return true
  }
  return false
}

/** "… chaired by X, and attended by Y": those behind the second "by". */
function attendedBy(at: number, sentence: Sentence, setting: Setting): ActorRef[] {
  const { text } = setting
  for (let i = at; i + 1 < sentence.last; i++)
    if (/^(?:attended|hosted|joined)$/.test(text.tokens[i]?.lower ?? '') && text.tokens[i + 1]?.lower === 'by')
      return participantsIn({ first: i + 2, last: phraseEnd(text, i + 2, sentence.last) }, setting)
  return []
}

const HOLDER =
  /^(?:president|minister|chancellor|premier|secretary|king|queen|emir|envoy|ambassador|counterpart|delegation|chairman)$/
const PEOPLE =
  /^(?:members|governors|leaders|ministers|officials|representatives|students|workers|participants|heads|executives|journalists|reporters|ambassadors|parliamentarians|businessmen|scientists|graduates|veterans|officers|chiefs|staff|cabinet|government|council|candidates|judges|delegates|winners|residents|team|members)$/
