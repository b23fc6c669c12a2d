import type { GraphEngine, Row, Value } from '../../src/graph/engine.ts'

/** Empties the graph, save what the schema keeps. */
export async function empty(engine: GraphEngine): Promise<void> {
  await engine.write([{ cypher: "MATCH (n) WHERE n.id IS NULL OR n.id <> 'schema' DETACH DELETE n", params: {} }])
}

export const ask = (engine: GraphEngine, cypher: string, params: Record<string, Value> = {}): Promise<Row[]> =>
  engine.read({ cypher, params })
