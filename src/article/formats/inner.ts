import { namesArticle } from '../endings.ts'
import { fault } from '../faults.ts'
import { BOMB_RATIO, isBomb } from '../packed.ts'

/** Files in one archive. */
const MOST_FILES = 200_000

/** Counts what comes out of an archive, all its files together, so that none grows without bound. */
export class Meter {
  readonly #packed: number
  readonly #where: string
  #given = 0
  #files = 0

  constructor(packed: number, where: string) {
    this.#packed = packed
    this.#where = where
  }

  /** The bytes of one more file of it. @throws InputError INPUT_BOMB */
  async *bounded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    this.#files += 1
    if (this.#files > MOST_FILES) throw fault('INPUT_BOMB', `it holds more than ${MOST_FILES} files`, this.#where)
    for await (const chunk of chunks) {
      this.#given += chunk.length
      if (isBomb(this.#given, this.#packed)) {
        throw fault('INPUT_BOMB', `it unpacks to more than ${BOMB_RATIO} times its size`, this.#where)
      }
      yield chunk
    }
  }
}

/**
 * The name of a file in an archive as a plain path, without steps upwards; null for a folder and for what is no article
 * (pictures, hidden files, what systems put beside the files).
 */
export function innerName(name: string): string | null {
  const parts = name.replaceAll('\\', '/').split('/')
  const last = parts.at(-1) ?? ''
  if (!namesArticle(last) || last.startsWith('.') || parts.includes('__MACOSX')) return null
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/')
}
