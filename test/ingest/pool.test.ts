import { availableParallelism } from 'node:os'
import { afterEach, describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { articleFromText } from '../../src/article/build.ts'
import { ReadingError } from '../../src/errors.ts'
import { Pool } from '../../src/ingest/pool.ts'
import { readChecked } from '../../src/ingest/read-checked.ts'
import { madeArticle } from './made-articles.ts'

const POISONOUS = new URL('./poisonous-thread.ts', import.meta.url)
const articles = Array.from({ length: 12 }, (_, i) => articleFromText(madeArticle(i), `${i}.txt`))
const [first] = articles
const called = (title: string): Article => ({ ...articleFromText(madeArticle(40), '40.txt'), title })

let pool = new Pool(1)
afterEach(() => pool.close())

/** What becomes of each article: its Reading as JSON, or the code of its error. */
function outcomes(all: readonly Article[]): Promise<string[]> {
  return Promise.all(
    all.map((article, i) =>
      pool.read(article, `${i}`).then(
        (reading) => JSON.stringify(reading),
        (error) => (error instanceof ReadingError ? `${error.where}: ${error.code}` : String(error)),
      ),
    ),
  )
}
const inProcess = (all: readonly Article[]) => all.map((article) => JSON.stringify(readChecked(article, '')))

describe('a pool of threads', () => {
  test('reads as in process, byte for byte, whichever thread has the article and when', async () => {
    pool = new Pool(2)
    expect(await outcomes(articles)).toEqual(inProcess(articles))
    expect(await outcomes(articles.toReversed())).toEqual(inProcess(articles.toReversed()))
    expect(pool.size).toBe(2)
  })

  test('starts no more threads than there is work for', async () => {
    pool = new Pool(availableParallelism() + 4)
    for (const article of articles.slice(0, 3)) await outcomes([article])
    expect(pool.size).toBe(1)
  })

  test.each([
    ['deadly', 'READING_DIED'],
    ['throwing', 'READING_DIED'],
    ['endless', 'READING_TIMED_OUT'],
    ['faulty', 'READING_BROKEN'],
  ])('an article that is %s fails with its place, and the others are read', async (title, code) => {
    pool = new Pool(2, POISONOUS, ({ title }) => (title === 'endless' ? 500 : 60_000))
    const mixed = articles.toSpliced(3, 0, called(title))
    expect(await outcomes(mixed)).toEqual(inProcess(articles).toSpliced(3, 0, `3: ${code}`))
    expect(await outcomes(articles)).toEqual(inProcess(articles))
  })

  test('an article that waits behind a slow one has its own time', async () => {
    pool = new Pool(1, POISONOUS, ({ title }) => (title === 'slow' ? 60_000 : 5_000))
    expect(await outcomes([called('slow'), ...articles.slice(0, 2)])).toHaveLength(3)
  })

  test('where no thread can be started, the articles are not to blame', async () => {
    pool = new Pool(1, new URL('./no-such-thread.ts', import.meta.url))
    expect((await outcomes(articles.slice(0, 1)))[0]).toMatch(/^Error: A thread that reads could not be started/)
  })

  test('close ends every thread, also one that would never end, and fails what was not read', async () => {
    pool = new Pool(2, POISONOUS)
    const asked = outcomes([called('endless'), called('endless'), ...articles])
    await pool.close()
    expect(pool.size).toBe(0)
    expect((await asked).every((outcome) => outcome.includes('closed'))).toBe(true)
    if (first === undefined) throw new Error('no article')
    await expect(pool.read(first, '')).rejects.toThrow('closed')
  })
})
