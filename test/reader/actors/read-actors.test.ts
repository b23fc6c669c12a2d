import { describe, expect, it } from 'vitest'
import { PUBLISHERS } from '../../../src/article/publishers/publishers.ts'
import { listActors } from '../../../src/reader/actors/list-actors.ts'
import { readActors } from '../../../src/reader/actors/read-actors.ts'
import { readText } from '../../../src/reader/text/read-text.ts'
import { COUNTRIES, NO_COUNTRY } from '../../cases/actors-countries.ts'
import { KNOWN_MISSES, NO_BODY_MORE, NO_COUNTRY_MORE, NOBODY_MORE } from '../../cases/actors-none.ts'
import { BODIES, NO_BODY } from '../../cases/actors-organisations.ts'
import { NOBODY, PEOPLE } from '../../cases/actors-people.ts'
import { SIDES } from '../../cases/actors-sides.ts'

const lists = (body: string, about: { title?: string; publisher?: string; url?: string } = {}) => {
  const { title = null, publisher = null, url = null } = about
  const { profile } = PUBLISHERS.resolve(publisher, url)
  return listActors(readActors(readText({ body, residue: [] }), { title, publisher, profile }))
}

describe('people', () => {
  it.each([...PEOPLE, ...SIDES])('%j', (text, people) => {
    const found = lists(text).people.map((p) => `${p.name} | ${p.office ?? 'none'} | ${p.of?.key ?? 'none'}`)
    expect(found).toEqual(people)
  })
  it.each([...NOBODY, ...NOBODY_MORE])('nobody: %j', (text) => {
    expect(lists(text).people.map((p) => p.name)).toEqual([])
  })
})
describe('countries', () => {
  it.each(COUNTRIES)('%j', (text, codes) => {
    expect(lists(text).countries.map((c) => c.code)).toEqual(codes)
  })
  it.each([...NO_COUNTRY, ...NO_COUNTRY_MORE])('none: %j', (text) => {
    expect(lists(text).countries.map((c) => c.code)).toEqual([])
  })
})
describe('organisations', () => {
  it.each(BODIES)('%j', (text, bodies) => {
    expect(lists(text).organisations.map((o) => o.name)).toEqual(bodies)
  })
  it.each([...NO_BODY, ...NO_BODY_MORE])('none: %j', (text) => {
    expect(lists(text).organisations.map((o) => o.name)).toEqual([])
  })
})
describe('names that are still taken for actors (one that is left alone belongs in the tables above)', () => {
  it.fails.each(KNOWN_MISSES)('%s: %j', (kind, text) => {
    const { people, countries, organisations } = lists(text)
    const found = { people: people.length, countries: countries.length, organisations: organisations.length }
    expect(found[kind]).toBe(0)
  })
})

describe('whose side those have who are met in a place', () => {
  const sides = (body: string) =>
    lists(body, { publisher: 'The White House' }).people.map((p) => `${p.name} ${p.of?.key ?? 'none'}`)
  it('the state with which the sentence opens, or that of a capital', () => {
    expect(
      sides('In Gabon, Mr. Finder met with President Ali Bongola, Foreign Minister Hermann Imgola, and others.'),
    ).toEqual(['Finder USA', 'Ali Bongola GAB', 'Hermann Imgola GAB'])
    expect(sides('While in Kyiv, Secretary Anna Berg met with President Olek Zelen.')).toEqual([
      'Anna Berg USA',
      'Olek Zelen UKR',
    ])
  })
  it('not where nobody is met', () => {
    expect(sides('In Gabon, President Anna Berg spoke of the port.')).toEqual(['Anna Berg USA'])
  })
})

describe('names that labels have in capitals', () => {
  const title = 'Remarks by President Anna Berg and Chancellor Otto Brandner of Germany Before Bilateral Meeting'
  const body = `PRESIDENT BERG: Otto, welcome. It is good to see you here again.

CHANCELLOR BRANDNER: Thank you. I look forward to it.

PRESIDENT VON DER LUND: Good morning. I am glad that the port is open.`
  it('are spelt as in the title, else with one capital a word', () => {
    const people = lists(body, { title, publisher: 'The White House' }).people
    expect(people.map((p) => `${p.name}, ${p.office}`)).toEqual([
      'Anna Berg, President',
      'Otto Brandner, Chancellor',
      'von der Lund, President',
    ])
    expect(people[0]?.aliases).toContain('BERG')
  })
  it('an abbreviation keeps its capitals', () => {
    expect(lists('CEO Anna Berg of Norbank said so.').people[0]?.office).toBe('CEO')
  })
})
