import { InputError } from '../errors.ts'
import type { Article } from './article.ts'
import { buildArticle } from './build.ts'
import { fault } from './faults.ts'
import { type Draft, type Format, type Known, type Linked, type Part, type TakeOptions, UNKNOWN } from './format.ts'
import { csv } from './formats/csv.ts'
import { docx } from './formats/docx.ts'
import { feed } from './formats/feed.ts'
import { html } from './formats/html.ts'
import { json } from './formats/json.ts'
import { jsonLines } from './formats/json-lines.ts'
import { mail } from './formats/mail.ts'
import { pdf } from './formats/pdf.ts'
import { tar } from './formats/tar.ts'
import { text } from './formats/text.ts'
import { zip } from './formats/zip.ts'
import { unpacked } from './packed.ts'
import type { Publishers } from './publishers/publishers.ts'
import { kindOfBinary } from './signatures.ts'
import { peek, type Source, tooLarge } from './source.ts'

/** Binary ones, told by their first bytes. */
const BINARY: readonly Format[] = [pdf, docx, zip, tar]
/** Asked in this order; text, the last, takes what no other recognises. */
const TEXTUAL: readonly Format[] = [feed, html, jsonLines, json, mail, csv, text]
const HEAD = 64 * 1024
/** Files in files: an archive of mails with documents is three deep. */
const DEEPEST = 3

/** An article, or why there is none. `where` names the file, or the file and the record in it. */
export type Taken =
  | { readonly where: string; readonly article: Article; readonly error?: undefined }
  | { readonly where: string; readonly error: InputError; readonly article?: undefined }

/**
 * The articles of a source, one after the other, each whole or as the error that says why not. Never throws for what the input
 * holds. Inputs of many records are read as a stream; others up to their format's limit.
 */
export async function* takeArticles(source: Source, options: TakeOptions = {}): AsyncGenerator<Taken> {
  for await (const draft of draftsOf(source, options, 0)) yield taken(draft, source.name, options.publishers)
}

/** Drafts until the first fault that ends them, which is handed on as the last. */
async function* guarded(drafts: AsyncIterable<Draft | InputError>): AsyncGenerator<Draft | InputError> {
  try {
    yield* drafts
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield error
  }
}

/** The drafts in a source, and in the files in it. Never throws for what it holds. */
function draftsOf(source: Source, options: TakeOptions, depth: number): AsyncGenerator<Draft | InputError> {
  return guarded(draftsIn(source, options, depth))
}

async function* draftsIn(source: Source, options: TakeOptions, depth: number): AsyncGenerator<Draft | InputError> {
  if (depth > DEEPEST)
    throw fault('INPUT_NESTED', `it lies in more than ${DEEPEST} files, one in the other`, source.name)
  for await (const part of partsOf(source, options)) {
    if (part instanceof InputError) yield part
    else if ('source' in part) yield* inside(draftsOf(part.source, options, depth + 1), part.known)
    else if ('link' in part) yield* guarded(linked(part, options, depth))
    else yield { ...part, known: { ...part.known, url: part.known.url ?? source.url ?? null } }
  }
}

async function* partsOf(source: Source, options: TakeOptions): AsyncGenerator<Part> {
  if (source.size === 0) throw fault('INPUT_EMPTY', 'the file is empty', source.name)
  const { name, size, chunks } = await unpacked(source)
  const { head, all } = await peek(chunks(), HEAD)
  const format = formatOf(head, name, source.name)
  if (format.limit !== null && size !== null && size > format.limit) throw tooLarge(format.limit, source.name)
  yield* format.parse(
    all,
    source.name,
    source.charset === undefined ? options : { ...options, charset: source.charset },
  )
}

function formatOf(head: Uint8Array, name: string, where: string): Format {
  const recognising = (format: Format) => format.recognise(head, name)
  const container = BINARY.find(recognising)
  if (container !== undefined) return container
  const binary = kindOfBinary(head)
  if (binary !== null) throw fault('INPUT_BINARY', `this is ${binary}, not text`, where)
  return TEXTUAL.find(recognising) ?? text
}

/** The article behind a link. */
async function* linked(
  { where, link, known }: Linked,
  options: TakeOptions,
  depth: number,
): AsyncGenerator<Draft | InputError> {
  if (options.open === undefined)
    throw fault('INPUT_SUMMARY', `it holds only a summary; the article is at ${link}`, where)
  // What an item leads to is a page, and no feed that leads on.
  yield* inside(draftsOf(await options.open(link), {}, depth + 1), known)
}

/** Drafts of a source to which another leads: what they leave open, that one tells. */
async function* inside(drafts: AsyncIterable<Draft | InputError>, outer: Known = UNKNOWN) {
  for await (const draft of drafts) {
    yield draft instanceof InputError ? draft : { ...draft, known: joined(draft.known, outer) }
  }
}

const joined = (first: Known, second: Known): Known => ({
  title: first.title ?? second.title,
  url: first.url ?? second.url,
  publisher: first.publisher ?? second.publisher,
  date: first.date ?? second.date,
  dateFrom: first.date === null ? second.dateFrom : first.dateFrom,
  licence: first.licence ?? second.licence,
})

function taken(draft: Draft | InputError, where: string, publishers?: Publishers): Taken {
  try {
    if (draft instanceof InputError) throw draft
    return { where: draft.where, article: buildArticle(draft, publishers) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { where: error.where ?? where, error }
  }
}
