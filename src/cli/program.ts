import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { ReadoutError } from '../errors.ts'
import { askCommand } from './ask.ts'
import { browserGuideCommand } from './browser-guide.ts'
import { compareCommand } from './compare.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { followCommand } from './follow.ts'
import { forgetCommand } from './forget.ts'
import { ingestCommand } from './ingest.ts'
import { joinCommand } from './join.ts'
import { plain, plainLine } from './output/plain.ts'
import { readCommand } from './read.ts'
import { schemaCommand } from './schema.ts'
import { startCommand } from './start.ts'

/** Each command is a file; what a command needs is loaded only when it runs. */
const COMMANDS = [
  readCommand,
  explainCommand,
  ingestCommand,
  followCommand,
  forgetCommand,
  joinCommand,
  askCommand,
  compareCommand,
  exportCommand,
  browserGuideCommand,
  schemaCommand,
  startCommand,
]

/**
 * Runs the command line and sets the exit code: 0 all went well, 1 some of the articles were at fault, 2 nothing was done.
 * Never throws.
 * @param words what stands behind the program's name
 */
export async function run(words: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(words, { from: 'user' })
  } catch (error) {
    process.exitCode = 2
    if (error instanceof ReadoutError) process.stderr.write(`${plainLine(error.line)}\n`)
    // Commander has printed its message, or the help or version that was asked for.
    else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else process.stderr.write(`This is a fault of Readout; please report it.\n${plain(traceOf(error))}\n`)
  }
}

function program(): Command {
  const readout = new Command('readout')
    .description('Reads diplomatic news and builds a graph of who said what, to whom, and what was promised.')
    .version(version(), '-v, --version')
    .showHelpAfterError('Run with --help for how it is used.')
    .exitOverride()
  for (const make of COMMANDS) readout.addCommand(make().copyInheritedSettings(readout))
  return readout
}

/** The package's version; from `src/cli` as from `dist/cli` its file is two folders up. */
function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : 'unknown'
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
