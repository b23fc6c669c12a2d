/**
 * Keys under which spellings of one name meet. Two names are compared within one side only, where so much alike a name is one
 * person's; the keys follow the ways in which Arabic, Slavic, Korean and Chinese names come into English.
 */

/** Words within names that are no names. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul bin ben ibn bint abu van von der den de da di du dos del la le y e ter'.split(' '),
)
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/

/** A folded name's words that count: no particles, initials or generations, as long as two others remain. */
export function coreOf(folded: string): string[] {
  const all = folded.split(' ').filter((word) => !GENERATION.test(word))
  // At the beginning it is a given name: nobody is called a son of somebody and nothing else.
  const full = all.filter((word, at) => !PARTICLES.has(word) || (at === 0 && word === 'ben'))
  const long = full.filter((word) => word.length > 1)
  return long.length >= 2 ? long : full.length > 0 ? full : all
}

/** Letters that stand for one another in transliterations: what sounds alike is written alike. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^m[ou]h[ae]mm?[ae]d$/, 'mohamad'],
  [/ph/g, 'f'],
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/ts|tz/g, 'c'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|iy|yi|yy|ei|ey|ie|ye|y/g, 'i'],
  [/([^aeiou])\1+/g, '$1'],
  [/([aeiou])\1+/g, '$1'],
]

/** A word as it sounds: "sergei" and "sergey" are one. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word)
}

/** The same without the vowels inside, which transliterations of Arabic choose freely; for words of five letters and more. */
export function skeletonOf(word: string): string {
  const sound = soundOf(word)
  return sound.length < 5 ? sound : `${sound[0]}${sound.slice(1, -1).replace(/[aeiou]/g, '')}${sound.at(-1)}`
}

/** Words run together, for names that are parted at will: "jae myung" and "jaemyung". */
export const runTogether = (words: readonly string[]): string => words.join('')

/** Sounds in no order, for names of which the family's comes first or last. */
export const inNoOrder = (words: readonly string[]): string => words.map(soundOf).sort().join(' ')

/** Whether all words of the shorter stand in the longer, in its order, the first among them. */
export function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length < 2 || shorter.length >= longer.length || soundOf(shorter[0] ?? '') !== soundOf(longer[0] ?? ''))
    return false
  let at = 0
  for (const word of longer) if (at < shorter.length && soundOf(shorter[at] ?? '') === soundOf(word)) at += 1
  return at === shorter.length
}
