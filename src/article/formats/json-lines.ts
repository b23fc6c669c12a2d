import type { InputError } from '../../errors.ts'
import { decode } from '../decode.ts'
import { fault } from '../faults.ts'
import { type FieldMap, recordDraft } from '../fields.ts'
import type { Draft, Format } from '../format.ts'
import { attempt, parsed } from './json.ts'

/** The longest line that is read: one article with its fields, and room for escapes. Bytes. */
const LONGEST_LINE = 12_000_000

/** JSON lines (NDJSON): one object a line, read one by one, however long the input is. */
export const jsonLines: Format = {
  name: 'json-lines',
  limit: null,
  recognise: (head, name) => /\.(?:jsonl|ndjson)$/i.test(name) || looksLikeLines(head),
  async *parse(chunks, where, { fields }) {
    let number = 0
    let any = false
    for await (const line of lines(chunks)) {
      number += 1
      const at = `${where}:${number}`
      const draft =
        line === null ? fault('INPUT_TOO_LARGE', 'the line is longer than 12 MB', at) : lineDraft(line, at, fields)
      any ||= draft !== null
      if (draft !== null) yield draft
    }
    if (!any) throw fault('INPUT_EMPTY', 'there is no line with an article in it', where)
  },
}

/** A first line that is an object by itself and another after it; or a first line longer than the head, as no indented JSON has. */
function looksLikeLines(head: Uint8Array): boolean {
  if (head[0] !== 0x7b) return false
  const end = head.indexOf(0x0a)
  if (end === -1) return head.length >= 64 * 1024
  try {
    JSON.parse(Buffer.from(head.subarray(0, end)).toString('utf8'))
  } catch {
    return false
  }
  return head[end + 1] === 0x7b
}

/** A line as a draft or its fault; null for a blank line. */
function lineDraft(line: Uint8Array, at: string, fields: FieldMap | undefined): Draft | InputError | null {
  if (line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) return null
  return attempt(() => recordDraft(parsed(decode(line, at), at), at, fields))
}

/** The lines of a stream without their ends; null for a line that is too long, whose bytes are let go. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
      const tooLong = length + end - from > LONGEST_LINE
      yield tooLong ? null : Buffer.concat([...parts, chunk.subarray(from, end)])
      parts = []
      length = 0
      from = end + 1
    }
    length += chunk.length - from
    if (length > LONGEST_LINE) parts = []
    else parts.push(chunk.subarray(from))
  }
  if (length > 0) yield length > LONGEST_LINE ? null : Buffer.concat(parts)
}
