import { type Discourse, type Resolved, sameRef, sideOf } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { cue } from '../lexicon/commitment-cues.ts'
import type { ActorRef } from '../reading.ts'
import type { Sentence } from '../text/text.ts'
import type { SpeechClass } from './reporting.ts'

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

/** Is the passive of this verb nobody's act of saying? */
export function saysNothing(
  discourse: Discourse,
  group: VerbGroup,
  kind: SpeechClass,
  subject: Subject | null,
): boolean {
  if (group.lemma === 'accept' && isInvitation(discourse, subject)) return false
  const head = discourse.text.tokens[group.head]?.lower ?? ''
  return kind === 'none' || kind === 'act' || DEEDS.has(group.lemma) || subject?.how === 'relative' || isState(head)
}

const isInvitation = (discourse: Discourse, subject: Subject | null) =>
  subject !== null && discourse.text.tokens[subject.last - 1]?.lower === 'invitation'

/** "It was agreed", "readiness was expressed": both ends of the contact, unless "by" names one (guide, case 10). */
export function passiveSpeaker(
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
    if (t.lower === 'as' && group.lemma === 'quote')
      return subject === null ? null : resolve(discourse, subject, subject.appositive)
  }
  if (group.lemma === 'quote') return subject === null ? null : resolve(discourse, subject, subject.appositive)
  const { principals } = discourse.scene
  const [speaker] = discourse.lastSpeakers
  if (group.lemma === 'accept') {
    // "A invited B. The invitation was accepted": by the other end of the contact
    const contact = discourse.scene.contacts.findLast(({ ends }) =>
      ends.some((r) => speaker !== undefined && sameRef(r, speaker)),
    )
    const others = (contact?.ends ?? principals).filter((p) => speaker !== undefined && !sameRef(p, speaker))
    return discourse.lastSpeakers.length === 1 && others.length === 1 ? { refs: others, rule: 'passive-invited' } : null
  }
  // "Russia's position was conveyed": by the one who stands for that side
  const owner = ownerOf(discourse, subject)
  if (owner !== null) return { refs: [owner], rule: 'passive-owner' }
  // "attention was drawn to": one end draws the other's
  if (group.lemma === 'draw')
    return speaker === undefined ? null : { refs: discourse.lastSpeakers, rule: 'passive-continued' }
  // "It is hoped that" goes on with whoever speaks
  const impersonal = /^(?:is|was)$/.test(tokens[group.first]?.lower ?? '') && tokens[group.last]?.lower === 'that'
  const it = subject !== null && subject.last - subject.first === 1 && tokens[subject.first]?.lower === 'it'
  // "the harvest is expected to": whoever expects it
  if (group.lemma === 'expect' && !it) return null
  const goesOn =
    group.lemma === 'hope' || group.lemma === 'expect' || (impersonal && tokens[group.first]?.lower === 'is')
  if (goesOn && discourse.lastSpeakers.length > 0) return { refs: discourse.lastSpeakers, rule: 'passive-continued' }
  // a contact's outcome is told in the past ("it was agreed"); "are declared" is a general truth
  if (/^(?:is|are)$/.test(tokens[group.first]?.lower ?? '')) return null
  // in a story, only where it tells of a contact
  const told = discourse.scene.home !== null || discourse.scene.contacts.length > 0
  if (principals.length > 1 && told) return { refs: principals, rule: 'passive-principals' }
  return null
}

/** Whose "position" or "readiness" it is that the passive speaks of, where one side of the contact is named. */
function ownerOf(discourse: Discourse, subject: Subject | null): ActorRef | null {
  if (subject === null) return null
  const { tokens } = discourse.text
  for (let i = subject.first + 1; i < subject.last; i++) {
    if (tokens[i]?.text !== "'s") continue
    const only = resolve(discourse, { first: subject.first, last: i })?.refs
    const [side] = only ?? []
    if (side === undefined || only?.length !== 1) return null
    // "Russia's and France's positions"
    if (tokens.slice(i + 1, subject.last).some((t) => t.text === "'s")) return null
    return discourse.scene.principals.find((p) => sameRef(sideOf(discourse.actors, p), side)) ?? null
  }
  return null
}
