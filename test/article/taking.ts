import type { TakeOptions } from '../../src/article/format.ts'
import { bytesSource } from '../../src/article/source.ts'
import { type Taken, takeArticles } from '../../src/article/take.ts'

export const STORY = 'The two ministers met in Bergen on Monday. They agreed to meet again in the spring.'

/** All that is taken from bytes under a name. */
export async function take(bytes: string | Uint8Array, name: string, options: TakeOptions = {}): Promise<Taken[]> {
  const taken: Taken[] = []
  for await (const each of takeArticles(bytesSource(Buffer.from(bytes), name), options)) taken.push(each)
  return taken
}

/** Where each stood, and its title or the code of its fault. */
export const seen = (taken: readonly Taken[]) =>
  taken.map(({ where, article, error }) => [where, article?.title ?? error?.code ?? null])
