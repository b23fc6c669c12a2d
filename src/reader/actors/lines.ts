import { normalise } from '../text/normalise.ts'
import type { Text, Token } from '../text/text.ts'
import { tokensOf } from '../text/tokens-of.ts'
import { type Item, itemsOf } from './items.ts'
import { withOrganisations } from './organisations.ts'

/** A sentence, a speaker's label or the article's title, cut into items. */
export interface Line {
  readonly index: number
  readonly tokens: readonly Token[]
  readonly items: readonly Item[]
  readonly where: 'sentence' | 'label' | 'title'
  readonly block: number
  /** Is it written in capitals throughout, so that case tells nothing? */
  readonly capitals: boolean
  readonly item: boolean
  /** Does it name those who wrote or edited the report, not those it is about? */
  readonly byline: boolean
}

const BYLINE =
  /^\(?(?:reporting|editing|additional reporting|writing|photo|photos|compiled|edited|written|translated|source|contact)\b(?: and \w+)?(?: by|:)/i

/** All lines of the text in order, the title last: it gives evidence, never mentions. */
export function linesOf(text: Text, title: string | null): Line[] {
  const lines: Line[] = []
  const add = (tokens: readonly Token[], where: Line['where'], block: number, item: boolean) => {
    if (tokens.length === 0) return
    const first = tokens[0]?.start ?? 0
    const written = where === 'title' ? '' : text.norm.slice(first, tokens.at(-1)?.end ?? first)
    lines.push({
      index: lines.length,
      tokens,
      items: withOrganisations(itemsOf(tokens), tokens),
      where,
      block,
      capitals: isCapitals(tokens),
      item,
      byline: BYLINE.test(written),
    })
  }
  for (const block of text.blocks) {
    if (block.label !== null) {
      const at = text.sentences[block.firstSentence]?.first ?? 0
      add(
        tokensOf(text.norm.slice(block.label.start, block.label.end), block.label.start, at),
        'label',
        block.index,
        false,
      )
    }
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = text.sentences[s]
      if (sentence !== undefined)
        add(text.tokens.slice(sentence.first, sentence.last), 'sentence', block.index, block.kind === 'item')
    }
  }
  if (title !== null) add(tokensOf(normalise(title), 0, 0), 'title', -1, false)
  return lines
}

function isCapitals(tokens: readonly Token[]): boolean {
  let upper = 0
  let words = 0
  for (const t of tokens) {
    if (!/^\p{L}{2,}/u.test(t.text)) continue
    words++
    if (t.text === t.text.toUpperCase()) upper++
  }
  return words > 2 && upper > 0.7 * words
}
