const UPPER = /^\p{Lu}/u
const LOWER = /^\p{Ll}/u

/** Does the text open with a capital letter? Asked of every word, so most answers need no regular expression. */
export function startsUpper(text: string): boolean {
  const c = text.charCodeAt(0)
  return c < 0x80 ? c >= 0x41 && c <= 0x5a : UPPER.test(text)
}

/** Does the text open with a small letter? */
export function startsLower(text: string): boolean {
  const c = text.charCodeAt(0)
  return c < 0x80 ? c >= 0x61 && c <= 0x7a : LOWER.test(text)
}
