/**
 * Text that is safe to show in a terminal: control characters (colours, cursor, bells, C1), zero-width and direction marks
 * of an article are shown as `\u{…}` and cannot act. Tabs and line ends stay.
 */
export function plain(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(CONTROL, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
}

/** The same on one line, white space folded. */
export function plainLine(text: string): string {
  return plain(text.replace(/\s+/g, ' ').trim())
}

const CONTROL = /(?![\t\n])[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
