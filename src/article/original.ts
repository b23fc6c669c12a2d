import { createHash } from 'node:crypto'

/** What tells the file that an article was taken from: `sha256-` and the hex digits of its SHA-256. */
export function originalOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`
}
