// Breaks inputs of all forms in 10,000 ways, and takes and reads what comes of it: npm run test:fuzz -- [COUNT] [FIRST SEED]
// Ends with 1 where one crashes, hangs or grows: a fault without a code, more than 2 s to take or 5 s to read, more than 512 MB.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fuzzInputs } from './inputs.ts'
import { mutant } from './mutate.ts'
import { Random } from './random.ts'
import { tried } from './try.ts'

/** Milliseconds: to take an input, and to read an article of up to a million characters. */
const LONGEST = 2_000
const LONGEST_READING = 5_000
/** Bytes. */
const MOST_MEMORY = 512_000_000

/** Holds the seed that is being tried, for what ends the process. */
const LAST = join(tmpdir(), `readout-fuzz-last-${process.pid}`)

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number)
const inputs = await fuzzInputs()
const codes = new Map<string, number>()
const wrong: string[] = []
let articles = 0
let slowest = { seed: 0, taking: 0 }
let slowestRead = { seed: 0, reading: 0 }
let peak = 0
for (let seed = first; seed < first + count; seed += 1) {
  const broken = mutant(inputs, new Random(seed))
  writeFileSync(LAST, `${seed}\n`)
  const kept = join(tmpdir(), `readout-fuzz-${seed}-${broken.name}`)
  const tell = (what: string) => {
    writeFileSync(kept, broken.bytes)
    wrong.push(`seed ${seed} (${kept}): ${what}`)
    console.log(wrong.at(-1))
  }
  try {
    const outcome = await tried(broken)
    articles += outcome.articles
    for (const code of outcome.codes) codes.set(code, (codes.get(code) ?? 0) + 1)
    if (outcome.taking > slowest.taking) slowest = { seed, taking: outcome.taking }
    if (outcome.reading > slowestRead.reading) slowestRead = { seed, reading: outcome.reading }
    if (outcome.taking > LONGEST) tell(`taken in ${Math.round(outcome.taking)} ms`)
    if (outcome.reading > LONGEST_READING) tell(`read in ${Math.round(outcome.reading)} ms`)
  } catch (error) {
    tell(error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error))
  }
  const { rss } = process.memoryUsage()
  if (rss > MOST_MEMORY && rss > peak * 1.05) console.log(`seed ${seed}: ${Math.round(rss / 1e6)} MB resident`)
  peak = Math.max(peak, rss)
}
console.log(
  `${count} mutants from seed ${first}: ${articles} articles, ${[...codes]
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, times]) => `${times} ${code}`)
    .join(', ')}`,
)
console.log(
  `slowest to take ${Math.round(slowest.taking)} ms (seed ${slowest.seed}), to read ${Math.round(slowestRead.reading)} ms (seed ${slowestRead.seed}); peak memory ${Math.round(peak / 1e6)} MB`,
)
console.log(`${wrong.length} wrong`)
process.exitCode = wrong.length > 0 || peak > MOST_MEMORY ? 1 : 0
