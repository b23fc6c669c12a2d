const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<year>\\d{4})'
/** Forms that mean one day and no other. `10/06/2025` is two days, by the country, so it is none of them. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}[\d:.]{0,12} ?(?:z|utc|gmt|[+-]\d{2}:?\d{2})?)?$/i,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  new RegExp(`^${MONTH} ${DAY},? ${YEAR}$`, 'i'),
  new RegExp(`^${DAY} (?:of )?${MONTH},? ${YEAR}$`, 'i'),
]
/** A clock's time behind a day in words: "08:00:00 GMT" in mail and feeds, "10:15 a.m." on pages. */
const CLOCK = /,? (?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:[a-z]{1,5}|[+-]\d{2}:?\d{2}))?$/i
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? /i

/**
 * A day in words or figures as `YYYY-MM-DD`; null where the words are none, may be two, or name a day that no calendar has.
 * The day is the one written: a time or zone beside it does not move it.
 */
export function parseDay(words: string): string | null {
  const plain = words.replace(/\s+/g, ' ').trim().slice(0, 60).replace(WEEKDAY, '').replace(CLOCK, '')
  for (const form of FORMS) {
    const { year, month, day } = form.exec(plain)?.groups ?? {}
    if (year !== undefined && month !== undefined && day !== undefined) return calendarDay(year, month, day)
  }
  return null
}

/** Days on both sides of a day that one without a year is looked for within. */
const NEAR = 183

/** The same for a day that may lack its year, which is then that of the nearest such day to `near`; null where nothing is near. */
export function dayNear(words: string, near: string | null): string | null {
  const whole = parseDay(words)
  if (whole !== null || near === null) return whole
  const year = Number(near.slice(0, 4))
  const apart = (day: string) => Math.abs(Date.parse(day) - Date.parse(near)) / 86_400_000
  const days = [year - 1, year, year + 1].flatMap(
    (each) => parseDay(`${words}, ${each}`) ?? parseDay(`${words} ${each}`) ?? [],
  )
  return days.find((day) => apart(day) <= NEAR) ?? null
}

function calendarDay(year: string, month: string, day: string): string | null {
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
  const real = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1000
  return real ? date.toISOString().slice(0, 10) : null
}
