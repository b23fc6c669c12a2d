import type { Actors } from '../actors/actors.ts'
import { actorOf } from '../coreference/discourse.ts'
import type { ActorRef, Kind } from '../reading.ts'
import type { Candidate } from './candidates.ts'
import { sameRef, sideOf } from './setting.ts'
import type { Title } from './title.ts'

/** Does a contact of this kind stand for the one that the title names? A meeting of three sides is a summit, talks may be negotiations. */
export function answers(kind: Kind, wanted: Kind): boolean {
  return kind === wanted || (wanted !== 'summit' && MET.has(kind) && MET.has(wanted))
}
/** Bodies of several states or sides, whose sessions are summits. */
const BODY = /\b(?:council|committee|assembly|platform|forum|conference|quad)\b/i
const MET: ReadonlySet<Kind> = new Set<Kind>(['meeting', 'summit', 'negotiation'])

/** The kind of a candidate: "spoke with" is a meeting where the title says so, and a meeting of three sides a summit (guide). */
export function kindOf(candidate: Candidate, parties: readonly ActorRef[], title: Title, actors: Actors): Kind {
  const { frame } = candidate
  let { kind } = candidate
  if (/^speaks/.test(frame.name) && title.kind !== null && (MET.has(title.kind) || title.kind === 'visit'))
    kind = 'meeting'
  if (/^(?:meets|holds-talks|extends-talks|talks-noun)/.test(frame.name) && title.kind === 'call' && !candidate.planned)
    kind = 'call'
  // "welcomed the President to Australia": a guest of the country
  if (frame.name === 'receives' && candidate.toCountry) kind = 'visit'
  if (frame.name === 'extends-talks' && parties.some((p) => p.type === 'person')) kind = 'meeting'
  const body = parties.find((p) => p.type === 'organisation' && BODY.test(p.key))
  // "NATO defence ministers met": those of all its states
  if (kind === 'meeting' && parties.length === 1 && isBloc(parties[0], actors)) return 'summit'
  if (
    kind === 'meeting' &&
    body !== undefined &&
    !/^(?:holds-meeting|convenes|receives)$/.test(frame.name) &&
    candidate.subject.some((s) => sameRef(s, body))
  )
    kind = 'summit'
  // states and bodies that talk are in negotiations, their leaders in a meeting
  if (kind === 'meeting' && title.kind === 'negotiation' && parties.every((p) => p.type !== 'person'))
    kind = 'negotiation'
  if (kind === 'meeting' && sidesOf(parties, actors).size > 2) return 'summit'
  return frame.name.startsWith('chaired') && sidesOf(parties, actors).size < 3 ? 'meeting' : kind
}

/** Is it a group of states or an international body? */
export function isBloc(ref: ActorRef | undefined, actors: Actors): boolean {
  const kind = ref === undefined ? undefined : actorOf(actors, ref)?.organisation?.kind
  return kind === 'bloc' || kind === 'international'
}

/** The kind of a noun that stands for the title's contact: "the forum" under "Meeting with X" is where they met. */
export function namedKind(candidate: Candidate, parties: readonly ActorRef[], title: Title, actors: Actors): Kind {
  const kind = kindOf(candidate, parties, title, actors)
  return candidate.kind === 'summit' && title.kind === 'meeting' && sidesOf(parties, actors).size < 3 ? 'meeting' : kind
}

/** The states and international bodies for which the parties act. */
export function sidesOf(parties: readonly ActorRef[], actors: Actors): Set<string> {
  const sides = new Set<string>()
  for (const ref of parties) {
    const of = sideOf(actors, ref)
    if (of === null) continue
    const body = of.type === 'organisation' ? actorOf(actors, of)?.organisation : null
    if (body?.of !== null && body?.of !== undefined) sides.add(body.of)
    else if (of.type === 'country' || body?.kind === 'international' || body?.kind === 'bloc') sides.add(of.key)
  }
  return sides
}
