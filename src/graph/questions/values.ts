import type { Row, Value } from '../engine.ts'

// Reading plain values out of rows: what is of another type than asked for counts as not there.

export function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}

export function textOrNull(value: Value | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

export function count(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0
}

export function list(value: Value | undefined): readonly Value[] {
  return isList(value) ? value : []
}

/** The maps in a list. */
export function maps(value: Value | undefined): readonly Row[] {
  return list(value).filter((item): item is Row => typeof item === 'object' && item !== null && !isList(item))
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/** Alphabetical by code unit: the same on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * `[{id, name}]` as two flat lists in the order of the names, so that a row fits into a table:
 * `flatActors('party', …)` gives `parties` and `partyIds`.
 */
export function namesAndIds(value: Value | undefined): { names: string[]; ids: string[] } {
  const items = maps(value).filter((item) => text(item.id) !== '')
  const unique = [...new Map(items.map((item) => [text(item.id), text(item.name)])).entries()]
  unique.sort(([idA, a], [idB, b]) => byText(a, b) || byText(idA, idB))
  return { names: unique.map(([, name]) => name), ids: unique.map(([id]) => id) }
}

/** A sorted list of texts. */
export function sortedTexts(value: Value | undefined): string[] {
  return [...new Set(list(value).map(text))].filter((item) => item !== '').sort(byText)
}
