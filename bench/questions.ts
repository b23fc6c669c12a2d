// How fast a Neo4j that holds the whole corpus answers each question, and what its statements do there:
// NEO4J_URI=… npm run bench:questions -- [CORPUS] [RUNS]. A graph without articles is filled from the corpus first.
import { existsSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { readConfig } from '../src/config.ts'
import type { GraphEngine, Row, Statement } from '../src/graph/engine.ts'
import { openNeo4j } from '../src/graph/neo4j.ts'
import { findActors } from '../src/graph/questions/find-actors.ts'
import { type AnyQuestion, ask, counts, QUESTIONS } from '../src/graph/questions/index.ts'
import { text } from '../src/graph/questions/values.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { QUESTION_CASES } from '../test/graph/questions/question-cases.ts'

const config = readConfig()
if (config.neo4j === null) {
  console.error('Set NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD) to a Neo4j that may be filled.')
  process.exit(2)
}
const corpus = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus/articles.jsonl.gz')
const runs = Number(process.argv[3] ?? 40)
const engine = openNeo4j(config.neo4j)
await engine.ensureSchema()
if ((await ask(engine, counts, {})).articles === 0) {
  if (!existsSync(corpus)) throw new Error(`There is no corpus at ${corpus}: give the path of one.`)
  await ingest([corpus], engine, {}, { workers: availableParallelism() })
}
const driver = neo4j.driver(config.neo4j.uri, neo4j.auth.basic(config.neo4j.user, config.neo4j.password))
const holds = await ask(engine, counts, {})
console.log(
  `${cpus()[0]?.model ?? 'unknown machine'}, ${cpus().length} cores, Node ${process.version}; ${JSON.stringify(holds)}`,
)
console.log(
  'milliseconds, over all cases of a question, warm; a page is what comes after the first page, without facets',
)
console.log(['question', 'p50', 'p95', 'page p50', 'page p95', 'db hits', 'starts'].join('\t'))
let [scans, slow] = [0, 0]
for (const question of QUESTIONS) {
  const cases = (QUESTION_CASES[question.name] ?? []).map((raw) => question.params.parse(raw))
  const paged = 'facets' in question.params.shape
  const whole = await timed(question, cases)
  const page = paged
    ? await timed(
        question,
        cases.map((params) => ({ ...params, facets: 'none' })),
      )
    : null
  const { hits, starts } = await profiled(question, cases)
  scans += starts.filter((start) => /^AllNodesScan|LabelScan.*:(?:Statement|Commitment)/.test(start)).length
  if (page !== null && page.p95 >= 25) slow += 1
  const figures = [whole.p50, whole.p95, page?.p50, page?.p95].map((ms) => ms?.toFixed(1) ?? '')
  console.log([question.name, ...figures, hits, [...new Set(starts)].join(', ')].join('\t'))
}
console.log(
  `${scans} scans of all nodes, statements or commitments; ${slow} questions with a page of 25 ms and more at p95`,
)
await driver.close()
await engine.close()
process.exitCode = scans === 0 && slow === 0 ? 0 : 1

async function timed(question: AnyQuestion, cases: readonly Record<string, unknown>[]) {
  const times: number[] = []
  for (const params of cases) {
    for (let warm = 0; warm < 5; warm++) await answered(engine, question, params)
    for (let run = 0; run < runs; run++) {
      const from = performance.now()
      await answered(engine, question, params)
      times.push(performance.now() - from)
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

/** What asks for a single thing may find none in this graph. */
async function answered(
  graph: GraphEngine,
  question: AnyQuestion,
  params: Record<string, unknown>,
): Promise<Row | null> {
  return ask(graph, question, params).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && text(String(error.code)).endsWith('_UNKNOWN')) return null
    throw error
  })
}

/** Database hits of all statements of all cases, and the operators with which they begin. */
async function profiled(question: AnyQuestion, cases: readonly Record<string, unknown>[]) {
  let hits = 0
  const starts: string[] = []
  for (const params of cases) {
    const found = await findActors(engine, question.actors?.(params) ?? {})
    for (const statement of Object.values(question.cypher(params, found, engine.dialect))) {
      const walk = (plan: ProfiledPlan): void => {
        hits += plan.dbHits
        if (plan.children.length === 0 && plan.operatorType !== 'Argument@neo4j') starts.push(startOf(plan))
        plan.children.forEach(walk)
      }
      const plan = await profile(driver, statement)
      if (plan !== false) walk(plan)
    }
  }
  return { hits, starts }
}

function startOf({ operatorType, arguments: told }: ProfiledPlan): string {
  const label = /:(\w+)/.exec(String(told.Details ?? ''))?.[0] ?? ''
  return `${operatorType.replace('@neo4j', '')}${label === '' ? '' : ` ${label}`}`
}

async function profile(over: Driver, { cypher, params }: Statement): Promise<ProfiledPlan | false> {
  const session = over.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const result = await session.run(`PROFILE ${cypher}`, Object.fromEntries(Object.entries(params).map(integers)))
    return result.summary.profile
  } finally {
    await session.close()
  }
}

function integers([name, value]: readonly [string, unknown]): [string, unknown] {
  return [name, typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value]
}
