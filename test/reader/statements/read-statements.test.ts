import { describe, expect, it } from 'vitest'
import { type Case, casesOf, sorted } from '../../cases/case-file.ts'
import { readingOf } from '../reading-of.ts'

const NONE = '-'
const TABLES = ['statements-reported', 'statements-issued', 'no-statements'].map((file) => ({
  file,
  cases: casesOf(file),
}))

/** Who speaks in each line of a case, by the reading. */
function speakersByLine({ body, about, lines }: Case): string[] {
  const { statements } = readingOf(body, about)
  return lines.map(({ start, end }) => {
    const inside = statements.filter((s) => s.start >= start && s.start < end)
    const speakers = inside.map((s) =>
      s.speakers
        .map((ref) => ref.key)
        .sort()
        .join(', '),
    )
    return inside.length === 0 ? NONE : speakers.join(' / ')
  })
}

const marks = ({ lines }: Case) => lines.map(({ mark }) => mark?.split(', ').sort().join(', ') ?? null)

describe.each(TABLES)('$file', ({ cases }) => {
  const { right, missed } = sorted(cases)
  it.each(right)('$why', (c) => {
    expect(speakersByLine(c)).toEqual(marks(c))
  })
  it.fails.each(missed)('still read wrongly ($miss): $why', (c) => {
    expect(speakersByLine(c)).toEqual(marks(c))
  })
})

describe('the tables', () => {
  const all = TABLES.flatMap(({ cases }) => cases).flatMap(marks)
  it('hold as many sentences that are no statements as they hold kinds of statements', () => {
    expect(all).not.toContain(null)
    expect(all.filter((mark) => mark === NONE).length).toBeGreaterThanOrEqual(60)
    expect(all.filter((mark) => mark !== NONE).length).toBeGreaterThanOrEqual(60)
  })
})
