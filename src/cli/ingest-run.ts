import { readConfig } from '../config.ts'
import type { ReadoutError } from '../errors.ts'
import { openGraph } from '../graph/open.ts'
import { ingest } from '../ingest/ingest.ts'
import { progressOn } from '../ingest/progress.ts'
import { exitCode } from './exit.ts'
import { plain, plainLine } from './output/plain.ts'

/**
 * Reads articles into the graph that the settings name, shows how it goes on standard error, and prints a summary.
 * @returns the exit code: 0 all were taken, 1 some, 2 none
 * @throws ConfigError, GraphError
 */
export async function runIngest(paths: readonly string[], dryRun: boolean, workers: number): Promise<0 | 1 | 2> {
  const progress = progressOn(process.stderr)
  const engine = dryRun ? null : await openGraph(readConfig())
  try {
    const faults: string[] = []
    const show = (line: string) => process.stderr.write(`${line}\n`)
    // On a terminal the bar has the line; faults wait until it is gone.
    const fault = (error: ReadoutError, where: string) => {
      const line = plainLine(error.where?.startsWith(where) ? error.line : `${where}: ${error.line}`)
      if (process.stderr.isTTY) keep(faults, line)
      else show(line)
    }
    const summary = await ingest(paths, engine, { ...progress, fault }, workers).finally(() => progress.end())
    faults.forEach(show)
    process.stdout.write(`${plain(summary.toString())}\n${dryRun ? 'Nothing was written (--dry-run).\n' : ''}`)
    return exitCode(summary.done, summary.faults)
  } finally {
    await engine?.close()
  }
}

/** Of very many faults the first are shown; the summary counts them all. */
function keep(faults: string[], line: string): void {
  if (faults.length < 200) faults.push(line)
}
