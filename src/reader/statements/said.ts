import type { Discourse } from '../coreference/discourse.ts'
import type { ActorRef, Statement } from '../reading.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Sentence } from '../text/text.ts'
import type { Act, ActSentence } from './act.ts'

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
  return { statement, sentence, analysis, top, voice, discourse: { ...discourse, lastSpeakers: speakers } }
}
