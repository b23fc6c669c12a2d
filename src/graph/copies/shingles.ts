import { fold } from '../ids.ts'

/** Words of a shingle: fewer make strangers alike, more make an edited word weigh more. */
const WORDS = 5

/**
 * The runs of five words of a text, as words are compared: what two versions of a story share.
 * @param residue what of the page is passed over
 */
export function shinglesOf(body: string, residue: readonly { readonly start: number; readonly end: number }[]) {
  const words = fold(without(body, residue)).split(' ')
  const shingles = new Set<string>()
  for (let at = 0; at + WORDS <= words.length; at++) shingles.add(words.slice(at, at + WORDS).join(' '))
  return shingles
}

function without(body: string, residue: readonly { readonly start: number; readonly end: number }[]): string {
  let kept = ''
  let from = 0
  for (const { start, end } of [...residue].sort((a, b) => a.start - b.start)) {
    kept += `${body.slice(from, Math.max(from, start))} `
    from = Math.max(from, end)
  }
  return kept + body.slice(from)
}
