import { type Discourse, distinct, type Resolved } from '../coreference/discourse.ts'
import type { Range } from '../grammar/range.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { ActorRef } from '../reading.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Sentence, Token } from '../text/text.ts'
import type { SpeechClass } from './reporting.ts'

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

/** Makes an act of a verb group of saying and the one who says it. */
export function actOf(
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

/** All speakers of some acts, without doubles. */
export const speakersOf = (acts: readonly Act[]): ActorRef[] => distinct(acts.flatMap((a) => [...a.speakers]))
