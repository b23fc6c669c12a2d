import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../src/article/build.ts'
import { flatReading } from '../../src/cli/output/flat.ts'
import { read } from '../../src/reader/read.ts'
import { checkReading } from '../../src/reader/reading.ts'

const file = new URL('../../seeds/xi-lee-call-2025-06-10.txt', import.meta.url)
const article = articleFromText(readFileSync(file, 'utf8'), 'xi-lee-call-2025-06-10.txt')
const reading = checkReading(read(article), article.body)
const flat = flatReading(reading)

/** The ten undertakings, by how their quotes begin and end. */
const PROPOSALS: readonly (readonly [string, string, string])[] = [
  ['China and South Korea should lift', 'regional and international landscapes', 'the first names its parties'],
  ['China and South Korea should stay committed', 'establishing their diplomatic ties', 'first of three'],
  ['uphold good-neighborliness', 'and friendship', 'second of three'],
  ['strive for mutual benefit', 'win-win outcomes', 'third of three'],
  ['should enhance exchanges', 'increase strategic mutual trust', 'its subject stands behind an attribution'],
  ['strengthen bilateral cooperation', 'multilateralism and free trade', 'a purpose stays with its action'],
  ['ensure stable and smooth', 'industrial and supply chains', 'the last of the run'],
  ['China and South Korea should deepen', 'hearts of the two peoples', 'purpose within purpose'],
  ["They should respect each other's core interests", 'major concerns', 'a pronoun for both'],
  ['keep bilateral relations', 'China-South Korea relations', 'the second verb'],
]

describe('the seed article', () => {
  it('names two presidents and two countries', () => {
    expect(flat.people).toEqual([
      { name: 'Xi Jinping', office: 'President', of: 'CHN' },
      { name: 'Lee Jae-myung', office: 'President', of: 'KOR' },
    ])
    expect(flat.countries).toEqual(['CHN', 'KOR'])
    expect(flat.organisations).toEqual([])
  })

  it('reports one call between the two', () => {
    expect(flat.events.map(({ kind, participants, quote }) => ({ kind, participants, quote }))).toEqual([
      { kind: 'call', participants: ['Xi Jinping', 'Lee Jae-myung'], quote: 'held phone talks' },
    ])
  })

  it('carries eight statements by Xi, each a whole sentence', () => {
    expect(flat.statements).toHaveLength(8)
    for (const s of flat.statements) {
      expect(s.speakers).toEqual(['Xi Jinping'])
      expect(s.quote).toMatch(/^[A-Z].*\.$/)
    }
    expect(flat.statements[0]?.quote).toMatch(/landscapes, News\.Az reports, citing Xinhua\.$/)
  })

  it('claims ten proposals to both sides', () => {
    expect(flat.commitments).toHaveLength(PROPOSALS.length)
    for (const c of flat.commitments) {
      expect(c.force).toBe('proposal')
      expect(c.speakers).toEqual(['Xi Jinping'])
      expect(c.parties).toEqual(['CHN', 'KOR'])
    }
  })

  it.each(PROPOSALS.map((p, i) => [i, ...p] as const))('proposal %i: %s … %s (%s)', (i, begin, end) => {
    const quote = flat.commitments[i]?.quote ?? ''
    expect(quote.startsWith(begin), quote).toBe(true)
    expect(quote.endsWith(end), quote).toBe(true)
  })

  it('knows the date, the publisher and who is cited, and reads no residue', () => {
    expect(reading.article).toMatchObject({
      date: '2025-06-10',
      publisher: 'News.Az',
      sources: ['Xinhua'],
      title: null,
    })
    const residue = article.residue.map((r) => article.body.slice(r.start, r.end).trim())
    expect(residue).toHaveLength(2)
    for (const f of [...flat.statements, ...flat.commitments, ...flat.events])
      expect(article.residue.some((r) => r.start < f.end && f.start < r.end)).toBe(false)
  })
})
