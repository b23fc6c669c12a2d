import { type Discourse, distinct, type Resolved } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import { type Subject, subjectOf } from '../grammar/subjects.ts'
import { type VerbGroup, verbGroups } from '../grammar/verb-groups.ts'
import type { ActorRef } from '../reading.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Sentence, Token } from '../text/text.ts'
import { accordingTo } from './according.ts'
import { passiveSpeaker, saysNothing } from './passives.ts'
import { type SpeechClass, speechAct } from './reporting.ts'

/** A verb of saying (or of doing by words) with the one who says it. */
export interface Act {
  /** Index of its verb group; -1 for "according to". */
  readonly group: number
  readonly class: SpeechClass
  readonly subject: Subject | null
  readonly speakers: readonly ActorRef[]
  readonly rule: string
  /** The words of saying. */
  readonly cue: Range
  /** head: what is said follows; tail: it stands before (", she said"); middle: both. */
  readonly at: 'head' | 'tail' | 'middle'
  /** Does the verb stand between quotation marks, so that it is part of what is said? */
  readonly quoted: boolean
  readonly passive: boolean
}

/** A sentence with its verbs and the acts of saying in it. */
export interface ActSentence {
  readonly sentence: Sentence
  readonly groups: readonly VerbGroup[]
  readonly subjects: readonly (Subject | null)[]
  readonly acts: readonly Act[]
}

/** Finds the acts of saying in a sentence, resolved against what the text has said so far. */
export function findActs(discourse: Discourse, sentence: Sentence): ActSentence {
  const { tokens } = discourse.text
  const groups = verbGroups(tokens, sentence)
  const subjects = groups.map((_, i) => subjectOf(tokens, groups, i, sentence))
  const acts: Act[] = []
  const item = opensItem(discourse, sentence, groups)
  groups.forEach((group, index) => {
    const polite = group.form === 'infinitive' && isPolite(groups[index - 1], group)
    if (!polite && (group.form === 'infinitive' || group.form === 'base' || group.form === 'participle')) {
      if (group.form !== 'base' || subjects[index]?.how !== 'direct') return
    }
    const said = speechAct(tokens, group, sentence.last)
    if (
      said === null ||
      (group.modal !== null && !(group.modal === 'would' && group.lemma === 'like')) ||
      (group.negated && said.class === 'say')
    )
      return
    if (group.passive && saysNothing(discourse, group, said.class, subjects[index] ?? null)) return
    const subject = (polite ? subjects[index - 1] : subjects[index]) ?? null
    if (group.form === 'gerund') {
      // "…, stressing that": by whoever acts in the main clause, which is known only afterwards
      let at = group.first - 1
      while (at > sentence.first && tokens[at]?.pos === 'ADV') at--
      const before = tokens[at]
      const joined =
        before?.lower === 'in' && groups[index - 1]?.lemma === 'join' ? (subjects[index - 1] ?? null) : null
      const resolved = joined === null ? null : resolve(discourse, joined, joined.appositive)
      if (resolved !== null && said.class !== 'none') {
        acts.push(actOf(discourse, sentence, groups, group, index, said, joined, { ...resolved, rule: 'joined' }))
        return
      }
      const free =
        (groups[index - 1]?.lemma === 'write' && acts.length > 0) ||
        group.first === sentence.first ||
        before?.text === ',' ||
        /^(?:while|and|by)$/.test(before?.lower ?? '') ||
        (before?.lower === 'in' && at === sentence.first)
      if (!free || said.class === 'none') return
      acts.push(actOf(discourse, sentence, groups, group, index, said, null, { refs: [], rule: 'participle' }))
      return
    }
    const listed = item && isItemVerb(tokens, sentence, group)
    const resolved = listed
      ? { refs: discourse.scene.issuers, rule: 'issuer-item' }
      : group.passive
        ? passiveSpeaker(discourse, sentence, group, subject)
        : speakerOf(discourse, sentence, group, subject)
    if (resolved === null || (group.lemma === 'read' && resolved.rule !== 'writing')) return
    acts.push(actOf(discourse, sentence, groups, group, index, said, listed ? null : subject, resolved))
  })
  const purpose = purposeOf(discourse, sentence, groups, subjects)
  if (acts.every((a) => a.class === 'none') && purpose !== null) acts.push(purpose)
  const according = accordingTo(discourse, sentence)
  if (according !== null) acts.push(according)
  return { sentence, groups, subjects, acts: withParticiples(acts) }
}

