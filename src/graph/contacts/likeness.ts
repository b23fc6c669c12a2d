import type { ContactEvidence, Participant } from './evidence.ts'

/**
 * How well two reports fit one contact. Kind and sides are equal already; what is left to compare is who stood for each side,
 * and when. The smaller rank fits better; null: they are two contacts, or nothing says that they are one.
 */
export type Rank = number

/** Days between the accounts of one contact, at most: a time zone, and a day until it is written up. */
export const MOST_DAYS = 2

/** Contacts that last for days: two accounts of one may well name different days of it. */
const LASTING: ReadonlySet<string> = new Set(['visit', 'summit', 'negotiation'])

/** More than half of those who are named on a side must be the same. */
const MOST_STRANGERS = 0.5

export function rankOf(a: ContactEvidence, b: ContactEvidence): Rank | null {
  const people = peopleRank(a, b)
  const days = daysRank(a, b)
  return people === null || days === null ? null : days * 4 + people
}

/** The rule by which two reports that fit are one contact. */
export function ruleOf(a: ContactEvidence, b: ContactEvidence): string {
  if (daysApart(a, b) !== 0) return 'contact/near-day'
  return a.date !== null && b.date !== null ? 'contact/same-day' : 'contact/told-that-day'
}

/** 0: the same people; 1: some are missing; 2: one report names only the side. */
function peopleRank(a: ContactEvidence, b: ContactEvidence): number | null {
  let rank = 0
  let met = false
  for (const side of new Set(a.participants.map((each) => each.side))) {
    const [here, there] = [peopleOf(a, side), peopleOf(b, side)]
    if (here.size === 0 && there.size === 0) met = true
    else if (here.size === 0 || there.size === 0) rank = 2
    else {
      const shared = [...here].filter((node) => there.has(node)).length
      const all = here.size + there.size - shared
      if (shared / all <= MOST_STRANGERS) return null
      if (shared < all) rank = Math.max(rank, 1)
      met = true
    }
  }
  return met ? rank : null
}

function peopleOf({ participants }: ContactEvidence, side: string): Set<string> {
  return new Set(participants.filter((each) => each.person && each.side === side).map(({ node }) => node))
}

/** 0: one day that both tell; then by how far the days are apart, an article's own day (where it tells none) after a told one. */
function daysRank(a: ContactEvidence, b: ContactEvidence): number | null {
  const told = Number(a.date === null) + Number(b.date === null)
  const apart = daysApart(a, b)
  if (apart === null || apart > mostDays(a, b, told)) return null
  return apart * 2 + Math.min(told, 1)
}

/**
 * One publisher that gives two days tells of two contacts, unless they last; where it gives a day once, the other account may be
 * the announcement of the day before or the remarks of the day after. Calls are told of on their day.
 * @param untold how many of the two give no day
 */
function mostDays(a: ContactEvidence, b: ContactEvidence, untold: number): number {
  const onePublisher = samePublisher(a, b)
  if (LASTING.has(a.kind)) return untold === 0 && onePublisher ? 0 : MOST_DAYS
  if (untold === 0) return onePublisher ? 0 : MOST_DAYS
  if (untold === 1) return onePublisher && a.kind === 'call' ? 0 : 1
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

/** What only reports of one kind and equal sides share; null where a report names one side alone. */
export function blockOf({ kind, participants }: ContactEvidence): string | null {
  const sides = [...new Set(participants.map(({ side }: Participant) => side))].sort()
  return sides.length < 2 ? null : `${kind} ${sides.join(' ')}`
}
