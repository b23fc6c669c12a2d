import type { Token } from '../text/text.ts'

/** Tokens `first` to `last`, exclusive. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** Moves past adverbs and the like from `at` while `test` holds. */
export function skip(tokens: readonly Token[], at: number, end: number, test: (t: Token) => boolean): number {
  let i = at
  for (let t = tokens[i]; i < end && t !== undefined && test(t); t = tokens[i]) i++
  return i
}

/** The place in the body that a range of tokens covers. */
export function place(tokens: readonly Token[], range: Range): { start: number; end: number } {
  const first = tokens[range.first]
  const last = tokens[range.last - 1]
  if (first === undefined || last === undefined || range.last <= range.first)
    throw new RangeError(`no tokens from ${range.first} to ${range.last}`)
  return { start: first.start, end: last.end }
}

export const isNominal = (t: Token) => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'PRON' || t.pos === 'NUM'
export const isVerbal = (t: Token) => t.pos === 'VERB' || t.pos === 'AUX'
/** Quotation marks, brackets, commas and dashes. */
export const isMark = (t: Token) => t.pos === 'PUNCT' || /^[^\p{L}\p{N}]+$/u.test(t.text)
