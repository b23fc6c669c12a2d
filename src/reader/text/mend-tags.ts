import { readFileSync } from 'node:fs'
import { isAdjectiveInPlace, isHyphened, isModifierInPlace, isNounInPlace, isPointing, POSSESSIVE } from './no-verbs.ts'
import type { Pos, Token } from './text.ts'

const MODAL = new Set([
  'will',
  "'ll",
  'wo',
  'would',
  'shall',
  'should',
  'must',
  'may',
  'might',
  'can',
  'could',
  'cannot',
  'ca',
])
const BETWEEN = new Set<Pos>(['ADV', 'PART'])
/** How far behind a modal its verb may stand, an insertion between commas included. */
const REACH = 9

/** Base forms that are nouns or adjectives elsewhere (`lexicon/noun-verbs.txt`, a word a line). */
const NOUN_VERBS = new Set(
  readFileSync(new URL('../lexicon/noun-verbs.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
)

/**
 * Mends tags that the tagger gets wrong in this register, in place: the verb behind a modal ("will, as always, support
 * Serbia"), and a base form in a run of coordinated ones ("should open markets, support growth and address debt").
 */
export function mendTags(tokens: readonly Token[], first: number, last: number): void {
  for (let i = first; i < last; i++) {
    const t = tokens[i]
    if (t === undefined) break
    if (t.pos === 'VERB' && /^(?:every|some|any|no)thing$/.test(t.lower)) t.pos = 'PRON'
    else if (i === first && (t.pos === 'NOUN' || t.pos === 'PROPN') && opensItem(tokens, i, last)) thirdPerson(t)
    else if (t.pos === 'AUX' && MODAL.has(t.lower)) verbBehindModal(tokens, i, last)
    else if (t.lower === 'to' && t.pos === 'PART') participleBehindTo(tokens, i, last)
    else if (t.lower === 'to' && t.pos === 'ADP') verbBehindTo(tokens, i, last)
    else if (NOUN_VERBS.has(t.lower) && t.pos !== 'VERB' && isCoordinatedVerb(tokens, i, first, last)) t.pos = 'VERB'
    else if (t.lower === 'need' && t.pos === 'VERB' && tokens[i - 1]?.pos === 'ADP') t.pos = 'NOUN'
    else if (t.pos === 'NOUN' && isGerundInPlace(tokens, i, first, last)) t.pos = 'VERB'
    else if (t.pos === 'VERB' && isModifierInPlace(tokens, i, first, last)) t.pos = 'ADJ'
    else if (t.pos === 'NOUN' && isThirdPerson(tokens, i, first, last)) thirdPerson(t)
    else if (t.pos === 'NOUN' && isListedThirdPerson(tokens, i, first, last)) thirdPerson(t)
    else if (t.pos === 'NOUN' && isUndertaking(tokens, i, first, last)) thirdPerson(t)
    else if (t.lower === 'points' && t.pos === 'NOUN' && isPointing(tokens, i, first)) thirdPerson(t)
    else if (t.lower === 'want' && t.pos === 'NOUN' && tokens[i + 1]?.lower === 'to') t.pos = 'VERB'
    else if (t.lower === 'promising' && t.pos === 'ADJ' && isPromising(tokens, i, first, last)) {
      t.pos = 'VERB'
      t.lemma = 'promise'
    } else if (t.lower === 'time' && t.pos === 'VERB' && tokens[i - 1]?.pos === 'AUX') t.pos = 'NOUN'
    else if (t.lower === 'reports' && t.pos === 'NOUN' && isSource(tokens, i, first)) t.pos = 'VERB'
    else if (t.pos === 'VERB' && isNounInPlace(tokens, i, first, last)) t.pos = 'NOUN'
    else if (t.pos === 'ADJ' && isPastVerb(tokens, i, first, last)) t.pos = 'VERB'
    else if (t.lower === 'welcome' && t.pos === 'ADJ' && isWelcoming(tokens, i, first, last)) t.pos = 'VERB'
    else if (t.pos === 'VERB' && isAdjectiveInPlace(tokens, i, first)) t.pos = 'ADJ'
    else if (t.pos === 'VERB' && isHyphened(tokens, i, first, last)) t.pos = 'ADJ'
  }
}

function verbBehindModal(tokens: readonly Token[], at: number, last: number): void {
  let i = at + 1
  const end = Math.min(last, at + REACH)
  let t = tokens[i]
  while (i < end && t !== undefined && BETWEEN.has(t.pos)) t = tokens[++i]
  if (t?.text === ',') {
    let close = i + 1
    while (close < end && tokens[close]?.text !== ',') close++
    if (close >= end) return
    i = close + 1
    t = tokens[i]
    while (i < end && t !== undefined && BETWEEN.has(t.pos)) t = tokens[++i]
  }
  // "will under no circumstances hand over"
  if (t?.lower === 'under' && tokens[i + 1]?.lower === 'no') {
    i += 3
    t = tokens[i]
  }
  if (t === undefined || i >= last) return
  if ((t.pos === 'NOUN' || t.pos === 'ADJ') && t.lower === t.lemma && /^\p{Ll}/u.test(t.text)) t.pos = 'VERB'
}

function verbBehindTo(tokens: readonly Token[], at: number, last: number): void {
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (next === undefined || at + 1 >= last || after === undefined) return
  if (next.pos === 'NOUN' && NOUN_VERBS.has(next.lower) && opensObject(after)) next.pos = 'VERB'
  // "to de-escalate the dispute"
  else if (next.pos === 'NOUN' && /^(?:de|re|co)-\p{Ll}{3,}$/u.test(next.lower) && opensObject(after)) {
    next.pos = 'VERB'
    next.lemma = next.lower
  }
}

/** "commitment to continued development": no infinitive, but a participle before its noun. */
function participleBehindTo(tokens: readonly Token[], at: number, last: number): void {
  const to = tokens[at]
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (to === undefined || next === undefined || after === undefined || at + 2 >= last) return
  // "appeals to partners not to": an infinitive has no ending
  if (next.pos === 'VERB' && /[^s]s$/.test(next.lower) && next.lower !== next.lemma) {
    to.pos = 'ADP'
    next.pos = 'NOUN'
    return
  }
  if (next.pos !== 'VERB' || !/ed$/.test(next.lower) || next.lower === next.lemma) return
  if (after.pos !== 'NOUN' && after.pos !== 'ADJ' && after.pos !== 'PROPN') return
  to.pos = 'ADP'
  next.pos = 'ADJ'
}

/** Words with which an object may open. */
function opensObject(t: Token): boolean {
  return (
    t.pos === 'DET' ||
    t.pos === 'ADJ' ||
    t.pos === 'PROPN' ||
    t.pos === 'NUM' ||
    (t.pos === 'PRON' && t.lower !== 'that')
  )
}

/** After a comma or "and" that follows an earlier verb, with an object behind it. */
function isCoordinatedVerb(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  let i = at - 1
  while (i > first && tokens[i]?.pos === 'ADV') i--
  const before = tokens[i]
  if (before === undefined || i < first) return false
  const after = tokens[at + 1]
  if (after === undefined || at + 1 >= last) return false
  if (before.pos === 'AUX' && MODAL.has(before.lower)) return opensObject(after) || after.pos === 'NOUN'
  if (before.pos === 'PRON' && /^(?:we|they|i|you)$/.test(before.lower))
    return opensObject(after) || after.pos === 'NOUN'
  // "the two sides increase the exchange of delegations"
  if (before.pos === 'NOUN' && before.lower !== before.lemma && i === at - 1)
    return after.pos === 'DET' || POSSESSIVE.has(after.lower)
  // "demanded that Russia return the ship"
  if ((before.pos === 'PROPN' || before.pos === 'NOUN') && (after.pos === 'DET' || POSSESSIVE.has(after.lower)))
    return opensThatClause(tokens, i, first)
  const asWellAs = before.lower === 'as' && tokens[i - 1]?.lower === 'well'
  if (before.text !== ',' && before.pos !== 'CCONJ' && !asWellAs) return false
  if (
    !(
      opensObject(after) ||
      (after.pos === 'NOUN' && before.pos === 'CCONJ' && tokens[i - 1]?.text === ',') ||
      // "open the road, exchange lists of prisoners"
      (after.pos === 'NOUN' && after.lower !== after.lemma && before.text === ',' && tokens[at + 2]?.pos === 'ADP')
    )
  )
    return false
  // "stable and smooth chains"
  const member = tokens[i - 1]?.text === ',' ? tokens[i - 2] : tokens[i - 1]
  if (before.pos === 'CCONJ' && member?.pos === 'ADJ') return false
  // an earlier base form or modal in reach makes a run of verbs likely
  for (let k = i - 1; k >= first && k > at - 40; k--) {
    const t = tokens[k]
    if (t === undefined || t.text === ';') return false
    if (t.pos === 'VERB' && t.lower === t.lemma) return true
    if (t.pos === 'AUX' && MODAL.has(t.lower)) return true
  }
  return false
}

/** Does "that" open a clause whose subject ends here, with nothing but the subject between? */
function opensThatClause(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at; i >= first && i > at - 16; i--) {
    const t = tokens[i]
    if (t?.lower === 'that') return tokens[i - 1]?.pos === 'VERB'
    if (t === undefined || !/^(?:NOUN|PROPN|DET|ADJ|ADP|CCONJ|PUNCT|PART)$/.test(t.pos)) return false
  }
  return false
}

/** ", News.Az reports, citing Xinhua": what a paper says behind a comma. */
function isSource(tokens: readonly Token[], at: number, first: number): boolean {
  const after = tokens[at + 1]?.text
  if (tokens[at - 1]?.pos !== 'PROPN' || (after !== ',' && after !== '.')) return false
  for (let i = at - 2; i >= first && i > at - 6; i--) if (tokens[i]?.text === ',') return true
  return false
}

/** "the Vice President informed the leaders": a past form between a noun and an object. */
function isPastVerb(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const t = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (t === undefined || before === undefined || after === undefined || at <= first || at + 1 >= last) return false
  if (!/ed$/.test(t.lower) || !/^(?:NOUN|PROPN|PRON|AUX)$/.test(before.pos)) return false
  if (after.pos === 'DET' || after.pos === 'PROPN' || after.pos === 'PRON' || after.lower === 'that') return true
  // "the envoy informed about", "he alleged, by way of example": a form of a verb of saying, by its lemma
  return t.lemma !== t.lower && before.pos !== 'AUX' && /^(?:NOUN|ADP|PUNCT|NUM|SCONJ)$/.test(after.pos)
}

/** ", promising to consult the unions". */
const isPromising = (tokens: readonly Token[], at: number, first: number, last: number) =>
  at > first &&
  at + 2 < last &&
  tokens[at - 1]?.text === ',' &&
  tokens[at + 1]?.lower === 'to' &&
  tokens[at + 2]?.pos === 'VERB'

/** "Sweden and Denmark welcome the opening": between a subject and an object. */
function isWelcoming(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before === undefined || after === undefined || at <= first || at + 1 >= last) return false
  const subject = /^(?:NOUN|PROPN|PRON|ADV)$/.test(before.pos)
  return subject && (after.pos === 'DET' || after.pos === 'PROPN' || after.pos === 'PRON')
}

