/**
 * UTF-8 that was read as Windows-1252 and written again, as it shows in the text: "Ã©" for "é", "â€™" for an apostrophe, "Å¡" for "š".
 * The second character is one that a following byte of UTF-8 (80 to BF) is in that encoding.
 */
const MOJIBAKE =
  /[ÂÃÄÅĂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€\u0080][\u0080-\u00bf˜™š›œžŸ“”¢¦]?|[ÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g
/** A single such pair may be meant ("Ä…" does not occur in words, but a list of signs may hold it). */
const FEWEST = 2

/** What a reader should know of a text that was taken all the same, a sentence each. */
export function notesOn(body: string): string[] {
  const notes: string[] = []
  const pairs = body.match(MOJIBAKE) ?? []
  if (pairs.length >= FEWEST)
    notes.push(
      `${pairs.length} places look like UTF-8 that was taken for Windows-1252, such as "${pairs[0]}": names there are read as they stand. Take the text from its source anew.`,
    )
  const lost = body.split('\ufffd').length - 1
  if (lost > 0)
    notes.push(`${lost} ${lost === 1 ? 'character' : 'characters'} could not be decoded and are gone (U+FFFD).`)
  return notes
}
