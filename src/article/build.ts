import { createHash } from 'node:crypto'
import { Article, type Span } from './article.ts'
import { fault } from './faults.ts'
import type { Draft } from './format.ts'
import { TEXT_LIMIT, textDraft } from './formats/text.ts'
import { englishOrFault } from './language.ts'
import { describe } from './metadata.ts'
import { PUBLISHERS } from './publishers/publishers.ts'

/** A word and an end of a sentence after it, or in a text without any, this many words. */
const SENTENCE_END = /\p{L}[\p{N}%)]{0,20}["”’')\]]?[.!?…]["”’')\]]{0,9}(?:\s|$)/u
const FEWEST_WORDS = 4
const WORDS_WITHOUT_END = 8

/**
 * An article from a draft: checked, its residue marked, its metadata joined.
 * @throws InputError INPUT_EMPTY, INPUT_TOO_LARGE, INPUT_NO_SENTENCE, INPUT_LANGUAGE, INPUT_DATE, INPUT_URL
 */
export function buildArticle({ where, body, known, original }: Draft, publishers = PUBLISHERS): Article {
  if (body.trim() === '') throw fault('INPUT_EMPTY', 'there is no text in it', where)
  if (body.length > TEXT_LIMIT) throw fault('INPUT_TOO_LARGE', 'the text is longer than 5 million characters', where)
  const metadata = describe(body, known, where, publishers)
  const clean = withoutSpans(body, metadata.residue).replace(/\s+/gu, ' ').trim()
  const language = englishOrFault(clean, where)
  const words = clean.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0
  if (words < (SENTENCE_END.test(clean) ? FEWEST_WORDS : WORDS_WITHOUT_END)) {
    throw fault('INPUT_NO_SENTENCE', 'there is no sentence in it', where)
  }
  const id = `a-${createHash('sha256').update(clean).digest('hex').slice(0, 16)}`
  return Article.parse({ schema: 1, id, language, body, original: original ?? null, ...metadata } satisfies Article)
}

/**
 * An article from text at hand, with or without front matter.
 * @param where what an error calls the text
 * @throws InputError
 */
export function articleFromText(text: string, where = 'text'): Article {
  return buildArticle(textDraft(text, where))
}

/** The body with each span (in order, apart from each other) replaced by a space. */
function withoutSpans(body: string, spans: readonly Span[]): string {
  let kept = ''
  let from = 0
  for (const { start, end } of spans) {
    kept += `${body.slice(from, start)} `
    from = end
  }
  return kept + body.slice(from)
}
