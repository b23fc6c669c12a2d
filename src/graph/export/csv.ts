import { stringify } from 'csv-stringify/sync'
import type { Value } from '../engine.ts'
import { MORE_LABELS, NODE_PROPERTIES, type Properties, RELATIONSHIP_PROPERTIES } from '../properties.ts'
import { RELATIONSHIPS } from '../schema.ts'
import { KINDS_OF_NODES, labelOf } from './elements.ts'
import type { ExportFormat } from './formats.ts'

/** Parts the items of a list; a sign that no text has. `neo4j-admin` is told of it: `--array-delimiter=U+001F`. */
const BETWEEN_ITEMS = '\u001f'

/** Rows put together before they are written. */
const ROWS = 200

/**
 * The files that `neo4j-admin database import` takes: one for each kind of node and each type of relationship, the first line with
 * names and types. `import.txt` holds its arguments.
 */
export const csv: ExportFormat = {
  title: 'CSV files for neo4j-admin database import, in a folder',
  files: (elements) => [
    ...KINDS_OF_NODES.map((kind) => ({
      name: `nodes-${kind}.csv`,
      async *pieces() {
        const properties = NODE_PROPERTIES[kind] ?? {}
        const labels = [kind, ...(MORE_LABELS[kind] ?? [])].join(BETWEEN_ITEMS)
        yield lines([[`id:ID(${labelOf(kind)})`, ...headers(properties), ':LABEL']])
        yield* inLines(elements.nodes(kind), (node) => [node.id, ...cells(properties, node.properties), labels])
      },
    })),
    ...RELATIONSHIPS.map(({ type, from, to }) => ({
      name: `relationships-${type}.csv`,
      async *pieces() {
        const properties = RELATIONSHIP_PROPERTIES[type] ?? {}
        yield lines([[`:START_ID(${from})`, `:END_ID(${to})`, ...headers(properties), ':TYPE']])
        yield* inLines(elements.relationships(type), (each) => [
          each.from.id,
          each.to.id,
          ...cells(properties, each.properties),
          type,
        ])
      },
    })),
    {
      name: 'import.txt',
      async *pieces() {
        yield importArguments()
      },
    },
  ],
}

/** What `neo4j-admin database import full` is to be told; one argument on each line, for `@import.txt`. */
function importArguments(): string {
  return [
    ...KINDS_OF_NODES.map((kind) => `--nodes=nodes-${kind}.csv`),
    ...RELATIONSHIPS.map(({ type }) => `--relationships=relationships-${type}.csv`),
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '--id-type=string',
    '',
  ].join('\n')
}

const headers = (properties: Properties) => Object.entries(properties).map(([name, type]) => `${name}:${type}`)

function cells(properties: Properties, values: Readonly<Record<string, Value>>): (string | null)[] {
  return Object.keys(properties).map((name) => {
    const value = values[name]
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null
    return Array.isArray(value) ? value.join(BETWEEN_ITEMS) : String(value)
  })
}

async function* inLines<T>(
  elements: AsyncGenerator<T>,
  row: (element: T) => (string | null)[],
): AsyncGenerator<string> {
  let rows: (string | null)[][] = []
  for await (const element of elements) {
    rows.push(row(element))
    if (rows.length < ROWS) continue
    yield lines(rows)
    rows = []
  }
  if (rows.length > 0) yield lines(rows)
}

/** An empty cell is no value; an empty text is quoted, which the importer keeps apart. */
const lines = (rows: (string | null)[][]) => stringify(rows, { quoted_match: /^$/ })
