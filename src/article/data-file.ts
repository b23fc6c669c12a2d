import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/**
 * What a data file beside the code holds. It is YAML as people write it; the build writes it as JSON, which is YAML too and is taken
 * apart many times faster.
 */
export function dataOf(file: URL): unknown {
  const text = readFileSync(file, 'utf8')
  return /^[[{]/.test(text) ? JSON.parse(text) : parse(text)
}
