import type { Match } from '../lexicon/phrases.ts'
import type { Token } from '../text/text.ts'
import { type CountryKind, KNOWN, type Known, type OfficeForm, type OrganisationForm } from './lexicons.ts'
import { SPECIAL_PREFIXES } from './words.ts'

interface Place {
  /** Tokens of the line, `last` exclusive. */
  readonly first: number
  readonly last: number
}
export interface WordItem extends Place {
  readonly t: 'word'
  readonly text: string
  readonly lower: string
  readonly cap: boolean
}
export interface MarkItem extends Place {
  readonly t: 'mark'
  readonly text: string
}
export interface CountryItem extends Place {
  readonly t: 'country'
  readonly code: string
  readonly kind: CountryKind
  readonly text: string
}
export interface OrganisationItem extends Place {
  readonly t: 'org'
  readonly form: OrganisationForm | null
  readonly kind: OrganisationForm['kind']
  /** The state whose organ it is by its own name ("Tunisian Parliament", "Bank of China"), or null. */
  readonly state: string | null
  /** The name without that state ("Security Council" of "Russian Federation Security Council"). */
  readonly bare: string
  readonly text: string
}
export interface OfficeItem extends Place {
  readonly t: 'office'
  readonly form: OfficeForm
  readonly text: string
  readonly cap: boolean
}
/** A place or treaty: covers its words, names no actor. */
export interface PlaceItem extends Place {
  readonly t: 'place'
  readonly text: string
  /** The state for which those who hold its public offices act, or ''. */
  readonly of: string
}
/** A news outlet: covers its words, names no actor. */
export interface OutletItem extends Place {
  readonly t: 'outlet'
  readonly text: string
}
export type Item = WordItem | MarkItem | CountryItem | OrganisationItem | OfficeItem | PlaceItem | OutletItem

const startsUpper = (text: string) => /^\p{Lu}/u.test(text)

/** A line's words as the text has them between two tokens, white space folded. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = ''
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token !== undefined) text += (i > first && token.space ? ' ' : '') + token.text
  }
  return text
}

/** Cuts a line (a sentence or a label) into items: what the lexicons know, longest first, else words and marks. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const items: Item[] = []
  for (let i = 0; i < tokens.length; ) {
    const item = known(tokens, i) ?? plain(tokens, i)
    items.push(item.t === 'country' && item.kind === 'name' ? official(items, item) : item)
    i = Math.max(item.last, i + 1)
  }
  return items
}

const FORM = /^(?:Republic|Kingdom|State|Sultanate|Principality|Commonwealth|Emirate|Union|Federation|Duchy)$/
const FORM_KIND =
  /^(?:Islamic|Federal|Democratic|Socialist|Arab|Plurinational|Bolivarian|Hashemite|Federative|Co-operative|Cooperative|United|Grand|People|Oriental|Independent)$/

/** "the Islamic Republic of Zarland": the form of the state belongs to its name; its items are taken off the list. */
function official(items: Item[], country: CountryItem): CountryItem {
  const textAt = (back: number) => {
    const item = items.at(-back)
    return item?.t === 'word' || item?.t === 'mark' ? item.text : ''
  }
  const of = textAt(1) === 'the' ? 2 : 1
  if (textAt(of) !== 'of' || !FORM.test(textAt(of + 1))) return country
  let taken = of + 1
  while (FORM_KIND.test(textAt(taken + 1))) taken++
  const first = items.at(-taken)?.first ?? country.first
  items.length -= taken
  return { ...country, first }
}

function known(tokens: readonly Token[], at: number): Item | null {
  const token = tokens[at]
  if (token === undefined) return null
  // wink cuts "ASEAN-U.S." into "U", ".", "S."
  if (token.text === 'U' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'S.')
    return { t: 'country', first: at, last: at + 3, code: 'USA', kind: 'name', text: 'U.S.' }
  const matches = KNOWN.starting(tokens, at, tokens.length)
  for (let k = matches.length - 1; k >= 0; k--) {
    const match = matches[k]
    const item = match === undefined ? null : itemOf(tokens, match)
    if (item !== null) return item
  }
  const prefix = SPECIAL_PREFIXES.get(token.text)
  if (prefix === undefined || tokens[at + 1]?.text !== '-') return null
  return { t: 'country', first: at, last: at + 1, code: prefix, kind: 'people', text: token.text }
}