/** "Demands that …", "Decides to …": an item whose subject is the body that issues the text, named once at its head. */
function opensItem(discourse: Discourse, sentence: Sentence, groups: readonly VerbGroup[]): boolean {
  const opener = groups[0]
  return (
    discourse.scene.issuers.length > 0 &&
    opener !== undefined &&
    opener.first === sentence.first &&
    isItemVerb(discourse.text.tokens, sentence, opener)
  )
}

/** A third person of the present at the head of an item, or behind a comma or conjunction of it. */
function isItemVerb(tokens: readonly Token[], sentence: Sentence, group: VerbGroup): boolean {
  if (group.form !== 'finite' || group.modal !== null || group.last - group.first !== 1) return false
  if (!/[^s]s$/.test(tokens[group.head]?.lower ?? '')) return false
  const before = tokens[group.first - 1]
  return group.first === sentence.first || before?.text === ',' || before?.pos === 'CCONJ'
}

/** "I would like to invite you", "we wish to thank": the courtesy in front of the act. */
const isPolite = (before: VerbGroup | undefined, group: VerbGroup) =>
  before !== undefined &&
  before.last === group.first &&
  (before.lemma === 'want' || before.lemma === 'wish' || (before.modal === 'would' && before.lemma === 'like'))

function speakerOf(
  discourse: Discourse,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject | null,
): Resolved | null {
  const cited =
    group.lemma === 'cite' || group.lemma === 'quote' ? citedIn(discourse.text.tokens, sentence, group) : null
  if (cited !== null) return resolve(discourse, cited)
  return subject === null ? null : resolve(discourse, subject, subject.appositive)
}

/** "The agency quoted the minister as saying": whom it quotes. */
function citedIn(tokens: readonly Token[], sentence: Sentence, group: VerbGroup): Range | null {
  for (let i = group.last; i + 1 < sentence.last; i++)
    if (tokens[i]?.lower === 'as' && /^(?:saying|telling|stating)$/.test(tokens[i + 1]?.lower ?? '')) {
      const comma = tokens.slice(group.last, i).findIndex((t) => t.text === ',')
      return { first: group.last, last: comma > 0 ? group.last + comma : i }
    }
  return null
}

function actOf(
  discourse: Discourse,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  index: number,
  said: { class: SpeechClass; last: number },
  subject: Subject | null,
  resolved: Resolved,
): Act {
  const { tokens, quotations } = discourse.text
  const head = tokens[group.head]
  const start = head?.start ?? 0
  return {
    group: index,
    class: said.class,
    subject,
    speakers: resolved.refs,
    rule: resolved.rule,
    cue: { first: group.first, last: said.last },
    at: positionOf(tokens, sentence, groups, group, said.last, subject),
    quoted: quotationsAt(quotations, start, start).some((q) => q.start < start && start < q.end),
    passive: group.passive,
  }
}

