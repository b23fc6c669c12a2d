import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../src/graph/identity/evidence.ts'
import { identify } from '../../../src/graph/identity/identify.ts'
import { identitiesOf, NO_IDENTITIES } from '../../../src/graph/identity/user-file.ts'
import { fold, foldOrganisation, nodeOfBase, organisationId, personBase } from '../../../src/graph/ids.ts'

interface Told {
  readonly name: string
  readonly side?: string
  readonly office?: string
  readonly articles?: number
  readonly years?: readonly [number, number]
  readonly aliases?: readonly string[]
}

let article = 0
/** Evidence of a person as articles would give it; a single name is one article's. */
function person({ name, side, office, articles = 1, years = [2025, 2025], aliases = [] }: Told): Evidence {
  const base = personBase(name, side ?? null, `a-${++article}`)
  return {
    base,
    node: nodeOfBase(base),
    type: 'person',
    folded: fold(name),
    names: new Map([[name, articles]]),
    aliases: new Map(aliases.map((alias) => [alias, articles])),
    side: side ?? null,
    offices: new Map(office === undefined ? [] : [[fold(office), articles]]),
    articles,
    first: `${years[0]}-02-01`,
    last: `${years[1]}-11-01`,
  }
}

function body({ name, articles = 1, aliases = [] }: Told): Evidence {
  const base = organisationId(name)
  const folded = foldOrganisation(name)
  return { ...person({ name, articles, aliases }), base, node: base, type: 'organisation', folded, offices: new Map() }
}

const nodesOf = (evidence: readonly Evidence[], identities = NO_IDENTITIES) => {
  const { placement } = identify(evidence, identities)
  return evidence.map(({ base }) => placement.get(base)?.node ?? nodeOfBase(base))
}
const areOne = (...evidence: Evidence[]) => new Set(nodesOf(evidence)).size === 1

describe('one person', () => {
  test.each<[why: string, ...told: Told[]]>([
    [
      'a vowel of a transliteration',
      { name: 'Mohammed bin Harun', side: 'SAU' },
      { name: 'Mohammad bin Harun', side: 'SAU' },
    ],
    ['y and i', { name: 'Sergey Valkov', side: 'RUS' }, { name: 'Sergei Valkov', side: 'RUS' }],
    ['an initial', { name: 'Ada J. Lorne', side: 'USA' }, { name: 'Ada Lorne', side: 'USA' }],
    ['a generation', { name: 'Ben Lorne Jr.', side: 'USA' }, { name: 'Ben Lorne', side: 'USA' }],
    ['the order of a name', { name: 'Fumika Tanabe', side: 'JPN' }, { name: 'Tanabe Fumika', side: 'JPN' }],
    ['a name parted or not', { name: 'Cha Min-seok', side: 'KOR' }, { name: 'Cha Minseok', side: 'KOR' }],
    ['a fuller name', { name: 'Lauro Cortes', side: 'PAN' }, { name: 'Lauro Cortes Coen', side: 'PAN' }],
    [
      'a short given name in one office',
      { name: 'Joe Barden', side: 'USA', office: 'President' },
      { name: 'Joseph Barden', side: 'USA', office: 'President' },
    ],
    ['no side told', { name: 'Ada Lorne', side: 'USA' }, { name: 'Ada Lorne' }],
    ['a state and a body', { name: 'Jan Stolt', side: 'NOR' }, { name: 'Jan Stolt', side: 'o-nato' }],
    ['a slip in the side', { name: 'Ada Lorne', side: 'USA', articles: 9 }, { name: 'Ada Lorne', side: 'FRA' }],
    [
      'an office that tells',
      { name: 'No Kyu', side: 'KOR', office: 'Special Representative for Peninsula Peace' },
      { name: 'No Kyu', side: 'USA', office: 'Special Representative for Peninsula Peace' },
    ],
    ['a family name of two words', { name: 'Andres Lopez Obra', side: 'MEX' }, { name: 'López Obra', side: 'MEX' }],
    ['an initial and a family name', { name: 'Malik Abas', side: 'PSE' }, { name: 'M. Abas', side: 'PSE' }],
    [
      'a family name without a side, of one named far oftener than another',
      { name: 'Ada Lorne', side: 'USA', articles: 60 },
      { name: 'Lorne' },
    ],
    ['a family name of the time', { name: 'Ada Lorne', side: 'USA' }, { name: 'Lorne', side: 'USA' }],
    [
      'a family name that comes first',
      { name: 'Cha Min-seok', side: 'KOR', office: 'President' },
      { name: 'Cha', side: 'KOR', office: 'President' },
    ],
    [
      'a family name without a side, of one named often',
      { name: 'Ada Lorne', side: 'USA', articles: 6 },
      { name: 'Lorne' },
    ],
  ])('%s', (_, ...told) => {
    expect(areOne(...told.map(person))).toBe(true)
  })
})

