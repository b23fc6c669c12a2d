import countries from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { table } from '../../../src/reader/lexicon/table.ts'

describe('lexicons of the actors pass', () => {
  const rows = table('countries', ['code', 'names', 'people', 'capital', 'seat', 'why'])
  it('names each state once, by a code of ISO 3166-1 or XKX', () => {
    const codes = rows.map((row) => row.code)
    expect(new Set(codes).size).toBe(codes.length)
    const known = new Set([...Object.keys(countries.getAlpha3Codes()), 'XKX'])
    expect(codes.filter((code) => !known.has(code))).toEqual([])
    expect(codes.length).toBeGreaterThan(196)
  })
  it('gives no form to two states', () => {
    const seen = new Map<string, string>()
    const doubled: string[] = []
    for (const { code, names, people, capital, seat } of rows)
      for (const form of `${names}; ${people}; ${capital}; ${seat}`.split('; ').filter(Boolean)) {
        if (seen.has(form) && seen.get(form) !== code) doubled.push(`${form}: ${seen.get(form)}, ${code}`)
        seen.set(form, code)
      }
    expect(doubled).toEqual([])
  })
  it.each(['offices', 'organisations', 'places', 'outlets', 'given-names', 'family-names', 'countries'])(
    '%s: each line gives its reason',
    (name) => {
      expect(table(name, ['why']).filter((row) => row.why === '')).toEqual([])
    },
  )
})
