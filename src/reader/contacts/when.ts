import { PeriodReader } from '../deadlines/periods.ts'
import type { Range } from '../grammar/range.ts'
import type { Text } from '../text/text.ts'

/** The day that a sentence gives for its contact ("on Thursday", "on July 9, 2025"), or null; the first one behind or before the words. */
export function dayIn(text: Text, sentence: Range, act: Range, date: string | null, planned: boolean): string | null {
  const reader = new PeriodReader(text.tokens, sentence.last, { day: date, lean: planned ? 'future' : 'past' })
  let best: { day: string; away: number } | null = null
  for (let i = sentence.first; i < sentence.last; i++) {
    const found = reader.read(i)
    if (found === null) continue
    const { from, to } = found.period
    const away = i >= act.last ? i - act.last : (act.first - found.last) * 1.5
    if (from === to && (best === null || away < best.away)) best = { day: from, away }
    i = found.last - 1
  }
  return best?.day ?? null
}
