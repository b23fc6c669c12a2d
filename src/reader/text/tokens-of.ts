import { tag } from './tagger.ts'
import type { Token } from './text.ts'

/** Tokens of words outside the text's own (a label, a title), which start at `start`; all stand at token `index`. */
export function tokensOf(words: string, start: number, index: number): Token[] {
  return tag(words).tokens.map((t) => ({
    index,
    start: start + t.at,
    end: start + t.at + t.text.length,
    text: t.text,
    lower: t.lower,
    lemma: t.lemma,
    pos: t.pos,
    space: t.space,
  }))
}
