// How right the joins of names are, on pairs that were labelled by hand: npm run bench:identity -- [CORPUS]
// The whole way: reads the corpus, writes it into an embedded graph in memory, joins it, and asks where each name went.
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../src/graph/embedded.ts'
import { ingest } from '../src/ingest/ingest.ts'

const corpus = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus/articles.jsonl.gz')
if (!existsSync(corpus)) {
  console.error(`There is no corpus at ${corpus}: give the path of one.`)
  process.exit(2)
}

interface Named {
  readonly article: string
  readonly start: number
}
const pairs = readFileSync(join(import.meta.dirname, 'identity/pairs.tsv'), 'utf8')
  .split('\n')
  .filter((line) => /^a-/.test(line))
  .map((line) => {
    const [a = '', start, , b = '', other, , one] = line.split('\t')
    return { a: { article: a, start: Number(start) }, b: { article: b, start: Number(other) }, one: one === '1' }
  })

const engine = openEmbedded(null)
const summary = await ingest([corpus], engine, {}, { workers: availableParallelism() })
const nodeOf = async ({ article, start }: Named): Promise<unknown> => {
  const rows = await engine.read({
    cypher: 'MATCH (a:Article {id: $article})-[m:MENTIONS]->(x:Actor) WHERE $start IN m.starts RETURN x.id AS id',
    params: { article, start },
  })
  return rows[0]?.id ?? null
}
const counts = { right: 0, wrong: 0, missed: 0, apart: 0, gone: 0 }
for (const { a, b, one } of pairs) {
  const [x, y] = [await nodeOf(a), await nodeOf(b)]
  if (x === null || y === null) counts.gone += 1
  else if (x === y) counts[one ? 'right' : 'wrong'] += 1
  else counts[one ? 'missed' : 'apart'] += 1
  if (x !== null && y !== null && (x === y) !== one)
    console.log(`${one ? 'missed' : 'wrong'}: ${String(x)} and ${String(y)}`)
}
await engine.close()
const share = (part: number, rest: number) => (part / Math.max(1, part + rest)).toFixed(3)
console.log(`${cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}; ${summary.seconds.toFixed(0)} s`)
console.log(
  `${pairs.length} pairs: precision ${share(counts.right, counts.wrong)}, recall ${share(counts.right, counts.missed)} (${counts.right} right, ${counts.wrong} wrong, ${counts.missed} missed, ${counts.apart} rightly apart, ${counts.gone} no longer named there)`,
)
process.exitCode = counts.wrong > counts.right * 0.02 || counts.missed > (counts.right + counts.missed) * 0.1 ? 1 : 0
