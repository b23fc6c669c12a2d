import { type Discourse, distinct, type Resolved } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import { type Subject, subjectOf } from '../grammar/subjects.ts'
import { type VerbGroup, verbGroups } from '../grammar/verb-groups.ts'
import { cue } from '../lexicon/commitment-cues.ts'
import type { ActorRef } from '../reading.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Sentence, Token } from '../text/text.ts'
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
    if (
      group.passive &&
      (said.class === 'none' ||
        said.class === 'act' ||
        DEEDS.has(group.lemma) ||
        subjects[index]?.how === 'relative' ||
        isState(tokens[group.head]?.lower ?? ''))
    )
      return
    const subject = (polite ? subjects[index - 1] : subjects[index]) ?? null
    if (group.form === 'gerund') {
      // "…, stressing that": by whoever acts in the main clause, which is known only afterwards
      let at = group.first - 1
      while (at > sentence.first && tokens[at]?.pos === 'ADV') at--
      const before = tokens[at]
      const free =
        group.first === sentence.first || before?.text === ',' || /^(?:while|and|in|by)$/.test(before?.lower ?? '')
      if (!free || said.class === 'none') return
      acts.push(actOf(discourse, sentence, groups, group, index, said, null, { refs: [], rule: 'participle' }))
      return
    }
    const listed = item && isItemVerb(tokens, sentence, group)
    const resolved = listed
      ? { refs: discourse.scene.issuers, rule: 'issuer-item' }
      : group.passive
        ? passiveSpeaker(discourse, sentence, group, subject)
        : speakerOf(discourse, subject)
    if (resolved === null || (group.lemma === 'read' && resolved.rule !== 'writing')) return
    acts.push(actOf(discourse, sentence, groups, group, index, said, listed ? null : subject, resolved))
  })
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

/** In the passive these are done to somebody, not said: "immunity was extended", "the flag was shown". */
const DEEDS = new Set([
  'extend',
  'raise',
  'register',
  'show',
  'display',
  'reflect',
  'share',
  'declare',
  'order',
  'require',
  'press',
  'task',
  'hold',
])

/** "is committed to", "is prepared to": a state of the subject, nobody's act of saying. */
const isState = (word: string) => cue('adjective', word) !== null

function speakerOf(discourse: Discourse, subject: Subject | null): Resolved | null {
  return subject === null ? null : resolve(discourse, subject, subject.appositive)
}

/** "It was agreed", "readiness was expressed": both ends of the contact, unless "by" names one (guide, case 10). */
function passiveSpeaker(
  discourse: Discourse,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject | null,
): Resolved | null {
  const { tokens } = discourse.text
  for (let i = group.last; i < sentence.last; i++) {
    const t = tokens[i]
    if (t === undefined || t.text === ',') break
    if (t.lower === 'by' && i - group.last < 3) {
      const by = resolve(discourse, { first: i + 1, last: Math.min(sentence.last, i + 9) })
      return by === null ? null : { refs: by.refs, rule: 'passive-by' }
    }
    if (t.lower === 'as' && group.lemma === 'quote') return speakerOf(discourse, subject)
  }
  if (group.lemma === 'quote') return speakerOf(discourse, subject)
  // "It is hoped that" goes on with whoever speaks
  const impersonal = /^(?:is|was)$/.test(tokens[group.first]?.lower ?? '') && tokens[group.last]?.lower === 'that'
  const goesOn =
    group.lemma === 'hope' || group.lemma === 'expect' || (impersonal && tokens[group.first]?.lower === 'is')
  if (goesOn && discourse.lastSpeakers.length > 0) return { refs: discourse.lastSpeakers, rule: 'passive-continued' }
  // a contact's outcome is told in the past ("it was agreed"); "are declared" is a general truth
  if (/^(?:is|are)$/.test(tokens[group.first]?.lower ?? '')) return null
  if (discourse.scene.principals.length > 1) return { refs: discourse.scene.principals, rule: 'passive-principals' }
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

/** "according to X": an attribution without a verb. */
function accordingTo(discourse: Discourse, sentence: Sentence): Act | null {
  const { tokens } = discourse.text
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const opinion =
      tokens[i]?.lower === 'in' &&
      /^(?:opinion|view|words)$/.test(tokens[i + 2]?.lower ?? '') &&
      tokens[i + 3]?.lower === 'of'
    if (opinion) i += 2
    else if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') continue
    let last = i + 2
    while (last < sentence.last && !/^[,.;:"]$/.test(tokens[last]?.text ?? '.') && tokens[last]?.pos !== 'AUX') last++
    let resolved = resolve(discourse, { first: i + 2, last })
    if (resolved === null) {
      // "according to a tweet by the minister", "a spokesman, Ivan Orlov"
      const by = tokens.slice(i + 2, last).findIndex((t) => t.lower === 'by' || t.lower === 'from' || t.lower === 'of')
      if (by >= 0) resolved = resolve(discourse, { first: i + 3 + by, last })
    }
    if (resolved === null) return null
    return {
      group: -1,
      class: 'say',
      subject: null,
      speakers: resolved.refs,
      rule: 'according-to',
      cue: { first: i, last: i + 2 },
      at: i === sentence.first ? 'head' : 'tail',
      quoted: false,
      passive: false,
    }
  }
  return null
}

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
