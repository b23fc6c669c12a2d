import { type Found, PeriodReader } from '../deadlines/periods.ts'
import type { Range } from '../grammar/range.ts'
import type { Text } from '../text/text.ts'

/** A day that a sentence names, and its first word. */
interface NamedDay {
  readonly day: string
  readonly at: number
  readonly found: Found
}

/** The day that a sentence gives for its contact ("on Thursday", "on July 9, 2025"), or null; the first one behind or before the words. */
export function dayIn(text: Text, sentence: Range, act: Range, date: string | null, planned: boolean): string | null {
  let best: { day: string; away: number } | null = null
  for (const { day, at, found } of daysOf(text, sentence, date, planned)) {
    const away = at >= act.last ? at - act.last : (act.first - found.last) * 1.5
    if (best === null || away < best.away) best = { day, away }
  }
  return best?.day ?? null
}

/** Shorter sentences are read anew. Tokens. */
const WORTH_KEEPING = 100
/** The days of sentences, by the sentence and the standpoint: each contact told in it asks for the same. */
const KNOWN = new WeakMap<Text, Map<string, readonly NamedDay[]>>()

function daysOf(text: Text, sentence: Range, date: string | null, planned: boolean): readonly NamedDay[] {
  const { first, last } = sentence
  if (last - first < WORTH_KEEPING) return readDays(text, sentence, date, planned)
  const known = KNOWN.get(text) ?? new Map()
  KNOWN.set(text, known)
  const key = `${first} ${last} ${date} ${planned}`
  const before = known.get(key)
  if (before !== undefined) return before
  const days = readDays(text, sentence, date, planned)
  known.set(key, days)
  return days
}

function readDays(text: Text, { first, last }: Range, date: string | null, planned: boolean): NamedDay[] {
  const reader = new PeriodReader(text.tokens, last, { day: date, lean: planned ? 'future' : 'past' })
  const days: NamedDay[] = []
  for (let at = first; at < last; at++) {
    const found = reader.read(at)
    if (found === null) continue
    const { from, to } = found.period
    if (from === to) days.push({ day: from, at, found })
    at = found.last - 1
  }
  return days
}
