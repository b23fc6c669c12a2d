import { RequestError } from '../errors.ts'

/** More words than this add nothing to a search. */
const MOST_WORDS = 32

/**
 * The words of a search as people type them: parted by white space, those without a letter or digit left out.
 * @throws RequestError SEARCH_EMPTY where none is left
 */
export function searchWords(text: string): string[] {
  const words = text
    .slice(0, 1000)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS)
  if (words.length > 0) return words
  throw new RequestError(
    'SEARCH_EMPTY',
    'the search has no word',
    'q',
    'Give at least one word with a letter or digit.',
  )
}
