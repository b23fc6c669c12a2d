/** Holds docs/reading.md to the rules of the reader, both ways, so that its tables cannot go stale. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contactTable, withFigures } from '../scripts/score/rules.ts'
import { FRAMES } from '../src/reader/contacts/frames.ts'
import { casesOf } from './cases/case-file.ts'
import { readingOf } from './reader/reading-of.ts'

const ROOT = join(import.meta.dirname, '..')
const page = readFileSync(join(ROOT, 'docs/reading.md'), 'utf8')
const documented = [...page.matchAll(/^\| `([a-z*/-]+)` \|/gm)].map(([, rule = '']) => rule)
const known = new Set(documented)

const READER = join(ROOT, 'src/reader')
const sources = readdirSync(READER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(READER, file), 'utf8'))
const source = sources.join('\n')
const PASSES = /^(?:side|contact|speaker|parties|commitment)\//

/** Is a rule as a Reading has it on the page: by its name, by its tail (who an expression stands for), or by its family? */
function isDocumented(rule: string): boolean {
  const [pass = '', tail = ''] = rule.split('/')
  const family = [...known].some((name) => name.endsWith('*') && rule.startsWith(name.slice(0, -1)))
  return known.has(rule) || family || (/^(?:speaker|parties)$/.test(pass) && known.has(tail))
}

/** Rules that made the readings of all texts of the case tables. */
function rulesThatFired(): Set<string> {
  const tables = readdirSync(join(ROOT, 'test/cases')).filter((file) => file.endsWith('.txt'))
  const cases = tables.flatMap((file) => casesOf(file.slice(0, -4)))
  const readings = cases.map(({ body, about }) => readingOf(body, about))
  return new Set(
    readings.flatMap(({ people, events, statements, commitments }) => [
      ...people.flatMap(({ rule }) => rule ?? []),
      ...[...events, ...statements].map(({ rule }) => rule),
      ...commitments.flatMap(({ rule, partiesRule }) => [rule, partiesRule]),
    ]),
  )
}

describe('docs/reading.md', () => {
  it('has each rule once', () => {
    expect(documented.filter((rule, index) => documented.indexOf(rule) !== index)).toEqual([])
  })
  it('has the rules that the reader’s files name', () => {
    const named = [...source.matchAll(/'((?:side|contact|speaker|commitment)\/[a-z-]+)'/g)].map(([, rule = '']) => rule)
    const bare = [...source.matchAll(/\brule: '([a-z-]+)'/g)].map(([, tail = '']) => tail)
    const missing = named.filter((rule) => !isDocumented(rule))
    const missingBare = bare.filter(
      (tail) => !isDocumented(tail) && !isDocumented(`parties/${tail}`) && !isDocumented(`speaker/${tail}`),
    )
    expect([...new Set([...missing, ...missingBare])]).toEqual([])
    expect(named.length).toBeGreaterThan(50)
  })
  it('has the rules that made Readings', { timeout: 120_000 }, () => {
    const fired = rulesThatFired()
    expect([...fired].filter((rule) => !isDocumented(rule))).toEqual([])
    expect(fired.size).toBeGreaterThan(80)
  })
  it('has no rule that the reader does not', () => {
    const frames = new Set(FRAMES.map(({ name }) => name))
    const exists = (rule: string) => {
      const tail = rule.replace(PASSES, '')
      if (rule.endsWith('*')) return source.includes(`\`${rule.slice(0, -1)}$`)
      return source.includes(`'${rule}'`) || source.includes(`'${tail}'`) || frames.has(tail)
    }
    expect(documented.filter((rule) => !exists(rule))).toEqual([])
  })
  it('has the table of contacts as it is', () => {
    const names = (table: string) => [...table.matchAll(/^\| (`contact\/[^|]+) \| ([^|]+) \|/gm)].map(([row]) => row)
    expect(names(page)).toEqual(names(contactTable()))
  })
  it('names only files and folders that exist', () => {
    const paths = [...page.matchAll(/`(src\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(paths.filter((path) => readdirSync(join(ROOT, path, '..')).every((file) => !path.endsWith(file)))).toEqual(
      [],
    )
  })
})

describe('figures of rules', () => {
  const figures = [
    { rule: 'speaker/name', right: 9, all: 10 },
    { rule: 'commitment/modal-will', right: 1, all: 2 },
    { rule: 'commitment/modal-must', right: 0, all: 2 },
  ]
  it.each([
    ['| `speaker/name` | a name | |', '| `speaker/name` | a name | 90 % of 10 |'],
    ['| `name` | a name | 7 % of 99 | |', '| `name` | a name | 90 % of 10 | |'],
    ['| `commitment/modal-*` | modals | |', '| `commitment/modal-*` | modals | 25 % of 4 |'],
    ['| `side/list` | of a list | 80 % of 5 |', '| `side/list` | of a list | |'],
    ['| rule | whom | right |', '| rule | whom | right |'],
  ])('%s', (row, expected) => {
    expect(withFigures(row, figures)).toBe(expected)
  })
})
