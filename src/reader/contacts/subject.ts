import { mentionsWithin } from '../actors/actors.ts'
import { phraseStart } from '../grammar/noun-phrases.ts'
import type { Range } from '../grammar/range.ts'
import { type Subject, subjectOf } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { ActorRef } from '../reading.ts'
import type { Sentence } from '../text/text.ts'
import { visitorAt } from './firm.ts'
import type { Frame } from './frames.ts'
import { participantsIn } from './participants.ts'
import { phraseEnd } from './phrases.ts'
import type { Setting } from './setting.ts'

/** "None of the leaders has visited": nobody did. */
const NOBODY = /^(?:no|none|neither|nobody)$/

/** Who takes part as the subject of the verb of contact `groups[at]`; null where the words deny that anybody did. */
export function actorsOfSubject(
  groups: readonly VerbGroup[],
  at: number,
  sentence: Sentence,
  setting: Setting,
): ActorRef[] | null {
  const { tokens } = setting.text
  const group = groups[at]
  if (group === undefined) return []
  // "plans for X to visit"
  if (group.form === 'infinitive') {
    for (let i = group.first - 1; i >= sentence.first && i > group.first - 10; i--)
      if (tokens[i]?.lower === 'for' && !setting.actors.at.has(i)) {
        const who = participantsIn({ first: i + 1, last: group.first }, setting)
        if (who.length > 0) return who
      }
  }
  for (let k = at; k >= 0; k--) {
    const own = groups[k]
    // what stands before an infinitive is seldom its subject: that of the verb before is
    if (own === undefined || (own.form !== 'finite' && own.form !== 'base' && (k < at || own.form === 'infinitive')))
      continue
    const found = subjectOf(tokens, groups, k, sentence)
    if (found === null) continue
    if (NOBODY.test(tokens[found.first]?.lower ?? '')) return null
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
export function ownerOf(
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
  if (frame.name === 'visit-noun' || frame.name === 'visit-by') {
    const at = visitorAt(tokens, act)
    const visitors =
      at === null ? [] : participantsIn({ first: at, last: phraseEnd(setting.text, at, sentence.last) }, setting)
    if (visitors.length > 0) return visitors
  }
  if (frame.name === 'on-visit-apposed' || frame.name === 'apposed-visit') {
    const mention = mentionsWithin(setting.actors, sentence.first, act.first).at(-1)
    const ref = mention === undefined ? undefined : setting.actors.list[mention.actor]?.ref
    return ref?.type === 'person' ? [ref] : []
  }
  if (frame.name === 'joined-by') {
    const joined = groups.findIndex((g) => g.first < act.last && act.first < g.last)
    const found = joined < 0 ? null : subjectOf(tokens, groups, joined, sentence)
    return found === null ? [] : participantsIn(whole(found), setting)
  }
  // a caption: "President X meeting with Y"
  const named = mentionsWithin(setting.actors, sentence.first, act.first).find((m) => m.last === act.first)
  const caption = named === undefined ? undefined : setting.actors.list[named.actor]?.ref
  if (
    !frame.name.startsWith('discusses') &&
    caption?.type === 'person' &&
    named?.first !== undefined &&
    named.first >= sentence.first
  )
    return [caption]
  // "In talks on Thursday, X and Y agreed": those who act while it lasts
  const opens = act.first - sentence.first <= 1 && frame.name !== 'discusses-with'
  for (let k = groups.length - 1; k >= 0 && !opens; k--) {
    const group = groups[k]
    if (
      group === undefined ||
      group.form !== 'finite' ||
      group.first >= (frame.name === 'discusses-with' ? act.last : act.first)
    )
      continue
    const found = subjectOf(tokens, groups, k, sentence)
    const refs = found === null ? [] : participantsIn(whole(found), setting)
    if (refs.length > 0) return refs
  }
  const next = groups.findIndex((g) => g.first >= act.last && g.form === 'finite')
  if (next < 0) return []
  const found = subjectOf(tokens, groups, next, sentence)
  if (found === null) return []
  // "X, speaking after a meeting with Y, said": what stands between the commas holds the noun
  return participantsIn(
    found.first <= act.first ? { first: found.first, last: Math.min(found.last, act.first) } : whole(found),
    setting,
  )
}

function bodyBefore(at: number, sentence: Sentence, { actors }: Setting): ActorRef[] {
  const bodies = mentionsWithin(actors, sentence.first, at)
  const refs = bodies.flatMap((m) => actors.list[m.actor]?.ref ?? []).filter((r) => r.type === 'organisation')
  return refs.slice(0, 1)
}