describe('two people', () => {
  test.each<[why: string, ...told: Told[]]>([
    ['one name for two countries', { name: 'Ada Lorne', side: 'USA' }, { name: 'Ada Lorne', side: 'CAN' }],
    [
      'in one office of two countries',
      { name: 'Ada Lorne', side: 'USA', office: 'Foreign Minister' },
      { name: 'Ada Lorne', side: 'CAN', office: 'Foreign Minister' },
    ],
    [
      'both named often',
      { name: 'Ada Lorne', side: 'USA', articles: 9 },
      { name: 'Ada Lorne', side: 'CAN', articles: 5 },
    ],
    [
      'father and son by their names’ order',
      { name: 'Salim bin Harun Al Sadr', side: 'SAU' },
      { name: 'Harun bin Salim Al Sadr', side: 'SAU' },
    ],
    ['one name for two bodies', { name: 'Ada Lorne', side: 'o-unicef' }, { name: 'Ada Lorne', side: 'o-gazprom' }],
    ['a woman and a man', { name: 'Maria Valkova', side: 'RUS' }, { name: 'Mario Valkov', side: 'RUS' }],
    ['another given name', { name: 'Kim Jong Un', side: 'PRK' }, { name: 'Kim Jong Il', side: 'PRK' }],
    [
      'a short given name in another office',
      { name: 'Joe Barden', side: 'USA', office: 'Mayor' },
      { name: 'Joseph Barden', side: 'USA', office: 'President' },
    ],
    ['a family name of another country', { name: 'Ada Lorne', side: 'USA' }, { name: 'Lorne', side: 'CAN' }],
    [
      'a family name of another time',
      { name: 'Ada Lorne', side: 'USA', years: [2021, 2024] },
      { name: 'Lorne', side: 'USA', years: [2003, 2003] },
    ],
    ['a family name without a side, of one named once', { name: 'Ada Lorne', side: 'USA' }, { name: 'Lorne' }],
    [
      'a king and a minister',
      { name: 'Fuad Huss', side: 'IRQ', office: 'Foreign Minister' },
      { name: 'Huss', side: 'IRQ', office: 'King' },
    ],
    ['a son and his father', { name: 'Khalid bin Harun Al Sadr', side: 'SAU' }, { name: 'Harun Al Sadr', side: 'SAU' }],
    ['another initial', { name: 'Malik Abas', side: 'PSE' }, { name: 'K. Abas', side: 'PSE' }],
    ['a given name alone', { name: 'Ada Lorne', side: 'USA' }, { name: 'Ada', side: 'USA' }],
  ])('%s', (_, ...told) => {
    expect(areOne(...told.map(person))).toBe(false)
  })

  test('a family name of two of one side stays alone', () => {
    const [, , alone] = nodesOf([
      person({ name: 'Ada Lorne', side: 'USA' }),
      person({ name: 'Bo Lorne', side: 'USA' }),
      person({ name: 'Lorne', side: 'USA' }),
    ])
    expect(alone).toBe('p-lorne.USA')
  })

  test('but their offices tell them apart, and so does the year', () => {
    const one = { name: 'Lee Ma-ru', side: 'KOR', office: 'President', years: [2010, 2012] as const, articles: 4 }
    const other = { name: 'Lee Jo-an', side: 'KOR', office: 'President', years: [2025, 2025] as const, articles: 4 }
    const minister = {
      name: 'Lee Bo-ra',
      side: 'KOR',
      office: 'Prime Minister',
      years: [2025, 2025] as const,
      articles: 4,
    }
    const all = [one, other, minister].map(person)
    const then = person({ name: 'Lee', side: 'KOR', office: 'President', years: [2011, 2011] })
    const now = person({ name: 'Lee', side: 'KOR', office: 'President' })
    expect(nodesOf([...all, then, now]).slice(3)).toEqual(['p-lee-ma-ru.KOR', 'p-lee-jo-an.KOR'])
  })
})

describe('bodies', () => {
  test.each<[boolean, string, string]>([
    [true, 'United Nations', 'UN'],
    [true, 'United Nations', 'the U.N.'],
    [true, 'Fjord Defence Organisation', 'Fjord Defense Organization'],
    [false, 'United Nations', 'United Nations Security Council'],
    [false, 'Fjord Centre', 'Fjord Central'],
  ])('%s: %s, %s', (one, a, b) => {
    expect(areOne(body({ name: a }), body({ name: b }))).toBe(one)
  })

  test('a short form that articles give', () => {
    const long = body({ name: 'Fjord Defence Organisation', aliases: ['FDO'], articles: 3 })
    expect(areOne(long, body({ name: 'FDO' }))).toBe(true)
    const other = body({ name: 'Fish Dealers Office', aliases: ['FDO'], articles: 3 })
    expect(new Set(nodesOf([long, other, body({ name: 'FDO' })])).size).toBe(3)
  })

  test('people for one body under two names', () => {
    const [, , one, other] = nodesOf([
      body({ name: 'United Nations' }),
      body({ name: 'UN' }),
      person({ name: 'Ada Lorne', side: organisationId('UN') }),
      person({ name: 'Ada Lorne', side: organisationId('United Nations') }),
    ])
    expect(one).toBe(other)
  })
})

