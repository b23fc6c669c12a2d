import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { formOf } from './forms.ts'
import type { Pos } from './text.ts'

/** wink keeps every word that it meets; after so many characters it is made anew (in 65 ms), so that memory stays flat. */
const RENEWED_AFTER = 16_000_000
const made = () => winkNLP(model, ['sbd', 'pos'])
let nlp = made()
let characters = 0
const { its } = nlp

/** A text as wink reads it. */
function docOf(text: string) {
  if (characters > RENEWED_AFTER) {
    nlp = made()
    characters = 0
  }
  characters += text.length
  return nlp.readDoc(text)
}

/** wink's own type of `its.lemma` does not fit its own `out`. */
const asOut = (f: unknown): f is () => string => typeof f === 'function'
const lemma: unknown = its.lemma
const lemmaOf: () => string = asOut(lemma) ? lemma : () => ''

/** A token as the tagger gives it; `at` counts from the start of what was tagged. */
export interface Tagged {
  readonly at: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
  readonly space: boolean
}

/** A run without white space longer than this is no word: what is over is read as white space. */
const LONGEST_RUN = 80
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN},}`, 'g')

/** Latin letters beyond Latin-1 ("ć", "đ", "ş", "ị"), at which wink would cut a word. */
const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]/g
/** Those of them that do not decompose. */
const PLAIN = new Map(
  Object.entries({
    đ: 'd',
    Đ: 'D',
    ħ: 'h',
    Ħ: 'H',
    ı: 'i',
    ł: 'l',
    Ł: 'L',
    ŋ: 'n',
    Ŋ: 'N',
    ŧ: 't',
    Ŧ: 'T',
    ơ: 'o',
    ư: 'u',
  }),
)
/** The same letters without their marks, one unit for one unit: wink reads these, the tokens keep the real ones. */
const unmarked = (text: string) => text.replace(BEYOND, (c) => PLAIN.get(c) ?? c.normalize('NFD').charAt(0))

/**
 * A possessive before a stop, or after another apostrophe ("Ukraine's.", "O'Brien's"). wink takes it for one word there, and for the
 * same word everywhere else from then on, so that a text would read otherwise after another text. Blanks around the possessive, taken
 * back below, let it see three words.
 */
const POSSESSIVE =
  /'s(?:(?=[.,:/…–—-])(?<!\b(?:it|he|she|that|this|what|who|there|here|let|where|how|when|why|one)'s)(?<=[a-z]'s)|(?![a-z0-9])(?<=[a-z]'[a-z]{1,30}'s))/gi

/** Kept at one byte a letter where that is enough: a part of a text that is kept at two is as wide, and slower to work with. */
const narrow = (text: string) => (/[^\0-\xff]/.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1'))

const TAGS: ReadonlySet<string> = new Set<Pos>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
])
const isPos = (tag: string): tag is Pos => TAGS.has(tag)

/**
 * Tags one block of normalised text: its tokens, and the indexes of the tokens that end a sentence (exclusive).
 * wink-nlp keeps every character, so that places are exact (`docs/decisions/0002-tagger.md`).
 */
export function tag(text: string): { tokens: Tagged[]; ends: number[] } {
  const safe = narrow(text).replace(LONG_RUN, (run) => {
    const kept = /^[\p{L}\p{N}]/u.test(run) ? run.slice(0, LONGEST_RUN - 1) : ''
    return kept + ' '.repeat(run.length - kept.length)
  })
  const parted: number[] = []
  const shown = unmarked(safe).replace(POSSESSIVE, (possessive, place: number) => {
    parted.push(place, place + possessive.length)
    return ` ${possessive} `
  })
  const doc = docOf(shown)
  const all = doc.tokens()
  const values = all.out()
  const spaces = all.out(its.precedingSpaces)
  const tags = all.out(its.pos)
  const lemmas = all.out(lemmaOf)
  const tokens: Tagged[] = []
  /** Where each of the tagger's own tokens went, since tokens of white space are dropped. */
  const place: number[] = []
  let at = 0
  let gap = false
  let passed = 0
  for (let i = 0; i < values.length; i++) {
    const length = (values[i] ?? '').length
    const isParted = parted[passed] === at
    if (isParted) passed += 1
    const before = (spaces[i] ?? '').length - (isParted ? 1 : 0)
    at += before
    gap ||= before > 0
    const value = safe.slice(at, at + length)
    place.push(tokens.length)
    if (value.trim() === '') {
      at += value.length
      gap = true
      continue
    }
    const { text, lower, lemma, compound } = formOf(value)
    // the tagger parts "we're", but not "I'm"
    if (lower === "i'm") {
      const [i, am] = [formOf(value.slice(0, 1)), formOf(value.slice(1))]
      tokens.push({ at, text: i.text, lower: i.lower, lemma: 'i', pos: 'PRON', space: gap })
      tokens.push({ at: at + 1, text: am.text, lower: am.lower, lemma: 'be', pos: 'AUX', space: false })
    } else {
      const pos = String(tags[i])
      const read = String(lemmas[i]).toLowerCase()
      tokens.push({
        at,
        text,
        lower,
        lemma: compound || read === lower ? lemma : read,
        pos: isPos(pos) ? pos : 'X',
        space: gap,
      })
    }
    at += value.length
    gap = false
  }
  const ends = doc
    .sentences()
    .out(its.span)
    .map((span) => place[Number(span[1]) + 1] ?? tokens.length)
  return { tokens, ends }
}

/** Words of letters alone: these the tagger cuts at white space and hyphens and nowhere else, a few aside. */
const PLAIN_WORDS = /^[a-z]+(?:[ -][a-z]+)*$/
/** Contractions without an apostrophe, and prefixes that the tagger leaves on their word. */
const CUT_OTHERWISE =
  /\b(?:cannot|gonna|gotta|wanna|lemme|gimme|dunno|whatcha|ive|aint|couldnt|dont|doesnt|wont|cant)\b|\b(?:agro|anti|co|counter|cross|de|e|inter|intra|macro|multi|neo|non|pan|post|pre|pro|re|un|vice)-/

/**
 * Cuts short texts (names, phrases) into words as `tag` would; no tags. What is plain is cut without the tagger, whose
 * cutting of all lexicons would be most of the time that a start takes; a test holds the two together.
 * @param quick false cuts everything by the tagger
 */
export function tokenise(texts: readonly string[], quick = true): string[][] {
  const plain = (text: string) => quick && PLAIN_WORDS.test(text) && !CUT_OTHERWISE.test(text)
  const rest = cutByTagger(texts.filter((text) => !plain(text)))
  let next = 0
  return texts.map((text) => (plain(text) ? (text.match(/[a-z]+|-/g) ?? []) : (rest[next++] ?? [])))
}

function cutByTagger(texts: readonly string[]): string[][] {
  const words: string[][] = texts.map(() => [])
  if (texts.length === 0) return words
  const joined = texts.join('\n')
  const tokens = docOf(unmarked(joined)).tokens()
  const spaces = tokens.out(its.precedingSpaces)
  let line = 0
  let at = 0
  tokens.out().forEach((token, i) => {
    at += (spaces[i] ?? '').length
    if (token.includes('\n')) line += token.split('\n').length - 1
    else words[line]?.push(formOf(joined.slice(at, at + token.length)).text)
    at += token.length
  })
  return words
}
