import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../src/article/build.ts'
import { flatReading } from '../../src/cli/output/flat.ts'
import { markedArticle } from '../../src/cli/output/marked.ts'
import { plain, plainLine } from '../../src/cli/output/plain.ts'
import { report } from '../../src/cli/output/report.ts'
import { checkReading, type Reading } from '../../src/reader/reading.ts'

const BODY = 'Print\nAnna Berg of Norway said that Norway and Chile should open a port. The Port Council listened.\n'
const article = articleFromText(BODY)
const span = (words: string, from = 0) => {
  const start = BODY.indexOf(words, from)
  return { start, end: start + words.length }
}
const quoted = (words: string) => ({ quote: words, ...span(words) })
const anna = { type: 'person', key: 'Anna Berg' } as const
const norway = { type: 'country', key: 'NOR' } as const
const chile = { type: 'country', key: 'CHL' } as const

const reading: Reading = checkReading(
  {
    schema: 1,
    reader: '0.0.0',
    article: {
      id: article.id,
      title: null,
      url: null,
      publisher: null,
      profile: null,
      sources: [],
      date: null,
      dateFrom: null,
      eventDate: null,
      language: 'en',
    },
    people: [
      { name: 'Anna Berg', office: 'Minister', of: norway, aliases: [], mentions: [span('Anna Berg')], rule: 'a/b' },
    ],
    countries: [
      { code: 'NOR', mentions: [span('Norway'), span('Norway', 30)] },
      { code: 'CHL', mentions: [span('Chile')] },
    ],
    organisations: [{ name: 'Port Council', kind: 'agency', aliases: [], mentions: [span('Port Council')] }],
    events: [{ ...quoted('listened'), kind: 'other', participants: [anna], date: null, rule: 'a/b' }],
    statements: [
      {
        ...quoted('Anna Berg of Norway said that Norway and Chile should open a port.'),
        speakers: [anna],
        mode: 'indirect',
        cue: null,
        rule: 'a/b',
      },
    ],
    commitments: [
      {
        ...quoted('Norway and Chile should open a port'),
        statement: 0,
        speakers: [anna],
        force: 'proposal',
        parties: [norway, chile],
        towards: [],
        themes: ['infrastructure'],
        deadline: null,
        rule: 'a/b',
        partiesRule: 'a/b',
      },
    ],
  },
  BODY,
)

test('flat: the form of the annotation guide', () => {
  expect(flatReading(reading)).toEqual({
    people: [{ name: 'Anna Berg', office: 'Minister', of: 'NOR' }],
    countries: ['NOR', 'CHL'],
    organisations: ['Port Council'],
    events: [{ kind: 'other', participants: ['Anna Berg'], ...quoted('listened') }],
    statements: [
      { ...quoted('Anna Berg of Norway said that Norway and Chile should open a port.'), speakers: ['Anna Berg'] },
    ],
    commitments: [
      {
        ...quoted('Norway and Chile should open a port'),
        speakers: ['Anna Berg'],
        force: 'proposal',
        parties: ['NOR', 'CHL'],
        towards: [],
        themes: ['infrastructure'],
      },
    ],
  })
})

test('text: a short report', () => {
  expect(report(reading)).toBe(`Article without a title
no date · no publisher

People
  - Anna Berg (Minister, NOR)

Countries
  - NOR, CHL

Organisations
  - Port Council

Contacts
  - other: Anna Berg — “listened”

Commitments
  - “Norway and Chile should open a port”
      proposal by Anna Berg, to act: NOR, CHL; infrastructure

1 statement: Anna Berg 1

`)
})

describe('marked', () => {
  test('without colours: brackets around statements and commitments', () => {
    expect(markedArticle(article, reading, false)).toBe(
      `{statement} [commitment]\n\nPrint\n{Anna Berg of Norway said that [Norway and Chile should open a port].} The Port Council listened.\n`,
    )
  })

  test('with colours: a country inside a commitment inside a statement has all three, and the words are the same', () => {
    const shown = markedArticle(article, reading, true)
    expect(shown).toContain('\u001b[4m\u001b[1m\u001b[36mNorway\u001b[39m\u001b[22m\u001b[24m')
    expect(shown).toContain('\u001b[2mPrint\u001b[22m')
    expect(stripVTControlCharacters(shown)).toContain(BODY)
  })

  test('control characters of an article cannot act in the terminal', () => {
    const sly = articleFromText('The minister\u001b[2J left\u0007 the room\u202e. He said so to all of them.')
    const shown = markedArticle(
      sly,
      { ...reading, people: [], countries: [], organisations: [], events: [], statements: [], commitments: [] },
      false,
    )
    expect(shown).toContain('The minister\\u{1b}[2J left\\u{7} the room\\u{202e}.')
  })
})

test.each<[string, string, string]>([
  ['one\r\ntwo\tthree', 'one\ntwo\tthree', 'line ends and tabs stay'],
  ['a\u009bb', 'a\\u{9b}b', 'C1'],
  ['lone\rreturn', 'lone\\u{d}return', 'would overwrite the line'],
  ['zero\u200bwidth', 'zero\\u{200b}width', 'cannot be seen'],
  ['Café – “ok” 中文 🙂', 'Café – “ok” 中文 🙂', 'all else stays'],
])('plain %j → %j (%s)', (text, expected) => {
  expect(plain(text)).toBe(expected)
})

test('one line', () => {
  expect(plainLine('  a\n\n b\u0007 ')).toBe('a b\\u{7}')
})
