import type { Actors } from '../actors/actors.ts'
import { actorOf, distinct, sameRef } from '../coreference/discourse.ts'
import type { ActorRef } from '../reading.ts'
import type { Text } from '../text/text.ts'

export { distinct, sameRef }

/** What is known when words that stand for actors are read. */
export interface Setting {
  readonly text: Text
  readonly actors: Actors
  /** The side that publishes the article, or null. */
  readonly home: string | null
  /** Both ends of the contact that the article is about, as far as they are known so far. */
  principals: readonly ActorRef[]
  /** Who took part in the latest contact on the first side: "they", "the delegation". */
  group: readonly ActorRef[]
  /** Sides whose people the title names and the body does not, or whose head nobody names: they stand for those. */
  readonly absent: readonly ActorRef[]
  /** Who says "I" in the sentence that is read: the speaker of its turn in a transcript, else null. */
  speaker: ActorRef | null
}

/** The side of a person (or null), else the actor itself. */
export function sideOf(actors: Actors, ref: ActorRef): ActorRef | null {
  if (ref.type !== 'person') return ref
  return actorOf(actors, ref)?.person?.of ?? null
}

export const homeRef = (home: string): ActorRef => ({
  type: /^[A-Z]{3}$/.test(home) ? 'country' : 'organisation',
  key: home,
})
