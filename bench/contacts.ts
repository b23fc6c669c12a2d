// How right the joins of contacts are, on pairs of reports that were labelled by hand: npm run bench:contacts -- [CORPUS]
import { corpusGraph } from './corpus-graph.ts'
import { labelledPairs, Tally } from './labelled-pairs.ts'

const engine = await corpusGraph()
const contactOf = async (kind: string, article: string, at: string): Promise<unknown> => {
  const rows = await engine.read({
    cypher: `MATCH (a:Article {id: $article})-[r:REPORTS]->(k:Contact {kind: $kind}) WHERE r.start = $at
RETURN k.id AS id ORDER BY id`,
    params: { article, kind, at: Number(at) },
  })
  return rows[0]?.id ?? null
}
const tally = new Tally()
for (const { kind, a, start, b, other, one } of labelledPairs('contacts/pairs.tsv', [
  'kind',
  'a',
  'start',
  'b',
  'other',
  'one',
])) {
  const [x, y] = [await contactOf(kind, a, start), await contactOf(kind, b, other)]
  tally.count(one === '1', x === null || y === null ? null : x === y, `${a} and ${b}: ${String(x)}, ${String(y)}`)
}
await engine.close()
tally.end(0.97, 0.85)
