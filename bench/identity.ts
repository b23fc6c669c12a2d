// How right the joins of names are, on pairs that were labelled by hand: npm run bench:identity -- [CORPUS]
import { corpusGraph } from './corpus-graph.ts'
import { labelledPairs, Tally } from './labelled-pairs.ts'

const engine = await corpusGraph()
const nodeOf = async (article: string, at: string): Promise<unknown> => {
  const rows = await engine.read({
    cypher: 'MATCH (a:Article {id: $article})-[m:MENTIONS]->(x:Actor) WHERE $at IN m.starts RETURN x.id AS id',
    params: { article, at: Number(at) },
  })
  return rows[0]?.id ?? null
}
const tally = new Tally()
for (const { a, start, b, other, one } of labelledPairs('identity/pairs.tsv', ['a', 'start', 'b', 'other', 'one'])) {
  const [x, y] = [await nodeOf(a, start), await nodeOf(b, other)]
  tally.count(one === '1', x === null || y === null ? null : x === y, `${String(x)} and ${String(y)}`)
}
await engine.close()
tally.end(0.98, 0.9)
