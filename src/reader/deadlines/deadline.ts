import type { Commitment } from '../reading.ts'
import type { Text } from '../text/text.ts'
import { later, type Period, type Unit } from './calendar.ts'
import { type Found, PeriodReader } from './periods.ts'

type Deadline = Commitment['deadline']

/** A deadline in the tokens: where its words start and end (exclusive), and how much it tells (1 most). */
interface Candidate extends Found {
  readonly first: number
  readonly rank: 1 | 2 | 3
}

/** A fronted time ("By the end of June, the sides will …") is at most this many tokens long. */
const FRONT = 14

const NUMBERS = new Map(
  'a one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, Math.max(i, 1)] as const)
    .concat([
      ['fifteen', 15],
      ['twenty', 20],
      ['thirty', 30],
      ['forty', 40],
      ['forty-five', 45],
      ['sixty', 60],
      ['ninety', 90],
      ['hundred', 100],
    ]),
)
/** "within ten days of signature" runs from an event whose day is not known. */
const ANCHORS = new Set(['of', 'after', 'from', 'following', 'before', 'prior', 'since', 'upon', 'earlier', 'ago'])
/** Words before a date that tell a deed done ("announced on 6 October", "as of 1 May"). */
const DONE =
  /^(?:announced|signed|adopted|concluded|agreed|imposed|issued|held|reached|dated|made|taken|begun|born|as|since)$/

/**
 * The day or period by which, or in which, an act is to be done, out of the tokens `first` to `last` (exclusive), or in a time that
 * stands before them and is set off by a comma. ISO date or interval (`2025-06-10/2025-08-09`), with its words.
 * `by the end of 2030` is its last day, `by 2030` the whole year, `before October` the day before, `within 60 days` runs from the article.
 * @param date the article's day, or null: then relative times and days without a year are none
 * @returns null where the words give no time, a vague one ("soon", "in the coming weeks"), one in the past, or one that depends on something else
 */
