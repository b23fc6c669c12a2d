import { parseDay } from '../date.ts'

/** Which of two figures is the day where a page writes 10/06/2025; null where nothing tells. */
export type Order = 'day first' | 'month first' | null

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const DAYS = new RegExp(
  [
    `(?<named>\\b\\d{1,2}(?:st|nd|rd|th)?[ \u00a0-](?:of )?${MONTH},?[ \u00a0-]\\d{4}\\b|\\b${MONTH}[ \u00a0]\\d{1,2}(?:st|nd|rd|th)?,?[ \u00a0]\\d{4}\\b)`,
    '(?<iso>(?<!\\d)(?:19|20)\\d{2}(?<sign>[-./])\\d{1,2}\\k<sign>\\d{1,2}(?!\\d))',
    '(?<han>(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)',
    '(?<!\\d)(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2})(?!\\d)',
  ].join('|'),
  'gi',
)
/** Before a day on which the page was changed. */
const CHANGED =
  /(?:updated|modified|changed|reviewed|revised|edited|last update|lastmod)\W{0,3}(?:on|at|date)?\W{0,4}$/i

/** A day in words that stand by themselves (an attribute, a meta element); null where they are none. */
export function statedDay(words: string | null | undefined, order: Order): string | null {
  if (words == null) return null
  return parseDay(words) ?? dayIn(words, order)
}

/** The first day in a line, passing over one on which the page was changed; null where there is none that can be read one way. */
export function dayIn(line: string, order: Order): string | null {
  const words = line.slice(0, 300)
  for (const match of words.matchAll(DAYS)) {
    if (CHANGED.test(words.slice(Math.max(0, match.index - 30), match.index))) continue
    const day = dayOf(match, order)
    if (day !== null) return day
  }
  return null
}

function dayOf({ groups = {} }: RegExpMatchArray, order: Order): string | null {
  const { named, iso, han, first, second, mark, year } = groups
  if (named !== undefined) return parseDay(named.replace(/[\u00a0-]/g, ' '))
  if (iso !== undefined) return parseDay(iso)
  if (han !== undefined) return parseDay(han.replace(/[年月]/g, '-').replace('日', ''))
  if (first === undefined || second === undefined || year === undefined) return null
  const known =
    Number(first) > 12 ? 'day first' : Number(second) > 12 ? 'month first' : mark === '.' ? 'day first' : order
  if (known === null) return first === second ? parseDay(`${year}-${first}-${second}`) : null
  return known === 'day first' ? parseDay(`${year}-${second}-${first}`) : parseDay(`${year}-${first}-${second}`)
}

/** How a page orders the figures of a day: as its other days show, else as its language has it. */
export function orderOf(language: string | null, lines: readonly string[]): Order {
  let first = 0
  let second = 0
  for (const line of lines) {
    for (const { groups } of line.slice(0, 300).matchAll(DAYS)) {
      if (Number(groups?.first ?? 0) > 12) first += 1
      else if (Number(groups?.second ?? 0) > 12) second += 1
    }
  }
  if (first !== second && (first === 0 || second === 0)) return first > 0 ? 'day first' : 'month first'
  const tag = language?.toLowerCase().replace('_', '-') ?? ''
  if (/^en-(?:us|ph)\b/.test(tag)) return 'month first'
  return /^en(?!-)|^$/.test(tag) ? null : 'day first'
}

/** The day in a page's address (`/2025/06/10/`, `/20250610/`, `t20250610_1`). */
export function dayOfAddress(url: string | null): string | null {
  const match = /\/(?:[a-z]?)(?<year>20\d{2})[/-]?(?<month>0[1-9]|1[0-2])[/-]?(?<day>[0-2]\d|3[01])(?=[/_.-]|$)/i.exec(
    url ?? '',
  )
  const { year, month, day } = match?.groups ?? {}
  return year === undefined ? null : parseDay(`${year}-${month}-${day}`)
}
