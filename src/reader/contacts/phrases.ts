import type { Actors } from '../actors/actors.ts'
import { isVerbal, type Range } from '../grammar/range.ts'
import type { Text, Token } from '../text/text.ts'

/** Prepositions that open an adjunct, before or behind the other side: "in Hanoi", "on the sidelines of". */
const ADJUNCT = new Set(
  'in at on during over by via through from after before ahead amid within as where following while despite under since when until about regarding concerning upon near outside inside'.split(
    ' ',
  ),
)
const TIME =
  /^(?:today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|tonight|this|earlier|late|early|virtually|again)$/
const isLink = (t: Token) => t.lower === 'with' || t.lower === 'to' || t.lower === 'between'
/** How far behind the words of contact the other side may begin. */
const REACH = 18
/** How long the other side may be: lists of leaders are long. */
const LONGEST = 160

const TITLE =
  /^(?:President|Prime|Minister|Chancellor|Foreign|Secretary|King|Queen|Crown|Sheikh|Ambassador|Premier|Vice|Deputy|H\.E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)$/

/** Where the other side stands behind the words of contact that end at `at`, or null. */
export function otherSide(text: Text, actors: Actors, at: number, end: number, linked: boolean): Range | null {
  const before = text.tokens[at - 1]
  let i = at
  let reached = before !== undefined && isLink(before)
  while (!reached && i < end && i < at + REACH) {
    const t = text.tokens[i]
    if (t === undefined || t.text === ';' || t.text === '.') return null
    if (isLink(t) && !(t.lower === 'to' && text.tokens[i + 1]?.pos === 'VERB')) {
      i++
      reached = true
    } else if (t.pos === 'ADV' || t.text === ',' || TIME.test(t.lower)) i++
    // "hosted over seventy representatives"
    else if (t.lower === 'over' && text.tokens[i + 1]?.pos === 'NUM') i++
    else if (ADJUNCT.has(t.lower) || t.lower === 'of' || t.lower === 'for') i = behindAdjunct(text, actors, i, end)
    else if (linked) {
      if (isVerbal(t) || t.pos === 'SCONJ') return null
      i++
    } else reached = true
  }
  if (!reached || i >= end) return null
  const last = phraseEnd(text, i, end)
  return last > i ? { first: i, last } : null
}

function behindAdjunct(text: Text, actors: Actors, at: number, end: number): number {
  let i = at + 1
  for (; i < end; i++) {
    const t = text.tokens[i]
    if (t === undefined || t.text === ',' || isLink(t) || TIME.test(t.lower) || isVerbal(t) || ADJUNCT.has(t.lower))
      break
    // "in Riyadh His Excellency", "in Prague Swedish Foreign Minister", "at the Palace President"
    const mention = actors.at.get(i)
    const named = mention?.first === i && (mention.form === 'demonym' || actors.list[mention.actor]?.person !== null)
    if (
      i > at + 1 &&
      text.tokens[i - 1]?.lower !== 'the' &&
      (/^(?:his|her|its)$/.test(t.lower) || named || TITLE.test(t.text))
    )
      break
  }
  return i
}

/** Where a noun phrase ends that starts at `at`: before a verb, an adjunct, or the end of the clause. */
export function phraseEnd(text: Text, at: number, end: number): number {
  let depth = 0
  for (let i = at; i < end && i < at + LONGEST; i++) {
    const t = text.tokens[i]
    if (t === undefined) return i
    if (t.text === '(') depth++
    if (t.text === ')') depth--
    if (depth > 0) continue
    if (t.text === ';' && i > at && isListed(text, i, end)) continue
    // "with X as well as with Y"
    if (t.lower === 'as' && text.tokens[i + 1]?.lower === 'well' && text.tokens[i + 2]?.lower === 'as') {
      i += 2
      continue
    }
    if (t.text === ';' || t.text === ':' || t.text === '"' || t.text === '\u2013' || /^[.!?]$/.test(t.text)) return i
    if (t.pos === 'SCONJ' || /^(?:who|which|whom|whose|that)$/.test(t.lower)) return i
    // "with visiting President X", "the visiting minister"
    // "Minister X representing the presidency, and Y"
    if (t.lower === 'representing' && i > at) continue
    if (t.lower === 'visiting' && (i === at || text.tokens[i - 1]?.pos === 'DET')) continue
    if (isVerbal(t) && !/^\p{Lu}/u.test(t.text)) return trimmed(text, at, beforeSpeaker(text, at, i))
    if (t.lower === 'to' && text.tokens[i + 1]?.pos === 'VERB') return i
    if (t.lower === 'for' && i > at && isForTalks(text, i, end)) return trimmed(text, at, i)
    if (ADJUNCT.has(t.lower) && i > at && t.lower !== 'as') return trimmed(text, at, i)
    if (t.lower === 'as' && i > at) return trimmed(text, at, i)
    if (TIME.test(t.lower) && i > at && !/^\p{Lu}/u.test(t.text)) return trimmed(text, at, i)
  }
  return Math.min(end, at + LONGEST)
}

/** "met X for talks on grain", "hosted X for dinner": what they met for is no end of the contact. */
const isForTalks = (text: Text, at: number, end: number) =>
  text.tokens
    .slice(at + 1, Math.min(end, at + 6))
    .some((t) =>
      /^(?:talks|meetings?|dinner|lunch|breakfast|discussions|consultations|negotiations|visit)$/.test(t.text),
    )

/** Where the stages of a journey end that start at \`at\`: "to Milan June 20-22, Tirana, Albania; and Ohrid July 1". */
export function journeyEnd(text: Text, at: number, end: number): number {
  let i = at
  for (; i < end && i < at + LONGEST_JOURNEY; i++) {
    const t = text.tokens[i]
    if (t === undefined || (isVerbal(t) && !/^\p{Lu}/u.test(t.text)) || BEYOND.test(t.lower)) break
    // "May 17 – 22" is no end
    const spans = t.text === '\u2013' && text.tokens[i + 1]?.pos === 'NUM'
    if (i > at && !spans && /^[.:"!?\u2013]$/.test(t.text)) break
  }
  return i
}
const LONGEST_JOURNEY = 60
/** What opens the purpose or company of a journey. */
const BEYOND =
  /^(?:for|with|as|by|who|which|that|where|while|when|following|after|before|ahead|amid|during|against|between|since|until)$/

/** Do items of a list stand behind a semicolon, up to the next one or the sentence's end? A clause has a verb. */
function isListed(text: Text, at: number, end: number): boolean {
  const next = text.tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1
  if (!/^\p{Lu}/u.test(text.tokens[next]?.text ?? '')) return false
  for (let i = next; i < end && i < next + REACH * 2; i++) {
    const t = text.tokens[i]
    if (t === undefined || t.text === ';') return true
    if (isVerbal(t)) return false
  }
  return true
}

/** "met residents of the valley, Norway said": whoever says it stands behind the last comma, and is no part of the phrase. */
function beforeSpeaker(text: Text, first: number, verb: number): number {
  if (!/^(?:said|says|told|announced|reported|confirmed|added|wrote)$/.test(text.tokens[verb]?.lower ?? '')) return verb
  for (let i = verb - 1; i > first; i--) if (text.tokens[i]?.text === ',') return i
  return verb
}

/** Without a comma or "and" at its end. */
function trimmed(text: Text, first: number, last: number): number {
  let end = last
  while (end > first && /^(?:,|and)$/.test(text.tokens[end - 1]?.lower ?? '')) end--
  return end
}
