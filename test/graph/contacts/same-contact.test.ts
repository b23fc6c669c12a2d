import { describe, expect, test } from 'vitest'
import type { ContactEvidence } from '../../../src/graph/contacts/evidence.ts'
import { sameContacts } from '../../../src/graph/contacts/same-contact.ts'

interface Told {
  readonly kind?: string
  /** The day of the contact. */
  readonly day?: string
  /** The day of the article; the day of the contact where it is left out. */
  readonly told?: string
  readonly by?: string
  readonly article?: string
  /** `Ada.USA` is a person, `USA` a country. */
  readonly who: readonly string[]
  readonly otherDay?: boolean
  readonly format?: string
}

let count = 0
function report({
  kind = 'call',
  day,
  told,
  by = 'herald',
  article,
  who,
  otherDay = false,
  format = '',
}: Told): ContactEvidence {
  count += 1
  return {
    base: `k-${kind}-${day ?? 'undated'}-${String(count).padStart(3, '0')}`,
    node: '',
    kind,
    format,
    date: day ?? null,
    otherDay,
    participants: who.map((each) => ({
      node: each,
      side: each.split('.').at(-1) ?? each,
      person: each.includes('.'),
    })),
    reports: [{ article: article ?? `a-${count}`, date: told ?? day ?? null, publisher: by }],
  }
}
const TWO = ['Ada.USA', 'Bo.SWE']
const groups = (...all: ContactEvidence[]) => {
  const same = sameContacts(all)
  return new Set(all.map(({ base }) => same.get(base)?.node ?? base)).size
}
const day = (n: number) => `2025-03-${String(n).padStart(2, '0')}`

describe('one contact', () => {
  test.each<[why: string, a: Told, b: Told]>([
    [
      'the same people, of whom one account names a body besides',
      { day: day(1), who: ['o-party', 'o-office', ...TWO] },
      { day: day(1), who: TWO },
    ],
    ['sides alone', { day: day(1), who: TWO }, { day: day(1), who: ['USA', 'SWE'] }],
    [
      'a summit of a body, of which one account names another side',
      { kind: 'summit', day: day(1), who: ['o-quad', 'Ada.USA'] },
      { kind: 'summit', day: day(1), who: ['o-quad', ...TWO] },
    ],
    [
      'four sides of which one sent somebody else',
      { day: day(1), who: [...TWO, 'Cy.NOR', 'Di.DNK'] },
      { day: day(1), who: [...TWO, 'Cy.NOR', 'Do.DNK'] },
    ],
    ['a side alone', { day: day(1), who: TWO }, { day: day(1), who: ['Ada.USA', 'SWE'] }],
    ['told on that day', { day: day(1), who: TWO }, { told: day(1), who: TWO }],
    ['both only told, on one day', { told: day(1), who: TWO }, { told: day(1), who: TWO }],
    ['two publishers, two days apart', { day: day(1), who: TWO }, { day: day(3), by: 'mail', who: TWO }],
    [
      'a meeting told the day after',
      { kind: 'meeting', day: day(1), who: TWO },
      { kind: 'meeting', told: day(2), who: TWO },
    ],
    [
      'a meeting that is announced the day before',
      { kind: 'meeting', day: day(2), who: TWO },
      { kind: 'meeting', told: day(1), who: TWO },
    ],
    ['a visit of three days', { kind: 'visit', day: day(1), who: TWO }, { kind: 'visit', told: day(3), who: TWO }],
    [
      'most of a delegation',
      { day: day(1), who: ['Ada.USA', 'Al.USA', 'Bo.SWE'] },
      { day: day(1), who: ['Ada.USA', 'Al.USA', 'Ann.USA', 'Bo.SWE'] },
    ],
  ])('%s', (_why, a, b) => {
    expect(groups(report(a), report(b))).toBe(1)
  })

  test('has the day, the most reports, the most participants; whatever comes first', () => {
    const [plain, dated] = [report({ told: day(1), who: TWO }), report({ day: day(1), who: TWO })]
    const wanted = new Map([[plain.base, { node: dated.base, rule: 'contact/told-that-day' }]])
    expect(sameContacts([plain, dated])).toEqual(wanted)
    expect(sameContacts([dated, plain])).toEqual(wanted)
  })

  test.each([
    ['contact/same-day', { day: day(1), who: ['Ada.USA', 'SWE'] }],
    ['contact/told-that-day', { told: day(1), who: TWO }],
    ['contact/near-day', { day: day(2), by: 'mail', who: TWO }],
  ])('%s says so', (rule, told: Told) => {
    const [one, other] = [report({ day: day(1), who: TWO }), report(told)]
    expect([...sameContacts([one, other]).values()].map((place) => place.rule)).toEqual([rule])
  })
})

