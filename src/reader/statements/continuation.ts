import { type Discourse, sameRef, sideOf } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { ActorRef } from '../reading.ts'
import type { Token } from '../text/text.ts'
import type { ActSentence } from './act.ts'
import type { Said } from './said.ts'

/** Modals that carry what was said on ("Australia will appoint …", "Both sides should …"). */
const CARRYING = new Set(['will', 'would', 'should', 'must', 'need', 'shall', 'have to', 'be going to', 'can', 'could'])

/**
 * Does a sentence without a verb of saying go on with the statement before it, and who speaks then? In readouts and
 * ministry texts, a sentence in the present, with a modal, or in the past perfect continues the report; a plain past
 * ("They met for an hour") is the narrator's. Elsewhere only a sentence with a modal about the speaker's own side does.
 */
export function continues(discourse: Discourse, analysis: ActSentence, previous: Said): readonly ActorRef[] | null {
  const { tokens, blocks } = discourse.text
  const { sentence, groups, subjects } = analysis
  if (sentence.index !== previous.sentence.index + 1) return null
  const sameBlock = sentence.block === previous.sentence.block
  const isItem = blocks[sentence.block]?.kind === 'item'
  const main = groups.findIndex((g, i) => (g.form === 'finite' || g.form === 'base') && subjects[i] !== null)
  const group = groups[main]
  const subject = subjects[main]
  if (group === undefined || subject === undefined || subject === null) return null
  const resolved = resolve(discourse, subject, subject.appositive)
  const speakers = previous.statement.speakers
  const about =
    resolved?.refs.some((r) =>
      speakers.some((s) => sameRef(sideOf(discourse.actors, s), sideOf(discourse.actors, r))),
    ) ?? false
  if (
    !sameBlock &&
    !isItem &&
    !(about && (group.modal !== null || (discourse.scene.home !== null && carries(tokens, group))))
  )
    return null
  if (discourse.scene.home === null) {
    return about &&
      tokens[sentence.first]?.lower !== 'if' &&
      group.modal !== null &&
      CARRYING.has(group.modal) &&
      group.modal !== 'can' &&
      group.modal !== 'could'
      ? speakers
      : null
  }
  if (!carries(tokens, group)) return null
  // after a joint statement, what one side will do is told by that side
  const only = resolved?.refs[0]
  if (speakers.length > 1 && resolved?.refs.length === 1 && only !== undefined && only.type === 'country') {
    const side = speakers.find((s) => sameRef(sideOf(discourse.actors, s), only))
    if (side !== undefined) return [side]
  }
  return speakers
}

function carries(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.modal !== null) return CARRYING.has(group.modal)
  const first = tokens[group.first]?.lower ?? ''
  if (
    group.passive ||
    group.copula ||
    ((first === 'has' || first === 'have' || first === 'had') && group.head > group.first)
  )
    return /^(?:is|are|'s|'re|am|has|have|had|remains?|stands?)$/.test(first)
  const head = tokens[group.head]
  return head !== undefined && (head.lower === head.lemma || /s$/.test(head.lower))
}
