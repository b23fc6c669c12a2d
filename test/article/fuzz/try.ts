import { bytesSource } from '../../../src/article/source.ts'
import { takeArticles } from '../../../src/article/take.ts'
import { InputError, ReadingError } from '../../../src/errors.ts'
import { readChecked } from '../../../src/ingest/read-checked.ts'
import type { FuzzInput } from './inputs.ts'

/** What became of a mutant. Milliseconds of the processor, so that what else the machine does does not count. */
export interface Outcome {
  /** The longest wait for one more article or fault. */
  readonly taking: number
  /** Of the article that took longest. */
  readonly reading: number
  readonly articles: number
  /** The codes of its faults, each as often as it came. */
  readonly codes: readonly string[]
}

const used = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Articles of one mutant that are read; the others are like them. */
const MOST_READ = 3

/**
 * Takes a mutant apart and reads its articles.
 * @throws whatever is thrown that is no fault with a code and a cure: that is what the fuzzer looks for
 */
export async function tried({ name, bytes }: FuzzInput): Promise<Outcome> {
  const codes: string[] = []
  let articles = 0
  let reading = 0
  let taking = 0
  let from = used()
  const waited = () => {
    taking = Math.max(taking, used() - from)
  }
  for await (const { article, error } of takeArticles(bytesSource(bytes, name))) {
    waited()
    from = used()
    if (error !== undefined) {
      if (!(error instanceof InputError) || error.cure === '' || error.message === '') throw error
      codes.push(error.code)
      continue
    }
    articles += 1
    if (articles > MOST_READ) continue
    const start = used()
    try {
      readChecked(article, name)
    } catch (fault) {
      if (!(fault instanceof ReadingError)) throw fault
      throw new Error(`the reader failed: ${fault.message}`, { cause: fault })
    }
    reading = Math.max(reading, used() - start)
    from = used()
  }
  waited()
  return { taking, reading, articles, codes }
}
