import type { Item, WordItem } from './items.ts'
import { isCommon, isEasternFamilyName, isFamilyName, isGivenName, nearGivenName } from './lexicons.ts'
import { HONORIFICS, NO_NAME, PARTICLES, PLACE_OPENERS, THINGS } from './words.ts'

/** A run of items that can be a person's name: items `from` to `to` (exclusive), tokens `first` to `last`. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  readonly words: readonly string[]
}

const mark = (item: Item) => (item.t === 'mark' ? item.text : '')
const wordText = (item: Item | undefined) => item?.text ?? ''
/** "Mr", "H.E.", "Dato'"; "He" is a pronoun or a family name, "HE" a form of address. */
export const isHonorific = (item: Item | undefined): boolean =>
  item?.t === 'word' && HONORIFICS.has(item.lower) && item.text !== 'He' && item.text !== 'he' && item.text !== 'U.'
const isParticle = (item: Item | undefined): item is WordItem =>
  item?.t === 'word' && PARTICLES.has(item.lower) && item.text !== 'an' && item.text !== 'as'
export const isWord = (item: Item | undefined): item is WordItem => item?.t === 'word'
const INITIAL = /^\p{Lu}\.?$/u
const NUMERAL = /^(?:[IVX]{1,4}|Jr\.?|Sr\.?)$/
const camel = (text: string) =>
  /\p{Ll}\p{Lu}/u.test(
    text
      .replace(/(^|-)(?:Mc|Mac|De|Di|Van|O'|La|Le|Du|D'|Fitz|N'|Al|El|Abdul|Abd|Ben|Bin)(?=\p{Lu})/u, '$1')
      .replace(/[-'](?:\p{Lu})/gu, '-'),
  )

/** Can the word stand in a name? */
export function nameWord(item: Item | undefined): item is WordItem {
  if (!isWord(item) || !item.cap || NO_NAME.has(item.lower)) return false
  if (/\d|^U\.S/.test(item.text) || camel(item.text)) return false
  return item.text.length > 1 || INITIAL.test(item.text)
}
/**
 * Words of time and direction are family names too behind a given name ("Thomas West", "Gert Jan Koopman", "Theresa May"),
 * a form of address or a title ("Mr West", "Ambassador West said").
 */
function lateName(items: readonly Item[], at: number, words: readonly string[], titled: boolean): boolean {
  const item = items[at]
  if (!isWord(item) || words.length > 3) return false
  if (!/^(?:Jan|May|April|June|August|West|North|Black|Day|Street|South|East)$/.test(item.text)) return false
  const next = items[at + 1]
  const given = words.filter((w) => !HONORIFICS.has(w.toLowerCase()))
  if (given.length === 0)
    return (titled || words.length > 0) && !/^(?:Jan|April|June|August)$/.test(item.text) && isWord(next) && !next.cap
  return (isGivenName(given[0] ?? '') || item.text === 'Jan') && !/^\d/.test(wordText(next))
}
const acronym = (text: string) => /^[\p{Lu}.&+-]{2,}$/u.test(text) && text.length <= 5

/** A country's or capital's name, or a title, that is part of a person's name here ("Michael Jordan", "Israel Katz", "John Major"). */
function namesake(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at]
  if (item === undefined || item.last - item.first > 1) return false
  const text = item.t === 'country' || item.t === 'office' || item.t === 'place' ? item.text : ''
  if (!/^\p{Lu}/u.test(text)) return false
  const next = items[at + 1]
  const previous = items[at - 1]
  if (item.t === 'office') {
    const known =
      /^(?:Major|King|Prince|Marshal|Bishop|Judge|Pope|Dean|General|Chief|Sheriff|Premier|Regent|Justice|Emir|Amir)$/.test(
        text,
      )
    // "Martin Luther King": all words before are given names
    const given = items.slice(from, at).every((word) => isWord(word) && isGivenName(word.text))
    return known && at > from && at - from < 3 && given && !nameWord(next)
  }
  if (item.t === 'country' && item.kind === 'people') return false
  if (at > from) return at - from === 1 && isWord(previous) && isGivenName(previous.text) && !isCommon(previous.text)
  if (
    /^(?:of|in|from|to|with|between|for|-|the|by|'s)$/.test(wordText(previous)) ||
    (/^(?:and|,)$/.test(wordText(previous)) && items[at - 2]?.t === 'country') ||
    !/^(?:Israel|Jordan|Chad|Georgia|Paris|Sofia|Santiago|Victoria|Sydney|Virginia|Carolina|Florence)$/.test(text)
  )
    return false
  return nameWord(next) && !isCommon(next.text) && !/^[A-Z]{2,}$/.test(next.text)
}

/** Small words in the capitals of a headline ("Ursula von der Leyen Before Their Meeting"): no name goes on with them. */
const HEADLINE_WORDS =
  /^(?:Before|After|During|Ahead|Following|With|From|About|Over|Under|Into|Between|Through|Their|Our|And|For|The|At|By|Of|As|Who|Whose|Which|That|Is|Are|Was|Were|Has|Have|Had)$/

/** The longest run that can be a name from item `at` on, or null. `titled`: a title stands before, so that a particle may open it. */
export function runAt(items: readonly Item[], at: number, titled: boolean, label = false): Run | null {
  const start = items[at]
  if (start === undefined) return null
  let i = at
  const words: string[] = []
  while (i < items.length) {
    const item = items[i]
    if (item === undefined || (words.length > 0 && isWord(item) && HEADLINE_WORDS.test(item.text))) break
    if (nameWord(item) || namesake(items, i, at) || lateName(items, i, words, titled)) {
      const text = wordText(item)
      // "Sergei Lavrov Lavrov Sergei": a page's tip repeats the name
      if (words.length > 1 && words.includes(text) && text.length > 1) break
      if (
        !(label && titled && text.length > 1) &&
        acronym(text) &&
        !INITIAL.test(text) &&
        !(NUMERAL.test(text) && words.length > 0) &&
        !allCapsName(items, i, words.length)
      )
        break
      words.push(text)
      i++
      // a possessive or a comma ends a name, save before Jr.
      if (
        items[i]?.t === 'mark' &&
        /^,$/.test(items[i]?.text ?? '') &&
        isWord(items[i + 1]) &&
        /^(?:Jr|Sr)\.?$/.test(items[i + 1]?.text ?? '')
      ) {
        words.push(items[i + 1]?.text ?? '')
        i += 2
        break
      }
      if (NUMERAL.test(text) && words.length > 1) break
      continue
    }
    if (isParticle(item) && (words.length > 0 || titled)) {
      let j = i + 1
      while (j < i + 3 && isParticle(items[j])) j++
      const next = items[j]
      const text = wordText(next)
      if (!nameWord(next) || (isCommon(text) && !isGivenName(text))) break
      if (words.length === 0 && /^(?:i|y|e|la|le|do|ten)$/.test(wordText(item))) break
      for (; i < j; i++) words.push(wordText(items[i]))
      continue
    }
    // "J ." cut apart, or a dot after an initial
    if (mark(item) === '.' && INITIAL.test(words.at(-1) ?? '') && nameWord(items[i + 1])) {
      i++
      continue
    }
    break
  }
  // an initial at the end is cut off from its name ("Walter E.")
  if (words.length > 1 && INITIAL.test(words.at(-1) ?? '') && i - at === words.length) {
    i--
    words.pop()
  }
  const end = items[i - 1]
  if (words.length === 0 || end === undefined || i === at) return null
  if (words.every((w) => PARTICLES.has(w.toLowerCase()) || /^\p{Lu}\.?$/u.test(w))) return null
  return { from: at, to: i, first: start.first, last: end.last, words }
}

/** "ARIMURA Daigo", "Xi JINPING": capitals of a name, not of a body. */
function allCapsName(items: readonly Item[], at: number, before: number): boolean {
  const item = items[at]
  if (!isWord(item)) return false
  const next = items[at + 1]
  const beside = before > 0 || (nameWord(next) && !acronym(next.text) && !isCommon(next.text))
  return (
    beside &&
    (isEasternFamilyName(item.text) ||
      (item.text.length > 3 && (isFamilyName(item.text) || isGivenName(item.text))) ||
      (item.text.length >= 5 && !isCommon(item.text)))
  )
}

/** Without its words at the sentence's start that are no name ("Today Putin", "But Xi"), and without honorifics. */
export function trimmed(
  items: readonly Item[],
  run: Run,
  opensSentence: boolean,
  pos: (item: WordItem) => string,
): Run | null {
  let { from, words } = run
  const { to, last } = run
  while (from < to) {
    const item = items[from]
    if (!isWord(item)) break
    const small = isCommon(item.text) && !isGivenName(item.text)
    const honorific = isHonorific(item) && to - from > 1
    const opener = opensSentence && from === run.from && small && (to - from > 1 || pos(item) !== 'PROPN')
    const before = items[from - 1]
    if ((before?.t === 'office' || isHonorific(before)) && !honorific) break
    // "will be He Lifeng": a pronoun has no capital within a sentence
    if (item.text === 'He' && isWord(before)) break
    if (
      !honorific &&
      !opener &&
      !(small && /^(?:VERB|ADV|ADP|SCONJ|CCONJ|PRON|DET|AUX)$/.test(pos(item)) && to - from > 1)
    )
      break
    from++
    words = words.slice(1)
  }
  const start = items[from]
  if (start === undefined || from >= to || words.length === 0) return null
  return { from, to, first: start.first, last, words }
}

/** Does one of the words name a thing? "Park Jin" is a person: Park opens Korean names. */
export const namesThing = (words: readonly string[]) =>
  words.some((w, i) => THINGS.has(w.toLowerCase()) && !(i === 0 && w === 'Park'))

/** How much the run looks like a person's name by itself: 2 surely, 1 perhaps, 0 not. */
export function likeness(run: Run): 0 | 1 | 2 {
  const { words } = run
  const opening = words[0] ?? ''
  const ending = words.at(-1) ?? ''
  const plain = words.filter((w) => !PARTICLES.has(w.toLowerCase()) && !/^\p{Lu}\.?$/u.test(w) && !NUMERAL.test(w))
  if (plain.length === 0) return 0
  if (namesThing(words)) return 0
  if (words.length === 1) return 0
  if (PLACE_OPENERS.has(opening.toLowerCase()) || words.length > 7) return 0
  const common = plain.filter((w) => isCommon(w) && !isGivenName(w) && !(w === opening && isEasternFamilyName(w)))
  if (common.length === plain.length) return 0
  const given =
    isGivenName(opening) ||
    (words.length > 1 && words.length < 4 && nearGivenName(opening) && !isCommon(opening)) ||
    (opening.includes('-') && isGivenName(opening.split('-')[0] ?? ''))
  const particle =
    words.some((w, k) => k > 0 && /^(?:bin|ibn|bint|al|van|von|der|den)$/.test(w) && words.length < 7) ||
    /^(?:al|el)-/i.test(ending)
  if (given && common.length === 0) return 2
  // "Theresa May", "Gordon Brown"
  if (isGivenName(opening) && !isCommon(opening) && words.length === 2 && common.length === 1) return 2
  if (isEasternFamilyName(opening) && common.length === 0 && words.length <= 4) return 2
  if ((isFamilyName(ending) || SURNAME_END.test(ending)) && common.length === 0) return 2
  if (particle && common.length === 0) return 2
  if (words.some((w) => /^\p{Lu}\.$/u.test(w)) && common.length === 0) return 2
  if (given || common.length === 0) return 1
  return 0
}
/** Endings of family names (Slavic, Armenian, Georgian, Turkish, Nordic, Hispanic, Greek). */
const SURNAME_END =
  /.{2}(?:ov|ova|ev|eva|ov[ai]c|enko|chenko|vich|vi[cć]|i[cć]|sky|ski|skiy|skyy|ska|skaya|yan|ian|shvili|dze|o[gğ]lu|sson|sen|d[oó]ttir|poulos|idis|akis|ides|escu|eanu|[eé]z|aitis|auskas|[iy]ev|[iy]eva|yants|wala|singh)$/u
