import { describe, expect, it } from 'vitest'
import { deadlineOf } from '../../../src/reader/deadlines/deadline.ts'
import { readText } from '../../../src/reader/text/read-text.ts'

const DAY = '2025-06-10'

/** The deadline of the words between square brackets, or of the whole text; as `value: words`. */
function of(marked: string, date: string | null = DAY): string | null {
  const body = marked.replace(/[[\]]/g, '')
  const text = readText({ body, residue: [] })
  const from = Math.max(0, marked.indexOf('['))
  const inside = text.tokens.filter((t) => t.start >= from)
  const found = deadlineOf(text, { first: inside[0]?.index ?? 0, last: text.tokens.length }, date)
  if (found === null) return null
  expect(body.slice(found.start, found.end)).toBe(found.text)
  return `${found.value}: ${found.text}`
}

const CASES: readonly (readonly [string, string, string])[] = [
  ['finish the bridge by the end of 2030', '2030-12-31: by the end of 2030', 'the last day'],
  ['finish the bridge by 2035', '2035-01-01/2035-12-31: by 2035', 'the year is all that is said'],
  ['answer within 60 days', '2025-06-10/2025-08-09: within 60 days', 'from the article on'],
  ['answer within two months', '2025-06-10/2025-08-10: within two months', 'a number in words'],
  ['answer within twenty-four hours or not at all, within 48 hours', '2025-06-10/2025-06-12: within 48 hours', 'hours'],
  ['meet again next month', '2025-07-01/2025-07-31: next month', 'the month behind this one'],
  ['meet again next year', '2026-01-01/2026-12-31: next year', 'the year behind this one'],
  ['sign the treaty before the end of the year', '2025-12-31: before the end of the year', 'this year'],
  ["sign the treaty by year's end", "2025-12-31: by year's end", 'possessive'],
  ['sign the treaty by the end of the month', '2025-06-30: by the end of the month', 'this month'],
  ['sign the treaty by the end of next year', '2026-12-31: by the end of next year', 'next year'],
  ['sign the treaty later this year', '2025-06-10/2025-12-31: later this year', 'the rest of it'],
  ['sign the treaty within this year', '2025-06-10/2025-12-31: within this year', 'the rest of it'],
  ['invest 3 billion over the next five years', '2025-06-10/2030-06-10: over the next five years', 'a span from now'],
  ['invest 3 billion over the coming year', '2025-06-10/2026-06-10: over the coming year', 'one year'],
  ['visit the islands from 31 August to 3 September', '2025-08-31/2025-09-03: from 31 August to 3 September', 'range'],
  ['visit the islands on September 15-17, 2025', '2025-09-15/2025-09-17: on September 15-17, 2025', 'days joined'],
  ['pay the rest by December 31, 2025', '2025-12-31: by December 31, 2025', 'American form'],
  ['pay the rest by 15th of August', '2025-08-15: by 15th of August', 'no year: the next one'],
  ['pay the rest by March 15', '2026-03-15: by March 15', 'behind us this year'],
  ['pay the rest no later than 2025-09-30', '2025-09-30: no later than 2025-09-30', 'ISO'],
  ['name delegates before 31 March 2026', '2026-03-31: before 31 March 2026', 'the day named'],
  ['hand over power before October 2026', '2026-09-30: before October 2026', 'the day before it begins'],
  ['hand over power before the summit in November', '2025-11-01/2025-11-30: before the summit in November', 'month'],
  ['keep the rule until March 2027', '2027-03-01/2027-03-31: until March 2027', 'the month'],
  ['end the review by the first half of 2027', '2027-01-01/2027-06-30: by the first half of 2027', 'half'],
  ['end the review in the last quarter of 2026', '2026-10-01/2026-12-31: in the last quarter of 2026', 'quarter'],
  ['open the office tomorrow', '2025-06-11: tomorrow', 'tomorrow'],
  ['open the office on Friday', '2025-06-13: on Friday', 'the coming one'],
  ['cut duties from July 1', '2025-07-01: from July 1', 'when it begins'],
  ['start in August and be done by October', '2025-10-01/2025-10-31: by October', '"by" tells more than "in"'],
  ['By the end of August, [the sides will sign it', '2025-08-31: By the end of August', 'fronted'],
]

const NONE: readonly (readonly [string, string])[] = [
  ['meet again soon', 'vague'],
  ['meet again in the coming weeks', 'vague'],
  ['honour the 2015 agreement', 'a name, no time'],
  ['has stood by its word since 2010', 'past'],
  ['keep the tariffs set forth in the order of April 2, 2025', 'the date of an order'],
  ['withdraw as announced on October 6', 'the day of another deed'],
  ['carry out the Plan for 2026-2030', 'the name of a plan'],
  ['publish contracts within ninety days of signature', 'depends on the signature'],
  ['suspend duties for an initial period of 90 days', 'a duration'],
  ['extend the talks by three weeks', 'by how much, not by when'],
  ['cut the force by 2000 troops', 'a number'],
  ['reach an accord before winter', 'seasons differ with the hemisphere'],
  ['finish the work on June 3', 'a week ago: past or next year'],
  ['finish the work by the end of 2020', 'past'],
  ['finish the work by 31 June 2026', 'no such day'],
  ['close the file by the end of the fiscal year', 'differs by country'],
  ['answer on Tuesday', 'today, or in a week'],
  ['send 2030 tents to the camp', 'a number that looks like a year'],
  ['support the 2030 Agenda', 'a name'],
  ['host Expo 2030 in the capital', 'a name'],
  ['meet as often as is needed', 'no time'],
  ['go on without delay', 'haste is no date'],
  ['work day and night', 'a manner'],
  ['reopen the border in due course', 'vague'],
  ['free them as soon as possible', 'vague'],
  ['free them at the earliest opportunity', 'vague'],
  ['keep troops there for two more years', 'a duration'],
  ['repeat the drill every May', 'a habit'],
  ['meet once a year', 'a habit'],
  ['honour the armistice of 27 July 1953', 'the date of an accord'],
  ['rebuild what was lost last month', 'past'],
  ['rebuild what was lost in the flood of May 2025', 'the date of a deed'],
  ['pay 60 days of wages', 'an amount'],
  ['act on resolution 1701', 'a number'],
  ['lift the tax within the framework of the accord', '"within" without a time'],
  ['stand by its side', '"by" without a time'],
  ['finish by hand what was begun', '"by" without a time'],
  ['speak before the council', '"before" a body'],
  ['The law was passed by parliament. [will apply it', 'nothing here'],
]

describe('deadlineOf', () => {
  it.each(CASES)('%s', (marked, expected) => {
    expect(of(marked)).toBe(expected)
  })

  it.each(NONE)('%s: none', (marked) => {
    expect(of(marked)).toBeNull()
  })

  it('reads only full dates where the article has no date', () => {
    expect(of('pay by 31 December 2026', null)).toBe('2026-12-31: by 31 December 2026')
    expect(of('pay by 2027', null)).toBe('2027-01-01/2027-12-31: by 2027')
    for (const open of [
      'pay within 60 days',
      'pay next month',
      'pay by 31 December',
      'pay by the end of the year',
      'pay in May',
    ])
      expect(of(open, null)).toBeNull()
  })
})
