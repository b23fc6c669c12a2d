import { stringify } from 'csv-stringify/sync'
import { RequestError } from '../../errors.ts'
import type { Row, Value } from '../../graph/engine.ts'
import type { AnyQuestion } from '../../graph/questions/index.ts'
import { maps } from '../../graph/questions/values.ts'
import type { AnswerFormat } from './formats.ts'
import { table } from './table.ts'

/** Prints the pages of an answer as they come. */
export interface AnswerPrinter {
  page(reply: Row): void
  end(): void
}

/** Columns that a table leaves out, since they are for programs: ids, places and rules. JSON and CSV have them. */
const FOR_PROGRAMS = /^(?:id|.*Ids?|start|end|url|rule|partiesRule|statement|title)$/
/** A question of so many columns is shown whole. */
const FEW = 8

/** @throws RequestError COLUMN_UNKNOWN */
export function answerPrinter(
  question: AnyQuestion,
  format: AnswerFormat,
  columns: readonly string[] | null,
): AnswerPrinter {
  const known = Object.keys(question.row.shape)
  for (const column of columns ?? [])
    if (!known.includes(column))
      throw new RequestError(
        'COLUMN_UNKNOWN',
        `'${question.name}' has no column '${column}'`,
        '--columns',
        `It has ${known.join(', ')}.`,
      )
  const write = (text: string) => process.stdout.write(text)
  const rows: Row[] = []
  switch (format) {
    case 'json': {
      let whole: Row | null = null
      return {
        page(reply) {
          rows.push(...rowsOf(reply))
          whole ??= reply
        },
        end() {
          const reply = whole !== null && 'rows' in whole ? { ...whole, rows } : whole
          write(`${JSON.stringify(reply, null, 2)}\n`)
        },
      }
    }
    case 'ndjson':
    case 'csv': {
      const lines = rowLines(question, format, columns)
      write(lines.head)
      return { page: (reply) => write(lines.rows(rowsOf(reply))), end: () => {} }
    }
    case 'table': {
      const names = columns ?? (known.length <= FEW ? known : known.filter((name) => !FOR_PROGRAMS.test(name)))
      let single = false
      return {
        page(reply) {
          single = !('rows' in reply)
          rows.push(...rowsOf(reply))
        },
        end() {
          if (single)
            write(
              table(
                ['', ''],
                known.map((name) => [name, cell(rows[0]?.[name])]),
              ),
            )
          else if (rows.length === 0) write('Nothing.\n')
          else
            write(
              table(
                names,
                rows.map((row) => names.map((name) => cell(row[name]))),
              ),
            )
        },
      }
    }
  }
}

/** The rows of an answer as lines of text: what stands first, and what a page of rows is. */
export function rowLines(question: AnyQuestion, format: 'csv' | 'ndjson', columns: readonly string[] | null = null) {
  if (format === 'ndjson')
    return { head: '', rows: (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('') }
  const names = columns ?? Object.keys(question.row.shape)
  return {
    head: csvLines([names]),
    rows: (rows: readonly Row[]) => csvLines(rows.map((row) => names.map((name) => cell(row[name])))),
  }
}

/** Lines of CSV by RFC 4180; what a spreadsheet would take for a formula is made text. */
function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: '\r\n' },
  )
}

/** Lists of texts in one cell, separated by semicolons; what is nested deeper as JSON. */
function cell(value: Value | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join('; ')
  return JSON.stringify(value)
}

/** The rows of a reply; a single thing is one row. */
export function rowsOf(reply: Row): readonly Row[] {
  return 'rows' in reply ? maps(reply.rows) : [reply]
}
