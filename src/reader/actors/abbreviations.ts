import type { Token } from '../text/text.ts'
import { HEADS, NEED_COMPLEMENT, WEAK } from './body-heads.ts'
import { type Item, type OrganisationItem, textOf } from './items.ts'

/** An abbreviation stands in brackets behind the name that it is for ("(FIFA)"), with two capitals or more. */
const ABBREVIATION = /^\p{Lu}[\p{L}\d&.-]{1,11}$/u
const capitals = (text: string) => text.match(/\p{Lu}/gu)?.join('') ?? ''
const isMark = (item: Item | undefined, texts: string) => item?.t === 'mark' && texts.includes(item.text)
/** A name reaches no further back than this many tokens. */
const REACH = 16
/** Words within a name that an abbreviation may pass over. */
const SMALL = /^(?:of|for|and|the|on|in|to|&|,|-|'s|'|de|la|du|des)$/

/** The abbreviation in the brackets that open at item `at`, or null. */
function bracketed(items: readonly Item[], at: number): Item | null {
  const inner = items[at + 1]
  if (!isMark(items[at], '(') || inner === undefined || !isMark(items[at + 2], '),')) return null
  return (inner.t === 'word' || inner.t === 'org') &&
    ABBREVIATION.test(inner.text) &&
    capitals(inner.text).length > 1 &&
    inner.last - inner.first === 1
    ? inner
    : null
}

/** Does an abbreviation in brackets stand at item `at` ("(DIAL)")? */
export const abbreviated = (items: readonly Item[], at: number) => bracketed(items, at) !== null

/**
 * Gives a body the whole name that its abbreviation spells: of "International Federation of Association Football (IFAF)"
 * the shape alone finds the first two words. Only where a head of a body's name stands among the words.
 */
export function withSpeltNames(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item === undefined) break
    const inner = bracketed(items, i)
    const spelt = inner === null ? null : speltBy(capitals(inner.text), out, tokens)
    if (spelt !== null) {
      while ((out.at(-1)?.first ?? -1) >= spelt.first) out.pop()
      out.push(spelt)
    }
    out.push(item)
  }
  return out
}

/** What a body does or issues, whatever words stand before ("Federal Advisory Committee Act"). */
const NO_BODY =
  /^(?:Act|Test|Assessment|Initiative|Programs?|Programmes?|Plan|System|Agreement|Week|Team|Facility|Intervention|Officials?|Officers?|Fund|Treaty|Zone|Area|Partnership)$/
const isHead = (word: string) => HEADS.has(word) && !WEAK.has(word) && !NEED_COMPLEMENT.has(word)

/** The body whose words before the bracket begin with these letters, or null. */
function speltBy(letters: string, before: readonly Item[], tokens: readonly Token[]): OrganisationItem | null {
  const end = before.at(-1)?.last ?? 0
  const ending = before.at(-1)?.text ?? ''
  if (letters.length < 3 || /^'s?$/.test(ending) || NO_BODY.test(ending)) return null
  let left = letters.length
  let first = end
  for (let t = end - 1; t >= 0 && t >= end - REACH && left > 0; t--) {
    const text = tokens[t]?.text ?? ''
    if (/^\p{Lu}/u.test(text)) {
      if (text.charAt(0) !== letters.charAt(left - 1)) return null
      left--
      first = t
    } else if (!SMALL.test(text)) return null
  }
  const opening = before.findIndex((item) => item.first === first)
  if (left > 0 || opening < 0) return null
  const within = before.slice(opening)
  const known = within.find((item) => item.t === 'org')
  if (known?.t === 'org' && known.first === first && known.last === end) return null
  const head = within.find((item) => item.t === 'word' && isHead(item.text))
  if ((known === undefined && head === undefined) || within[0]?.text === 'Senior') return null
  const kind = known?.t === 'org' ? known.kind : (HEADS.get(head?.text ?? '') ?? 'other')
  const state = within.find((item) => item.t === 'country')
  const text = textOf(tokens, first, end)
  return {
    t: 'org',
    form: null,
    kind,
    state: state?.t === 'country' ? state.code : null,
    bare: text,
    first,
    last: end,
    text,
  }
}

/** The abbreviations that a line introduces, with their bodies: "Northern Transport Board (NTB)". */
export function introducedBy(items: readonly Item[]): [string, OrganisationItem][] {
  return items.flatMap((item, i): [string, OrganisationItem][] => {
    const inner = item.t === 'org' ? bracketed(items, i + 1) : null
    return inner?.t === 'word' && item.t === 'org' ? [[inner.text, item]] : []
  })
}

/** The items with each introduced abbreviation as the body that it stands for. */
export function withIntroduced(
  items: readonly Item[],
  introduced: ReadonlyMap<string, OrganisationItem>,
): readonly Item[] {
  if (!items.some((item) => item.t === 'word' && introduced.has(item.text))) return items
  return items.map((item) => {
    const body = item.t === 'word' ? introduced.get(item.text) : undefined
    return body === undefined ? item : { ...body, first: item.first, last: item.last, text: item.text }
  })
}
