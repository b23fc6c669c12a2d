import { describe, expect, test } from 'vitest'
import { type Claim, matchClaims } from '../../../src/graph/compare/match-claims.ts'

const PORT = 'Hungary will open the river port at Mohács to foreign grain ships'
let count = 0
function claim(account: string, quote: string, more: Partial<Claim> = {}): Claim {
  count += 1
  return { id: `c-${count}`, account, quote, start: count, sides: ['HUN'], themes: ['trade'], ...more }
}
/** What stands side by side: how, and whose claims. */
const matched = (...claims: Claim[]) =>
  matchClaims(claims).map(({ match, claims: own }) => [
    match,
    ...own.map(({ account, quote }) => `${account}: ${quote}`),
  ])

describe('claims of several accounts', () => {
  test('of the same matter are one act, in whatever frame', () => {
    const groups = matchClaims([
      claim('A', PORT),
      claim('B', `We remain committed to opening the river port at Mohács for foreign grain ships`),
    ])
    expect(groups).toMatchObject([{ match: 'act', similarity: 0.875 }])
    expect(groups[0]?.claims).toHaveLength(2)
  })
  test('of the same parties on one theme stand side by side where nothing is more alike', () => {
    const [tolls, dues] = [claim('A', 'lower the tolls on the bridge'), claim('B', 'cut harbour dues by half')]
    expect(matched(tolls, dues)).toEqual([['theme', 'A: lower the tolls on the bridge', 'B: cut harbour dues by half']])
    expect(matched(tolls, { ...dues, sides: ['SWE'] }).map(([match]) => match)).toEqual(['alone', 'alone'])
    expect(matched(tolls, { ...dues, themes: ['climate'] }).map(([match]) => match)).toEqual(['alone', 'alone'])
  })
  test('go to the most alike, one of each account', () => {
    const near = claim('B', 'open the river port at Mohács to foreign grain ships and barges')
    const same = claim('B', PORT)
    expect(matched(claim('A', PORT), near, same)).toEqual([
      ['act', `A: ${PORT}`, `B: ${PORT}`],
      ['alone', `B: ${near.quote}`],
    ])
  })
  test('of three accounts make one group', () => {
    expect(matched(claim('A', PORT), claim('B', PORT), claim('C', PORT))).toEqual([
      ['act', `A: ${PORT}`, `B: ${PORT}`, `C: ${PORT}`],
    ])
  })
  test('of one account stay apart', () => {
    expect(matched(claim('A', PORT), claim('A', PORT))).toEqual([
      ['alone', `A: ${PORT}`],
      ['alone', `A: ${PORT}`],
    ])
  })
  test('come as acts, then themes, then what one alone has, in the order of the text', () => {
    const order = matched(
      claim('A', 'close the old tunnel', { themes: ['culture'] }),
      claim('A', 'lower the tolls on the bridge', { themes: ['finance'] }),
      claim('A', PORT),
      claim('B', 'cut harbour dues by half', { themes: ['finance'] }),
      claim('B', PORT),
    )
    expect(order.map(([match]) => match)).toEqual(['act', 'theme', 'alone'])
  })
  test('of nobody are none', () => {
    expect(matchClaims([])).toEqual([])
  })
})
