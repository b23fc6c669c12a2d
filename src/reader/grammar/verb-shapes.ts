import type { Token } from '../text/text.ts'

/** A past or passive participle by its shape: "-ed" or a form that differs from its lemma and is no "-ing" or "-s". */
export function isPast(lower: string, lemma: string): boolean {
  if (lower.endsWith('ing')) return false
  return (
    lower.endsWith('ed') || lower.endsWith('en') || (lower !== lemma && !lower.endsWith('s')) || SAME_PAST.has(lower)
  )
}
const SAME_PAST = new Set('put set cut hit let shut cost hurt read spread cast burst split beset'.split(' '))

/** Base forms that end so. */
const BASES = new Set([
  'bring',
  'sing',
  'ring',
  'spring',
  'string',
  'cling',
  'fling',
  'wring',
  'swing',
  'sting',
  'king',
])
/** Is a lower-case word an "-ing" form rather than a base form that ends so? */
export const isIng = (lower: string) => lower.length > 4 && lower.endsWith('ing') && !BASES.has(lower)

/** "issued by", "based on": behind these a bare past form is no verb of its clause. */
export const isBound = (tokens: readonly Token[], last: number) =>
  tokens[last]?.lower === 'by' || (tokens[last]?.lower === 'on' && tokens[last - 1]?.lower === 'based')
