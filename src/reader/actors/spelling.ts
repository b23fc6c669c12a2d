import type { Candidate } from './candidates.ts'

const PARTICLE = /^(?:von|van|der|den|de|del|della|di|da|dos|bin|ibn|bint)$/i

const SHORT = /^(?:CEO|CFO|COO|CTO|NSA|NSC|NATO|OSCE|SRSG)$/

/** Whether words are in capitals throughout, as the labels of a transcript have them. */
export const inCapitals = (words: string) => /\p{Lu}{2}/u.test(words) && words === words.toUpperCase()

/**
 * A name that the text has in capitals only, as it is spelt elsewhere: as the article's title has it, where it names the same person, else
 * each word with one capital ("LÓPEZ OBRADOR" is López Obrador, "VON DER LEYEN" von der Leyen).
 */
export function spelt(name: string, candidates: readonly Candidate[]): string {
  // "PRESIDENT BERG: …" who is spoken to as "Anna"
  const given = !/\s/.test(name) && candidates.some(({ run }) => inCapitals(run.words.join(' ')))
  if (!inCapitals(name) && !given) return name
  const titled = candidates
    .filter(({ line }) => line.where === 'title')
    .map(({ run }) => run.words.join(' '))
    .find((words) => !inCapitals(words))
  return titled ?? (inCapitals(name) ? name.split(/\s+/).map(lowered).join(' ') : name)
}

/** An office that stands in capitals in a label ("PRIME MINISTER"). */
export function speltOffice(office: string | null): string | null {
  return office !== null && inCapitals(office) ? office.split(' ').map(lowered).join(' ') : office
}

function lowered(word: string): string {
  if (PARTICLE.test(word)) return word.toLowerCase()
  // initials, and abbreviations within an office
  if (/\./.test(word) || word.length < 3 || SHORT.test(word)) return word
  return word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
