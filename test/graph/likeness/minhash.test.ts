import { describe, expect, test } from 'vitest'
import { bandsOf, estimate, jaccard, PLACES, packed, sketchOf, unpacked } from '../../../src/graph/likeness/minhash.ts'

const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word ${from + at}`)

describe('a sketch', () => {
  test('is the same for the same set, in any order and number', () => {
    expect(sketchOf(['b', 'a', 'b'])).toEqual(sketchOf(['a', 'b']))
  })
  test('is the same on every machine and in every version', () => {
    expect([...sketchOf(['grain', 'port']).slice(0, 3)]).toEqual([2764805283, 262087748, 2186194176])
  })
  test.each([0.1, 0.3, 0.5, 0.7, 0.9])('shows a likeness of %d within three standard errors', (likeness) => {
    // 1,000 words, of which two sets share so many that their likeness comes to this.
    const shared = Math.round((2 * 1000 * likeness) / (1 + likeness))
    const [a, b] = [numbered(0, 1000), numbered(1000 - shared, 2000 - shared)]
    expect(jaccard(new Set(a), new Set(b))).toBeCloseTo(likeness, 2)
    const error = Math.sqrt((likeness * (1 - likeness)) / PLACES)
    expect(Math.abs(estimate(sketchOf(a), sketchOf(b)) - likeness)).toBeLessThan(3 * error)
  })
  test('comes back from text', () => {
    const sketch = sketchOf(['a', 'b'])
    expect(unpacked(packed(sketch))).toEqual(sketch)
  })
  test.each(['', 'AAAA', 'no sketch'])('is not made of %j', (text) => {
    expect(unpacked(text)).toBeNull()
  })
})

describe('bands', () => {
  const meet = (a: readonly string[], b: readonly string[]) => {
    const bands = new Set(bandsOf(sketchOf(a), 3))
    return bandsOf(sketchOf(b), 3).some((band) => bands.has(band))
  }
  test('bring like sets together, strangers not', () => {
    const pairs = Array.from({ length: 100 }, (_, at) => at * 10_000)
    const alike = pairs.filter((at) => meet(numbered(at, at + 100), numbered(at + 10, at + 110)))
    const strange = pairs.filter((at) => meet(numbered(at, at + 100), numbered(at + 95, at + 195)))
    expect(alike).toHaveLength(100)
    expect(strange.length).toBeLessThan(5)
  })
  test('tell places apart', () => {
    expect(new Set(bandsOf(sketchOf([]), 3)).size).toBe(21)
  })
})

test('nothing is like nothing', () => {
  expect(jaccard(new Set(), new Set())).toBe(0)
})
