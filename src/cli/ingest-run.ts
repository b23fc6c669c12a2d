import { notesOn } from '../article/notes.ts'
import { readConfig } from '../config.ts'
import type { ReadoutError } from '../errors.ts'
import type { GraphEngine } from '../graph/engine.ts'
import { openGraph } from '../graph/open.ts'
import { ingestInputs, type Listener } from '../ingest/ingest.ts'
import { inputsOf } from '../ingest/inputs.ts'
import { type Intake, type OpenIntake, withIntake } from '../ingest/intake.ts'
import { progressOn } from '../ingest/progress.ts'
import { Report } from '../ingest/report.ts'
import { watched } from '../ingest/watch.ts'
import { exitCode } from './exit.ts'
import { plain, plainLine } from './output/plain.ts'
import { stopSignal } from './stop-signal.ts'

/** What `readout ingest` is asked for. */
export interface IngestRequest {
  readonly dryRun: boolean
  /** Go on with what changes. */
  readonly watch: boolean
  /** The file that gets the report. */
  readonly report: string | null
  readonly intake: Intake
}

/**
 * Reads articles into the graph that the settings name, shows how it goes on standard error, and prints a summary.
 * @returns the exit code: 0 all were taken, 1 some, 2 none
 * @throws ConfigError, GraphError; the first fault where the intake is strict
 */
export async function runIngest(
  paths: readonly string[],
  { dryRun, watch, report: path, intake }: IngestRequest,
): Promise<0 | 1 | 2> {
  const engine = dryRun ? null : await openGraph(readConfig())
  const report = path === null ? null : new Report(path)
  try {
    return await withIntake(intake, async (open) => {
      const summary = await shown(engine, open, report, paths)
      process.stdout.write(`${plain(summary.toString())}\n${dryRun ? 'Nothing was written (--dry-run).\n' : ''}`)
      if (watch) await goOn(paths, engine, open, report)
      return exitCode(summary.done, summary.faults)
    })
  } finally {
    await report?.close()
    await engine?.close()
  }
}

async function shown(engine: GraphEngine | null, intake: OpenIntake, report: Report | null, paths: readonly string[]) {
  const progress = progressOn(process.stderr)
  const waiting: string[] = []
  // On a terminal the bar has the line; what is to be said waits until it is gone.
  const say = (line: string) => {
    if (process.stderr.isTTY) keep(waiting, line)
    else process.stderr.write(`${line}\n`)
  }
  const listener: Listener = {
    ...progress,
    fault: (error, where) => {
      report?.fault(error, where)
      say(faultLine(error, where))
    },
    taken: (article, outcome, where) => {
      report?.taken(article, outcome, where)
      for (const note of notesOn(article.body)) say(plainLine(`${where}: ${note}`))
    },
  }
  const summary = await ingestInputs(await inputsOf(paths, intake.web), engine, listener, intake).finally(() =>
    progress.end(),
  )
  for (const line of waiting) process.stderr.write(`${line}\n`)
  return summary
}

/** Takes what is added or changes, a line for each article, until the process is told to stop. */
async function goOn(
  paths: readonly string[],
  engine: GraphEngine | null,
  intake: OpenIntake,
  report: Report | null,
): Promise<void> {
  process.stdout.write('Watching; Ctrl+C stops it.\n')
  const listener: Listener = {
    taken: (article, outcome, where) => {
      report?.taken(article, outcome, where)
      process.stdout.write(`${plainLine(`${where}: ${outcome}`)}\n`)
    },
    fault: (error, where) => {
      report?.fault(error, where)
      process.stderr.write(`${faultLine(error, where)}\n`)
    },
  }
  for await (const input of watched(paths, stopSignal())) await ingestInputs([input], engine, listener, intake)
}

function faultLine(error: ReadoutError, where: string): string {
  return plainLine(error.where?.startsWith(where) ? error.line : `${where}: ${error.line}`)
}

/** Of very many lines the first are shown; the summary counts all faults. */
function keep(lines: string[], line: string): void {
  if (lines.length < 200) lines.push(line)
}
