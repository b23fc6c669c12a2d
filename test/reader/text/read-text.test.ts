import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/reader/text/normalise.ts'
import { readText } from '../../../src/reader/text/read-text.ts'
import { KNOWN_MISSES, KNOWN_MISSES_QUOTATIONS, LABELS, QUOTATIONS, SENTENCES } from '../../cases/text.ts'

const textOf = (body: string) => readText({ body, residue: [] })
const cut = (body: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => body.slice(start, end))

describe('sentences', () => {
  it.each(SENTENCES)('%j', (body, sentences) => {
    expect(cut(body, textOf(body).sentences)).toEqual(sentences)
  })
})

describe('lines of about one width', () => {
  const list = [
    'Anna Berg, Executive Director, Centre for the Northern Coast',
    'Carl Duro, Minister of Education and Research of Sudria',
    'Petra Lund, Head of the Office of the Prime Minister of Norland',
    'Ivo Maras, Minister of the Interior and of Public Works',
    'Olga Dvorak, Deputy Director, Institute for Peace in Bergen',
    'Jan Novak, Ambassador and Head of the Permanent Mission in Oslo',
  ]
  it('of a list of names are each by itself', () => {
    const { blocks, body } = textOf(list.join('\n\n'))
    expect(cut(body, blocks)).toEqual(list)
  })
  it('of a text that the page breaks are one, blank lines between them or not', () => {
    const lines = [
      'The ministers of Norland and of Sudria met in Bergen on Monday and',
      'agreed to open a second crossing at the border by the end of the',
      'year, to hold consultations twice a year, and to ask their envoys',
      'to prepare the agreement without delay, as the two presidents had',
      'decided in the spring when they met at the lake, where they spoke',
      'about the harbours of the northern coast and about the fisheries.',
    ]
    for (const between of ['\n', '\n\n']) expect(textOf(lines.join(between)).sentences).toHaveLength(1)
  })
})

describe('sentences that are still cut wrongly (one that is right belongs in SENTENCES)', () => {
  it.fails.each(KNOWN_MISSES)('%j', (body, sentences) => {
    expect(cut(body, textOf(body).sentences)).toEqual(sentences)
  })
})

describe('quotations', () => {
  it.each(QUOTATIONS)('%j', (body, quotations) => {
    expect(cut(body, textOf(body).quotations)).toEqual(quotations)
  })
})

describe('quotations that are still found wrongly (one that is right belongs in QUOTATIONS)', () => {
  it.fails.each(KNOWN_MISSES_QUOTATIONS)('%j', (body, quotations) => {
    expect(cut(body, textOf(body).quotations)).toEqual(quotations)
  })
})

describe('labels', () => {
  it.each(LABELS)('%j', (body, labels) => {
    const found = textOf(body).blocks.map(({ label }) => (label === null ? null : body.slice(label.start, label.end)))
    expect(found).toEqual(labels)
  })
})

describe('offsets', () => {
  const odd = [
    'The\u00a0port\u202fopened.\u2003“All were glad,”\u200b she\u2019d said.',
    '\ufeffThe \u00abport\u00bb opened \u2014 at last \u2013 on\u2011time.\r\n\r\nAll were glad\u2026',
    'Đorđe Wałęsa and Nguyễn Thị Lan met 😀 today. All were glad.',
    'E\u0301tienne went to Co\u0302te. He came back.',
  ]
  it.each(odd)('each token of %j is the normalised body at its place', (body) => {
    const { tokens, sentences, norm } = textOf(body)
    expect(norm).toHaveLength(body.length)
    for (const t of tokens) expect(norm.slice(t.start, t.end)).toBe(t.text)
    for (const { start, end, first, last } of sentences) {
      expect(tokens[first]?.start).toBe(start)
      expect(tokens[last - 1]?.end).toBe(end)
    }
  })

  it.each([...SENTENCES, ...QUOTATIONS])('tokens cover every letter of %j, in order, apart from each other', (body) => {
    const { tokens, blocks, norm } = textOf(body)
    let end = 0
    let between = ''
    for (const t of tokens) {
      expect(t.start).toBeGreaterThanOrEqual(end)
      between += norm.slice(end, t.start)
      end = t.end
    }
    const labels = blocks.map(({ label }) => (label === null ? '' : body.slice(label.start, label.end))).join('')
    expect(`${between}${norm.slice(end)}`.replace(labels, '')).not.toMatch(/[\p{L}\p{N}]/u)
  })

  it('reads marks of one kind for marks of many', () => {
    expect(normalise('“a” «b» ‘c’ d—e\u00a0f')).toBe('"a" "b" \'c\' d–e f')
    expect(normalise('plain text')).toBe('plain text')
  })

  it('passes over residue', () => {
    const body = 'The port opened.\nShare this page\nAll were glad.'
    const start = body.indexOf('Share')
    const { sentences } = readText({ body, residue: [{ start, end: start + 15 }] })
    expect(cut(body, sentences)).toEqual(['The port opened.', 'All were glad.'])
  })
})
