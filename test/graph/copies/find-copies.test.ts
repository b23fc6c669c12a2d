import { describe, expect, test } from 'vitest'
import { candidates, findCopies, type Story } from '../../../src/graph/copies/find-copies.ts'
import { shinglesOf } from '../../../src/graph/copies/shingles.ts'
import { sketchOf } from '../../../src/graph/likeness/minhash.ts'

/** Sentences of fifteen words, each of its own. */
const sentence = (n: number) => `On day ${n} envoy ${n} told clerk ${n} that barge ${n} had left port ${n}`
const story = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => sentence(from + at)).join('. ')
const LONG = story(0, 20)

interface Told extends Partial<Omit<Story, 'sketch'>> {
  readonly body: string
}
function copies(...told: readonly Told[]) {
  const shingles = new Map(told.map(({ body }, at) => [`a-${at}`, shinglesOf(body, [])]))
  const stories = told.map(({ body: _, ...own }, at) => ({
    id: `a-${at}`,
    date: '2025-03-01',
    publisher: null,
    sources: [],
    sketch: sketchOf(shingles.get(`a-${at}`) ?? []),
    ...own,
  }))
  return Object.fromEntries([...findCopies(candidates(stories), shingles)].map(([id, { of }]) => [id, of]))
}

describe('a copy', () => {
  test.each([
    ['has the same words', LONG],
    ['has other capitals and stops', LONG.toUpperCase().replaceAll('.', '!')],
    ['has a few words changed', LONG.replace('envoy 3', 'legate 3').replace('barge 12', 'ferry 12')],
    ['has a sentence more', `${LONG}. ${sentence(99)}`],
    ['was cut', story(0, 12)],
  ])('%s', (_, body) => {
    expect(copies({ body: LONG }, { body, date: '2025-03-02' })).toEqual({ 'a-1': 'a-0' })
  })
  test('is of who is cited, else of the earliest, else of the longest', () => {
    const cited = { body: LONG, publisher: 'Wire', date: '2025-03-03' }
    expect(copies({ body: LONG, sources: ['WIRE'] }, cited)).toEqual({ 'a-0': 'a-1' })
    expect(copies({ body: LONG, date: '2025-03-02' }, { body: LONG })).toEqual({ 'a-0': 'a-1' })
    expect(copies({ body: story(0, 19) }, { body: LONG })).toEqual({ 'a-0': 'a-1' })
    expect(copies({ body: LONG, date: null }, { body: LONG })).toEqual({ 'a-0': 'a-1' })
  })
  test('of many is one of the first of them', () => {
    const days = ['2025-03-04', '2025-03-01', '2025-03-02', '2025-03-03']
    expect(copies(...days.map((date) => ({ body: LONG, date })))).toEqual({ 'a-0': 'a-1', 'a-2': 'a-1', 'a-3': 'a-1' })
  })
})

describe('no copy', () => {
  test.each<[string, Told, Told]>([
    ['another story', { body: LONG }, { body: story(20, 40) }],
    ['a story that shares half', { body: LONG }, { body: story(10, 30) }],
    ['less than half of it', { body: LONG }, { body: story(0, 8) }],
    ['the same three weeks later', { body: LONG }, { body: LONG, date: '2025-03-22' }],
    ['a form of which two words differ', { body: story(0, 2) }, { body: story(0, 2).replace('envoy 1', 'legate 1') }],
    ['nothing and nothing', { body: '' }, { body: '' }],
  ])('%s', (_, a, b) => {
    expect(copies(a, b)).toEqual({})
  })
})

test('what of the page is passed over is no part of a story', () => {
  const start = LONG.length
  expect(shinglesOf(`${LONG} Share this page with all your friends`, [{ start, end: start + 38 }])).toEqual(
    shinglesOf(LONG, []),
  )
})
