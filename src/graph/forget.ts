import type { GraphEngine } from './engine.ts'
import { list, text } from './questions/values.ts'
import { retract, tidy } from './retract.ts'

/** Articles that one transaction forgets. */
const BATCH = 25

/** What came of forgetting: ids of the articles that are gone, and what no article was found by. */
export interface Forgotten {
  readonly ids: readonly string[]
  readonly unknown: readonly string[]
}

const find = `MATCH (a:Article) WHERE a.id IN $keys RETURN a.id AS id, a.urls AS urls
UNION
MATCH (a:Article) WHERE any(url IN a.urls WHERE url IN $keys) RETURN a.id AS id, a.urls AS urls`

// As when articles are written: whoever writes waits, and what the graph is joined by must be looked at again.
const oneWriter = "MERGE (w:Readout {id: 'writer'}) SET w.busy = false, w.joined = ''"
const remove = 'MATCH (a:Article) WHERE a.id IN $ids DETACH DELETE a'

/**
 * Takes articles out of the graph with all that they alone say. What others say too stays as they know it; nothing is left that
 * nothing holds. `joinGraph` must follow.
 * @param keys ids of articles, or addresses under which they came
 * @throws GraphError
 */
export async function forgetArticles(engine: GraphEngine, keys: readonly string[]): Promise<Forgotten> {
  const rows = await engine.read({ cypher: find, params: { keys } })
  const known = new Set(rows.flatMap((row) => [text(row.id), ...list(row.urls).map(text)]))
  const ids = [...new Set(rows.map((row) => text(row.id)))].sort()
  for (let at = 0; at < ids.length; at += BATCH) {
    const part = ids.slice(at, at + BATCH)
    await engine.write([
      { cypher: oneWriter, params: {} },
      ...retract.map((cypher) => ({ cypher, params: { ids: part, kept: [], texts: [] } })),
      { cypher: remove, params: { ids: part } },
      ...tidy.map((cypher) => ({ cypher, params: {} })),
    ])
  }
  return { ids, unknown: keys.filter((key) => !known.has(key)) }
}