/** The item that a phrase of the lexicons is here, if its capitals are right. */
function itemOf(tokens: readonly Token[], match: Match<Known>): Item | null {
  const { first, last, value } = match
  const token = tokens[first]
  if (token === undefined) return null
  const text = textOf(tokens, first, last)
  const upper = startsUpper(token.text)
  const article = token.lower === 'the'
  const { outlet, org, place, country, office } = value
  if (outlet === text) return { t: 'outlet', first, last, text }
  if (org !== undefined && !article && fits(tokens, match, org, text))
    return { t: 'org', first, last, form: org, kind: org.kind, state: null, bare: text, text }
  if (place !== undefined && upper && !article) return { t: 'place', first, last, text, of: place.of }
  if (country !== undefined && !article && fits(tokens, match, country, text))
    return { t: 'country', first, last, code: country.code, kind: country.kind, text }
  if (office === undefined || hyphened(tokens, first, last)) return null
  const end = elect(tokens, last)
  return { t: 'office', first, last: end, form: office, text: textOf(tokens, first, end), cap: upper }
}

function fits(
  tokens: readonly Token[],
  match: Match<Known>,
  form: { form: string; exact: boolean },
  text: string,
): boolean {
  if (form.exact) return text === form.form
  const upper = startsUpper(text) || /^(?:al[- ]|palestinian)/.test(form.form)
  return upper && !endsInLower(tokens, match, form.form)
}

/** "Chinese" in a form of several words must not end in a small word where the form has a capital ("new Zealand"). */
function endsInLower(tokens: readonly Token[], m: Match<unknown>, form: string): boolean {
  const last = tokens[m.last - 1]
  const formLast = form.split(/[ -]/).at(-1) ?? ''
  return m.last - m.first > 1 && last !== undefined && startsUpper(formLast) && /^\p{Ll}/u.test(last.text)
}

/** A title inside a longer hyphenated word ("king-size", "vice-like") is none. */
function hyphened(tokens: readonly Token[], at: number, last: number): boolean {
  const before = tokens[at - 1]
  const here = tokens[at]
  if (
    before?.text === '-' &&
    here !== undefined &&
    !here.space &&
    !/^(?:ex|vice|co|general|elect)$/i.test(tokens[at - 2]?.text ?? '')
  )
    return true
  return (
    tokens[last]?.text === '-' &&
    tokens[last + 1]?.space === false &&
    !/^(?:elect|designate|in)$/i.test(tokens[last + 1]?.text ?? '')
  )
}

/** "President-elect", "Prime Minister designate" are one title. */
function elect(tokens: readonly Token[], last: number): number {
  const hyphen = tokens[last]?.text === '-'
  const word = tokens[hyphen ? last + 1 : last]?.lower
  return word === 'elect' || word === 'designate' ? last + (hyphen ? 2 : 1) : last
}

/** A word with what hangs on it by hyphens ("Jae-myung", "Al-Maliki"), or a mark. */
function plain(tokens: readonly Token[], at: number): Item {
  const token = tokens[at]
  if (token === undefined || !/^[\p{L}\p{N}]/u.test(token.text))
    return { t: 'mark', first: at, last: at + 1, text: token?.text ?? '' }
  let last = at + 1
  for (;;) {
    const hyphen = tokens[last]
    const next = tokens[last + 1]
    if (hyphen === undefined || next === undefined || hyphen.space || next.space) break
    if (!/^[-'+]$/.test(hyphen.text) || !/^\p{L}/u.test(next.text) || next.text === "'s") break
    if (
      KNOWN.starting(tokens, last + 1, tokens.length).some((m) => m.value.country !== undefined) &&
      startsUpper(next.text) &&
      !/^(?:al|el|as|bin)$/i.test(token.text)
    )
      break
    last += 2
  }
  const text = textOf(tokens, at, last)
  const cap =
    startsUpper(text) || /^(?:al|el|as|ad|an|ar|ash|at|az|d|bin|ul)[-']\p{Lu}/u.test(text) || /^d'\p{Lu}/u.test(text)
  return { t: 'word', first: at, last, text, lower: text.toLowerCase(), cap }
}
