import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Article } from '../article/article.ts'
import { notesOn } from '../article/notes.ts'
import { ConfigError, type ReadoutError } from '../errors.ts'
import type { Outcome } from './summary.ts'

/** What a report says of one article: what was taken of it, or why it was left. */
export type ReportLine =
  | {
      readonly where: string
      readonly taken: true
      readonly outcome: Outcome
      readonly id: string
      readonly title: string | null
      readonly url: string | null
      readonly publisher: string | null
      readonly date: string | null
      readonly characters: number
      /** What looks wrong with the text, a sentence each. */
      readonly notes: readonly string[]
    }
  | {
      readonly where: string
      readonly taken: false
      readonly code: string
      readonly what: string
      readonly cure: string
    }

/** A report on a run: a line of JSON (NDJSON) for each article, as it goes. */
export class Report {
  readonly #file: WriteStream
  readonly #path: string
  #failure: Error | undefined

  /** @param path the file that is written; one that stands there is written anew */
  constructor(path: string) {
    this.#path = path
    this.#file = createWriteStream(path)
    this.#file.on('error', (error) => {
      this.#failure = error
    })
  }

  taken({ id, title, url, publisher, date, body }: Article, outcome: Outcome, where: string): void {
    this.#add({
      where,
      taken: true,
      outcome,
      id,
      title,
      url,
      publisher,
      date,
      characters: body.length,
      notes: notesOn(body),
    })
  }

  fault(error: ReadoutError, where: string): void {
    this.#add({ where: error.where ?? where, taken: false, code: error.code, what: error.message, cure: error.cure })
  }

  /** Ends the file. @throws ConfigError OUTPUT_UNWRITABLE */
  async close(): Promise<void> {
    this.#file.end()
    await finished(this.#file).catch(() => {})
    if (this.#failure === undefined) return
    const why = 'code' in this.#failure ? ` (${this.#failure.code})` : ''
    const cure = 'Give --report a file that can be written to.'
    throw new ConfigError('OUTPUT_UNWRITABLE', `the report cannot be written${why}`, this.#path, cure, {
      cause: this.#failure,
    })
  }

  #add(line: ReportLine): void {
    if (this.#failure === undefined) this.#file.write(`${JSON.stringify(line)}\n`)
  }
}
