import { actorOf, type Discourse, sideOf } from '../coreference/discourse.ts'
import type { ActorRef, Statement } from '../reading.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Sentence } from '../text/text.ts'
import type { Act, ActSentence } from './act.ts'
import { findActs } from './acts.ts'

/** A statement with what the commitments pass needs of its sentence. */
export interface Said {
  readonly statement: Statement
  readonly sentence: Sentence
  readonly analysis: ActSentence
  /** The acts of saying that the sentence itself reports; none where it is all the speaker's own words. */
  readonly top: readonly Act[]
  /** narrated: a narrator reports; own: the sentence is the speaker's or issuer's own words. */
  readonly voice: 'narrated' | 'own'
  /** What the text had said when the statement was read. */
  readonly discourse: Discourse
}

export function make(
  discourse: Discourse,
  analysis: ActSentence,
  top: readonly Act[],
  speakers: readonly ActorRef[],
  rule: string,
  voice: Said['voice'],
): Said | null {
  if (speakers.length === 0) return null
  const { body, tokens, quotations } = discourse.text
  const { sentence } = analysis
  const { start, end } = sentence
  const direct = quotationsAt(quotations, start, end).some(
    (q) => Math.min(q.end, end) - Math.max(q.start, start) > 0.5 * (end - start),
  )
  const cue = top[0]?.cue
  const a = cue === undefined ? undefined : tokens[cue.first]
  const z = cue === undefined ? undefined : tokens[cue.last - 1]
  const statement: Statement = {
    quote: body.slice(start, end),
    start,
    end,
    speakers: [...speakers],
    mode: direct ? 'direct' : speakers.length > 1 ? 'joint' : 'indirect',
    cue: a === undefined || z === undefined ? null : { text: body.slice(a.start, z.end), start: a.start, end: z.end },
    rule,
  }
  const heard = { ...discourse, lastSpeakers: speakers }
  return { statement, sentence, analysis: withInner(heard, analysis, top), top, voice, discourse: heard }
}

/**
 * The acts inside what is said, now that it is known who says it: "she" in "Otieno said she hoped" and "we" in "'We ask
 * …,' Otieno said" are the speaker, whoever the text spoke of before.
 */
function withInner(discourse: Discourse, analysis: ActSentence, top: readonly Act[]): ActSentence {
  const { text, actors, lastSpeakers } = discourse
  const { sentence } = analysis
  const pronoun = text.tokens.slice(sentence.first, sentence.last).some((t) => PRONOUNS.has(t.lower))
  if (!pronoun) return analysis
  const only = lastSpeakers.length === 1 ? lastSpeakers[0] : undefined
  const person = only?.type === 'person' ? actorOf(actors, only) : null
  const own: Discourse = {
    ...discourse,
    lastPerson: person ?? discourse.lastPerson,
    lastBody: only === undefined ? discourse.lastBody : sideOf(actors, only),
    lastGroup: lastSpeakers.length > 1 ? lastSpeakers : discourse.lastGroup,
  }
  const acts = findActs(own, sentence).acts.map((act) => top.find((t) => t.group === act.group) ?? act)
  return { ...analysis, acts: [...acts, ...top.filter((t) => !acts.includes(t))] }
}

const PRONOUNS = new Set('i we he she it they his her its their our my'.split(' '))
