import type { Evidence } from './evidence.ts'

/** A person's evidence with what the rules look at. */
export interface Named extends Evidence {
  readonly core: readonly string[]
  /** A country's code, or the base of an organisation's cluster. */
  readonly for: string | null
}

/** Whether one is seen while the other is, give or take so many years; so it is taken where days are not known. */
export function isWithinTime(one: Evidence, other: Evidence, years: number): boolean {
  const year = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)))
  const [first, last, from, to] = [one.first, one.last, other.first, other.last].map(year)
  if (first == null || last == null || from == null || to == null) return true
  return last >= from - years && first <= to + years
}

/** Groups in the order of their first members; what has no key is in none. */
export function grouped<T>(items: readonly T[], key: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const at = key(item)
    if (at === null) continue
    const group = groups.get(at)
    if (group === undefined) groups.set(at, [item])
    else group.push(item)
  }
  return groups
}
