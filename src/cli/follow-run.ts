import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readConfig } from '../config.ts'
import { InputError, type ReadoutError } from '../errors.ts'
import type { GraphEngine } from '../graph/engine.ts'
import { openGraph } from '../graph/open.ts'
import { Followed, follow } from '../ingest/follow.ts'
import type { Listener } from '../ingest/ingest.ts'
import { type OpenIntake, withIntake } from '../ingest/intake.ts'
import { Report } from '../ingest/report.ts'
import { exitCode } from './exit.ts'
import { plainLine } from './output/plain.ts'
import { stopSignal } from './stop-signal.ts'

/** What `readout follow` is asked for. */
export interface FollowRequest {
  /** Milliseconds between two looks; null looks once. */
  readonly every: number | null
  readonly report: string | null
  readonly allowPrivate: boolean
}

/** The file in the graph's folder that remembers what was taken. */
const STATE = 'follow.json'

/**
 * Takes what is new in feeds into the graph that the settings name, a line for each feed. What was taken is remembered in the
 * graph's folder (`READOUT_GRAPH`, also where Neo4j holds the graph).
 * @returns the exit code of the last look: 0 all went well, 1 something was left, 2 no feed could be read
 * @throws ConfigError, GraphError
 */
export async function runFollow(
  feeds: readonly string[],
  { every, report: path, allowPrivate }: FollowRequest,
): Promise<0 | 1 | 2> {
  const config = readConfig()
  const followed = await Followed.at(join(config.graph, STATE))
  const engine = await openGraph(config)
  const report = path === null ? null : new Report(path)
  const stop = every === null ? null : stopSignal()
  try {
    return await withIntake(
      { workers: 1, allowPrivate, publishers: config.publishers, identities: config.identities },
      async (intake) => {
        for (;;) {
          const code = await look(feeds, followed, engine, report, intake)
          if (every === null || stop === null) return code
          await wait(every, undefined, { signal: stop }).catch(() => {})
          if (stop.aborted) return code
        }
      },
    )
  } finally {
    await report?.close()
    await engine.close()
  }
}

async function look(
  feeds: readonly string[],
  followed: Followed,
  engine: GraphEngine,
  report: Report | null,
  intake: OpenIntake,
): Promise<0 | 1 | 2> {
  let done = 0
  let faults = 0
  const told = (error: ReadoutError, where: string) => {
    faults += 1
    report?.fault(error, where)
    process.stderr.write(`${plainLine(error.where === null ? `${where}: ${error.line}` : error.line)}\n`)
  }
  const listener: Listener = { fault: told, taken: (...about) => report?.taken(...about) }
  for (const feed of feeds) {
    try {
      const summary = await follow(feed, followed, engine, listener, intake)
      done += 1
      const what = summary === null ? 'nothing new' : `${summary.done} taken, ${summary.faults} left`
      process.stdout.write(`${plainLine(`${feed}: ${what}`)}\n`)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      told(error, feed)
    }
  }
  return exitCode(done, faults)
}
