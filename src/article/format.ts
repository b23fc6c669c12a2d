import type { InputError } from '../errors.ts'

/** What an input says about its article; null where it says nothing. The date is as written. */
export interface Known {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly date: string | null
  readonly licence: string | null
}

/** An article as a format hands it on: its words and what is known, neither checked nor cleaned. */
export interface Draft {
  /** The file, or file and record (`news.jsonl:12`). */
  readonly where: string
  readonly body: string
  readonly known: Known
}

/** A form in which articles come. Each is one file in `formats/`. */
export interface Format {
  readonly name: string
  /** The most bytes that are read of one input; null where it is read record by record. */
  readonly limit: number | null
  /** Whether the input has this form, by its first bytes (64 KiB at most) and its name. */
  recognise(head: Uint8Array, name: string): boolean
  /**
   * The articles in it, one after the other. A record that is at fault is handed on as its error, and the next follows.
   * @throws InputError where the input as a whole is at fault
   */
  parse(chunks: AsyncIterable<Uint8Array>, where: string): AsyncIterable<Draft | InputError>
}
