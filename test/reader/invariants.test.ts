import { describe, expect, it } from 'vitest'
import { read } from '../../src/reader/read.ts'
import type { Reading } from '../../src/reader/reading.ts'
import { readText } from '../../src/reader/text/read-text.ts'
import { madeText } from './made-texts.ts'
import { articleOf, readingOf } from './reading-of.ts'

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1)
const made = SEEDS.map((seed) => ({ seed, ...madeText(seed, 6, 0) }))
const spoilt = SEEDS.map((seed) => ({ seed, ...madeText(seed + 1000, 6, 24) }))
const bytes = (text: { body: string; about: object }) => JSON.stringify(read(articleOf(text.body, text.about)))

/** What a reading says, without where it stands: ends of lines are one kind, offsets are left out. */
function facts(reading: Reading): string {
  return JSON.stringify(reading, (key, value: unknown) => {
    if (key === 'start' || key === 'end') return undefined
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
  })
}

describe.each([
  { name: 'plain texts', texts: made },
  { name: 'texts with odd characters', texts: spoilt },
])('$name', ({ texts }) => {
  it.each(texts)('every quote is the body at its place ($seed)', ({ body, about }) => {
    const reading = readingOf(body, about)
    const spans = [
      ...reading.people.flatMap((p) => p.mentions),
      ...reading.countries.flatMap((c) => c.mentions),
      ...reading.organisations.flatMap((o) => o.mentions),
    ]
    for (const { start, end } of spans) {
      expect(end).toBeGreaterThan(start)
      expect(body.slice(start, end).trim()).toBe(body.slice(start, end))
    }
    const worded = [...reading.statements.map((s) => s.cue), ...reading.commitments.map((c) => c.deadline)]
    for (const span of worded.filter((s) => s !== null)) expect(body.slice(span.start, span.end)).toBe(span.text)
    for (const c of reading.commitments) {
      const said = reading.statements[c.statement]
      expect(c.start).toBeGreaterThanOrEqual(said?.start ?? Number.NaN)
      expect(c.end).toBeLessThanOrEqual(said?.end ?? Number.NaN)
    }
  })

  it.each(texts)('tokens, sentences and blocks stand in order and within each other ($seed)', ({ body }) => {
    const { tokens, sentences, blocks, norm } = readText({ body, residue: [] })
    expect(norm).toHaveLength(body.length)
    let end = 0
    for (const t of tokens) {
      expect(t.start).toBeGreaterThanOrEqual(end)
      expect(norm.slice(t.start, t.end)).toBe(t.text)
      end = t.end
    }
    let last = 0
    for (const s of sentences) {
      expect(s.first).toBe(last)
      expect(s.last).toBeGreaterThan(s.first)
      const block = blocks[s.block]
      expect(s.start).toBeGreaterThanOrEqual(block?.start ?? Number.NaN)
      expect(s.end).toBeLessThanOrEqual(block?.end ?? Number.NaN)
      last = s.last
    }
    expect(last).toBe(tokens.length)
  })

  it('the same text gives the same bytes, whatever was read before and in whatever order', () => {
    const forward = texts.map(bytes)
    const backward = [...texts].reverse().map(bytes).reverse()
    expect(backward).toEqual(forward)
    expect(texts.map(bytes)).toEqual(forward)
  })
})

describe('the made texts', () => {
  it('hold enough to be wrong about', () => {
    const all = [...made, ...spoilt].map(({ body, about }) => readingOf(body, about))
    expect(all.flatMap((r) => r.statements).length).toBeGreaterThan(300)
    expect(all.flatMap((r) => r.commitments).length).toBeGreaterThan(80)
    expect(all.flatMap((r) => r.events).length).toBeGreaterThan(5)
  })
})

describe('twins', () => {
  it.each([...made, ...spoilt])('CRLF tells the same facts as LF ($seed)', ({ body, about }) => {
    const twin = body.replaceAll('\n', '\r\n')
    expect(facts(readingOf(twin, about))).toBe(facts(readingOf(body, about)))
  })

  it.each(made)('curly marks tell the same facts as straight ones ($seed)', ({ body, about }) => {
    const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    expect(plain(facts(readingOf(body, about)))).toBe(facts(readingOf(plain(body), about)))
  })

  it.each(made)('white space at both ends moves every fact and changes none ($seed)', ({ body, about }) => {
    expect(facts(readingOf(`\n\n  ${body}\n\n`, about))).toBe(facts(readingOf(body, about)))
  })

  it.each(made)('non-breaking spaces are spaces ($seed)', ({ body, about }) => {
    const twin = readingOf(body.replace(/ /g, '\u00a0'), about)
    expect(facts(twin).replaceAll('\u00a0', ' ')).toBe(facts(readingOf(body, about)))
  })
})
