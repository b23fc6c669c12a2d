import { stemmer } from 'stemmer'
import { table } from '../../reader/lexicon/table.ts'
import { fold } from '../ids.ts'

/** What a commitment is about: its words without the frame that any pledge may have. */
export interface Content {
  /** Stems: "strengthening" and "strengthened" are one. */
  readonly words: ReadonlySet<string>
  /** Those of the stems that stand as names or numbers: "Voronezh", "NATO", "25". */
  readonly names: ReadonlySet<string>
}

let frame: Set<string> | null = null

/** The content of a quote. */
export function contentOf(quote: string): Content {
  frame ??= new Set(table('frame-words', ['words']).flatMap(({ words }) => words.split(' ')))
  const words = new Set<string>()
  const names = new Set<string>()
  const plain = quote.replace(/['’]s\b/gu, '').replace(/\b(\p{Lu})\.(?=\p{Lu}\.|\s|$)/gu, '$1')
  for (const [at, found] of [...plain.matchAll(/[\p{L}\p{N}]+/gu)].entries()) {
    const folded = fold(found[0])
    if (folded === '' || frame.has(folded)) continue
    const stem = stemmer(folded)
    words.add(stem)
    // The first word of a quote may be capital as the first of a sentence.
    if (at > 0 && /^[\p{Lu}\p{N}]/u.test(found[0])) names.add(stem)
  }
  return { words, names }
}
