// How fast the built reader reads, on one core and on all: npm run bench:read -- [ARTICLES, default all]
// Beside it, in the same run and over the same texts, what compromise/one needs to cut them into terms, which it does not tag.
import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import nlp from 'compromise/one'
import type { Article } from '../src/article/article.ts'
import { madeUp, sample } from './articles.ts'

const ROOT = join(import.meta.dirname, '..')
const wanted = Number(process.argv[2] ?? 10_000)
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('How many articles? A whole number from 1.')

// What is shipped is measured: TypeScript that is compiled as it is loaded runs slower.
execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { stdio: 'inherit' })
const built = (path: string) => import(pathToFileURL(join(ROOT, 'dist', path)).href)
const { read }: typeof import('../src/reader/read.ts') = await built('reader/read.js')
const { Pool }: typeof import('../src/ingest/pool.ts') = await built('ingest/pool.js')

/** Milliseconds that `work` takes. */
function time(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

/** Milliseconds from importing the built reader to its first Reading, in a process of its own: the middle of five. */
function startUp(): number {
  const script = `const from = performance.now()
    const { articleFromText } = await import('./dist/article/build.js')
    const { read } = await import('./dist/reader/read.js')
    read(articleFromText('The President of France met the Prime Minister of Spain in Madrid on Tuesday.'))
    console.log(performance.now() - from)`
  const runs = [1, 2, 3, 4, 5].map(() =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' })),
  )
  return runs.toSorted((a, b) => a - b)[2] ?? 0
}

/** Milliseconds that `workers` threads take, once they are warm. */
async function onThreads(articles: readonly Article[], workers: number): Promise<number> {
  const pool = new Pool(workers)
  const readAll = async (some: readonly Article[]) => {
    const left = some.values()
    // Each asks for its next article when it has one, as an ingest does.
    const ask = async () => {
      for (const article of left) await pool.read(article, 'bench')
    }
    await Promise.all(Array.from({ length: workers * 4 }, ask))
  }
  await readAll(articles.slice(0, 400))
  const from = performance.now()
  await readAll(articles)
  const took = performance.now() - from
  await pool.close()
  return took
}

const { from, articles } = await sample(wanted)
const megabytesOf = (some: readonly Article[]) => some.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) / 1e6
const megabytes = megabytesOf(articles)
// The first articles are read by code that is not compiled yet.
for (const article of articles.slice(0, 30)) {
  read(article)
  nlp(article.body)
}

// Turn and turn about, so that what else the machine does weighs on both.
const times: number[] = []
let yardstick = 0
for (const article of articles) {
  times.push(time(() => read(article)))
  yardstick += time(() => nlp(article.body))
}
const total = times.reduce((sum, each) => sum + each, 0)
const peak = process.resourceUsage().maxRSS / 1024
const p99 = times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0
const long = madeUp(1_000_000)
const longTime = time(() => read(long))
const first = startUp()
const cores = availableParallelism()
const part = articles.filter((_, i) => i % Math.ceil(articles.length / 1500) === 0)
const partMegabytes = megabytesOf(part)
const oneThread = await onThreads(part, 1)
const allThreads = await onThreads(part, cores)

const rate = (milliseconds: number, of = megabytes) => of / (milliseconds / 1000)
const rows: [string, string][] = [
  ['machine', `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`],
  ['node', process.version],
  ['texts', `${articles.length} articles, ${megabytes.toFixed(2)} MB: ${from}`],
  ['reading, one core', `${rate(total).toFixed(2)} MB/s, ${Math.round(articles.length / (total / 1000))} articles/s`],
  [
    `reading, ${cores} threads`,
    `${rate(allThreads, partMegabytes).toFixed(2)} MB/s, ${(oneThread / allThreads).toFixed(2)} times one thread`,
  ],
  ['99 of 100 articles within', `${p99.toFixed(1)} ms`],
  [
    'compromise/one',
    `${rate(yardstick).toFixed(2)} MB/s; the reader does ${(yardstick / total).toFixed(2)} times that`,
  ],
  ['peak memory', `${Math.round(peak)} MB, texts and compromise included`],
  ['from import to first Reading', `${Math.round(first)} ms`],
  [`an article of ${(long.body.length / 1e6).toFixed(1)} MB`, `${(longTime / 1000).toFixed(2)} s`],
]
for (const [what, figure] of rows) console.log(`${what.padEnd(30)} ${figure}`)
