// How right the echoes are, on links that were labelled by hand: npm run bench:echoes -- [CORPUS]
import { corpusGraph } from './corpus-graph.ts'
import { labelledPairs, Tally } from './labelled-pairs.ts'

const engine = await corpusGraph()
const linked = async (params: { a: string; start: number; b: string; other: number }): Promise<boolean | null> => {
  const [row] = await engine.read({
    cypher: `MATCH (a:Article {id: $a})-[:CARRIES]->(:Statement)-[:CLAIMS]->(c:Commitment) WHERE c.start = $start
MATCH (b:Article {id: $b})-[:CARRIES]->(:Statement)-[:CLAIMS]->(d:Commitment) WHERE d.start = $other
OPTIONAL MATCH (c)-[e:ECHOES]->(d)
RETURN count(e) AS links`,
    params,
  })
  return row === undefined ? null : row.links !== 0
}
for (const [set, what] of [
  ['first', 'Drawn before the bounds were set'],
  ['last', 'Drawn after it'],
] as const) {
  const tally = new Tally()
  for (const { a, start, b, other, set: own, one } of labelledPairs('echoes/pairs.tsv', [
    'a',
    'start',
    'b',
    'other',
    'set',
    'one',
  ]))
    if (own === set)
      tally.count(one === '1', await linked({ a, start: Number(start), b, other: Number(other) }), `${a} and ${b}`)
  console.log(what)
  tally.end(0.9, 0)
}
await engine.close()
