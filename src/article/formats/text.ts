import { decode } from '../decode.ts'
import type { Draft, Format } from '../format.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { originalOf } from '../original.ts'
import { whole } from '../source.ts'

/** No article has as much text. Bytes. */
export const TEXT_LIMIT = 5_000_000

/** A `# Title` on the first line with words: the only first line that is surely a title. */
const HEADING = /^\s*#[ \t]+(\S[^\n\r]{0,300}?)[ \t#]*\r?(?:\n|$)/

/** Plain text and Markdown, with or without front matter. What no other format recognises is taken to be text. */
export const text: Format = {
  name: 'text',
  limit: TEXT_LIMIT,
  recognise: () => true,
  async *parse(chunks, where) {
    const bytes = await whole(chunks, TEXT_LIMIT, where)
    yield { ...textDraft(decode(bytes, where), where), original: originalOf(bytes) }
  },
}

/**
 * Text as a draft: front matter taken off, the rest untouched.
 * @throws InputError INPUT_FRONT_MATTER
 */
export function textDraft(words: string, where: string): Draft {
  const { known, body } = splitFrontMatter(words, where)
  return { where, body, known: { ...known, title: known.title ?? HEADING.exec(body)?.[1] ?? null } }
}
