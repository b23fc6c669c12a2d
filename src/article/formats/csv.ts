import { pipeline, Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { InputError } from '../../errors.ts'
import { streamDecoder } from '../decode.ts'
import { fault } from '../faults.ts'
import { namesText, recordDraft } from '../fields.ts'
import type { Format } from '../format.ts'
import { peek } from '../source.ts'
import { attempt, start } from './json.ts'

/** The longest row that is read: one article with its fields. Characters. */
const LONGEST_ROW = 12_000_000
/** Each broken row is told with all names, so these are bounded. */
const MOST_COLUMNS = 2_000
const LONGEST_NAME = 200
const DELIMITERS = ['\t', ',', ';', '|'] as const

/** A table with a row of names at its head (CSV, TSV), read row by row, however long it is. */
export const csv: Format = {
  name: 'csv',
  limit: null,
  recognise: (head, name) => /\.(?:csv|tsv|tab)$/i.test(name) || looksLikeTable(start(head)),
  async *parse(chunks, where, { fields }) {
    const { head, all } = await peek(chunks, 4096)
    const faults: { line: number; why: string }[] = []
    const rows = parse({
      columns: (names: string[]) => {
        if (names.length > MOST_COLUMNS || names.some((name) => name.length > LONGEST_NAME))
          throw fault('INPUT_RECORD', 'the first line is no row of names', where)
        return names.map((name) => name.trim())
      },
      delimiter: delimiterOf(start(head)),
      record_delimiter: ['\r\n', '\n', '\r'],
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LONGEST_ROW,
      on_skip: (error: CsvError | undefined) => {
        faults.push({ line: Number(error?.lines ?? 0), why: error?.message ?? 'the row is broken' })
        return undefined
      },
    })
    // Whatever breaks on the way ends the rows, which tell it.
    pipeline(Readable.from(all), streamDecoder(head), rows, () => {})
    let any = false
    try {
      for await (const { record, info } of rows) {
        any = true
        yield* broken()
        const at = `${where}:${info.records}`
        yield attempt(() => recordDraft(record, at, fields))
      }
    } catch (cause) {
      if (cause instanceof InputError) throw cause
      throw fault('INPUT_RECORD', `the table cannot be read on: ${String(cause)}`, where, cause)
    }
    yield* broken()
    if (!any && faults.length === 0) throw fault('INPUT_EMPTY', 'there is no row under the names of the columns', where)

    function* broken() {
      for (const { line, why } of faults.splice(0)) {
        any = true
        yield fault('INPUT_RECORD', why.slice(0, 200), `${where}, line ${line}`)
      }
    }
  },
}

/** A first line of names, one of which usually holds text. */
function looksLikeTable(head: string): boolean {
  const [line = ''] = head.split(/\r?\n/, 1)
  if (line.length > 1000) return false
  const names = line.split(delimiterOf(line)).map((name) => name.replace(/^\W+|\W+$/g, ''))
  return names.length > 1 && names.some(namesText) && names.every((name) => /^[\w -]{0,40}$/.test(name))
}

/** What parts the names in the first line: the delimiter that occurs most in it. */
function delimiterOf(head: string): string {
  const [line = ''] = head.split(/\r?\n/, 1)
  const count = (mark: string) => line.split(mark).length
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
