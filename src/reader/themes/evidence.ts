import { THEMES, type Theme } from '../reading.ts'
import { readText } from '../text/read-text.ts'
import type { Sentence, Text } from '../text/text.ts'
import { add, adjunctAt, noScores, ranksOf, type Scores, scoresOf } from './scores.ts'

/** What speaks for a theme of a commitment: cue weights, where it is not said otherwise. */
export interface Evidence {
  readonly theme: Theme
  /** In the act itself. */
  readonly own: number
  /** How much more the act says of its strongest theme. */
  readonly gap: number
  /** How many themes the act names before this one. */
  readonly rank: number
  /** In the act's purpose, condition or time. */
  readonly adjunct: number
  /** In the rest of its sentence, the sentences before and after, the rest of its block, the heading above, the title. */
  readonly sentence: number
  readonly before: number
  readonly after: number
  readonly block: number
  readonly heading: number
  readonly title: number
  /** Its share in the whole text; 1 for the strongest theme of the text. */
  readonly article: number
}

/** The scores of a text's parts, each worked out once. */
interface Parts {
  readonly title: Scores
  readonly sentences: readonly Scores[]
  readonly blocks: readonly Scores[]
  /** For each block, the scores of the last heading above it. */
  readonly headings: readonly Scores[]
  readonly article: Scores
}

/** Kept as long as the text is: each commitment asks for them. */
const partsOf = new WeakMap<Text, Parts>()

const NONE = noScores()

/**
 * What speaks for each theme, of the tokens `first` to `last` (exclusive) of a sentence.
 * @param title the article's title, '' where it has none; always the same for one text
 */
export function evidenceOf(
  text: Text,
  title: string,
  { first, last }: { readonly first: number; readonly last: number },
  sentence: Sentence,
): Evidence[] {
  const parts = partsOf.get(text) ?? readParts(text, title)
  partsOf.set(text, parts)
  const turn = adjunctAt(text, first, last)
  const own = scoresOf(text, first, turn)
  const ranks = ranksOf(text, first, turn)
  const adjunct = scoresOf(text, turn, last)
  const most = Math.max(...own)
  const whole = parts.sentences[sentence.index] ?? NONE
  const of = (scores: Scores | undefined, i: number) => scores?.[i] ?? 0
  return THEMES.map((theme, i) => ({
    theme,
    own: of(own, i),
    gap: most - of(own, i),
    rank: of(ranks, i),
    adjunct: of(adjunct, i),
    sentence: Math.max(0, of(whole, i) - of(own, i) - of(adjunct, i)),
    before: of(parts.sentences[sentence.index - 1], i),
    after: of(parts.sentences[sentence.index + 1], i),
    block: of(parts.blocks[sentence.block], i) - of(whole, i),
    heading: of(parts.headings[sentence.block], i),
    title: of(parts.title, i),
    article: of(parts.article, i),
  }))
}

function readParts(text: Text, title: string): Parts {
  const sentences = text.sentences.map((s) => scoresOf(text, s.first, s.last))
  const blocks = text.blocks.map((block) => sum(sentences.slice(block.firstSentence, block.endSentence)))
  let above = NONE
  const headings = text.blocks.map((block) => {
    const here = above
    if (block.kind === 'heading') above = blocks[block.index] ?? NONE
    return here
  })
  const article = sum(sentences)
  const most = Math.max(...article, 1)
  const named = readText({ body: title, residue: [] })
  return {
    title: scoresOf(named, 0, named.tokens.length),
    sentences,
    blocks,
    headings,
    article: article.map((score) => score / most),
  }
}

function sum(all: readonly Scores[]): Scores {
  const total = noScores()
  for (const scores of all) add(total, scores)
  return total
}
