import type { Candidate } from './candidates.ts'
import { distinct, type Setting } from './setting.ts'

/** "In their first call, X and Y agreed": both ends act while a contact that opens the sentence or stands in the lead goes on. */
export function tellsBoth(
  { frame, act, sentence, subject, other, planned }: Candidate,
  lead: boolean,
  { text }: Setting,
): boolean {
  if (planned || !/^(?:(?:call|meeting|talks|letter)-noun|by-phone)$/.test(frame.name)) return false
  const before = text.tokens[act.first - 1]
  const opener = text.tokens[sentence.first]?.lower ?? ''
  const between = text.tokens.slice(sentence.first + 1, act.first)
  const opens =
    /^(?:in|during|at)$/.test(opener) && between.length < 4 && between.every((t) => t.pos !== 'VERB' && t.text !== ',')
  // "the conversation" is one that has been told of
  if (/^(?:the|this|that|these|those|today)$/.test(text.tokens[act.first]?.lower ?? '')) return false
  // "through an inclusive dialogue" is what they want, no talk of theirs
  const vague = /^(?:dialogue|negotiations?|discussions?|consultations?)$/.test(text.tokens[act.last - 1]?.lower ?? '')
  // "on a call", not "views on talks"
  const on = before?.lower === 'on' && frame.kind === 'call'
  const within = on || frame.name === 'by-phone' || /^(?:in|during|at)$/.test(before?.lower ?? '')
  // "said in a letter to Y"
  const written = within || before?.lower === 'by'
  if (frame.name === 'letter-noun') return lead && written && subject.length === 1 && other.length > 0
  // "said after a meeting with Y"
  const after = /^(?:after|following)$/.test(before?.lower ?? '') && other.length > 0
  if (after) return lead && subject.length === 1
  const ends = distinct([...subject, ...other])
  return (opens || (!vague && within && lead)) && ends.length === 2 && ends.every((r) => r.type !== 'organisation')
}
