import type { Span } from '../../article/article.ts'
import { firstAt } from './search.ts'
import type { Quotation } from './text.ts'

/**
 * The quotations that reach into the stretch from `start` to `end` or touch it, in order.
 * @param quotations those of a text, in order; none overlaps another
 */
export function quotationsAt(quotations: readonly Quotation[], start: number, end: number): readonly Quotation[] {
  const first = firstAt(quotations.length, (i) => (quotations[i]?.end ?? 0) >= start)
  let last = first
  while ((quotations[last]?.start ?? Number.POSITIVE_INFINITY) <= end) last++
  return quotations.slice(first, last)
}

/** A quotation that runs over more paragraphs than this is a lost mark. */
const MOST_BLOCKS = 12

/**
 * Finds quotations by double marks, straight or curly. A mark that follows white space or a bracket opens, one that
 * follows a word or a stop closes. A quotation may run over several paragraphs: each then opens anew, or none has a mark
 * up to the one that closes.
 * @param norm normalised text, all double marks straight
 */
export function findQuotations(norm: string, blocks: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let start = -1
  let since = 0
  blocks.forEach((block, b) => {
    for (let at = norm.indexOf('"', block.start); at >= 0 && at < block.end; at = norm.indexOf('"', at + 1)) {
      const opens = opensAt(norm, at, block)
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
    const runsOn =
      next !== undefined &&
      b - since < MOST_BLOCKS &&
      (norm[next.start] === '"' || closesLater(norm, blocks.slice(b + 1, since + MOST_BLOCKS)))
    if (runsOn) return
    found.push({ start, end: block.end, open: true })
    start = -1
  })
  return found
}

const opensAt = (norm: string, at: number, block: Span) =>
  at === block.start || /[\s([\u2013'-]/.test(norm[at - 1] ?? ' ')

/** Is the next mark one that closes? */
function closesLater(norm: string, blocks: readonly Span[]): boolean {
  for (const block of blocks) {
    const at = norm.indexOf('"', block.start)
    if (at < 0) return false
    if (at < block.end) return !opensAt(norm, at, block)
  }
  return false
}
