import type { Discourse } from './coreference/discourse.ts'
import type { Range } from './grammar/range.ts'
import type { ActSentence } from './statements/act.ts'

/** Why a rule that had found its words gave no answer, and what that means, for `readout explain`. */
export const REASONS = {
  'contact-background': 'words of contact that look back to another time',
  'contact-told-by-speaker': 'words of contact in somebody’s speech, not of the contact that goes on',
  'contact-one-end': 'words of contact, but only one who takes part is found',
  'contact-loose': 'a noun or a loose verb of contact, which the title does not bear out',
  'contact-journey': 'a journey of somebody who is not there',
  'contact-other-occasion': 'a contact of others than those whom the article is about',
  'speaker-unresolved': 'a verb of saying, but nobody is found who says it',
  'speaker-hypothetical': 'a verb of saying under a modal: said perhaps, or not yet',
  'speaker-denied': 'a verb of saying that is denied: it was not said',
  'speaker-deed': 'a verb that in this passive tells of a deed or state, not of words',
  'speaker-bound': 'a gerund that belongs to another clause, not to whoever speaks',
  'statement-topic': 'only a topic is named ("discussed", "reviewed"): nothing is said of it',
  'statement-narrative': 'what was done at the occasion, not what was said',
  'statement-no-assertion': 'a greeting, a heading or a list of names asserts nothing',
  'statement-of-others': 'it tells of somebody else than those who issue the text',
  'statement-welcome': 'it tells how a guest was received',
  'statement-not-continued': 'no verb of saying, and it does not plainly go on with the statement before',
  'statement-moderator': 'a turn of somebody who speaks for no side',
  'statement-unlisted': 'the speaker is known by an office or title alone, and is not listed',
  'act-of-another': 'the act is of somebody whose words these are not',
  'act-courtesy': 'praise, thanks or condemnation: no undertaking',
  'act-topic': 'only a topic is named: no undertaking',
  'act-no-complement': 'the verb has no complement that an action could stand in',
  'act-past': 'speakers tell what was asked of them before',
  'act-thing': 'the verb takes a thing here, not an action',
  'clause-relative': 'a relative clause tells of a thing',
  'clause-party-unresolved': 'a cue of undertaking, but nobody is found who is to act',
  'clause-not-own': 'a stance of somebody else than those who speak',
  'clause-courtesy': 'words of thanks or welcome, or talks to come: no action',
  'clause-past': 'told in the past: a deed, no undertaking',
  'clause-unreal': 'what did not come about, or a failure',
  'clause-outcome': 'a state or an outcome, no action',
  'clause-agenda': 'what will be on the agenda, no action',
  'clause-prediction': 'a prediction about others, or what somebody can or may do',
  'clause-duty-unsure': 'a duty of the own side in general, under a condition or in a question',
  'clause-passive': 'a passive: nothing tells that the speakers’ side will do it',
  'noun-of-another': 'the noun of undertaking is somebody else’s, or hangs on another word',
  'noun-bare': 'the noun of undertaking names no action of anybody',
  'draft-covered': 'another undertaking covers the same words',
  'draft-short': 'too few words for an action',
} as const

export type Reason = keyof typeof REASONS

/**
 * Hears, while an article is read, what leaves no mark in the Reading: the verbs and acts of every sentence, and where a
 * rule that had found its words gave up. A sentence may be reported more than once, and so may a reason.
 */
export interface Trace {
  /** A sentence as it was analysed, with what the text had said up to there (to be copied: the reader goes on with it). */
  analysed(analysis: ActSentence, discourse: Discourse): void
  /** @param at the tokens of the words that a rule had found */
  missed(at: Range, why: Reason): void
}

/** No answer, and the trace, if there is one, hears why. */
export function gaveUp(trace: Trace | null, at: Range, why: Reason): null {
  trace?.missed(at, why)
  return null
}
