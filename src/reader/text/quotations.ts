import type { Span } from '../../article/article.ts'
import type { Quotation } from './text.ts'

/** A quotation that runs over more paragraphs than this is a lost mark. */
const MOST_BLOCKS = 12

/**
 * Finds quotations by double marks, straight or curly. A mark that follows white space or a bracket opens, one that
 * follows a word or a stop closes. A quotation may run over several paragraphs, each of which then opens anew.
 * @param norm normalised text, all double marks straight
 */
export function findQuotations(norm: string, blocks: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let start = -1
  let since = 0
  blocks.forEach((block, b) => {
    for (let at = norm.indexOf('"', block.start); at >= 0 && at < block.end; at = norm.indexOf('"', at + 1)) {
      const opens = at === block.start || /[\s([\u2013'-]/.test(norm[at - 1] ?? ' ')
      if (start < 0) {
        if (!opens) continue
        start = at
        since = b
      } else if (opens && at === block.start) {
        // a paragraph that opens anew within a running quotation
      } else {
        found.push({ start, end: at + 1, open: false })
        start = -1
      }
    }
    if (start < 0) return
    const next = blocks[b + 1]
    const runsOn = next !== undefined && norm[next.start] === '"' && b - since < MOST_BLOCKS
    if (runsOn) return
    found.push({ start, end: block.end, open: true })
    start = -1
  })
  return found
}
