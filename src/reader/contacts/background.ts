import type { Range } from '../grammar/range.ts'
import type { Text } from '../text/text.ts'
import type { Candidate } from './candidates.ts'
import { dayIn } from './when.ts'

/** A contact that lies further back than this many days is background. */
const LONG_AGO = 21
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'
/** Words of an earlier time, near the words of contact. */
const EARLIER = new RegExp(
  `\\b(?:last (?:year|month|week|summer|spring|fall|autumn|winter|${MONTHS})|(?:years?|months?|weeks?) (?:ago|earlier)|earlier this (?:year|month)|in (?:19|20)\\d\\d|since (?:19|20)\\d\\d|(?:has|have) (?:already|repeatedly|often))\\b`,
  'i',
)
/** Words that put the contact itself into the past. */
const PAST = /^(?:previous|previously|recent|recently|past|earlier|last)$/
/** How many tokens before and behind the words are read for a time. */
const NEAR = 12
/** How many tokens open a sentence. */
const OPENING = 6

/** Is the contact one that the text only looks back to? */
export function isBackground(candidate: Candidate, text: Text, date: string | null): boolean {
  const { sentence, act, planned } = candidate
  if (planned) return false
  const first = text.tokens[Math.max(sentence.first, act.first - NEAR)]
  const last = text.tokens[Math.min(sentence.last, act.last + NEAR) - 1]
  const opening = text.tokens[Math.min(sentence.last, sentence.first + OPENING) - 1]
  if (first !== undefined && last !== undefined && EARLIER.test(text.norm.slice(first.start, last.end))) return true
  // "just last week a delegation of small businesses … visited"
  if (sentence.index > 0 && opening !== undefined && EARLIER.test(text.norm.slice(sentence.start, opening.end)))
    return true
  if (
    text.tokens
      .slice(Math.max(sentence.first, act.first - 2), act.last + 1)
      .some((t) => PAST.test(t.lower) && t.index !== act.last + 1)
  )
    return true
  if (date === null) return false
  if (inPastMonth(text, act, sentence.last, date)) return true
  const day = dayIn(text, sentence, act, date, false)
  if (day !== null) return (Date.parse(date) - Date.parse(day)) / 86_400_000 > LONG_AGO
  return opensWithMonth(text, sentence.first, date)
}

/** "who visited Oslo in March": a month that is over; without a year one of the last eight. */
function inPastMonth(text: Text, act: Range, end: number, date: string): boolean {
  for (let i = act.last; i < Math.min(end, act.last + NEAR / 2); i++) {
    const month = MONTHS.split('|').indexOf(text.tokens[i + 1]?.lower ?? '')
    if (text.tokens[i]?.lower !== 'in' || month < 0) continue
    const since = Number(date.slice(5, 7)) - 1 - month
    const year = text.tokens[i + 2]?.text ?? ''
    if (/^(?:19|20)\d\d$/.test(year)) return (Number(date.slice(0, 4)) - Number(year)) * 12 + since > 0
    const ago = (since + 12) % 12
    return ago > 0 && ago < 9
  }
  return false
}

/** "In April, the Vice President convened …": a month that is over. */
function opensWithMonth(text: Text, at: number, date: string): boolean {
  const month = MONTHS.split('|').indexOf(text.tokens[at + 1]?.lower ?? '')
  const bare = text.tokens[at]?.lower === 'in' && text.tokens[at + 2]?.text === ','
  return bare && month >= 0 && month !== Number(date.slice(5, 7)) - 1
}
