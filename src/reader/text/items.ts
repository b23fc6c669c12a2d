import type { Sentence, Text } from './text.ts'

/** A bullet, a number or a letter that opens a list item; word processors leave bullets in the private area (U+F0B7). */
const ITEM = /^(?:[-*•·▪●○‣–—o\uf0a7\uf0b7\uf0d8]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)\s*/

/** How many UTF-16 units of the text are the mark that opens a list item, white space behind it included; 0 where it is none. */
export const itemMark = (text: string): number => ITEM.exec(text)?.[0].length ?? 0

/** "• a fund for roads": an item that goes on with the sentence that opens its list, where it ends in no mark of its own. */
export const isRunOn = (line: string): boolean =>
  /^[-*•·▪●○‣–—\uf0a7\uf0b7\uf0d8]\s+\p{Ll}/u.test(line) && !line.endsWith(';')

/** The first token behind the mark, if any, that opens a sentence. */
export function itemStart(text: Text, sentence: Sentence): number {
  const at = sentence.start + itemMark(text.norm.slice(sentence.start, sentence.start + 12))
  let first = sentence.first
  while (first < sentence.last - 1 && (text.tokens[first]?.start ?? at) < at) first++
  return first
}