/** "The government claims the airline flies arms": a third person that could be a plural noun, before an object. */
function isThirdPerson(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const t = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (t === undefined || before === undefined || after === undefined || at <= first || at + 1 >= last) return false
  if (!/[^s]s$/.test(t.lower) || !NOUN_VERBS.has(t.lower.slice(0, -1))) return false
  // "the state that hosts the talks"
  if (before.lower === 'who' || before.lower === 'which')
    return opensObject(after) || after.pos === 'ADP' || after.lower === 'to'
  if (before.lower === 'that' && tokens[at - 2]?.pos === 'NOUN') return opensObject(after)
  const subject = (before.pos === 'NOUN' && before.lower === before.lemma) || before.pos === 'PROPN'
  return (
    subject &&
    (after.pos === 'DET' ||
      after.pos === 'PRON' ||
      (after.pos === 'PROPN' && before.pos === 'NOUN') ||
      after.lower === 'that')
  )
}

/** "Norway plans to close": a name that opens a clause does it; "his plans to", "Norway's plans to" are things. */
function isUndertaking(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const t = tokens[at]
  if (t === undefined || at + 2 >= last || !/^(?:plans|aims|hopes|vows|pledges|promises|offers)$/.test(t.lower))
    return false
  if (tokens[at - 1]?.pos !== 'PROPN' || tokens[at + 1]?.lower !== 'to' || tokens[at + 2]?.pos !== 'VERB') return false
  let i = at - 1
  while (i >= first && tokens[i]?.pos === 'PROPN') i--
  const before = tokens[i]
  return (
    i < first ||
    before === undefined ||
    before.text === '"' ||
    before.text === ',' ||
    before.lower === 'that' ||
    before.pos === 'VERB'
  )
}

