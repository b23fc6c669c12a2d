import type { Token } from '../text/text.ts'
import {
  dayOf,
  daysBetween,
  later,
  MONTHS,
  monthOf,
  monthsOf,
  type Period,
  unitOf,
  WEEKDAYS,
  weekdayOf,
  yearOf,
} from './calendar.ts'

/** Against which day a mention is read, and whether it lies before or after that day where the words leave it open. */
export interface Standpoint {
  /** The article's day, or null: then only full dates are read. */
  readonly day: string | null
  readonly lean: 'past' | 'future'
}

/** A period found in the tokens; `last` is the token behind it. */
export interface Found {
  readonly period: Period
  readonly last: number
}

/** A day without a year that lies less than this many days back may be meant as past or as next year's: it is not read. */
const RECENT = 45

const ORDINALS = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
])

/** Reads tokens as dates; one for each look-up, since it holds the tokens and the standpoint. */
export class PeriodReader {
  readonly #tokens: readonly Token[]
  readonly #end: number
  readonly #stand: Standpoint

  /** @param end the token behind the last one that may be read */
  constructor(tokens: readonly Token[], end: number, stand: Standpoint) {
    this.#tokens = tokens
    this.#end = end
    this.#stand = stand
  }

  word(i: number): string {
    return i < this.#end ? (this.#tokens[i]?.lower ?? '') : ''
  }

  /** A period that starts at token `at`: "31 March", "the end of next year", "the first half of 2027". */
  read(at: number): Found | null {
    let i = this.word(at) === 'the' ? at + 1 : at
    const edge = this.word(i)
    if ((edge === 'end' || edge === 'beginning' || edge === 'start') && this.word(i + 1) === 'of') {
      const whole = this.#named(i + 2, true)
      if (whole === null) return null
      const day = edge === 'end' ? whole.period.to : whole.period.from
      return { period: { from: day, to: day }, last: whole.last }
    }
    const part = this.#part(i)
    if (part !== null) return part
    if (edge === 'early' || edge === 'late' || edge === 'mid') {
      i++
      if (this.word(i) === '-') i++
    }
    return this.#possessive(i) ?? this.#named(i, false) ?? this.#day(i)
  }

