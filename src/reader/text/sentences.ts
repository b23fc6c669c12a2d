import type { Tagged } from './tagger.ts'

/** Short forms after which a full stop never ends a sentence: a name or a number follows. */
const BEFORE_NAME = new Set(
  'mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. sgt. sen. rep. gov. amb. hon. h.e. st. messrs. adm. rev. pres. no. nos. art. vs. v. fig. para. jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. cf. approx. min. brig. pvt. supt. ste. mt.'.split(
    ' ',
  ),
)
/** Forms that may end a sentence, and do so only where the next word can open one. */
const MAY_END = /^(?:[a-z]\.){2,}$|^(?:etc|jr|sr|inc|co|corp|ltd|bros|ph\.d|a\.m|p\.m|d\.c)\.$/
const INITIAL = /^[A-Z]\.$/

/**
 * Mends the tagger's sentence ends in one block: joins what was cut after an abbreviation, an initial or within
 * brackets, and cuts where a closing quotation mark hid the end.
 * @param ends exclusive token indexes, ascending, the last one the number of tokens
 */
export function mendSentences(tokens: readonly Tagged[], ends: readonly number[]): number[] {
  const cuts = new Set(ends)
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (token === undefined || next === undefined) break
    if (cuts.has(i + 1) && !isEnd(tokens, i, next)) cuts.delete(i + 1)
    else if (!cuts.has(i + 1) && isHiddenEnd(tokens, i, next)) cuts.add(i + 1)
  }
  cuts.delete(0)
  cuts.add(tokens.length)
  return shortened([...cuts].sort((a, b) => a - b))
}

/**
 * The longest sentence of 80,000 published ones has fewer tokens than this. What is longer is no sentence but a text without
 * stops: it is cut, so that what is done within a sentence stays short.
 */
const LONGEST = 320

function shortened(cuts: readonly number[]): number[] {
  const all: number[] = []
  let from = 0
  for (const cut of cuts) {
    for (from += LONGEST; from < cut; from += LONGEST) all.push(from)
    all.push(cut)
    from = cut
  }
  return all
}

function isEnd(tokens: readonly Tagged[], i: number, next: Tagged): boolean {
  const token = tokens[i]
  if (token === undefined) return true
  // "asked 'Why now?', and left": no sentence opens with such a mark
  if (/^[,;:)\]]$/.test(next.text)) return false
  // "including: • a fund": the items go on with the sentence
  if (/^[*•·▪●○‣]$/.test(next.text)) return false
  const lower = token.lower
  // "News.Az", "Booking.com": a stop within a name; but "ended.The next" lacks its space
  if (token.text === '.' && !next.space && !/^\p{Ll}/u.test(tokens[i - 1]?.text ?? '')) return false
  if (BEFORE_NAME.has(lower)) return false
  // "No. 5", "J. Blinken": the stop stands as a token of its own behind a short form
  if (token.text === '.') {
    const before = tokens[i - 1]
    if (before !== undefined && !token.space) {
      if (BEFORE_NAME.has(`${before.lower}.`)) return false
      if (/^[A-Z]$/.test(before.text) && /^\p{Lu}/u.test(next.text)) return false
    }
    return !/^\p{Ll}/u.test(next.text)
  }
  if (INITIAL.test(token.text) && /^\p{Lu}/u.test(next.text)) return false
  if (MAY_END.test(lower)) return /^(?:[A-Z]|")/.test(next.text) && (OPENERS.has(next.lower) || next.text === '"')
  if (/^["'”)\]]$/.test(token.text)) {
    const before = tokens[i - 1]?.text ?? ''
    return /^[.!?…]+$/.test(before) || MAY_END.test(before.toLowerCase()) ? !/^\p{Ll}/u.test(next.text) : false
  }
  return /[.!?…:;]$/.test(token.text) ? !/^\p{Ll}/u.test(next.text) : false
}

/** Words that open a sentence after "U.S." far more often than they go on with a name. */
const OPENERS = new Set(
  'the a an this that these those he she it they we i in on at as to for with by both all our his her its their there when while after before during since if but and however also earlier'.split(
    ' ',
  ),
)

function isHiddenEnd(tokens: readonly Tagged[], i: number, next: Tagged): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (token === undefined || before === undefined || !next.space) return false
  if (token.text === '"' && !token.space && /^[.!?…]$/.test(before.text)) return /^(?:\p{Lu}|")/u.test(next.text)
  if (token.text === ']' && /^(?:\.\.\.|…)$/.test(before.text)) return /^\p{Lu}/u.test(next.text)
  if (/^[.!?]$/.test(token.text) && !token.space) {
    if (!/^(?:\p{Lu}|")/u.test(next.text)) return false
    return isEnd(tokens, i, next) && !/^[A-Z]$/.test(before.text)
  }
  return false
}