/** Does what is said follow the verb, stand before it, or on both sides? */
function positionOf(
  tokens: readonly Token[],
  sentence: Sentence,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  last: number,
  subject: Subject | null,
): Act['at'] {
  const first = subject === null || subject.how === 'inverted' ? group.first : Math.min(subject.first, group.first)
  const end = subject?.how === 'inverted' ? subject.last : last
  const before = tokens[first - 1]
  const interrupts =
    first > sentence.first + 2 && (before?.text === ',' || before?.text === '"' || before?.text === '\u2013')
  // behind an adjunct ("When discussing trade, X stressed the importance of") nothing has been said yet
  const said = before?.text === '"' || groups.some((g) => g.last <= first && (g.form === 'finite' || g.form === 'base'))
  if (!interrupts || !said || subject === null || subject.how === 'shared') return 'head'
  const after = tokens[end]
  if (after === undefined || end >= sentence.last || /^[.!?]$/.test(after.text)) return 'tail'
  if (after.lower === 'that' || after.lower === 'to') return 'head'
  if (after.text === ',') {
    // ", he said, should enhance": the sentence goes on; ", he said, adding that": it does not
    const next = tokens[end + 1]
    if (next === undefined || end + 1 >= sentence.last) return 'tail'
    return next.pos === 'VERB' && next.lower.endsWith('ing') ? 'tail' : next.lower === 'according' ? 'tail' : 'middle'
  }
  // ", the ministry said in a release.": nothing but adjuncts up to the end
  for (let i = end; i < sentence.last; i++) {
    const t = tokens[i]
    if (t === undefined) break
    if (t.lower === 'that' || t.pos === 'AUX') return 'head'
    if (t.text === ',' || t.text === '"' || t.text === ':') return t.text === ',' ? 'tail' : 'head'
  }
  return tokens[end]?.pos === 'ADP' ||
    tokens[end]?.pos === 'NOUN' ||
    tokens[end]?.pos === 'PROPN' ||
    tokens[end]?.pos === 'ADV' ||
    tokens[end]?.pos === 'DET'
    ? 'tail'
    : 'head'
}

/** "spoke with X to congratulate him", "and to underscore the importance of": what somebody met for is said. */
function purposeOf(
  discourse: Discourse,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | null)[],
): Act | null {
  const { tokens } = discourse.text
  const main = groups.findIndex((g, i) => g.form === 'finite' && subjects[i]?.how === 'direct')
  const met = groups[main]
  const subject = subjects[main] ?? null
  if (met === undefined || subject === null || met.modal !== null || met.passive || !MEETING.has(met.lemma)) return null
  for (const [index, group] of groups.entries()) {
    if (index <= main || group.form !== 'infinitive' || !PURPOSES.has(group.lemma)) continue
    const said = speechAct(tokens, group, sentence.last)
    const resolved = said === null ? null : resolve(discourse, subject, subject.appositive)
    if (said === null || resolved === null) return null
    return { ...actOf(discourse, sentence, groups, group, index, said, subject, resolved), at: 'head', rule: 'purpose' }
  }
  return null
}

const MEETING = new Set('speak talk meet call telephone phone write'.split(' '))
/** What can be done in a talk by saying it; "to discuss" and the like are its agenda. */
const PURPOSES = new Set(
  'congratulate thank express convey underscore reaffirm reiterate emphasize emphasise stress welcome commend condemn offer extend affirm'.split(
    ' ',
  ),
)

/** Gives participles ("stressing that") the speakers of the nearest main act. */
function withParticiples(acts: readonly Act[]): Act[] {
  const main = acts.filter((a) => a.rule !== 'participle' && !a.quoted)
  return acts.map((act) => {
    // "X wrote, 'I count on Y to act'": the one who is quoted
    if (act.quoted && act.rule.startsWith('first-person') && main.length === 1) {
      const [only] = main
      return only === undefined ? act : { ...act, speakers: only.speakers }
    }
    if (act.rule !== 'participle') return act
    const before = main.findLast((m) => m.cue.first < act.cue.first) ?? main[0]
    return before === undefined ? act : { ...act, speakers: before.speakers }
  })
}

/** All speakers of some acts, without doubles. */
export const speakersOf = (acts: readonly Act[]): ActorRef[] => distinct(acts.flatMap((a) => [...a.speakers]))
