import { InputError } from '../../errors.ts'
import { decode } from '../decode.ts'
import { fault } from '../faults.ts'
import { namesText, recordDraft } from '../fields.ts'
import type { Format } from '../format.ts'
import { whole } from '../source.ts'

/** A JSON document is parsed as a whole. Larger ones belong in JSON lines. Bytes. */
const JSON_LIMIT = 32_000_000

/** Names under which an answer of a news interface holds its list of articles. */
const LISTS = ['articles', 'items', 'results', 'data', 'docs', 'records', 'entries', 'news', 'response']

/** One article as a JSON object, or many in an array. */
export const json: Format = {
  name: 'json',
  limit: JSON_LIMIT,
  recognise: (head, name) => /\.json$/i.test(name) || /^\s*(?:\[\s*)?\{\s*"/.test(start(head)),
  async *parse(chunks, where, { fields }) {
    const value = parsed(decode(await whole(chunks, JSON_LIMIT, where), where), where)
    const list = listIn(value)
    if (list === null) yield recordDraft(value, where, fields)
    else {
      if (list.length === 0) throw fault('INPUT_EMPTY', 'the list in it is empty', where)
      for (const [index, record] of list.entries()) {
        const at = `${where}:${index + 1}`
        yield attempt(() => recordDraft(record, at, fields))
      }
    }
  },
}

/** The list of articles that a document is, or holds under a usual name; null where the document is one article. */
function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || Object.keys(value).some(namesText)) return null
  for (const [name, inner] of Object.entries(value)) {
    if (!LISTS.includes(name.toLowerCase())) continue
    const list = listIn(inner)
    if (list !== null) return list
  }
  return null
}

/** A JSON text as a value. @throws InputError INPUT_RECORD */
export function parsed(words: string, where: string): unknown {
  try {
    return JSON.parse(words)
  } catch (cause) {
    throw fault('INPUT_RECORD', 'this is broken JSON', where, cause)
  }
}

/** What is made of a record, or the record's fault as a value. */
export function attempt<T>(make: () => T): T | InputError {
  try {
    return make()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

/** The start of an input as characters, enough to tell a format by (zeros of UTF-16 left out). */
export function start(head: Uint8Array): string {
  return Buffer.from(head.subarray(0, 4096))
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
}
