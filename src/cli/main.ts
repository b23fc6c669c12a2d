#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { ReadoutError } from '../errors.ts'
import { ingestCommand } from './ingest.ts'
import { plainLine } from './output/plain.ts'
import { readCommand } from './read.ts'
import { schemaCommand } from './schema.ts'

/** Each command is a file; what a command needs is loaded only when it runs. */
const COMMANDS = [readCommand, ingestCommand, schemaCommand]

function program(): Command {
  const readout = new Command('readout')
    .description('Reads diplomatic news and builds a graph of who said what, to whom, and what was promised.')
    .version(version(), '-v, --version')
    .showHelpAfterError('Run with --help for how it is used.')
    .exitOverride()
  for (const make of COMMANDS) readout.addCommand(make().copyInheritedSettings(readout))
  return readout
}

function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : 'unknown'
}

// A reader that stops early (`readout read … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await program().parseAsync()
} catch (error) {
  if (error instanceof ReadoutError) process.stderr.write(`${plainLine(error.line)}\n`)
  else if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')) {
    // Commander has printed its message, or the help or version that was asked for.
  } else throw error
  const asked = error instanceof Error && 'exitCode' in error && error.exitCode === 0
  process.exitCode = asked ? 0 : 2
}
