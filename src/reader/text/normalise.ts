import { withoutNameCards } from './name-cards.ts'

/** Characters that are read as another one of the same length, so that offsets hold. */
const READ_AS = new Map<number, string>([
  ...[0x00a0, 0x1680, 0x202f, 0x205f, 0x3000, 0x0009, 0x000b, 0x000c, 0x000d, 0x000a, 0x2028, 0x2029].map(
    (c) => [c, ' '] as const,
  ),
  ...Array.from({ length: 11 }, (_, i) => [0x2000 + i, ' '] as const),
  // zero-width and direction marks, which wink would take for words
  ...[0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, ...Array.from({ length: 5 }, (_, i) => 0x202a + i)].map(
    (c) => [c, ' '] as const,
  ),
  ...[0x201c, 0x201d, 0x201e, 0x201f, 0x00ab, 0x00bb, 0x2033].map((c) => [c, '"'] as const),
  ...[0x2018, 0x2019, 0x201a, 0x201b, 0x02bc, 0x2032, 0x0060, 0x00b4].map((c) => [c, "'"] as const),
  ...[0x2010, 0x2011].map((c) => [c, '-'] as const),
  // bullets of word processors' symbol founts, in the private area
  ...[0xf0a7, 0xf0b7, 0xf0d8].map((c) => [c, '•'] as const),
  ...[0x2012, 0x2013, 0x2014, 0x2015, 0x2212].map((c) => [c, '\u2013'] as const),
])

const ODD = /[^\x20-\x7e\u00c0-\u024f\u1e00-\u1eff]/

/**
 * The body as the passes read it: of the same length, with one kind of space, quotation mark, apostrophe and dash.
 * Line ends become spaces; the blocks remember them.
 */
export function normalise(body: string): string {
  return unbracketed(withoutEntityTails(oneKind(withoutNameCards(body))))
}

/** "[W]e", "[h]opefully": the letter that a writer has changed belongs to its word. */
const unbracketed = (text: string) =>
  text.replace(/(?<![\p{L}\]])\[(\p{L})\](\p{Ll}+)/gu, (_, letter: string, rest: string) => `${letter}${rest}  `)

/** "Ghana';s": what a page has left of the character reference of an apostrophe. */
const withoutEntityTails = (text: string) =>
  text.replace(/(?<=\p{L})';(\p{Ll}{1,2})(?!\p{L})/gu, (_, end: string) => `'${end} `)

function oneKind(body: string): string {
  if (!ODD.test(body)) return body
  let out = ''
  let from = 0
  for (let i = 0; i < body.length; i++) {
    const c = body.charCodeAt(i)
    if (c >= 0x20 && c < 0x7f && c !== 0x60) continue
    const as = READ_AS.get(c)
    if (as === undefined) continue
    out += body.slice(from, i) + as
    from = i + 1
  }
  return out + body.slice(from)
}
