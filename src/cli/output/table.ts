import Table from 'cli-table3'
import { plainLine } from './plain.ts'

/** Narrower columns than this are not worth breaking words for. */
const NARROWEST = 12
/** Spaces beside the text of a cell. */
const PADDING = 2

/**
 * A table as wide as the terminal, or 120 where there is none; long cells are broken between words. Text of articles cannot act on
 * the terminal.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = process.stdout.columns ?? 120
  const cells = rows.map((row) => row.map(plainLine))
  const shown = new Table({
    head: [...head],
    colWidths: widths([[...head], ...cells], width),
    wordWrap: true,
    style: { head: [], border: [] },
  })
  shown.push(...cells)
  return `${shown.toString()}\n`
}

/** Columns as wide as what stands in them, at most as wide as all; where that is too much, the widest gives way. */
function widths(cells: readonly (readonly string[])[], most: number): number[] {
  const columns = cells[0]?.length ?? 0
  const widest = (at: number) => Math.max(...cells.map((row) => row[at]?.length ?? 0))
  const found = Array.from({ length: columns }, (_, at) => Math.min(most, widest(at)) + PADDING)
  for (;;) {
    const over = found.reduce((sum, width) => sum + width, columns + 1) - most
    const largest = Math.max(...found)
    if (over <= 0 || largest <= NARROWEST) return found
    found[found.indexOf(largest)] = largest - 1
  }
}
