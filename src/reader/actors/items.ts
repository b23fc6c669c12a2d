import type { Match } from '../lexicon/phrases.ts'
import type { Token } from '../text/text.ts'
import {
  COUNTRIES,
  type CountryKind,
  OFFICES,
  type OfficeForm,
  ORGANISATIONS,
  type OrganisationForm,
  OUTLETS,
  PLACES,
} from './lexicons.ts'
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
/** A place, treaty or outlet: covers its words, names no actor. */
export interface OtherItem extends Place {
  readonly t: 'place' | 'outlet'
  readonly text: string
}
export type Item = WordItem | MarkItem | CountryItem | OrganisationItem | OfficeItem | OtherItem

const startsUpper = (text: string) => /^\p{Lu}/u.test(text)
const isLetters = (text: string) => /^[\p{L}\p{N}]/u.test(text)

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
    items.push(item)
    i = Math.max(item.last, i + 1)
  }
  return items
}

function known(tokens: readonly Token[], at: number): Item | null {
  const token = tokens[at]
  if (token === undefined || !isLetters(token.text)) return null
  // wink cuts "ASEAN-U.S." into "U", ".", "S."
  if (token.text === 'U' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'S.')
    return { t: 'country', first: at, last: at + 3, code: 'USA', kind: 'name', text: 'U.S.' }
  const end = tokens.length
  const fits = <F extends { readonly form: string; readonly exact: boolean }>(m: Match<F> | null) => {
    if (m === null) return null
    const text = textOf(tokens, m.first, m.last)
    if (m.value.exact) return text === m.value.form ? m : null
    const head = /^(?:the|of) /i.test(text) ? tokens[m.first + 1] : token
    return head !== undefined &&
      (startsUpper(head.text) || /^al-?|^palestinian/.test(m.value.form)) &&
      !endsInLower(tokens, m)
      ? m
      : null
  }
  const org = fits(ORGANISATIONS.at(tokens, at, end))
  const country = fits(COUNTRIES.at(tokens, at, end))
  const place = startsUpper(token.text) || token.text === 'the' ? PLACES.at(tokens, at, end) : null
  const outlet = startsUpper(token.text) ? OUTLETS.at(tokens, at, end) : null
  const office = OFFICES.at(tokens, at, end)
  const longest = Math.max(...[org, country, place, outlet, office].map((m) => m?.last ?? 0))
  const text = textOf(tokens, at, longest)
  if (outlet?.last === longest && text === outlet.value) return { t: 'outlet', first: at, last: longest, text }
  if (org?.last === longest) {
    const first = /^the$/i.test(token.text) ? at + 1 : at
    if (first > at) return null
    return { t: 'org', first, last: longest, form: org.value, kind: org.value.kind, state: null, bare: text, text }
  }
  if (place?.last === longest) return { t: 'place', first: at, last: longest, text }
  if (country?.last === longest) {
    if (/^the$/i.test(token.text)) return null
    return { t: 'country', first: at, last: longest, code: country.value.code, kind: country.value.kind, text }
  }
  if (office?.last === longest && longest > 0 && !hyphened(tokens, at, longest)) {
    const last = elect(tokens, longest)
    const form = office.value
    return { t: 'office', first: at, last, form, text: textOf(tokens, at, last), cap: startsUpper(token.text) }
  }
  const prefix = SPECIAL_PREFIXES.get(token.text)
  if (prefix !== undefined && tokens[at + 1]?.text === '-')
    return { t: 'country', first: at, last: at + 1, code: prefix, kind: 'people', text: token.text }
  return null
}

/** "Chinese" in a form of several words must not end in a small word where the form has a capital ("new Zealand"). */
function endsInLower(tokens: readonly Token[], m: Match<{ form: string }>): boolean {
  const last = tokens[m.last - 1]
  const formLast = m.value.form.split(/[ -]/).at(-1) ?? ''
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
      COUNTRIES.at(tokens, last + 1, tokens.length) !== null &&
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
