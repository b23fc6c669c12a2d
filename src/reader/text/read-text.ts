import type { Article } from '../../article/article.ts'
import { findBlocks } from './blocks.ts'
import { mendTags } from './mend-tags.ts'
import { normalise } from './normalise.ts'
import { findQuotations } from './quotations.ts'
import { mendSentences } from './sentences.ts'
import { tag } from './tagger.ts'
import type { Block, Sentence, Text, Token } from './text.ts'

/** Pass 1: blocks, sentences, tokens with their tags, quotations. Linear in the length of the body. */
export function readText(article: Pick<Article, 'body' | 'residue'>): Text {
  const { body, residue } = article
  const norm = normalise(body)
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const span of findBlocks(body, residue)) {
    const firstSentence = sentences.length
    const { tokens: tagged, ends } = tag(norm.slice(span.start, span.end))
    const base = tokens.length
    for (const t of tagged) {
      const start = span.start + t.at
      tokens.push({
        index: tokens.length,
        start,
        end: start + t.text.length,
        text: t.text,
        lower: t.lower,
        lemma: t.lemma,
        pos: t.pos,
        space: t.space,
      })
    }
    let first = base
    for (const end of mendSentences(tagged, ends)) {
      const a = tokens[first]
      const z = tokens[base + end - 1]
      if (a === undefined || z === undefined || base + end <= first) continue
      mendTags(tokens, first, base + end)
      sentences.push({
        index: sentences.length,
        block: blocks.length,
        start: a.start,
        end: z.end,
        first,
        last: base + end,
      })
      first = base + end
    }
    blocks.push({ ...span, index: blocks.length, firstSentence, endSentence: sentences.length })
  }
  return { body, norm, blocks, sentences, tokens, quotations: findQuotations(norm, blocks) }
}
