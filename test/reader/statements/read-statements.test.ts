import { describe, expect, it } from 'vitest'
import { type Case, casesOf, sorted } from '../../cases/case-file.ts'
import { readingOf } from '../reading-of.ts'

/** No statement; and a statement whose speaker nothing decides, so that none may be named. */
const NONE = '-'
const UNDECIDED = '?'
const TABLES = ['statements-reported', 'statements-issued', 'no-statements', 'coreference', 'stories'].map((file) => ({
  file,
  cases: casesOf(file),
}))

/** Who speaks in each line of a case, by the reading. */
function speakersByLine({ body, about, lines }: Case): string[] {
  const { statements } = readingOf(body, about)
  return lines.map(({ start, end, mark }) => {
    const inside = statements.filter((s) => s.start >= start && s.start < end)
    const speakers = inside.map((s) =>
      s.speakers
        .map((ref) => ref.key)
        .sort()
        .join(', '),
    )
    const found = inside.length === 0 ? NONE : speakers.join(' / ')
    return mark === UNDECIDED && (found === NONE || found === '') ? UNDECIDED : found
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

describe('a message', () => {
  it('is quoted behind words that lead in, however many ends of lines stand between', () => {
    const lead =
      'Finnish President Tuuli Saarinen sent a telegram to Danish President Mads Kjær.\n\nThe telegram reads:'
    const about = { publisher: 'Ministry for Foreign Affairs of Finland' }
    const words = '"The strait is open. We are glad of it."'
    const { statements } = readingOf(`${lead}\n\n\n\n\n\n\n\n${words}`, about)
    expect(statements.map((s) => s.speakers.map((ref) => ref.key))).toEqual([['Tuuli Saarinen'], ['Tuuli Saarinen']])
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
