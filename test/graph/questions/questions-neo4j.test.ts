import { afterAll, beforeAll, it } from 'vitest'
import { openNeo4j } from '../../../src/graph/neo4j.ts'
import { ask } from '../asking.ts'
import { realNeo4j } from '../real-neo4j.ts'
import { questionsSuite } from './suite.ts'
import { worldSuite } from './world-suite.ts'

const server = await realNeo4j()

if ('missing' in server) {
  it.skip(`a real Neo4j: ${server.missing}`, () => {})
} else {
  afterAll(server.stop)

  // The suite empties the graph, so one that holds anything is refused.
  beforeAll(async () => {
    const engine = openNeo4j(server.config)
    const [row] = await ask(engine, 'MATCH (n) WHERE NOT n:Readout WITH count(n) AS nodes RETURN nodes')
    await engine.close()
    if (row?.nodes !== 0 && process.env.READOUT_TEST_WIPE !== '1')
      throw new Error(`${server.config.uri} is not empty: give an empty one, or set READOUT_TEST_WIPE=1 to lose it`)
  })

  questionsSuite('Neo4j', async () => openNeo4j(server.config))
  worldSuite('Neo4j', async () => openNeo4j(server.config))
}
