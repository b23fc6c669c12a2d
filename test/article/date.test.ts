import { expect, test } from 'vitest'
import { parseDay } from '../../src/article/date.ts'

test.each<[string, string | null, string]>([
  ['2025-06-10', '2025-06-10', 'ISO'],
  ['2025-06-10T23:30:00-08:00', '2025-06-10', 'the day as written; the zone does not move it'],
  ['2025-06-10 09:15', '2025-06-10', 'with a time'],
  ['2025/6/1', '2025-06-01', 'year first is never two days'],
  ['20250610', '2025-06-10', 'without hyphens'],
  ['June 10, 2025', '2025-06-10', 'American'],
  ['10 June 2025', '2025-06-10', 'British'],
  ['10th of June 2025', '2025-06-10', 'in full'],
  ['Tuesday, June 10, 2025', '2025-06-10', 'with its weekday'],
  ['Sept. 3, 2024', '2024-09-03', 'shortened'],
  ['10/06/2025', null, 'two days, by the country'],
  ['2025-02-30', null, 'no calendar has it'],
  ['2025-13-01', null, 'no such month'],
  ['29 February 2023', null, 'no leap year'],
  ['29 February 2024', '2024-02-29', 'a leap year'],
  ['next Tuesday', null, 'words that need a clock'],
  ['June 2025', null, 'no day'],
  ['', null, 'nothing'],
  ['on 10 June 2025 in Oslo', null, 'words around it'],
])('%s → %s (%s)', (words, day) => {
  expect(parseDay(words)).toBe(day)
})
