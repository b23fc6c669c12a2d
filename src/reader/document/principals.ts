import type { Actors } from '../actors/actors.ts'
import { distinct, sameRef, sideOf } from '../coreference/discourse.ts'
import type { ActorRef, Event } from '../reading.ts'
import type { Text } from '../text/text.ts'

/** The two ends of the contact that the article is about, home side first; empty where none is plain. */
export function findPrincipals(
  text: Text,
  actors: Actors,
  events: readonly Event[],
  titled: readonly ActorRef[],
  home: ActorRef | null,
): ActorRef[] {
  const order = (refs: readonly ActorRef[]) => {
    const atHome = (r: ActorRef) => home !== null && sameRef(sideOf(actors, r), home)
    return [...refs.filter(atHome), ...refs.filter((r) => !atHome(r))]
  }
  for (const kinds of [/^(?:call|meeting)$/, /^(?:summit|negotiation)$/, /./])
    for (const e of events) {
      const ends = speaking(actors, asPersons(text, actors, bySide(actors, e.participants)))
      if (kinds.test(e.kind) && ends.length > 1) return order(ends)
    }
  const sides = (refs: readonly ActorRef[]) => new Set(refs.map((r) => sideOf(actors, r).key)).size
  const people = titled.filter((r) => r.type === 'person')
  if (people.length > 1 && sides(people) > 1) return order(people)
  const opening = text.sentences.filter((s) => s.last - s.first > 5).slice(0, 2)
  const early = distinct(
    actors.mentions
      .filter((m) => opening.some((s) => s.start <= m.start && m.end <= s.end))
      .map((m) => actors.list[m.actor]?.ref)
      .filter((r) => r !== undefined),
  )
  const earlyPeople = early.filter((r) => r.type === 'person')
  if (earlyPeople.length === 2 && sides(earlyPeople) > 1) return order(earlyPeople)
  const states = titled.filter((r) => r.type !== 'person')
  if (states.length > 1) return order(states)
  const earlyStates = early.filter((r) => r.type === 'country')
  return earlyStates.length === 2 ? order(earlyStates) : []
}

/** Where people of two sides meet, a body beside them is only in somebody's office ("the chairman of the Board"). */
function speaking(actors: Actors, ends: readonly ActorRef[]): readonly ActorRef[] {
  const people = ends.filter((r) => r.type === 'person')
  const sides = new Set(people.map((r) => sideOf(actors, r).key))
  return sides.size > 1 ? ends.filter((r) => r.type !== 'organisation') : ends
}

/** One for each side: the person where a person and the side itself are named. */
export function bySide(actors: Actors, refs: readonly ActorRef[]): ActorRef[] {
  return refs.filter(
    (r) => r.type === 'person' || !refs.some((o) => o.type === 'person' && sameRef(sideOf(actors, o), r)),
  )
}

/** "the conversation between X and the Russian side": the one person of that side whom the opening names stands for it. */
function asPersons(text: Text, actors: Actors, ends: readonly ActorRef[]): ActorRef[] {
  const opening = text.sentences.filter((s) => s.last - s.first > 5)[1]
  return ends.map((end) => {
    if (end.type !== 'country' || opening === undefined || !ends.some((e) => e.type === 'person')) return end
    const named = distinct(
      actors.mentions
        .filter((m) => m.end <= opening.end)
        .map((m) => actors.list[m.actor]?.ref)
        .filter((r) => r !== undefined),
    ).filter((r) => r.type === 'person' && sameRef(sideOf(actors, r), end))
    const only = named[0]
    return named.length === 1 && only !== undefined ? only : end
  })
}
