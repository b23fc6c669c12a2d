import { describe, expect, it } from 'vitest'
import { type Case, casesOf, sorted } from '../../cases/case-file.ts'
import { readingOf } from '../reading-of.ts'

/** The contacts of a body as the table writes them: `kind PARTICIPANTS: quote`. */
function eventsOf({ body, about }: Case): string[] {
  return readingOf(body, about).events.map(({ kind, participants, quote }) => {
    const keys = participants.map((ref) => ref.key).sort()
    return `${kind} ${keys.join('+')}: ${quote}`
  })
}

describe.each([
  { table: 'events', told: 25, untold: 25 },
  { table: 'wires', told: 45, untold: 20 },
])('contacts of $table', ({ table, told, untold }) => {
  const cases = casesOf(table)
  const { right, missed } = sorted(cases)
  it.each(right)('$why', (c) => {
    expect(eventsOf(c)).toEqual(c.expected)
  })
  it.fails.each(missed)('still read wrongly ($miss): $why', (c) => {
    expect(eventsOf(c)).toEqual(c.expected)
  })
  it('are often none', () => {
    expect(cases.filter((c) => c.expected.length > 0).length).toBeGreaterThanOrEqual(told)
    expect(cases.filter((c) => c.expected.length === 0).length).toBeGreaterThanOrEqual(untold)
  })
})
