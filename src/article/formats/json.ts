import { InputError } from '../../errors.ts'
import { decode } from '../decode.ts'
import { fault } from '../faults.ts'
import { type FieldMap, namesText, recordDraft } from '../fields.ts'
import type { Draft, Format } from '../format.ts'
import { peek, whole } from '../source.ts'
import { elements } from './json-elements.ts'

/** A JSON document that is an object is parsed as a whole; an array is read element by element. Bytes. */
const JSON_LIMIT = 12_000_000
/** The longest element of an array: one article with its fields, and room for escapes. Bytes. */
const LONGEST_ELEMENT = 12_000_000

/** Names under which an answer of a news interface holds its list of articles. */
const LISTS = ['articles', 'items', 'results', 'data', 'docs', 'records', 'entries', 'news', 'response']

/** One article as a JSON object, or many in an array, however long that is. */
export const json: Format = {
  name: 'json',
  limit: null,
  recognise: (head, name) => /\.json$/i.test(name) || /^\s*(?:\[\s*)?\{\s*"/.test(start(head)),
  async *parse(chunks, where, { fields }) {
    const { head, all } = await peek(chunks, 4096)
    // Zeros are of UTF-16, whose bytes cannot be parted by themselves.
    if (!head.includes(0) && /^(?:\u00ef\u00bb\u00bf)?\s*\[/.test(Buffer.from(head).toString('latin1')))
      return yield* arrayParts(all, where, fields)
    const value = parsed(decode(await whole(all, JSON_LIMIT, where), where), where)
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

/** The articles of an array, one by one; what is broken in one stops no other. */
async function* arrayParts(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  fields: FieldMap | undefined,
): AsyncGenerator<Draft | InputError> {
  let number = 0
  const all = elements(chunks, LONGEST_ELEMENT)
  for (let next = await all.next(); ; next = await all.next()) {
    if (next.done) {
      if (!next.value.closed) yield fault('INPUT_RECORD', 'the list in it is cut short', `${where}:${number + 1}`)
      else if (number === 0) throw fault('INPUT_EMPTY', 'the list in it is empty', where)
      return
    }
    number += 1
    const at = `${where}:${number}`
    const element = next.value
    yield element === null
      ? fault('INPUT_TOO_LARGE', 'the element is longer than 12 MB', at)
      : attempt(() => recordDraft(parsed(decode(element, at), at), at, fields))
  }
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
