import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The version of Readout, as its package has it. */
export function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return z.object({ version: z.string() }).parse(about).version
}
