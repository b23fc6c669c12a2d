import type { GraphEngine, Row, Value } from '../engine.ts'
import { NODE_PROPERTIES } from '../properties.ts'
import { maps, text } from '../questions/values.ts'
import { IDENTIFIED, RELATIONSHIPS } from '../schema.ts'

/** A node of the graph. `kind` is its label, of an actor the one that says which. */
export interface NodeElement {
  readonly kind: string
  readonly id: string
  readonly properties: Row
}

/** A relationship of the graph, from one node to another; each end with the label by which it is found. */
export interface RelationshipElement {
  readonly type: string
  readonly from: { readonly label: string; readonly id: string }
  readonly to: { readonly label: string; readonly id: string }
  readonly properties: Row
}

/** The graph as it is written out: nodes of one kind after another, then relationships of one type after another. */
export interface Elements {
  nodes(kind: string): AsyncGenerator<NodeElement>
  relationships(type: string): AsyncGenerator<RelationshipElement>
}

/** What the graph is made of, in the order in which it is written out. */
export const KINDS_OF_NODES = Object.keys(NODE_PROPERTIES)

/** Nodes read at once; of texts, fewer. */
const PAGE = 500
const TEXTS = 50

/** Reads the graph page by page, so that memory stays flat however large it is. Meanwhile nothing should be written. */
export function elementsOf(engine: GraphEngine): Elements {
  return { nodes: (kind) => nodes(engine, kind), relationships: (type) => relationships(engine, type) }
}

async function* pages(engine: GraphEngine, label: string, size: number): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const cypher = `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $size RETURN n.id AS id ORDER BY id`
    const ids = (await engine.read({ cypher, params: { after, size } })).map((row) => text(row.id))
    if (ids.length > 0) yield ids
    const last = ids.at(-1)
    if (last === undefined || ids.length < size) return
    after = last
  }
}

async function* nodes(engine: GraphEngine, kind: string): AsyncGenerator<NodeElement> {
  if (NODE_PROPERTIES[kind] === undefined) throw new Error(`no kind of node: ${kind}`)
  const cypher = `MATCH (n:${kind}) WHERE n.id IN $ids RETURN n.id AS id, properties(n) AS properties ORDER BY id`
  for await (const ids of pages(engine, kind, kind === 'Text' ? TEXTS : PAGE))
    for (const row of await engine.read({ cypher, params: { ids } })) {
      const { id: _, ...properties } = mapOf(row.properties)
      yield { kind, id: text(row.id), properties }
    }
}

async function* relationships(engine: GraphEngine, type: string): AsyncGenerator<RelationshipElement> {
  const known = RELATIONSHIPS.find((each) => each.type === type)
  if (known === undefined) throw new Error(`no type of relationship: ${type}`)
  const { from, to } = known
  const cypher = `MATCH (n:${from}) WHERE n.id IN $ids
MATCH (n)-[r:${type}]->(m:${to})
RETURN n.id AS source, m.id AS target, properties(r) AS properties ORDER BY source, target`
  for await (const ids of pages(engine, from, PAGE))
    for (const row of await engine.read({ cypher, params: { ids } }))
      yield {
        type,
        from: { label: from, id: text(row.source) },
        to: { label: to, id: text(row.target) },
        properties: mapOf(row.properties),
      }
}

function mapOf(value: Value | undefined): Row {
  return value === undefined ? {} : (maps([value])[0] ?? {})
}

/** Labels by which nodes are known: one id space each. */
export const labelOf = (kind: string): string => (IDENTIFIED.some((label) => label === kind) ? kind : 'Actor')
