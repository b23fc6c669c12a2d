import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { table } from '../lexicon/table.ts'
import type { Pos } from './text.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp
/** wink's own type of `its.lemma` does not fit its own `out`. */
const asOut = (f: unknown): f is () => string => typeof f === 'function'
const lemma: unknown = its.lemma
const lemmaOf: () => string = asOut(lemma) ? lemma : () => ''

/** A token as the tagger gives it; `at` counts from the start of what was tagged. */
export interface Tagged {
  readonly at: number
  readonly text: string
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
  const safe = text.replace(LONG_RUN, (run) => {
    const kept = /^[\p{L}\p{N}]/u.test(run) ? run.slice(0, LONGEST_RUN - 1) : ''
    return kept + ' '.repeat(run.length - kept.length)
  })
  const doc = nlp.readDoc(unmarked(safe))
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
  for (let i = 0; i < values.length; i++) {
    const read = values[i] ?? ''
    const before = (spaces[i] ?? '').length
    at += before
    gap ||= before > 0
    const value = safe.slice(at, at + read.length)
    place.push(tokens.length)
    if (value.trim() === '') {
      at += value.length
      gap = true
      continue
    }
    const pos = String(tags[i])
    // the tagger parts "we're", but not "I'm"
    if (/^i'm$/i.test(value)) {
      tokens.push({ at, text: value.slice(0, 1), lemma: 'i', pos: 'PRON', space: gap })
      tokens.push({ at: at + 1, text: value.slice(1), lemma: 'be', pos: 'AUX', space: false })
      at += value.length
      gap = false
      continue
    }
    tokens.push({
      at,
      text: value,
      lemma: lemmaOfWord(value, String(lemmas[i]).toLowerCase()),
      pos: isPos(pos) ? pos : 'X',
      space: gap,
    })
    at += value.length
    gap = false
  }
  const ends: number[] = []
  const sentences = doc.sentences()
  for (let k = 0, last = 0; k < sentences.length(); k++) {
    last += sentences.itemAt(k).tokens().length()
    ends.push(place[last] ?? tokens.length)
  }
  return { tokens, ends }
}

/** Heads of the verbs of saying: where the tagger takes their forms for adjectives or nouns, it leaves them uncut. */
const VERBS = new Set(table('reporting', ['verb']).map((row) => row.verb.split(' ')[0]))

/**
 * "re-affirmed" is "reaffirm", which the tagger does not know with its hyphen; "informed", "alleged" and "affirms" have
 * their verb's lemma also where the tagger sees no verb.
 */
function lemmaOfWord(value: string, lemma: string): string {
  const lower = value.toLowerCase()
  if (/^re-[a-z]{4,}(?:ed|s|ing)$/.test(lower)) return lower.replace('-', '').replace(/(?:ed|s|ing)$/, '')
  if (lower !== lemma || !/(?:ed|ms|ts)$/.test(lower)) return lemma
  const bases = [lower.replace(/ied$/, 'y'), lower.replace(/(?:ed|s)$/, ''), lower.replace(/d$/, '')]
  return bases.find((base) => base.length > 2 && VERBS.has(base)) ?? lemma
}

/** Cuts short texts (names, phrases) into words as `tag` would; no tags. */
export function tokenise(texts: readonly string[]): string[][] {
  const words: string[][] = texts.map(() => [])
  if (texts.length === 0) return words
  const joined = texts.join('\n')
  const tokens = nlp.readDoc(unmarked(joined)).tokens()
  const spaces = tokens.out(its.precedingSpaces)
  let line = 0
  let at = 0
  tokens.out().forEach((token, i) => {
    at += (spaces[i] ?? '').length
    if (token.includes('\n')) line += token.split('\n').length - 1
    else words[line]?.push(joined.slice(at, at + token.length))
    at += token.length
  })
  return words
}
