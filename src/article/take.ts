import { InputError } from '../errors.ts'
import type { Article } from './article.ts'
import { buildArticle } from './build.ts'
import { fault } from './faults.ts'
import type { Draft, Format } from './format.ts'
import { html } from './formats/html.ts'
import { json } from './formats/json.ts'
import { jsonLines } from './formats/json-lines.ts'
import { text } from './formats/text.ts'
import { kindOfBinary } from './signatures.ts'
import { peek, type Source, tooLarge, unpacked } from './source.ts'

/** Asked in this order; text, the last, takes what no other recognises. */
const FORMATS: readonly Format[] = [html, jsonLines, json, text]
const HEAD = 64 * 1024

/** An article, or why there is none. `where` names the file, or the file and the record in it. */
export type Taken =
  | { readonly where: string; readonly article: Article; readonly error?: undefined }
  | { readonly where: string; readonly error: InputError; readonly article?: undefined }

/**
 * The articles of a source, one after the other, each whole or as the error that says why not. Never throws for what the input
 * holds. Inputs of many records are read as a stream; others up to their format's limit.
 */
export async function* takeArticles(source: Source): AsyncGenerator<Taken> {
  try {
    for await (const draft of draftsOf(source)) yield taken(draft)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield { where: error.where ?? source.name, error }
  }
}

async function* draftsOf(source: Source): AsyncGenerator<Draft | InputError> {
  if (source.size === 0) throw fault('INPUT_EMPTY', 'the file is empty', source.name)
  const { name, size, chunks } = await unpacked(source)
  const { head, all } = await peek(chunks(), HEAD)
  const binary = kindOfBinary(head)
  if (binary !== null) throw fault('INPUT_BINARY', `this is ${binary}, not text`, source.name)
  const format = FORMATS.find((each) => each.recognise(head, name)) ?? text
  if (format.limit !== null && size !== null && size > format.limit) throw tooLarge(format.limit, source.name)
  yield* format.parse(all, source.name)
}

function taken(draft: Draft | InputError): Taken {
  try {
    if (draft instanceof InputError) throw draft
    return { where: draft.where, article: buildArticle(draft) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { where: error.where ?? '', error }
  }
}
