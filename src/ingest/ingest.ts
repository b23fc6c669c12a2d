import type { Article } from '../article/article.ts'
import { GraphError, ReadingError, type ReadoutError } from '../errors.ts'
import type { GraphEngine } from '../graph/engine.ts'
import { joinGraph } from '../graph/join/join.ts'
import { writeReadings } from '../graph/write.ts'
import type { Reading } from '../reader/reading.ts'
import { type Input, inputsOf, totalSize } from './inputs.ts'
import { type Intake, type OpenIntake, PLAIN, withIntake } from './intake.ts'
import { readingsOf } from './readings.ts'
import { type Outcome, Summary } from './summary.ts'

/** A batch is written when it has so many articles or characters: one transaction, small enough for any server. */
const BATCH_ARTICLES = 25
const BATCH_CHARACTERS = 500_000

/** Who wants to hear how a run goes on. */
export interface Listener {
  /** Before the first article; bytes in all, null where they are not known. */
  begin?(bytes: number | null): void
  bytes?(count: number): void
  /** What became of an article that was read. */
  taken?(article: Article, outcome: Outcome, where: string): void
  /** An article that was skipped; `where` names its file, which the error may not. */
  fault?(error: ReadoutError, where: string): void
  /** After each article that was read or skipped. */
  progress?(summary: Summary): void
}

interface Pending {
  readonly where: string
  readonly article: Article
  readonly reading: Reading
}

type Count = (pending: Pending, outcome: Outcome) => void
type Skip = (error: ReadoutError, where: string) => void

/**
 * Reads all articles that paths name and writes their Readings into the graph, a batch a transaction. An article that is at
 * fault stops no other, and nothing of it is written. Then what the graph holds is joined (`joinGraph`). Twice is as once.
 * @param engine null: everything is read and checked, and nothing written
 * @throws GraphError where the graph itself cannot be reached any more; what was written before stays
 * @throws ReadoutError where the intake is strict: the first fault
 */
export function ingest(
  paths: readonly string[],
  engine: GraphEngine | null,
  listener: Listener = {},
  intake: Intake = PLAIN,
): Promise<Summary> {
  return withIntake(intake, async (open) => ingestInputs(await inputsOf(paths, open.web), engine, listener, open))
}

/** The same, for inputs at hand. */
export async function ingestInputs(
  inputs: readonly Input[],
  engine: GraphEngine | null,
  listener: Listener,
  intake: OpenIntake,
): Promise<Summary> {
  const summary = new Summary()
  const started = performance.now()
  const skip: Skip = (error, where) => {
    summary.skip(error, where)
    listener.fault?.(error, where)
    if (intake.strict) throw error
  }
  const count: Count = ({ article, reading, where }, outcome) => {
    summary.count(outcome, reading)
    listener.taken?.(article, outcome, where)
  }
  await engine?.ensureSchema()
  listener.begin?.(totalSize(inputs))
  let batch: Pending[] = []
  let characters = 0
  const flush = async () => {
    const full = batch
    batch = []
    characters = 0
    if (engine !== null && full.length > 0) await write(engine, full, count, skip)
    listener.progress?.(summary)
  }
  for await (const read of readingsOf(inputs, intake, listener.bytes?.bind(listener))) {
    if (read.error !== undefined) skip(read.error, read.where)
    else if (engine === null) count(read, 'checked')
    else {
      // The same article twice in one batch: the second must find the first.
      if (batch.some(({ article }) => article.id === read.article.id)) await flush()
      batch.push(read)
      characters += read.article.body.length
    }
    if (batch.length >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS) await flush()
    else listener.progress?.(summary)
  }
  await flush()
  if (engine !== null) await joinGraph(engine, intake.identities)
  summary.seconds = (performance.now() - started) / 1000
  return summary
}

/**
 * Writes a batch; where it fails as a whole, each article by itself, so that one cannot take the others down.
 * @throws GraphError where the graph does not answer, or takes none of several articles: then the fault is not theirs
 */
async function write(engine: GraphEngine, batch: readonly Pending[], count: Count, skip: Skip): Promise<void> {
  const failure = await attempt(engine, batch, count)
  if (failure === null) return
  await engine.verify()
  const failures: [GraphError | ReadingError, string][] = []
  for (const pending of batch) {
    const alone = batch.length === 1 ? failure : await attempt(engine, [pending], count)
    if (alone !== null) failures.push([alone, pending.where])
  }
  if (batch.length > 1 && failures.length === batch.length) throw failure
  for (const [error, where] of failures) skip(error, where)
}

async function attempt(
  engine: GraphEngine,
  batch: readonly Pending[],
  count: Count,
): Promise<GraphError | ReadingError | null> {
  try {
    const written = await writeReadings(engine, batch)
    written.forEach(({ outcome }, index) => {
      const pending = batch[index]
      if (pending !== undefined) count(pending, outcome)
    })
    return null
  } catch (error) {
    if (error instanceof GraphError || error instanceof ReadingError) return error
    throw error
  }
}
