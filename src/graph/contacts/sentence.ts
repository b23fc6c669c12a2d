import { table } from '../../reader/lexicon/table.ts'

let phrases: readonly string[] | null = null

/**
 * Whether the sentence in which words stand says that they tell of another day than the article's: "as we discussed last year".
 * @param span the words, in UTF-16 units of the body
 */
export function tellsOfAnotherDay(body: string, { start, end }: { readonly start: number; readonly end: number }) {
  phrases ??= table('other-days', ['words']).flatMap(({ words }) => words.split('; ').map((each) => ` ${each} `))
  const sentence = ` ${words(body.slice(beginOf(body, start), endOf(body, end)))} `
  return phrases.some((phrase) => sentence.includes(phrase)) || /\b(?:19|20)\d\d\b/.test(sentence)
}

/**
 * Whether those who took part met others together: the words end in "with", and the rest of the sentence names none of them
 * ("The two leaders met with students").
 * @param places where the body mentions those who took part
 */
export function isWithOthers(
  body: string,
  { start, end }: { readonly start: number; readonly end: number },
  places: readonly number[],
): boolean {
  if (!body.slice(start, end).endsWith(' with')) return false
  const [from, to] = [beginOf(body, start), endOf(body, end)]
  return places.some((at) => at >= from && at < start) && !places.some((at) => at >= end && at < to)
}

/** Lower case, one space between words, no signs but the apostrophe and the comma of "many, many". */
function words(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}',]+/gu, ' ')
    .replace(/,(?! many)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

const STOP = /[.!?\n]/

function beginOf(body: string, start: number): number {
  let at = start
  while (at > 0 && !STOP.test(body[at - 1] ?? '')) at -= 1
  return at
}

function endOf(body: string, end: number): number {
  let at = end
  while (at < body.length && !STOP.test(body[at] ?? '')) at += 1
  return at
}