export function deadlineOf(
  text: Text,
  { first, last }: { readonly first: number; readonly last: number },
  date: string | null,
): Deadline {
  const own = best(text, first, last, date)
  if (own !== null) return answer(text, own)
  const comma = first - 1
  if (text.tokens[comma]?.text !== ',') return null
  for (let i = Math.max(0, first - FRONT); i < comma; i++) {
    const before = text.tokens[i - 1]
    const opens = i === 0 || before === undefined || /^[.!?:;"]$/.test(before.text) || !sameBlock(text, i)
    const fronted = opens ? timeAt(text, i, comma, date) : null
    if (fronted !== null && fronted.last === comma) return answer(text, fronted)
  }
  return null
}

function sameBlock(text: Text, i: number): boolean {
  const a = text.tokens[i - 1]
  const b = text.tokens[i]
  return a !== undefined && b !== undefined && !text.body.slice(a.end, b.start).includes('\n')
}

function answer(text: Text, { period, first, last }: Candidate): Deadline {
  const start = text.tokens[first]?.start
  const end = text.tokens[last - 1]?.end
  if (start === undefined || end === undefined) return null
  const value = period.from === period.to ? period.to : `${period.from}/${period.to}`
  return { value, text: text.body.slice(start, end), start, end }
}

function best(text: Text, first: number, last: number, date: string | null): Candidate | null {
  let found: Candidate | null = null
  for (let i = first; i < last; i++) {
    const candidate = timeAt(text, i, last, date)
    if (candidate === null) continue
    if (found === null || candidate.rank < found.rank) found = candidate
    i = candidate.last - 1
  }
  return found
}

/** A time that starts at token `at` and says by when, or when, something is to be done. */
function timeAt(text: Text, at: number, end: number, date: string | null): Candidate | null {
  const reader = new PeriodReader(text.tokens, end, { day: date, lean: 'future' })
  const word = reader.word(at)
  if (DONE.test(text.tokens[at - 1]?.lower ?? '')) return null
  const candidate = readTime(reader, word, at, date)
  return candidate === null || (date !== null && candidate.period.to < date) ? null : { ...candidate, first: at }
}

function readTime(
  reader: PeriodReader,
  word: string,
  at: number,
  date: string | null,
): Omit<Candidate, 'first'> | null {
  switch (word) {
    case 'by':
    case 'until':
    case 'till':
      return ranked(reader.read(at + 1), 1)
    case 'no':
    case 'not':
      return reader.word(at + 1) === 'later' && reader.word(at + 2) === 'than' ? ranked(reader.read(at + 3), 1) : null
    case 'before':
      return before(reader, at)
    case 'within':
      return ranked(span(reader, at + 1, date) ?? reader.read(at + 1), 1)
    case 'over':
    case 'during':
    case 'in':
      return ranked(ahead(reader, at + 1, date), 2) ?? (word === 'over' ? null : ranked(reader.read(at + 1), 2))
    case 'from':
    case 'between':
      return range(reader, at)
    case 'on':
      return ranked(reader.read(at + 1), 2)
    case 'later':
      return reader.word(at + 1) === 'this' ? ranked(reader.read(at + 1), 2) : null
    case 'this':
    case 'next':
    case 'tomorrow':
      return ranked(reader.read(at), 2)
    default:
      return null
  }
}

const ranked = (found: Found | null, rank: 1 | 2 | 3) => (found === null ? null : { ...found, rank })

/** "before 31 March" names the day, "before October" the last day before it, "before the summit in June" the month. */
function before(reader: PeriodReader, at: number): Omit<Candidate, 'first'> | null {
  const found = reader.read(at + 1)
  if (found !== null) {
    const { from, to } = found.period
    const day = from === to ? to : later(from, -1, 'day')
    return { period: { from: day, to: day }, last: found.last, rank: 1 }
  }
  if (reader.word(at + 1) !== 'the') return null
  for (let i = at + 3; i < at + 9; i++) {
    if (/^[,;.]?$/.test(reader.word(i))) return null
    if (reader.word(i) === 'in' || reader.word(i) === 'on') return ranked(reader.read(i + 1), 2)
  }
  return null
}

/** "60 days", "the next two months", "a year": from the article's day on. */
function span(reader: PeriodReader, at: number, date: string | null): Found | null {
  let i = reader.word(at) === 'the' ? at + 1 : at
  if (/^(?:next|coming|following)$/.test(reader.word(i))) i++
  return amount(reader, i, date)
}

/** "the next five years", "the coming year": a span that starts now. */
function ahead(reader: PeriodReader, at: number, date: string | null): Found | null {
  const i = reader.word(at) === 'the' ? at + 1 : at
  if (!/^(?:next|coming)$/.test(reader.word(i))) return null
  const counted = amount(reader, i + 1, date)
  if (counted !== null) return counted
  const unit = reader.word(i + 1)
  if (date === null || i === at || (unit !== 'year' && unit !== 'month' && unit !== 'week')) return null
  return { period: { from: date, to: later(date, 1, unit) }, last: i + 2 }
}

function amount(reader: PeriodReader, at: number, date: string | null): Found | null {
  const word = reader.word(at)
  const count = /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.get(word)
  const i = reader.word(at + 1) === '-' ? at + 2 : at + 1
  const unit = unitNamed(reader.word(i))
  if (date === null || count === undefined || unit === null) return null
  const next = reader.word(i + 1)
  if (ANCHORS.has(next) && !/^(?:now|today)$/.test(reader.word(i + 2))) return null
  const days = reader.word(i).startsWith('hour') ? Math.ceil(count / 24) : count
  return { period: { from: date, to: later(date, days, unit) }, last: i + 1 }
}

function unitNamed(word: string): Unit | null {
  const single = word.replace(/s$/, '')
  if (single === 'hour') return 'day'
  return single === 'day' || single === 'week' || single === 'month' || single === 'year' ? single : null
}

/** "from 31 March to 3 April", "between 2026 and 2030"; "from 1 July" is the day on which the act begins. */
function range(reader: PeriodReader, at: number): Omit<Candidate, 'first'> | null {
  const start = reader.read(at + 1)
  if (start === null) return null
  const link = reader.word(start.last)
  const end = /^(?:to|until|till|and|through|-|–)$/.test(link) ? reader.read(start.last + 1) : null
  if (end !== null && end.period.to >= start.period.from)
    return { period: joined(start.period, end.period), last: end.last, rank: 2 }
  return reader.word(at) === 'from' ? { ...start, rank: 3 } : null
}

const joined = (a: Period, b: Period): Period => ({ from: a.from, to: b.to })
