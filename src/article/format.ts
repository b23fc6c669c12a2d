import type { InputError } from '../errors.ts'
import type { DateFrom } from './article.ts'
import type { FieldMap } from './fields.ts'
import type { Publishers } from './publishers/publishers.ts'
import type { Source } from './source.ts'

/** What an input says about its article; null where it says nothing. The date is as written. */
export interface Known {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly date: string | null
  /** How the date was found, where the input does not state it outright. */
  readonly dateFrom?: DateFrom | undefined
  readonly licence: string | null
}

/** What an input that says nothing of itself says. */
export const UNKNOWN: Known = { title: null, url: null, publisher: null, date: null, licence: null }

/** An article as a format hands it on: its words and what is known, neither checked nor cleaned. */
export interface Draft {
  /** The file, or file and record (`news.jsonl:12`). */
  readonly where: string
  readonly body: string
  readonly known: Known
  /** The hash of the file, where it holds this one article. */
  readonly original?: string
}

/** An article whose words stand at another address, as in a feed of summaries; `known` is what the input itself says of it. */
export interface Linked {
  readonly where: string
  readonly link: string
  readonly known: Known
}

/** A file inside the input (of an archive, of a mail), which is taken as a source of its own; `known` is what the outer one says of it. */
export interface Inner {
  readonly source: Source
  readonly known?: Known
}

/** What a format finds in an input. A record that is at fault is handed on as its error. */
export type Part = Draft | Linked | Inner | InputError

/** What a user may say about how inputs are taken. */
export interface TakeOptions {
  /** Which fields of a record hold what, where the usual names do not tell. */
  readonly fields?: FieldMap
  /** Opens the page that a feed's item links to; without it such an item is a fault. */
  readonly open?: (url: string) => Promise<Source>
  /** Whether an item of a feed, by its address, is to be taken; without it all are. */
  readonly wants?: (url: string) => boolean
  /** Who is known as a publisher; those that are shipped, where not given. */
  readonly publishers?: Publishers
  /** The encoding that the input's server declares. */
  readonly charset?: string | undefined
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
  parse(chunks: AsyncIterable<Uint8Array>, where: string, options: TakeOptions): AsyncIterable<Part>
}
