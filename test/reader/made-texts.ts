import { type Case, casesOf } from '../cases/case-file.ts'

/** A row of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** What decoders let through and readers stumble over. */
const ODD = [
  '\u{1f600}', // beyond the first plane
  '\u{1f1e8}\u{1f1e6}', // a flag
  '\u0000',
  '\ud83d', // half of a pair
  '\ude00', // the other half
  '\u202eabc\u202c', // right to left
  '\u2067\u05e9\u05dc\u05d5\u05dd\u2069', // isolated Hebrew
  '\u200b',
  '\ufeff',
  '\u00ad', // a soft hyphen
  '\u0301', // a mark without a letter
  '\u2028',
  '\u00a0',
  '"',
  '“',
  '’',
  '(',
  '…',
]
const BETWEEN = [' ', ' ', ' ', ' ', '\n', '\n\n', '\n\n', '\t', '  ', '\n\n- ', '\n\nPRESIDENT KOVAČ: ']

const TABLES = [
  'statements-reported',
  'statements-issued',
  'no-statements',
  'commitments',
  'no-commitments',
  'events',
  'scenes',
]
const CASES = TABLES.flatMap((file) => casesOf(file))

/** A text of `count` cases in a row as chance has it, each perhaps with odd characters put in; what is known is of one of them. */
export function madeText(seed: number, count: number, odd: number): Pick<Case, 'about' | 'body'> {
  const next = chance(seed)
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  let body = ''
  for (let i = 0; i < count; i++) body += (i === 0 ? '' : pick(BETWEEN)) + pick(CASES).body
  for (let i = 0; i < odd; i++) {
    const at = Math.floor(next() * (body.length + 1))
    body = body.slice(0, at) + pick(ODD) + body.slice(at)
  }
  return { body, about: { ...pick(CASES).about, date: '2025-06-10' } }
}
