/** A stretch of days, both ends included, each `YYYY-MM-DD`. */
export interface Period {
  readonly from: string
  readonly to: string
}

export type Unit = 'day' | 'week' | 'month' | 'year'

export const MONTHS = 'january february march april may june july august september october november december'.split(' ')
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const partsOf = (day: string): readonly [number, number, number] => {
  const [year, month, date] = day.split('-').map(Number)
  return [year ?? 0, (month ?? 1) - 1, date ?? 1]
}

/** The day, or null where the calendar has none ("31 June"). Months count from 0. */
export function dayOf(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month, date))
  return day.getUTCMonth() === month && day.getUTCDate() === date ? iso(day.getTime()) : null
}

export function monthOf(year: number, month: number): Period {
  return { from: iso(Date.UTC(year, month, 1)), to: iso(Date.UTC(year, month + 1, 0)) }
}

/** `count` months from `month` on: a quarter, a half, a year. */
export function monthsOf(year: number, month: number, count: number): Period {
  return { from: monthOf(year, month).from, to: monthOf(year, month + count - 1).to }
}

/** The day that lies `count` units later; a month later than 31 January is the last of February. */
export function later(day: string, count: number, unit: Unit): string {
  const [year, month, date] = partsOf(day)
  if (unit === 'day' || unit === 'week') return iso(Date.UTC(year, month, date + count * (unit === 'week' ? 7 : 1)))
  const target = month + count * (unit === 'year' ? 12 : 1)
  const last = new Date(Date.UTC(year, target + 1, 0)).getUTCDate()
  return iso(Date.UTC(year, target, Math.min(date, last)))
}

/** The week (Monday to Sunday), month or year that lies `ahead` units after the one of `day`. */
export function unitOf(day: string, unit: Exclude<Unit, 'day'>, ahead: number): Period {
  const [year, month, date] = partsOf(day)
  if (unit === 'year') return monthsOf(year + ahead, 0, 12)
  if (unit === 'month') return monthOf(year, month + ahead)
  const monday = date - ((weekdayOf(day) + 6) % 7) + 7 * ahead
  return { from: iso(Date.UTC(year, month, monday)), to: iso(Date.UTC(year, month, monday + 6)) }
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  const [year, month, date] = partsOf(day)
  return new Date(Date.UTC(year, month, date)).getUTCDay()
}

export const yearOf = (day: string): number => partsOf(day)[0]

/** How many days `b` lies after `a`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
}
