import type { Config } from '../config.ts'
import { GraphError } from '../errors.ts'
import type { GraphEngine } from './engine.ts'
import { openNeo4j } from './neo4j.ts'

/**
 * Opens the graph that the settings name: Neo4j where NEO4J_URI is set, else the embedded one in its folder. It answers
 * before this returns.
 * @throws GraphError with a cure
 */
export async function openGraph(config: Config): Promise<GraphEngine> {
  const engine = config.neo4j === null ? await openFolder(config.graph) : openNeo4j(config.neo4j)
  try {
    await engine.verify()
    return engine
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** The embedded engine is a native module that some machines lack; who uses Neo4j never loads it. */
async function openFolder(folder: string): Promise<GraphEngine> {
  const embedded = await import('./embedded.ts').catch((cause: unknown) => {
    throw new GraphError(
      'GRAPH_UNSUPPORTED',
      'the embedded graph does not run on this machine (it needs glibc 2.34 or newer, macOS, or Windows on x64)',
      null,
      'Set NEO4J_URI to use a Neo4j server.',
      { cause },
    )
  })
  return embedded.openEmbedded(folder)
}