  /** "first half of 2027", "last quarter of this year" */
  #part(at: number): Found | null {
    const share = this.word(at + 1)
    if ((share !== 'half' && share !== 'quarter') || this.word(at + 2) !== 'of') return null
    const whole = this.#named(at + 3, true)
    if (whole === null) return null
    const count = share === 'half' ? 2 : 4
    const place = this.word(at) === 'last' ? count - 1 : ORDINALS.get(this.word(at))
    const { from, to } = whole.period
    if (place === undefined || place >= count || from.slice(5) !== '01-01' || to.slice(5) !== '12-31') return null
    return { period: monthsOf(yearOf(from), place * (12 / count), 12 / count), last: whole.last }
  }

  /** "year's end" */
  #possessive(at: number): Found | null {
    const unit = this.word(at)
    if ((unit !== 'year' && unit !== 'month') || this.word(at + 1) !== "'s" || this.word(at + 2) !== 'end') return null
    if (this.#stand.day === null) return null
    const { to } = unitOf(this.#stand.day, unit, 0)
    return { period: { from: to, to }, last: at + 3 }
  }

  /** A year, month or week by its name or as this, the current, the next one; `bare` where "the year" will do ("end of the year"). */
  #named(at: number, bare: boolean): Found | null {
    const i = this.word(at) === 'the' ? at + 1 : at
    const year = this.#year(i)
    if (year !== null) return { period: monthsOf(year, 0, 12), last: i + 1 }
    const month = MONTHS.indexOf(this.word(i))
    if (month >= 0 && !this.#isDay(i + 1)) {
      const j = this.word(i + 1) === ',' || this.word(i + 1) === 'of' ? i + 2 : i + 1
      const named = this.#year(j)
      if (named !== null) return { period: monthOf(named, month), last: j + 1 }
      const open = this.#open((y) => monthOf(y, month))
      return open === null ? null : { period: open, last: i + 1 }
    }
    const { day } = this.#stand
    if (day === null) return null
    const which = this.word(i)
    const plain = bare && (which === 'year' || which === 'month' || which === 'week')
    const unit = plain ? which : this.word(i + 1)
    if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null
    if (plain || which === 'this' || which === 'current') {
      const period = unitOf(day, unit, 0)
      // what is still to be done this year is to be done in the rest of it
      const from = !plain && this.#stand.lean === 'future' ? day : period.from
      return { period: { from, to: period.to }, last: plain ? i + 1 : i + 2 }
    }
    return which === 'next' ? { period: unitOf(day, unit, 1), last: i + 2 } : null
  }

  /** A day by its date, its weekday, or as tomorrow, today, yesterday. */
  #day(at: number): Found | null {
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(this.word(at))
    if (iso !== null) return this.#one(dayOf(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])), at + 1)
    const { day, lean } = this.#stand
    const apart = ['yesterday', 'today', 'tomorrow'].indexOf(this.word(at))
    if (apart >= 0 && day !== null) return this.#one(later(day, apart - 1, 'day'), at + 1)
    const weekday = WEEKDAYS.indexOf(this.word(at))
    if (weekday >= 0 && day !== null) {
      const ahead = (weekday - weekdayOf(day) + 7) % 7
      if (lean === 'future') return ahead === 0 ? null : this.#one(later(day, ahead, 'day'), at + 1)
      return this.#one(later(day, ahead === 0 ? 0 : ahead - 7, 'day'), at + 1)
    }
    const month = MONTHS.indexOf(this.word(at))
    if (month >= 0) return this.#isDay(at + 1) ? this.#dated(month, this.word(at + 1), at + 2) : null
    if (!this.#isDay(at)) return null
    const j = this.word(at + 1) === 'of' ? at + 2 : at + 1
    const after = MONTHS.indexOf(this.word(j))
    return after < 0 ? null : this.#dated(after, this.word(at), j + 1)
  }

  #isDay(i: number): boolean {
    return /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?:-(?:[12]?\d|3[01]))?$/.test(this.word(i))
  }

  /** @param days "15", "15th" or "15-17" */
  #dated(month: number, days: string, last: number): Found | null {
    const [first, second] = days.split('-').map((d) => Number.parseInt(d, 10))
    if (first === undefined) return null
    const j = this.word(last) === ',' ? last + 1 : last
    const named = this.#year(j)
    const at = (year: number): Period | null => {
      const from = dayOf(year, month, first)
      const to = second === undefined ? from : dayOf(year, month, second)
      return from === null || to === null || to < from ? null : { from, to }
    }
    const period = named === null ? this.#open(at) : at(named)
    return period === null ? null : { period, last: named === null ? last : j + 1 }
  }

  #one(day: string | null, last: number): Found | null {
    return day === null ? null : { period: { from: day, to: day }, last }
  }

  /** The year of a date that gives none: the nearest one, or the next one where the act lies ahead. */
  #open(of: (year: number) => Period | null): Period | null {
    const { day, lean } = this.#stand
    if (day === null) return null
    const all = [-1, 0, 1].map((shift) => of(yearOf(day) + shift)).filter((p) => p !== null)
    const away = (p: Period) => Math.abs(daysBetween(day, p.from))
    if (lean === 'past') return all.sort((a, b) => away(a) - away(b))[0] ?? null
    if (all.some((p) => p.to < day && daysBetween(p.to, day) < RECENT)) return null
    return all.find((p) => p.to >= day) ?? null
  }

  #year(i: number): number | null {
    const word = this.word(i)
    if (!/^(?:19|20)\d\d$/.test(word)) return null
    const unit = this.#tokens[i + 1]
    // "by 2000 troops" counts, it dates nothing
    const counts = i + 1 < this.#end && (unit?.pos === 'NOUN' || unit?.text === '%') && unit.space
    return counts ? null : Number(word)
  }
}
