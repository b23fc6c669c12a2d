import type { Row, Value } from './engine.ts'

/** Field names under which the embedded engine tells its inner numbers, which mean nothing outside of it. */
const INNER = new Set(['_id', '_source', '_target'])

/**
 * What an engine hands out, as plain JSON values: dates as ISO strings, numbers past 2^53 as strings, a node as its
 * properties with `_labels` (sorted), a relationship as its properties with `_type`. Keys are sorted.
 */
export function plainValue(raw: unknown): Value {
  if (raw === null || raw === undefined) return null
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw
  if (typeof raw === 'bigint') return Number.isSafeInteger(Number(raw)) ? Number(raw) : raw.toString()
  if (Array.isArray(raw)) return raw.map(plainValue)
  if (raw instanceof Date) return raw.toISOString()
  if (typeof raw !== 'object') return String(raw)
  return plainMap(raw)
}

function plainMap(raw: object): Value {
  const entries = Object.entries(raw).filter(([name]) => !INNER.has(name))
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [
        name,
        name === '_labels' && Array.isArray(value) ? plainValue([...value].sort()) : plainValue(value),
      ]),
  )
}

/** A row by its column names, in the order of RETURN. */
export function plainRow(raw: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, plainValue(value)]))
}
