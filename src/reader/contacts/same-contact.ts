import type { Actors } from '../actors/actors.ts'
import type { ActorRef, Event } from '../reading.ts'
import { sameRef, sideOf } from './setting.ts'

/** "The two also had a detailed discussion", of those who are on the telephone already. */
export function isTalkOf(known: Event, talk: Event): boolean {
  return /^(?:call|meeting|summit)$/.test(known.kind) && talk.participants.every((p) => takesPart(p, known))
}

/** The same contact told again: of its kind, and all who take part in the one take part in the other; or a journey to the same country. */
export function isSame(a: Event, b: Event, actors: Actors): boolean {
  if (a.kind !== b.kind) return false
  const shared = a.participants.filter((p) => takesPart(p, b))
  if (a.kind === 'visit') return shared.some((r) => r.type === 'country') || isWithin(a, b) || isWithin(b, a)
  if (isWithin(a, b) || isWithin(b, a)) return true
  const standsFor = (p: ActorRef, e: Event) =>
    takesPart(p, e) || (p.type !== 'person' && e.participants.some((x) => isOf(actors, x, p)))
  // what the presidents do, their states do
  if (b.participants.every((p) => standsFor(p, a))) return true
  return a.kind === 'signing' && a.participants.every((p) => standsFor(p, b))
}

const takesPart = (ref: ActorRef, { participants }: Event) => participants.some((p) => sameRef(p, ref))
const isWithin = (a: Event, b: Event) => a.participants.every((p) => takesPart(p, b))

function isOf(actors: Actors, person: ActorRef, side: ActorRef): boolean {
  const own = sideOf(actors, person)
  return own !== null && sameRef(own, side)
}
