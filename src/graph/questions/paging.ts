import { z } from 'zod'
import { RequestError } from '../../errors.ts'
import type { Row } from '../engine.ts'
import { count, textOrNull } from './values.ts'

export const MAX_LIMIT = 500
export const DEFAULT_LIMIT = 50

/** The parameters that every list has. */
export const pageParams = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_LIMIT)
    .default(DEFAULT_LIMIT)
    .describe(`How many rows, 1 to ${MAX_LIMIT}`),
  cursor: z
    .string()
    .max(600)
    .regex(/^[\w-]+$/)
    .optional()
    .describe('`nextCursor` of the page before, as it came'),
  facets: z
    .literal('none')
    .optional()
    .describe('Leave out what the list can be narrowed to, which is counted for the first page only'),
}

/** Where a page ended: the sort key (a day as text, or a count) and the id of its last row. */
const Position = z.tuple([z.union([z.string().max(40), z.int().nonnegative()]), z.string().max(400)])
export type Position = z.infer<typeof Position>

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position), 'utf8').toString('base64url')
}

/** @throws RequestError for a cursor that no list of this kind of key has given out. */
export function decodeCursor(cursor: string, key: 'day' | 'count'): Position {
  const parsed = Position.safeParse(jsonOrNull(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (parsed.success && typeof parsed.data[0] === (key === 'day' ? 'string' : 'number')) return parsed.data
  throw new RequestError(
    'CURSOR_UNREADABLE',
    'The cursor is none that this list has given out.',
    'cursor',
    'Give `nextCursor` of the page before as it came, or leave it out for the first page.',
  )
}

function jsonOrNull(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** One row more than asked for was read: cuts it off, and gives the cursor where there is more. */
export function pageOf(
  rows: readonly Row[],
  limit: number,
  key: 'day' | 'count',
  sortColumn: string,
): { rows: readonly Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  if (rows.length <= limit || last === undefined) return { rows: page, nextCursor: null }
  const value = key === 'day' ? (textOrNull(last[sortColumn]) ?? '') : count(last[sortColumn])
  return { rows: page, nextCursor: encodeCursor([value, textOrNull(last.id) ?? '']) }
}

/** A value that rows can be narrowed to, with how many there are and whether the request asks for it. */
export const Facet = z.object({ value: z.string(), label: z.string(), count: z.int(), chosen: z.boolean() })
export type Facet = z.infer<typeof Facet>

/** The reply of a list of such rows with these facets. */
export function listReply<R extends z.ZodObject, F extends string>(row: R, facets: readonly F[]) {
  return z.object({
    rows: z.array(row),
    nextCursor: z.string().nullable(),
    facets: z.partialRecord(z.enum(facets), z.array(Facet)),
  })
}
