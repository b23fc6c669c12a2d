import { z } from 'zod'
import { InputError } from '../../errors.ts'
import { decode } from '../decode.ts'
import { fault } from '../faults.ts'
import type { Draft, Format } from '../format.ts'
import { whole } from '../source.ts'

/** A JSON document is parsed as a whole. Larger ones belong in JSON lines. Bytes. */
const JSON_LIMIT = 32_000_000

const Word = z
  .string()
  .nullish()
  .transform((word) => (word?.trim() ? word.trim() : null))
const Article = z.object({
  text: z.string(),
  title: Word,
  url: Word,
  publisher: Word,
  date: Word,
  licence: Word,
  license: Word,
})

/** One article as a JSON object, or many in an array. */
export const json: Format = {
  name: 'json',
  limit: JSON_LIMIT,
  recognise: (head, name) => /\.json$/i.test(name) || /^\s*(?:\[\s*)?\{\s*"/.test(start(head)),
  async *parse(chunks, where) {
    const value = parsed(decode(await whole(chunks, JSON_LIMIT, where), where), where)
    if (!Array.isArray(value)) yield jsonDraft(value, where)
    else {
      if (value.length === 0) throw fault('INPUT_EMPTY', 'the list in it is empty', where)
      for (const [index, record] of value.entries()) yield attempt(() => jsonDraft(record, `${where}:${index + 1}`))
    }
  },
}

/** A JSON text as a value. @throws InputError INPUT_RECORD */
export function parsed(words: string, where: string): unknown {
  try {
    return JSON.parse(words)
  } catch (cause) {
    throw fault('INPUT_RECORD', 'this is broken JSON', where, cause)
  }
}

/** A JSON object with `text` and, where known, `title`, `url`, `publisher`, `date`, `licence`. @throws InputError INPUT_RECORD */
export function jsonDraft(value: unknown, where: string): Draft {
  const record = Article.safeParse(value)
  if (!record.success) {
    const key = record.error.issues[0]?.path.join('.')
    throw fault('INPUT_RECORD', key ? `its field "${key}" is missing or no text` : 'this is no JSON object', where)
  }
  const { text, license, licence, ...known } = record.data
  return { where, body: text, known: { ...known, licence: licence ?? license } }
}

/** The draft, or the input's fault as a value. */
export function attempt(draft: () => Draft): Draft | InputError {
  try {
    return draft()
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
