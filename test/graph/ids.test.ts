import { describe, expect, it } from 'vitest'
import { betterName } from '../../src/graph/actors.ts'
import { countryName } from '../../src/graph/country-names.ts'
import { canonicalJson, contactId, fold, organisationId, personId } from '../../src/graph/ids.ts'

describe('folding names', () => {
  it.each([
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['LEE  Jae-myung', 'lee jae myung'],
    ["N'Djamena O’Neill", 'ndjamena oneill'],
    ['U.N.', 'un'],
    ['Işık', 'isik'],
    ['习近平', '习近平'],
    ['  ', ''],
  ])('%s gives %s', (name, folded) => expect(fold(name)).toBe(folded))
})

describe('ids', () => {
  it('tell people of one name apart by their side', () => {
    expect(personId('Ana Móré', 'HUN')).toBe('p-ana-more.HUN')
    expect(personId('Ana More', null)).toBe('p-ana-more')
  })
  it('join an organisation with and without article and dots', () => {
    expect(organisationId('the U.N.')).toBe(organisationId('UN'))
    expect(organisationId('The')).toBe('o-the')
  })
  it('stay short and distinct for long names', () => {
    const long = 'Committee on '.repeat(20)
    expect(organisationId(`${long}A`).length).toBeLessThanOrEqual(82)
    expect(organisationId(`${long}A`)).not.toBe(organisationId(`${long}B`))
  })
  it('do not depend on the order of participants, but on all of them, the kind and the day', () => {
    const id = contactId('call', '2025-03-01', ['a', 'b'], 'a-1')
    expect(contactId('call', '2025-03-01', ['b', 'a', 'b'], 'a-2')).toBe(id)
    for (const other of [
      contactId('visit', '2025-03-01', ['a', 'b'], 'a-1'),
      contactId('call', '2025-03-02', ['a', 'b'], 'a-1'),
      contactId('call', '2025-03-01', ['a'], 'a-1'),
      contactId('call', null, ['a', 'b'], 'a-1'),
    ])
      expect(other).not.toBe(id)
  })
  it('keep undated contacts of two articles apart', () => {
    expect(contactId('call', null, ['a'], 'a-1')).not.toBe(contactId('call', null, ['a'], 'a-2'))
  })
})

it('prefers spellings with accents and without capitals throughout', () => {
  expect(betterName('ERDOGAN', 'Erdogan')).toBe('Erdogan')
  expect(betterName('Erdoğan', 'Erdogan')).toBe('Erdoğan')
})

it('names countries as news do', () => {
  expect(['KOR', 'XKX', 'FRA', 'QQQ'].map(countryName)).toEqual(['South Korea', 'Kosovo', 'France', 'QQQ'])
})

it('writes JSON alike whatever the order of keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}')
})
