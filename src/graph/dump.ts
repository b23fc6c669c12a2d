import type { GraphEngine, Value } from './engine.ts'
import { byCodePoint, canonicalJson } from './ids.ts'

export interface GraphDump {
  readonly nodes: readonly { id: string; labels: readonly string[]; properties: Value }[]
  readonly relationships: readonly { from: string; type: string; to: string; properties: Value }[]
}

/**
 * The whole graph in an order that only depends on what is in it, so that two dumps are equal where two graphs are, on
 * either engine. All in memory: for tests and copies of graphs that fit there.
 * @throws GraphError
 */
export async function dumpGraph(engine: GraphEngine): Promise<GraphDump> {
  const nodes = await engine.read({
    cypher: 'MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
    params: {},
  })
  const relationships = await engine.read({
    cypher: 'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
    params: {},
  })
  return {
    nodes: sorted(
      nodes.map(({ id, labels, properties }) => ({
        id: String(id),
        labels: Array.isArray(labels) ? labels.map(String).sort() : [],
        properties: properties ?? null,
      })),
    ),
    relationships: sorted(
      relationships.map(({ source, type, target, properties }) => ({
        from: String(source),
        type: String(type),
        to: String(target),
        properties: properties ?? null,
      })),
    ),
  }
}

function sorted<T>(things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, text: canonicalJson(thing) }))
    .sort((a, b) => byCodePoint(a.text, b.text))
    .map(({ thing }) => thing)
}
