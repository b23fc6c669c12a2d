import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { FIELDS, type Field, type FieldMap } from '../article/fields.ts'
import { readConfig } from '../config.ts'
import type { Intake } from '../ingest/intake.ts'

/** The options that say how inputs are taken, as Commander hands them on. */
export interface IntakeOptions {
  readonly workers: number
  readonly map?: FieldMap
  readonly allowPrivate?: true
  readonly strict?: true
  readonly report?: string
}

export const PATHS = 'files, folders, globs, web addresses, or - for standard input'

/** Adds `--workers`, `--map`, `--allow-private`, `--strict` and `--report` to a command. */
export function withIntakeOptions(command: Command): Command {
  return command
    .addOption(workersOption())
    .addOption(
      new Option(
        '-m, --map <fields>',
        'which fields of JSON or a table hold what, such as text=content,title=head.line',
      ).argParser(fieldMap),
    )
    .option('--allow-private', 'fetch pages from hosts that are not public, too')
    .option('--strict', 'end at the first fault')
    .option('--report <file>', 'write what was taken and what was left, and why, a line of JSON each')
}

/** What the options say. */
export function intakeOf({ workers, map, allowPrivate, strict }: IntakeOptions): Intake {
  const { publishers, identities } = readConfig()
  return {
    workers,
    ...(map === undefined ? {} : { fields: map }),
    publishers,
    identities,
    allowPrivate: allowPrivate === true,
    strict: strict === true,
  }
}

/** `--workers N`: how many threads read, all cores unless it is said. */
function workersOption(): Option {
  return new Option('-w, --workers <number>', 'how many threads read; 1 reads in process')
    .default(availableParallelism(), 'all cores')
    .argParser((word) => {
      const number = Number(word)
      if (!Number.isInteger(number) || number < 1 || number > 1024)
        throw new InvalidArgumentError('Give a whole number from 1.')
      return number
    })
}

/** @throws InvalidArgumentError for what is not made of `field=name` */
function fieldMap(words: string): FieldMap {
  const entries = words.split(',').map((pair) => {
    const [field = '', name = ''] = pair.split(/=(.*)/s).map((part) => part.trim())
    if (!isField(field) || name === '')
      throw new InvalidArgumentError(`"${pair}" should be one of ${FIELDS.join(', ')}, an equals sign, and a name.`)
    return [field, name]
  })
  return Object.fromEntries(entries)
}

const isField = (word: string): word is Field => (FIELDS as readonly string[]).includes(word)
