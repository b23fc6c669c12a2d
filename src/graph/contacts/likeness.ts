import type { ContactEvidence } from './evidence.ts'

/**
 * How well two reports fit one contact: who stood for each side, and when. The smaller rank fits better; null: they are two
 * contacts, or nothing says that they are one.
 */
export type Rank = number

/** Days between the accounts of one contact, at most: a time zone, and a day until it is written up. */
export const MOST_DAYS = 2

/** Contacts that last for days: two accounts of one may well name different days of it. */
const LASTING: ReadonlySet<string> = new Set(['visit', 'summit', 'negotiation'])

/** More than half of those who are named on a side must be the same. */
const MOST_STRANGERS = 0.5
/** Of four sides and more, one in four may have sent somebody else by one of the reports. */
const OTHERS_SENT = 0.25
/** Of the sides of a body's summit, so many are the same: accounts name those that matter to them. */
const SAME_SIDES = 0.5

export function rankOf(a: ContactEvidence, b: ContactEvidence): Rank | null {
  const people = peopleRank(a, b)
  const apart = daysApart(a, b)
  if (people === null || apart === null || apart > (people === NOBODY ? 0 : mostDays(a, b))) return null
  return (apart * 2 + Math.min(untold(a, b), 1)) * 8 + people
}

/** Whether two reports that both fit a third may tell of the same: a visit's first and last day are further apart. */
export function mayBeOne(a: ContactEvidence, b: ContactEvidence): boolean {
  const [people, apart] = [peopleRank(a, b), daysApart(a, b)]
  if (people === null || apart === null) return false
  const within = mostDays(a, b)
  return apart <= (LASTING.has(a.kind) && within > 0 ? 2 * MOST_DAYS : within)
}

/** The rule by which two reports that fit are one contact. */
export function ruleOf(a: ContactEvidence, b: ContactEvidence): string {
  if (daysApart(a, b) !== 0) return 'contact/near-day'
  return untold(a, b) === 0 ? 'contact/same-day' : 'contact/told-that-day'
}

/** One of the reports names its sides alone: that they are one is only likely on the same day. */
const NOBODY = 4

/** 0: the same people; then by how much is missing: some people, all of a side, a side, all people. */
function peopleRank(a: ContactEvidence, b: ContactEvidence): number | null {
  const sides = new Set([...a.participants, ...b.participants].map(({ side }) => side))
  const shared = [...sides].filter((side) => [a, b].every((each) => each.participants.some((one) => one.side === side)))
  if (shared.length < 2) return null
  if (shared.length <= sides.size * SAME_SIDES && !samePeople(a, b)) return null
  let [rank, met, others] = [shared.length < sides.size ? 3 : 0, false, 0]
  for (const side of shared) {
    const fit = sideRank(peopleOf(a, side), peopleOf(b, side))
    if (fit === null) others += 1
    else {
      rank = Math.max(rank, fit)
      met ||= fit < 2
    }
  }
  if (others > (shared.length < 4 ? 0 : shared.length * OTHERS_SENT)) return null
  if (met) return rank
  // A visit's sides do not say who visits whom.
  return a.kind === 'visit' ? null : NOBODY
}

/** 0: the same people, or nobody; 1: most of them; 2: only one report names anybody; null: others. */
function sideRank(here: ReadonlySet<string>, there: ReadonlySet<string>): number | null {
  if (here.size === 0 || there.size === 0) return here.size === there.size ? 0 : 2
  const shared = [...here].filter((node) => there.has(node)).length
  const all = here.size + there.size - shared
  if (shared === all) return 0
  return shared / all > MOST_STRANGERS ? 1 : null
}

/** All people are in both, and one names bodies and countries besides, which may be part of their titles. */
function samePeople(a: ContactEvidence, b: ContactEvidence): boolean {
  const nodes = ({ participants }: ContactEvidence, people: boolean) =>
    new Set(participants.flatMap(({ node, person }) => (person === people ? [node] : [])))
  const [here, there] = [nodes(a, true), nodes(b, true)]
  const fewest = Math.min(nodes(a, false).size, nodes(b, false).size)
  return here.size > 1 && sideRank(here, there) === 0 && fewest === 0
}

function peopleOf({ participants }: ContactEvidence, side: string): Set<string> {
  return new Set(participants.filter((each) => each.person && each.side === side).map(({ node }) => node))
}

/** How many of the two reports give no day. */
function untold(a: ContactEvidence, b: ContactEvidence): number {
  return Number(a.date === null) + Number(b.date === null)
}

/**
 * One publisher that gives two days tells of two contacts, unless they last; where it gives a day once, the other account may be
 * the announcement of the day before or the remarks of the day after. Calls are told of on their day.
 */
function mostDays(a: ContactEvidence, b: ContactEvidence): number {
  const onePublisher = samePublisher(a, b)
  const without = untold(a, b)
  if (without === 0 && !onePublisher) return MOST_DAYS
  if (LASTING.has(a.kind)) return without === 1 || !onePublisher ? MOST_DAYS : 1
  if (without === 0) return 0
  if (without === 1) return onePublisher && a.kind === 'call' ? 0 : 1
  return onePublisher ? 0 : 1
}

function daysApart(a: ContactEvidence, b: ContactEvidence): number | null {
  const apart = daysOf(a).flatMap((one) => daysOf(b).map((other) => Math.abs(one - other)))
  return apart.length === 0 ? null : Math.min(...apart)
}

function samePublisher(a: ContactEvidence, b: ContactEvidence): boolean {
  const publishers = new Set(a.reports.map(({ publisher }) => publisher))
  return b.reports.some(({ publisher }) => publisher !== null && publishers.has(publisher))
}

/** The day it was, or else the days on which it was told; as days since 1970. */
export function daysOf({ date, reports }: ContactEvidence): number[] {
  const days = date === null ? reports.map((report) => report.date) : [date]
  return [...new Set(days)].flatMap((day) => (day === null ? [] : [Math.round(Date.parse(day) / 86_400_000)]))
}

/**
 * What reports that may be one share: kind, form and sides; the sides that named people stand for; of a summit of bodies the
 * bodies alone, as its accounts name the other sides as these matter to them. None where a report names one side alone, or is
 * of some other day.
 */
export function blocksOf({ kind, format, participants, otherDay }: ContactEvidence): string[] {
  if (otherDay) return []
  const sides = new Set(participants.map(({ side }) => side))
  const ofPeople = new Set(participants.flatMap(({ side, person }) => (person ? [side] : [])))
  const bodies = new Set([...sides].filter((side) => side.startsWith('o-')))
  const keys = [sides, ofPeople].filter((some) => some.size > 1)
  if (kind === 'summit' && sides.size > 1 && bodies.size > 0) keys.push(bodies)
  return [...new Set(keys.map((some) => [kind, format, ...[...some].sort()].join(' ')))]
}
