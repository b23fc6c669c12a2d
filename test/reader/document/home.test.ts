import { describe, expect, it } from 'vitest'
import { PUBLISHERS } from '../../../src/article/publishers/publishers.ts'
import { homeOf } from '../../../src/reader/document/home.ts'

const CASES: readonly (readonly [publisher: string | null, url: string | null, home: string | null, why: string])[] = [
  ['Kremlin', 'http://en.kremlin.ru/events/1', 'RUS', 'a host'],
  [null, 'https://www.state.gov/readout/', 'USA', 'www is left out'],
  [null, 'https://press.mofa.go.jp/x', 'JPN', 'a host under a known one'],
  ['Ministry of Foreign Affairs of Zambia', null, 'ZMB', 'an organ that names its state'],
  ['Presidency of the Arab Republic of Egypt', null, 'EGY', 'a presidency'],
  ['European Commission', null, 'European Commission', 'a body'],
  [null, 'https://www.nato.int/a', 'NATO', 'a host of a body'],
  ['Wikinews', 'https://en.wikinews.org/wiki/A', null, 'a newspaper has no side'],
  ['Chinese News Agency', null, null, 'an agency has no side'],
  ['The Daily Lantern', 'https://lantern.example/a', null, 'unknown'],
  [null, 'not an address', null, 'a broken address'],
  [null, null, null, 'nothing known'],
]

describe('the side that publishes', () => {
  it.each(CASES)('%s %s → %s', (publisher, url, home) => {
    expect(homeOf({ publisher, profile: PUBLISHERS.resolve(publisher, url).profile })).toBe(home)
  })
})
