import type { Article } from '../article/article.ts'
import type { Reading } from '../reader/reading.ts'
import { type Task, Thread } from './thread.ts'

const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url)

const CLOSED = 'The pool is closed.'

/** Milliseconds that an article may take: very many times what it needs, so that a busy machine fails none. */
const limitFor = ({ body }: Article) => 60_000 + body.length * 0.06

/**
 * Threads that read articles side by side. They are started as they are needed, and a thread that ends or hangs over an article
 * fails that article alone. The caller closes the pool, and bounds how much it asks at once.
 */
export class Pool {
  readonly #most: number
  readonly #entry: URL
  readonly #limit: (article: Article) => number
  readonly #threads = new Set<Thread>()
  #closed = false

  /**
   * @param most how many threads there may be
   * @param entry another module for the threads to run, as `reading-thread.ts`
   * @param limit milliseconds that an article may take
   */
  constructor(most: number, entry = ENTRY, limit = limitFor) {
    this.#most = most
    this.#entry = entry
    this.#limit = limit
  }

  /** How many threads there are. */
  get size(): number {
    return this.#threads.size
  }

  /**
   * The Reading of an article, checked; the same as in process.
   * @param where the file and record, for errors
   * @throws ReadingError READING_BROKEN, READING_FAILED, READING_DIED, READING_TIMED_OUT
   */
  read(article: Article, where: string): Promise<Reading> {
    if (this.#closed) return Promise.reject(new Error(CLOSED))
    return new Promise((resolve, reject) => this.#give({ article, where, resolve, reject }))
  }

  /** Ends all threads, whatever they do; what was not read yet fails. Resolves when none runs any more. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(Array.from(this.#threads, (thread) => thread.close(new Error(CLOSED))))
  }

  /** To the thread with the least to do, or to a new one. */
  #give(task: Task): void {
    const [idlest] = [...this.#threads].sort((a, b) => a.load - b.load)
    const free =
      idlest !== undefined && (idlest.load === 0 || this.#threads.size >= this.#most) ? idlest : this.#start()
    free.take(task)
  }

  #start(): Thread {
    const thread = new Thread(this.#entry, this.#limit, (gone, left) => this.#ended(gone, left))
    this.#threads.add(thread)
    return thread
  }

  #ended(thread: Thread, left: readonly Task[]): void {
    this.#threads.delete(thread)
    for (const task of left)
      if (this.#closed) task.reject(new Error(CLOSED))
      else this.#give(task)
  }
}
