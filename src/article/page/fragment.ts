import { parseHTML } from 'linkedom'
import { fault } from '../faults.ts'
import { DEEPEST, depthOf } from './page.ts'
import { wordsOf } from './words.ts'

/** Text with the end of a paragraph, a division, a list or a line break in it, which prose does not have. */
const MARKUP = /<\/(?:p|div|ul|ol|blockquote|span|article|section)\s{0,9}>|<br\s{0,9}\/?>|<p>/i

/**
 * The words of a piece of markup, such as a feed's item holds, all of it; null where the text is none.
 * @throws InputError INPUT_MARKUP where it is nested as no article is
 */
export function markupWords(text: string): string | null {
  return MARKUP.test(text) ? fragmentWords(text) : null
}

/**
 * The words of a piece of markup, all of it, as paragraphs and lines.
 * @throws InputError INPUT_MARKUP
 */
export function fragmentWords(markup: string): string {
  if (depthOf(markup) > DEEPEST) throw fault('INPUT_MARKUP', 'its markup is nested as in no article', null)
  try {
    const { document } = parseHTML(`<html><body>${markup}</body></html>`)
    return wordsOf(document.body)
  } catch (cause) {
    throw fault('INPUT_MARKUP', 'its markup cannot be taken apart', null, cause)
  }
}
