import { readFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { ConfigError } from '../../errors.ts'
import { type Publishers, withRows } from './publishers.ts'
import { PublisherRow } from './row.ts'

/** Longer than this is no list that people keep (characters). */
const LONGEST = 1_000_000
const CURE =
  'Write a list of rows such as { name: Ministry of Foreign Affairs of Norland, hosts: [mfa.example], kind: ministry, country: NOR }; docs/sources.md tells more.'

/**
 * The publishers that are shipped and, before them, those of a user's file (`publishers.yaml`, in the form of the shipped one).
 * @throws ConfigError CONFIG_PUBLISHERS where it cannot be read, is no YAML, or a row is not as it should be
 */
export async function publishersWith(path: string): Promise<Publishers> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const why = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
    throw broken(path, `this file cannot be read${why}`, cause)
  })
  if (text.length > LONGEST) throw broken(path, 'it is longer than a million characters')
  const document = parseDocument(text, { logLevel: 'silent' })
  const [problem] = document.errors
  if (problem) throw broken(path, `it is no YAML: ${problem.message.split('\n', 1)[0]?.replace(/:$/, '')}`)
  const rows = z.array(PublisherRow).safeParse(plainValue(path, () => document.toJS({ maxAliasCount: 0 })))
  if (!rows.success) throw broken(path, fault(rows.error))
  return withRows(rows.data)
}

function plainValue(path: string, toJS: () => unknown): unknown {
  try {
    return toJS()
  } catch (cause) {
    throw broken(path, 'it uses YAML anchors, which are not read', cause)
  }
}

/** "row 3, country: should be …". */
function fault(error: z.ZodError): string {
  const [issue] = error.issues
  const [row, ...keys] = issue?.path ?? []
  const place = typeof row === 'number' ? `row ${row + 1}${keys.length > 0 ? `, ${keys.join('.')}` : ''}: ` : ''
  return `${place}${issue?.message ?? 'it is no list of publishers'}`
}

function broken(path: string, what: string, cause?: unknown): ConfigError {
  return new ConfigError('CONFIG_PUBLISHERS', what, path, CURE, { cause })
}