describe('two contacts', () => {
  test.each<[why: string, a: Told, b: Told]>([
    ['of two kinds', { day: day(1), who: TWO }, { kind: 'meeting', day: day(1), who: TWO }],
    ['of other people', { day: day(1), who: TWO }, { day: day(1), who: ['Al.USA', 'Bjorn.SWE'] }],
    ['of other people on one side', { day: day(1), who: TWO }, { day: day(1), who: ['Al.USA', 'Bo.SWE'] }],
    ['half of a delegation', { day: day(1), who: TWO }, { day: day(1), who: ['Ada.USA', 'Al.USA', 'Bo.SWE'] }],
    ['with another side', { day: day(1), who: TWO }, { day: day(1), who: [...TWO, 'Cy.NOR'] }],
    ['of one side alone', { day: day(1), who: ['Ada.USA'] }, { told: day(1), who: ['Ada.USA'] }],
    ['of two days, by one publisher', { day: day(1), who: TWO }, { day: day(2), who: TWO }],
    [
      'a dialogue and the meeting beside it',
      { kind: 'meeting', day: day(1), who: TWO },
      { kind: 'meeting', format: 'dialogue', day: day(1), who: TWO },
    ],
    ['that was on another day', { day: day(1), who: TWO }, { told: day(1), otherDay: true, who: TWO }],
    ['of three days', { day: day(1), who: TWO }, { day: day(4), by: 'mail', who: TWO }],
    ['of one article', { day: day(1), article: 'a', who: TWO }, { told: day(1), article: 'a', who: TWO }],
    ['a call told two days later', { day: day(1), who: TWO }, { told: day(3), by: 'mail', who: TWO }],
    ['calls that are told on two days', { told: day(1), who: TWO }, { told: day(2), who: TWO }],
    [
      'sides alone where nobody is named, a day apart',
      { kind: 'meeting', day: day(1), who: TWO },
      { kind: 'meeting', told: day(2), who: ['USA', 'SWE'] },
    ],
    [
      'a visit by one of the other',
      { kind: 'visit', day: day(1), who: ['Ada.USA', 'SWE'] },
      { kind: 'visit', day: day(1), who: ['USA', 'Bo.SWE'] },
    ],
    [
      'summits of two bodies',
      { kind: 'summit', day: day(1), who: ['o-quad', ...TWO] },
      { kind: 'summit', day: day(1), who: ['o-asean', ...TWO] },
    ],
    [
      'a summit of a body where most sides differ',
      { kind: 'summit', day: day(1), who: ['o-quad', 'Ada.USA'] },
      { kind: 'summit', day: day(1), who: ['o-quad', 'Ada.USA', 'Bo.SWE', 'Cy.NOR'] },
    ],
    [
      'four sides of which two sent others',
      { day: day(1), who: [...TWO, 'Cy.NOR', 'Di.DNK'] },
      { day: day(1), who: [...TWO, 'Co.NOR', 'Do.DNK'] },
    ],
  ])('%s', (_why, a, b) => {
    expect(groups(report(a), report(b))).toBe(2)
  })

  test('a report that fits two equally well is neither', () => {
    const twice = [report({ day: day(1), who: TWO }), report({ day: day(1), who: ['Al.USA', 'Bo.SWE'] })]
    expect(groups(...twice, report({ day: day(1), who: ['USA', 'Bo.SWE'] }))).toBe(3)
  })

  test("a visit's first and last day go with the day between", () => {
    const days = [1, 3, 5].map((n) => report({ kind: 'visit', [n === 3 ? 'day' : 'told']: day(n), who: TWO }))
    expect(groups(...days)).toBe(1)
  })

  test('a report goes where it fits best', () => {
    const [near, far] = [
      report({ kind: 'meeting', day: day(2), who: TWO }),
      report({ kind: 'meeting', day: day(3), who: TWO }),
    ]
    const told = report({ kind: 'meeting', told: day(2), who: TWO })
    expect(sameContacts([near, far, told])).toEqual(
      new Map([[told.base, { node: near.base, rule: 'contact/told-that-day' }]]),
    )
  })
})
