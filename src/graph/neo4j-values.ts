import neo4j from 'neo4j-driver'
import type { Row, Value } from './engine.ts'
import { plainRow } from './plain-values.ts'

/** Parameters as Bolt takes them: whole numbers as integers, so that `LIMIT $n` and offsets are no floats. */
export function boltParams(params: Readonly<Record<string, Value>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toBolt(value)]))
}

function toBolt(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(toBolt)
  return boltParams(Object.fromEntries(Object.entries(value)))
}

/** A record as plain values: nodes and relationships as the embedded engine tells them, dates as ISO strings. */
export function fromBolt(record: Readonly<Record<string, unknown>>): Row {
  return plainRow(Object.fromEntries(Object.entries(record).map(([name, value]) => [name, flat(value)])))
}

function flat(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(flat)
  if (neo4j.isNode(value)) return { ...entries(value.properties), _labels: value.labels }
  if (neo4j.isRelationship(value)) return { ...entries(value.properties), _type: value.type }
  if (neo4j.isPath(value))
    return {
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(flat),
      edges: value.segments.map((segment) => flat(segment.relationship)),
    }
  if (isTemporal(value)) return value.toString()
  return entries(value)
}

function entries(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, flat(inner)]))
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  )
}
