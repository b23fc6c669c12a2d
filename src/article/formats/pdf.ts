import { fault } from '../faults.ts'
import { type Format, UNKNOWN } from '../format.ts'
import { originalOf } from '../original.ts'
import { whole } from '../source.ts'

/** A communiqué with pictures. Bytes. */
const PDF_LIMIT = 50_000_000

/** A PDF: its text in reading order, words joined that a line's end parts; running heads, feet and page numbers are left out. */
export const pdf: Format = {
  name: 'pdf',
  limit: PDF_LIMIT,
  // Some writers put a few bytes before the mark, which the format allows within the first kilobyte.
  recognise: (head) => Buffer.from(head.subarray(0, 1024)).includes('%PDF-'),
  async *parse(chunks, where) {
    const { printedDraft } = await import('../printed/printed.ts')
    const bytes = await whole(chunks, PDF_LIMIT, where)
    // The parser takes the bytes away from us.
    const original = originalOf(bytes)
    const { body, title } = await printedDraft(bytes, where)
    if (body === '') throw fault('INPUT_EMPTY', 'there are no words in it', where)
    yield { where, body, known: { ...UNKNOWN, title }, original }
  },
}
