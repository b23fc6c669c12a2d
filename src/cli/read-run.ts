import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import picocolors from 'picocolors'
import { notesOn } from '../article/notes.ts'
import { ConfigError } from '../errors.ts'
import { inputsOf } from '../ingest/inputs.ts'
import { type Intake, withIntake } from '../ingest/intake.ts'
import { type Read, readingsOf } from '../ingest/readings.ts'
import { Report } from '../ingest/report.ts'
import { exitCode } from './exit.ts'
import type { Output } from './output/names.ts'
import { ENDING, rendered } from './output/output.ts'
import { plainLine } from './output/plain.ts'

/** What `readout read` is asked for. */
export interface ReadRequest {
  readonly output: Output
  /** The folder that gets a file for each article; null prints them. */
  readonly out: string | null
  /** The file that gets the report. */
  readonly report: string | null
  readonly intake: Intake
}

/**
 * Reads the articles that paths name and prints them, or writes `ID.json` (`ID.txt` for text and marked) for each into a folder.
 * Faults go to standard error, a line each, and stop nothing, unless the intake is strict.
 * @returns the exit code: 0 all were read, 1 some, 2 none
 * @throws ConfigError where a file cannot be written; the first fault where the intake is strict
 */
export async function runRead(
  paths: readonly string[],
  { output, out, report: path, intake }: ReadRequest,
): Promise<0 | 1 | 2> {
  const name = new OutputNames(ENDING[output])
  const report = path === null ? null : new Report(path)
  const terminal = process.stdout.isTTY === true
  let done = 0
  let faults = 0
  try {
    await withIntake(intake, async (open) => {
      for await (const read of readingsOf(await inputsOf(paths, open.web), open)) {
        if (read.error !== undefined) {
          faults += 1
          report?.fault(read.error, read.where)
          if (intake.strict) throw read.error
          process.stderr.write(`${plainLine(read.error.line)}\n`)
          continue
        }
        done += 1
        const { article, reading, where } = read
        report?.taken(article, 'checked', where)
        for (const note of notesOn(article.body)) process.stderr.write(`${plainLine(`${where}: ${note}`)}\n`)
        if (out === null) {
          const shown = rendered(output, article, reading, terminal ? 2 : 0, picocolors.isColorSupported)
          if (!process.stdout.write(shown)) await new Promise((drained) => process.stdout.once('drain', drained))
        } else await writeWhole(join(out, name.next(read)), rendered(output, article, reading, 2, false))
      }
    })
  } finally {
    await report?.close()
  }
  return exitCode(done, faults)
}

/** Names of the files that are written: the input's name with another ending, each name once. */
class OutputNames {
  readonly #ending: string
  readonly #used = new Set<string>()

  constructor(ending: string) {
    this.#ending = ending
  }

  /** `ID.json` for `ID.txt`; the second article of a file is `ID-2.json`; a second file of one name keeps its ending: `ID.html.json`. */
  next({ name, where }: Read): string {
    const file = name.replace(/^(?:\.\.?[\\/]|[\\/])+/, '').replaceAll(/\.\.[\\/]/g, '')
    const record = /:(\d+)$/.exec(where)?.[1]
    const stem = file.replace(/\.gz$/i, '').replace(/\.[A-Za-z]{2,8}$/, '')
    const wanted = [...(record === undefined ? [stem, file] : [`${stem}-${record}`])]
    for (let number = 2; ; number += 1) {
      const free = [...wanted, `${file}-${number}`]
        .map((each) => each + this.#ending)
        .find((each) => !this.#used.has(each))
      if (free === undefined) continue
      this.#used.add(free)
      return free
    }
  }
}

/**
 * Writes a file as a whole or not at all: first beside its place, then into it.
 * @throws ConfigError OUTPUT_UNWRITABLE
 */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {})
    const why = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
    const cure = 'Give --out a folder that can be written to.'
    throw new ConfigError('OUTPUT_UNWRITABLE', `this file cannot be written${why}`, path, cure, { cause })
  }
}
