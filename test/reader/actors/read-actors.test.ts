import { describe, expect, it } from 'vitest'
import { listActors } from '../../../src/reader/actors/list-actors.ts'
import { readActors } from '../../../src/reader/actors/read-actors.ts'
import { readText } from '../../../src/reader/text/read-text.ts'
import { COUNTRIES, NO_COUNTRY } from '../../cases/actors-countries.ts'
import { BODIES, NO_BODY } from '../../cases/actors-organisations.ts'
import { NOBODY, PEOPLE } from '../../cases/actors-people.ts'

const lists = (body: string, about: { title?: string; publisher?: string; url?: string } = {}) => {
  const { title = null, publisher = null, url = null } = about
  return listActors(readActors(readText({ body, residue: [] }), { title, publisher, url }))
}

describe('people', () => {
  it.each(PEOPLE)('%j', (text, people) => {
    const found = lists(text).people.map((p) => `${p.name} | ${p.office ?? 'none'} | ${p.of?.key ?? 'none'}`)
    expect(found).toEqual(people)
  })
  it.each(NOBODY)('nobody: %j', (text) => {
    expect(lists(text).people.map((p) => p.name)).toEqual([])
  })
})
describe('countries', () => {
  it.each(COUNTRIES)('%j', (text, codes) => {
    expect(lists(text).countries.map((c) => c.code)).toEqual(codes)
  })
  it.each(NO_COUNTRY)('none: %j', (text) => {
    expect(lists(text).countries.map((c) => c.code)).toEqual([])
  })
})
describe('organisations', () => {
  it.each(BODIES)('%j', (text, bodies) => {
    expect(lists(text).organisations.map((o) => o.name)).toEqual(bodies)
  })
  it.each(NO_BODY)('none: %j', (text) => {
    expect(lists(text).organisations.map((o) => o.name)).toEqual([])
  })
})
