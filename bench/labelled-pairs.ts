import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The lines of a file of labelled pairs in this folder, each by column. Lines that begin with `#` are comments. */
export function labelledPairs<Column extends string>(
  file: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [head = '', ...lines] = readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const names = head.split('\t')
  return lines.map((line) => {
    const fields = line.split('\t')
    const row = Object.create(null)
    for (const column of columns) row[column] = fields[names.indexOf(column)] ?? ''
    return row
  })
}

/** How joining did on pairs that are one or two. */
export class Tally {
  readonly #counts = { right: 0, wrong: 0, missed: 0, 'rightly apart': 0, 'no longer there': 0 }

  /** @param joined null: one of the two is not there any more */
  count(one: boolean, joined: boolean | null, what: string): void {
    const outcome =
      joined === null ? 'no longer there' : joined ? (one ? 'right' : 'wrong') : one ? 'missed' : 'rightly apart'
    this.#counts[outcome] += 1
    if (joined !== one) console.log(`${outcome}: ${what}`)
  }

  /** Prints the figures; the process fails where they are below what is asked for. */
  end(leastPrecision: number, leastRecall: number): void {
    const { right, wrong, missed } = this.#counts
    const precision = right / Math.max(1, right + wrong)
    const recall = right / Math.max(1, right + missed)
    const counts = Object.entries(this.#counts).map(([outcome, count]) => `${count} ${outcome}`)
    console.log(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${counts.join(', ')})`)
    process.exitCode = Number(precision.toFixed(3)) >= leastPrecision && recall >= leastRecall ? 0 : 1
  }
}
