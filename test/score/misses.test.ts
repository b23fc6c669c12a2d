import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { byGenre, genreOf, genreTable } from '../../scripts/score/by-genre.ts'
import { byRule, ruleLines } from '../../scripts/score/by-rule.ts'
import { type Case, casesOf, type Gold, idsIn } from '../../scripts/score/gold.ts'
import { grouped, missesOf } from '../../scripts/score/misses.ts'
import { checkPairing, paired } from '../../scripts/score/pairing.ts'

const BODY = `Foreign Minister Anna Berg of Norway met her Ghanaian counterpart Kofi Mensah in Oslo on Tuesday.

Berg said that Norway would finance a school in Tamale. Mensah urged Norway to reopen its embassy. They discussed fisheries. Mensah added that the port would be busy.
`
const SCHOOL = 'Norway would finance a school in Tamale'
const EMBASSY = 'Norway to reopen its embassy'
const sentence = (words: string) => BODY.split(/(?<=\.)\s+/).find((each) => each.includes(words)) ?? ''

/** What a careful reader finds in the body. */
const RIGHT: Gold = {
  people: [
    { name: 'Anna Berg', of: 'NOR' },
    { name: 'Kofi Mensah', of: 'GHA' },
  ],
  countries: ['NOR', 'GHA'],
  organisations: [],
  events: [{ kind: 'meeting', participants: ['Anna Berg', 'Kofi Mensah'], quote: 'met' }],
  statements: [
    { quote: sentence(SCHOOL), speakers: ['Anna Berg'] },
    { quote: sentence(EMBASSY), speakers: ['Kofi Mensah'] },
    { quote: sentence('port'), speakers: ['Kofi Mensah'] },
  ],
  commitments: [
    { quote: SCHOOL, speakers: ['Anna Berg'], force: 'pledge', parties: ['NOR'], themes: ['development'] },
    { quote: EMBASSY, speakers: ['Kofi Mensah'], force: 'request', parties: ['NOR'], themes: ['bilateral-ties'] },
  ],
}

