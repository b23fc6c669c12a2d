import { Worker } from 'node:worker_threads'
import type { Article } from '../article/article.ts'
import { ReadingError } from '../errors.ts'
import type { Reading } from '../reader/reading.ts'

/** What a thread is sent: an article, and where it stands, for errors. */
export interface Question {
  readonly article: Article
  readonly where: string
}

/** What a thread sends back for each question, in their order. Errors lose their class on the way, so they go as what they hold. */
export type Answer =
  | { readonly reading: Reading; readonly fault?: undefined }
  | {
      readonly fault: {
        readonly code: string
        readonly what: string
        readonly where: string | null
        readonly cure: string
      }
      readonly reading?: undefined
    }

/** What a thread sends before all else. */
export const STARTED = 'started'

/** A question and who waits for its answer. */
export interface Task extends Question {
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: Error) => void
}

/** Who hears that a thread ended: `left` are the tasks that it had not begun. */
type Ended = (thread: Thread, left: readonly Task[]) => void

const SOURCE_THREAD = new URL('../../scripts/source-thread.mjs', import.meta.url)
const CURE = 'This is a fault of the reader: please report it with the article.'

/**
 * A thread that reads articles, one after the other. Where it ends by itself or takes too long over an article, that article's
 * task is rejected with a ReadingError (READING_DIED, READING_TIMED_OUT), and the thread is gone. Where it could not even be
 * started, no article is at fault, and the rejection is no ReadingError.
 */
export class Thread {
  readonly #worker: Worker
  readonly #limit: (article: Article) => number
  /** The first is being read; the others lie in the thread's own queue, so that it never waits for this one. */
  readonly #tasks: Task[] = []
  readonly #gone: Promise<void>
  #started = false
  #timer: NodeJS.Timeout | undefined
  #cause: Error | undefined
  /** Why the first task fails, where the thread does not end by itself. */
  #reason: Error | undefined

  /**
   * @param entry the module that the thread runs
   * @param limit milliseconds that an article may take
   */
  constructor(entry: URL, limit: (article: Article) => number, ended: Ended) {
    this.#limit = limit
    // Node by itself runs no TypeScript, which the module is in development. Options of this process are none of the thread's.
    const typescript = entry.pathname.endsWith('.ts')
    this.#worker = new Worker(typescript ? SOURCE_THREAD : entry, { execArgv: [], workerData: entry.href })
    this.#worker.on('message', (answer: Answer | typeof STARTED) => {
      if (answer === STARTED) this.#started = true
      else this.#answered(answer)
    })
    this.#worker.on('error', (error) => {
      this.#cause = error
    })
    this.#gone = new Promise((resolve) => {
      this.#worker.on('exit', (code) => {
        this.#died(code)
        ended(this, this.#tasks.splice(0))
        resolve()
      })
    })
  }

  /** How many tasks it has. */
  get load(): number {
    return this.#tasks.length
  }

  take(task: Task): void {
    this.#tasks.push(task)
    this.#worker.postMessage({ article: task.article, where: task.where } satisfies Question)
    if (this.#tasks.length === 1) this.#watch()
  }

  /** Ends it, whatever it is doing, which fails by `reason`; resolves when it is gone. */
  async close(reason: Error): Promise<void> {
    this.#reason ??= reason
    await this.#worker.terminate()
    await this.#gone
  }

  #answered({ reading, fault }: Answer): void {
    const task = this.#tasks.shift()
    this.#watch()
    if (fault === undefined) task?.resolve(reading)
    else task?.reject(new ReadingError(fault.code, fault.what, fault.where, fault.cure))
  }

  /** Starts the clock for the first task. */
  #watch(): void {
    clearTimeout(this.#timer)
    const [task] = this.#tasks
    if (task === undefined) return
    const limit = this.#limit(task.article)
    // Where this thread itself was kept busy so long, the answer may lie here unheard: it is heard before the immediate.
    this.#timer = setTimeout(() => setImmediate(() => this.#tasks[0] === task && this.#stop(task, limit)), limit)
  }

  #stop({ where }: Task, limit: number): void {
    const what = `it was not read within ${Math.round(limit / 1000)} seconds`
    this.#reason = new ReadingError('READING_TIMED_OUT', what, where, CURE)
    void this.#worker.terminate()
  }

  #died(code: number): void {
    clearTimeout(this.#timer)
    const task = this.#tasks.shift()
    if (task === undefined) return
    const why = this.#cause?.message ?? `exit code ${code}`
    const options = { cause: this.#cause }
    if (this.#reason !== undefined) task.reject(this.#reason)
    else if (this.#started)
      task.reject(new ReadingError('READING_DIED', `its thread ended: ${why}`, task.where, CURE, options))
    else task.reject(new Error(`A thread that reads could not be started: ${why}`, options))
  }
}