test('whatever the order', () => {
  const told: Told[] = [
    { name: 'Ada Lorne', side: 'USA', articles: 5, office: 'Secretary' },
    { name: 'Ada J. Lorne', side: 'USA', articles: 2 },
    { name: 'Ada Lorne' },
    { name: 'Lorne', side: 'USA', office: 'Secretary' },
    { name: 'Ada Lorne', side: 'CAN' },
    { name: 'Bo Lorne', side: 'USA', office: 'Mayor' },
  ]
  const evidence = told.map(person)
  const sorted = (all: readonly Evidence[]) => {
    const { placement, preferred } = identify(all)
    return [[...placement].sort(), [...preferred].sort()]
  }
  const first = sorted(evidence)
  expect(sorted([...evidence].reverse())).toEqual(first)
  expect(sorted([...evidence.slice(3), ...evidence.slice(0, 3)])).toEqual(first)
})

test('goes by the spelling that most articles use, and by the full name', () => {
  const { preferred } = identify([
    person({ name: 'Ada Lorne', side: 'USA', articles: 3 }),
    person({ name: 'Ada J. Lorne', side: 'USA', articles: 2 }),
    person({ name: 'Lorne', side: 'USA' }),
  ])
  expect([...preferred]).toEqual([['p-ada-lorne.USA', 'Ada Lorne']])
})

describe("a user's identities", () => {
  const [full, single, other] = [
    person({ name: 'Ada Lorne', side: 'USA', articles: 3 }),
    person({ name: 'Lorne', side: 'USA' }),
    person({ name: 'Ada Lorne', side: 'CAN' }),
  ]
  const evidence = [full, single, other]
  test.each<[string, Partial<typeof NO_IDENTITIES>, string[]]>([
    ['nothing', {}, ['p-ada-lorne.USA', 'p-ada-lorne.USA', 'p-ada-lorne.CAN']],
    [
      'not the same, by ids',
      { notSame: [['p-ada-lorne.USA', 'p-lorne.USA']] },
      ['p-ada-lorne.USA', 'p-lorne.USA', 'p-ada-lorne.CAN'],
    ],
    [
      'not the same, by a name and its side',
      { notSame: [['Ada Lorne, usa', 'Lorne']] },
      ['p-ada-lorne.USA', 'p-lorne.USA', 'p-ada-lorne.CAN'],
    ],
    [
      'the same',
      { same: [['Ada Lorne, USA', 'Ada Lorne, CAN']] },
      ['p-ada-lorne.USA', 'p-ada-lorne.USA', 'p-ada-lorne.USA'],
    ],
    [
      'somebody whom no article names',
      { same: [['Ada Lorne, USA', 'Nobody']] },
      ['p-ada-lorne.USA', 'p-ada-lorne.USA', 'p-ada-lorne.CAN'],
    ],
  ])('%s', (_, lists, nodes) => {
    expect(nodesOf(evidence, { ...NO_IDENTITIES, ...lists })).toEqual(nodes)
  })

  test('a preferred name', () => {
    const { preferred } = identify(evidence, { ...NO_IDENTITIES, names: { 'p-ada-lorne.USA': 'A. Lorne' } })
    expect(preferred.get('p-ada-lorne.USA')).toBe('A. Lorne')
  })

  const folder = mkdtempSync(join(tmpdir(), 'readout-identities-'))
  const file = (text: string) => {
    const path = join(folder, 'identities.yaml')
    writeFileSync(path, text)
    return path
  }
  test('are read from a file', () => {
    expect(identitiesOf(file('notSame:\n  - [Ada Lorne, Lorne]\n'))).toEqual({
      ...NO_IDENTITIES,
      notSame: [['Ada Lorne', 'Lorne']],
    })
    expect(identitiesOf(file(''))).toEqual(NO_IDENTITIES)
    expect(identitiesOf(null)).toEqual(NO_IDENTITIES)
  })
  test.each([
    ['notSame:\n  - [Ada Lorne]\n', /notSame\.0/],
    ['unlike: []\n', /nrecognized|unlike/],
    ['same: [[a, b]\n', /./],
  ])('say what is wrong: %s', (text, what) => {
    expect(() => identitiesOf(file(text))).toThrow(what)
    expect(() => identitiesOf(file(text))).toThrow(expect.objectContaining({ code: 'CONFIG_IDENTITIES' }))
  })
  test('say that there is no file', () => {
    expect(() => identitiesOf(join(folder, 'none.yaml'))).toThrow(
      expect.objectContaining({ code: 'CONFIG_IDENTITIES' }),
    )
  })
})
