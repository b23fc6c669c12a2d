import type { Article } from '../article/article.ts'
import type { TakeOptions } from '../article/format.ts'
import type { Source } from '../article/source.ts'
import { type Taken, takeArticles } from '../article/take.ts'
import { ReadingError, type ReadoutError } from '../errors.ts'
import type { Reading } from '../reader/reading.ts'
import { inOrder } from './in-order.ts'
import { type Input, totalSize } from './inputs.ts'
import type { OpenIntake } from './intake.ts'
import { Pool } from './pool.ts'

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

/** What was taken from the input of that name. */
type Named = Taken & { readonly name: string }

/** Inputs of fewer bytes in all are read before a thread would have started. */
const WORTH_THREADS = 200_000
/** Articles under way for each thread: one being read, and some more for the time that this thread has no time for the others. */
const AHEAD = 4

/**
 * Reads all articles of all inputs, in bounded memory, and hands them on in their order. A fault of one is handed on and stops
 * no other. `name` is the input's name inside the folder that was given; several articles of one file share it.
 * Where there is little to read, all is read in process, however many threads may.
 * @param onBytes hears how many bytes of an input were taken (before unpacking)
 */
export async function* readingsOf(
  inputs: readonly Input[],
  { workers, ...taking }: Pick<OpenIntake, 'workers' | 'fields' | 'publishers'>,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Read> {
  const articles = articlesOf(inputs, optionsOf(taking), onBytes)
  if (workers === 1 || (totalSize(inputs) ?? WORTH_THREADS) < WORTH_THREADS) {
    const { readChecked } = await import('./read-checked.ts')
    for await (const each of articles) yield await readOne(each, async (article, where) => readChecked(article, where))
    return
  }
  const pool = new Pool(workers)
  try {
    yield* inOrder(articles, (each) => readOne(each, (article, where) => pool.read(article, where)), workers * AHEAD)
  } finally {
    await pool.close()
  }
}

/** Of an intake only what says how inputs are taken. */
function optionsOf({ fields, publishers }: Pick<OpenIntake, 'fields' | 'publishers'>): TakeOptions {
  return { ...(fields === undefined ? {} : { fields }), ...(publishers === undefined ? {} : { publishers }) }
}

async function* articlesOf(
  inputs: readonly Input[],
  common: TakeOptions,
  onBytes: (count: number) => void,
): AsyncGenerator<Named> {
  for (const { name, source, error, options } of inputs) {
    if (error !== undefined) {
      yield { where: error.where ?? name, name, error }
      continue
    }
    for await (const taken of takeArticles(counted(source, onBytes), { ...common, ...options }))
      yield { ...taken, name }
  }
}

/** The source, whose bytes are counted as they are read. */
function counted(source: Source, onBytes: (count: number) => void): Source {
  async function* chunks() {
    for await (const chunk of source.chunks()) {
      onBytes(chunk.length)
      yield chunk
    }
  }
  return {
    name: source.name,
    size: source.size,
    get url() {
      return source.url
    },
    get charset() {
      return source.charset
    },
    chunks,
  }
}

async function readOne(
  { where, name, article, error }: Named,
  readIt: (article: Article, where: string) => Promise<Reading>,
): Promise<Read> {
  if (error !== undefined) return { where, name, error }
  try {
    return { where, name, article, reading: await readIt(article, where) }
  } catch (error) {
    if (error instanceof ReadingError) return { where, name, error }
    throw error
  }
}
