import { existsSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../src/graph/embedded.ts'
import type { GraphEngine } from '../src/graph/engine.ts'
import { ingest } from '../src/ingest/ingest.ts'

/** The corpus that the command line names, read, written and joined in an embedded graph in memory; ends the process where there is none. */
export async function corpusGraph(): Promise<GraphEngine> {
  const corpus = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus/articles.jsonl.gz')
  if (!existsSync(corpus)) {
    console.error(`There is no corpus at ${corpus}: give the path of one.`)
    process.exit(2)
  }
  const engine = openEmbedded(null)
  const { seconds } = await ingest([corpus], engine, {}, { workers: availableParallelism() })
  console.log(`${cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}; ${seconds.toFixed(0)} s`)
  return engine
}