const folder = mkdtempSync(join(tmpdir(), 'readout-misses-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
for (const id of ['a01', 'a02', 'a03', 'b01']) {
  writeFileSync(join(folder, `${id}.txt`), BODY)
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(RIGHT))
}
const [read] = await casesOf(folder, ['a01'])
if (read === undefined) throw new Error('the article was not read')
const against = (gold: Partial<Gold>): Case => ({ ...read, gold: { ...RIGHT, ...gold } })
const misses = (gold: Partial<Gold>) =>
  missesOf(paired(against(gold))).filter(({ layer }) => layer !== 'themes' || gold.commitments !== undefined)
const families = (gold: Partial<Gold>) => misses(gold).map(({ layer, family }) => `${layer}: ${family}`)
const [school, embassy] = RIGHT.commitments
const [first, second, third] = RIGHT.statements
if (!school || !embassy || !first || !second || !third) throw new Error('nothing to compare with')

describe('families of misses', () => {
  it('none where all is right', () => {
    expect(families({})).toEqual([])
  })
  it.each<[string, Partial<Gold>, string]>([
    ['a person', { people: [...RIGHT.people, { name: 'Ivan Orlov', of: null }] }, 'people: missed'],
    [
      'a side',
      {
        people: [
          { name: 'Anna Berg', of: 'SWE' },
          { name: 'Kofi Mensah', of: 'GHA' },
        ],
      },
      'sides of people: other given, by side/name-of-country',
    ],
    [
      'no side',
      {
        people: [
          { name: 'Anna Berg', of: null },
          { name: 'Kofi Mensah', of: 'GHA' },
        ],
      },
      'sides of people: one too many given, by side/name-of-country',
    ],
    ['a country', { countries: ['NOR'] }, 'countries: invented'],
    ['an organisation', { organisations: ['Fisheries Council'] }, 'organisations: missed'],
    [
      'the kind of a contact',
      { events: [{ kind: 'call', participants: ['Anna Berg', 'Kofi Mensah'], quote: 'met' }] },
      'events: kind, by contact/meets',
    ],
    [
      'who took part',
      { events: [{ kind: 'meeting', participants: ['Ivan Orlov', 'NOR'], quote: 'met' }] },
      'events: participants, by contact/meets',
    ],
    ['no contact', { events: [] }, 'events: invented, by contact/meets'],
    [
      'a topic taken for a statement',
      { statements: [...RIGHT.statements, { quote: 'They discussed fisheries.', speakers: ['NOR'] }] },
      'statements: missed: statement-topic',
    ],
    ['no statement', { statements: [first, second] }, 'statements: invented, by speaker/short-name'],
    [
      'other speakers',
      { statements: [{ ...first, speakers: ['NOR'] }, second, third] },
      'speakers: other given, by speaker/short-name',
    ],
    [
      'more speakers',
      { statements: [{ ...first, speakers: ['Anna Berg', 'Kofi Mensah'] }, second, third] },
      'speakers: some left out, by speaker/short-name',
    ],
    [
      'an undertaking where nothing is said',
      { commitments: [school, embassy, { ...school, quote: 'discussed fisheries' }] },
      'commitments: no statement there',
    ],
    [
      'an undertaking that no rule drafts',
      { commitments: [school, embassy, { ...school, quote: 'the port would be busy' }] },
      'commitments: statement found, nothing drafted: clause-party-unresolved',
    ],
    [
      'a wrong cut',
      { commitments: [school, { ...embassy, quote: 'embassy' }] },
      'commitments: cut wrong, by commitment/directive',
    ],
    [
      'part of another',
      { commitments: [school, embassy, { ...school, quote: 'in Tamale' }] },
      'commitments: part of another, by commitment/modal-would',
    ],
    ['no undertaking', { commitments: [school] }, 'commitments: invented, by commitment/directive'],
    [
      'another force',
      { commitments: [{ ...school, force: 'refusal' }, embassy] },
      'force: refusal read as pledge, by commitment/modal-would',
    ],
    [
      'other parties',
      { commitments: [{ ...school, parties: ['GHA'] }, embassy] },
      'parties: other given, by parties/name',
    ],
    [
      'nobody meant',
      { commitments: [{ ...school, parties: [] }, embassy] },
      'parties: given where nobody is meant, by parties/name',
    ],
    [
      'other speakers of it',
      { commitments: [{ ...school, speakers: ['NOR'] }, embassy] },
      'speakers of commitments: other given',
    ],
    [
      'a theme',
      { commitments: [{ ...school, themes: [...school.themes, 'sanctions'] }, embassy] },
      'themes: sanctions missed',
    ],
  ])('%s', (_, gold, family) => {
    expect(families(gold)).toContain(family)
  })
  it('a wrong cut is not counted again as invented', () => {
    const wrong = families({ commitments: [school, { ...embassy, quote: 'embassy' }] })
    expect(wrong.filter((family) => family.startsWith('commitments: invented'))).toEqual([])
  })
  it('are counted, the most frequent first, with text and words', () => {
    const text = grouped(
      misses({
        people: [{ name: 'Ivan Orlov' }, { name: 'Ole Dahl' }, { name: 'Anna Berg', of: 'NOR' }],
        countries: [],
      }),
    )
    expect(text).toMatch(/^people: 3\n {4}2 {2}missed\n {9}a01 {2}Ivan Orlov\n {9}a01 {2}Ole Dahl\n {4}1 {2}invented\n/)
    expect(text.indexOf('people: 3')).toBeLessThan(text.indexOf('countries: 2'))
  })
})

describe('pairing', () => {
  const row = (key: string, hit: number) => ({ key, hit, gold: 0, pred: 0, f1: 0 })
  const score = (hit: number) => ({
    rows: [row('events', 1), row('statements', 3), row('commitments', hit)],
    headline: 0,
    inventedPer100Sentences: 0,
  })
  it('as the scorer has it', () => {
    expect(() => checkPairing([paired(read)], score(2))).not.toThrow()
  })
  it('is held to the scorer', () => {
    expect(() => checkPairing([paired(read)], score(1))).toThrow('the scorer pairs 1 commitments')
  })
})

describe('precision by rule', () => {
  const figure = (gold: Partial<Gold>, rule: string) => byRule([paired(against(gold))]).find((f) => f.rule === rule)
  it.each<[string, Partial<Gold>, string, number, number]>([
    ['right', {}, 'speaker/short-name', 3, 3],
    ['another speaker', { statements: [{ ...first, speakers: ['GHA'] }, second, third] }, 'speaker/short-name', 2, 3],
    ['no statement', { statements: [first] }, 'speaker/short-name', 1, 3],
    ['another side', { people: [{ name: 'Anna Berg', of: 'SWE' }] }, 'side/name-of-country', 0, 1],
    ['another force', { commitments: [{ ...school, force: 'request' }] }, 'commitment/modal-would', 0, 1],
    ['no undertaking', { commitments: [] }, 'parties/name', 0, 2],
  ])('%s', (_, gold, rule, right, all) => {
    expect(figure(gold, rule)).toEqual({ rule, right, all })
  })
  it('a line for each', () => {
    expect(ruleLines(byRule([paired(read)]))).toMatch(/^commitment\/directive +100 % of 1$/m)
  })
})

describe('genres', () => {
  it('a report that no side publishes is a wire story', () => {
    expect(genreOf(read)).toBe('wire story')
  })
  it('only those that occur have a row', () => {
    const score = () => ({
      rows: [{ key: 'countries', hit: 1, gold: 1, pred: 1, f1: 0.5 }],
      headline: 0.25,
      inventedPer100Sentences: 1,
    })
    const table = genreTable(byGenre([read], score))
    expect(table.split('\n').slice(2)).toEqual([
      '| wire story | 1 | 25.0 |  | 50.0 |  |  |  |  |  |  |  | 1.0 |',
      '| all texts | 1 | 25.0 |  | 50.0 |  |  |  |  |  |  |  | 1.0 |',
    ])
  })
})

describe('which texts', () => {
  it.each<[string, string[], string[]]>([
    ['all', [], ['a01', 'a02', 'a03', 'b01']],
    ['one', ['a02'], ['a02']],
    ['a range and one', ['a01-a02', 'b01'], ['a01', 'a02', 'b01']],
    ['none', ['c01'], []],
  ])('%s', (_, wanted, ids) => {
    expect(idsIn(folder, wanted)).toEqual(ids)
  })
})
