import type { Article } from '../article/article.ts'
import { takeArticles } from '../article/take.ts'
import { ReadingError, type ReadoutError } from '../errors.ts'
import { read } from '../reader/read.ts'
import { checkReading, type Reading } from '../reader/reading.ts'
import type { Input } from './inputs.ts'

/** An article and what was read in it, or why there is none. */
export type Read =
  | {
      readonly where: string
      readonly name: string
      readonly article: Article
      readonly reading: Reading
      readonly error?: undefined
    }
  | { readonly where: string; readonly name: string; readonly error: ReadoutError; readonly article?: undefined }

/**
 * Reads all articles of all inputs, one after the other, in bounded memory. A fault of one is handed on and stops no other.
 * `name` is the input's name inside the folder that was given; several articles of one file share it.
 * @param onBytes hears how many bytes of an input were taken (before unpacking)
 */
export async function* readingsOf(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Read> {
  for await (const { name, source, error } of inputs) {
    if (error !== undefined) {
      yield { where: error.where ?? name, name, error }
      continue
    }
    const heard = { ...source, chunks: () => counted(source.chunks(), onBytes) }
    for await (const { where, article, error } of takeArticles(heard)) {
      yield error === undefined ? readOne(article, where, name) : { where, name, error }
    }
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

function readOne(article: Article, where: string, name: string): Read {
  try {
    return { where, name, article, reading: readChecked(article, where) }
  } catch (error) {
    if (error instanceof ReadingError) return { where, name, error }
    throw error
  }
}

/**
 * The Reading of an article, checked against its body.
 * @throws ReadingError READING_BROKEN where it breaks its rules, READING_FAILED where the reader itself broke down
 */
export function readChecked(article: Article, where: string): Reading {
  let reading: Reading
  try {
    reading = read(article)
  } catch (cause) {
    if (cause instanceof ReadingError) throw cause
    const what = `the reader broke down: ${cause instanceof Error ? cause.message : String(cause)}`
    const cure = 'This is a fault of the reader: please report it with the article.'
    throw new ReadingError('READING_FAILED', what, where, cure, { cause })
  }
  return checkReading(reading, article.body)
}
