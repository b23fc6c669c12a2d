import { describe, expect, test } from 'vitest'
import { contentOf } from '../../../src/graph/echoes/content.ts'
import type { CommitmentEvidence } from '../../../src/graph/echoes/evidence.ts'
import { findEchoes } from '../../../src/graph/echoes/find-echoes.ts'

type Told = Partial<CommitmentEvidence>
const told = (quote: string, more: Told = {}): CommitmentEvidence => ({
  id: `c-${quote} ${more.date ?? ''} ${more.article ?? ''}`,
  article: `a-${quote} ${more.date ?? ''}`,
  date: '2025-03-01',
  parties: ['HUN'],
  towards: [],
  themes: ['trade'],
  contacts: [],
  quote,
  ...more,
})
const EARLY: Told = { date: '2024-03-01' }
const PORT = 'Hungary will open the river port at Mohács to foreign grain ships'
const echoed = (...all: CommitmentEvidence[]) => findEchoes(all).size

describe('an echo', () => {
  test.each([
    ['the same words', PORT],
    ['other forms of them', 'opening the Mohács river port to foreign grain ships'],
    ['another frame', 'Hungary remains firmly committed to open the river port to foreign grain ships'],
    ['a word more', `${PORT} and barges`],
  ])('%s', (_, quote) => {
    expect(echoed(told(quote), told(PORT, EARLY))).toBe(1)
  })
  test('is linked to the most like, and of equals to the latest', () => {
    const all = [
      told(PORT, { id: 'c-1', date: '2023-01-01' }),
      told(PORT, { id: 'c-2', date: '2024-01-01' }),
      told(`${PORT} and barges`, { id: 'c-3', date: '2024-06-01' }),
      told(PORT, { id: 'c-4' }),
    ]
    const wanted = new Map([
      ['c-2', { of: 'c-1', similarity: 1 }],
      ['c-3', { of: 'c-2', similarity: 0.889 }],
      ['c-4', { of: 'c-2', similarity: 1 }],
    ])
    expect(findEchoes(all)).toEqual(wanted)
    expect(findEchoes(all.reverse())).toEqual(wanted)
  })
})

describe('no echo', () => {
  test.each<[why: string, quote: string, later?: Told]>([
    ['another party', PORT, { parties: ['HUN', 'SWE'] }],
    ['the same day', PORT, { date: '2024-03-01' }],
    ['the same article', PORT, { article: 'a-early' }],
    ['for somebody else', PORT, { towards: ['NOR'] }],
    ['another theme', PORT, { themes: ['culture'] }],
    ['another place', 'Hungary will open the river port at Baja to foreign grain ships'],
    ['another matter', 'Hungary will close the old road tunnel under the castle'],
    ['the frame alone', 'Hungary will continue to work together'],
    ['without a party', PORT, { parties: [] }],
    ['another account of one contact', PORT, { contacts: ['k-1'] }],
    ['without a day', PORT, { date: null }],
  ])('%s', (_, quote, later) => {
    const early = told(PORT, {
      ...EARLY,
      article: 'a-early',
      towards: later?.towards ? ['SWE'] : [],
      contacts: later?.contacts ?? [],
    })
    const changed = later?.parties?.length === 0 ? { ...early, parties: [] } : early
    expect(echoed(told(quote, { id: 'c-later', ...later }), changed)).toBe(0)
  })
})

test('of other figures is no echo', () => {
  const [ten, twelve] = ['10', '12'].map(
    (n) => `Hungary will open the river port at Mohács to ${n} foreign grain ships`,
  )
  expect(echoed(told(twelve ?? ''), told(ten ?? '', EARLY))).toBe(0)
})

describe('content', () => {
  test('is the words without what any pledge may have, as stems', () => {
    const { words, names } = contentOf("the U.S. will continue strengthening Sweden's 2 oldest ports")
    expect([...words]).toEqual(['strengthen', 'sweden', '2', 'oldest', 'port'])
    expect([...names]).toEqual(['sweden', '2'])
  })
})
