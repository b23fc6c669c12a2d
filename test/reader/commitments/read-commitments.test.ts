import { describe, expect, it } from 'vitest'
import type { ActorRef } from '../../../src/reader/reading.ts'
import { type Case, casesOf, sorted } from '../../cases/case-file.ts'
import { readingOf } from '../reading-of.ts'

const TABLES = ['commitments', 'commitments-long', 'commitments-wires', 'commitments-families', 'no-commitments'].map(
  (file) => ({
    file,
    cases: casesOf(file),
  }),
)

const keys = (refs: readonly ActorRef[]) =>
  refs
    .map((ref) => ref.key)
    .sort()
    .join('+')

/** The commitments of a body as the tables write them: `force PARTIES > TOWARDS: quote`. */
function commitmentsOf({ body, about }: Case): string[] {
  return readingOf(body, about).commitments.map(({ force, parties, towards, quote }) => {
    const aimed = towards.length === 0 ? '' : ` > ${keys(towards)}`
    return `${force} ${keys(parties)}${aimed}: ${quote}`
  })
}

describe.each(TABLES)('$file', ({ cases }) => {
  const { right, missed } = sorted(cases)
  it.each(right)('$why', (c) => {
    expect(commitmentsOf(c)).toEqual(c.expected)
  })
  it.fails.each(missed)('still read wrongly ($miss): $why', (c) => {
    expect(commitmentsOf(c)).toEqual(c.expected)
  })
})

describe('the tables', () => {
  const all = TABLES.flatMap(({ cases }) => cases)
  it('hold as many texts without a commitment as with one', () => {
    expect(all.filter((c) => c.expected.length > 0).length).toBeGreaterThanOrEqual(50)
    expect(all.filter((c) => c.expected.length === 0).length).toBeGreaterThanOrEqual(50)
  })
})
