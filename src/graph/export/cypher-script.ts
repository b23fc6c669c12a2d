import type { Row, Value } from '../engine.ts'
import { MORE_LABELS } from '../properties.ts'
import { constraints, RELATIONSHIPS } from '../schema.ts'
import { KINDS_OF_NODES } from './elements.ts'
import type { ExportFormat } from './formats.ts'

/** Rows of one statement; longer statements take a server long to read. */
const ROWS = 100
/** Letters of one statement, at most about so many. */
const LETTERS = 200_000

/**
 * A script that restores the graph in an empty database: `cypher-shell --file graph.cypher`. It makes the constraints by which the
 * nodes are found; `readout schema` makes the other indexes. Everything that an article holds stands in it as an escaped text.
 */
export const cypherScript: ExportFormat = {
  title: 'a script for cypher-shell that restores the graph in an empty database',
  files: (elements) => [
    {
      name: 'graph.cypher',
      async *pieces() {
        for (const statement of constraints()) yield `${statement};\n`
        for (const kind of KINDS_OF_NODES) {
          const labels = [...(MORE_LABELS[kind] ?? []), kind].map((label) => `:${label}`).join('')
          const rows = elements.nodes(kind)
          yield* statements(
            rows,
            ({ id, properties }) => literal({ id, ...properties }),
            `CREATE (n${labels}) SET n = row`,
          )
        }
        for (const { type, from, to } of RELATIONSHIPS)
          yield* statements(
            elements.relationships(type),
            ({ from: a, to: b, properties }) => literal({ a: a.id, b: b.id, own: properties }),
            `MATCH (a:${from} {id: row.a}) MATCH (b:${to} {id: row.b}) CREATE (a)-[r:${type}]->(b) SET r = row.own`,
          )
      },
    },
  ],
}

async function* statements<T>(
  elements: AsyncGenerator<T>,
  row: (element: T) => string,
  change: string,
): AsyncGenerator<string> {
  let rows: string[] = []
  let letters = 0
  const statement = () => `UNWIND [\n${rows.join(',\n')}\n] AS row\n${change};\n`
  for await (const element of elements) {
    const text = row(element)
    rows.push(text)
    letters += text.length
    if (rows.length < ROWS && letters < LETTERS) continue
    yield statement()
    rows = []
    letters = 0
  }
  if (rows.length > 0) yield statement()
}

/** A value as Cypher writes it. Names of properties are our own, texts are escaped. */
export function literal(value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  const entries = Object.entries(value as Row).filter(([, each]) => each !== null)
  return `{${entries.map(([name, each]) => `\`${name}\`: ${literal(each)}`).join(', ')}}`
}

/** Control signs, ends of lines, and halves of pairs, which no file in UTF-8 can hold. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029]/gu

/** Escaped so that nothing in it ends the text or the line. */
function quoted(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/'/g, "\\'")
    .replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `'${escaped}'`
}