function thirdPerson(t: Token): void {
  t.pos = 'VERB'
  t.lemma = t.lower.slice(0, -1)
}

/** "Demands that the soldiers return", "Urges all parties": a resolution's item opens with what its body does. */
function opensItem(tokens: readonly Token[], at: number, last: number): boolean {
  const t = tokens[at]
  const after = tokens[at + 1]
  if (t === undefined || after === undefined || at + 1 >= last) return false
  if (!/^\p{Lu}\p{Ll}+[^s]s$/u.test(t.text) || !NOUN_VERBS.has(t.lower.slice(0, -1))) return false
  return after.lower === 'that' || after.pos === 'DET' || (after.lower === 'to' && tokens[at + 2]?.pos === 'VERB')
}

/** ", and states that", ", and appeals to": what the body of such an item does next. */
function isListedThirdPerson(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const t = tokens[at]
  const opener = tokens[first]
  const after = tokens[at + 1]
  if (t === undefined || after === undefined || at + 1 >= last || tokens[at - 1]?.pos !== 'CCONJ') return false
  if (opener?.pos !== 'VERB' || !/[^s]s$/.test(opener.lower) || !/[^s]s$/.test(t.lower)) return false
  if (!NOUN_VERBS.has(t.lower.slice(0, -1))) return false
  return after.lower === 'that' || after.lower === 'to' || after.pos === 'DET' || after.pos === 'PRON'
}

/** "the importance of meeting basic needs": behind such a noun, an "-ing" with an object is an action. */
function isGerundInPlace(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const t = tokens[at]
  const after = tokens[at + 1]
  if (t === undefined || after === undefined || !t.lower.endsWith('ing') || at - 2 < first || at + 1 >= last)
    return false
  if (
    !/^(?:of|in)$/.test(tokens[at - 1]?.lower ?? '') ||
    !/^(?:importance|necessity|need|urgency|favour|favor|interest)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return false
  return (
    after.pos === 'ADJ' || after.pos === 'DET' || after.pos === 'NOUN' || after.pos === 'PRON' || after.pos === 'PROPN'
  )
}
