import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createApp } from '../api/app.ts'
import { listen, type Running } from '../api/server.ts'
import { type Config, readConfig } from '../config.ts'
import type { ReadoutError } from '../errors.ts'
import type { GraphEngine } from '../graph/engine.ts'
import { openGraph } from '../graph/open.ts'
import { ask, counts } from '../graph/questions/index.ts'
import { ingest } from '../ingest/ingest.ts'
import { PLAIN } from '../ingest/intake.ts'
import { type Logger, openLog } from '../log.ts'
import { plainLine } from './output/plain.ts'

/** The articles that come with the package; from `src/cli` as from `dist/cli` it is two folders up. */
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/**
 * Opens the graph, takes the seeds in (twice is as once), serves until SIGTERM or SIGINT, then ends what is under way and
 * lets go of the graph.
 * @throws ConfigError, GraphError
 */
export async function runStart({ seeds }: { readonly seeds: boolean }): Promise<void> {
  const config = readConfig()
  const log = openLog(config)
  // From here on a signal is kept until there is something to stop.
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  const engine = await openGraph(config)
  try {
    await engine.ensureSchema()
    if (seeds) await takeIn(engine, log, config)
    const server = await listen(createApp(engine, { log }), config.port, config.host)
    process.stdout.write(await greeting(engine, config, server))
    await stopped
    process.stdout.write('Stopping.\n')
    // A second signal does not wait for requests.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
    await server.stop()
  } finally {
    await engine.close()
  }
}

async function takeIn(engine: GraphEngine, log: Logger, { publishers, identities }: Config): Promise<void> {
  const listener = {
    fault: (error: ReadoutError, where: string) => log.warn({ code: error.code, where }, plainLine(error.line)),
  }
  const summary = await ingest([SEEDS], engine, listener, { ...PLAIN, publishers, identities })
  log.debug({ articles: summary.articles, faults: summary.faults }, 'seeds taken in')
}

async function greeting(engine: GraphEngine, config: Config, { address }: Running): Promise<string> {
  const held = await ask(engine, counts, {})
  const where = config.neo4j === null ? `the folder ${config.graph}` : plainLine(config.neo4j.uri)
  return `Readout serves ${held.articles} articles, ${held.statements} statements and ${held.commitments} commitments from ${where}.

  Look      ${address}/
  Ask       curl '${address}/commitments?party=KOR'
  All of it ${address}/openapi.json

Ctrl+C stops it.
`
}
