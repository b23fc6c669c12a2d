import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GraphError } from '../../src/errors.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import { ask, empty } from './asking.ts'
import { engineSuite } from './engine-suite.ts'
import { killSuite } from './kill-suite.ts'
import { realNeo4j } from './real-neo4j.ts'

const server = await realNeo4j()

if ('missing' in server) {
  it.skip(`a real Neo4j: ${server.missing}`, () => {})
} else {
  const { config, stop } = server
  afterAll(stop)

  // The suite empties the graph, so one that holds anything is refused.
  beforeAll(async () => {
    const engine = openNeo4j(config)
    const [row] = await ask(engine, 'MATCH (n) WHERE NOT n:Readout WITH count(n) AS nodes RETURN nodes')
    await engine.close()
    if (row?.nodes !== 0 && process.env.READOUT_TEST_WIPE !== '1')
      throw new Error(
        `${config.uri} holds ${row?.nodes} nodes: give an empty database, or set READOUT_TEST_WIPE=1 to lose them`,
      )
  })

  engineSuite('Neo4j', async () => openNeo4j(config))

  describe('a writer that is killed', () => {
    beforeAll(async () => {
      const engine = openNeo4j(config)
      await empty(engine)
      await engine.close()
    })
    afterAll(async () => {
      const engine = openNeo4j(config)
      await empty(engine)
      await engine.close()
    })
    const { uri, user, password, database } = config
    killSuite(
      () => ({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database ?? '' }),
      () => openNeo4j(config),
    )
  })

  describe('a connection that cannot be', () => {
    const failure = async (change: Partial<typeof config>): Promise<unknown> => {
      const engine = openNeo4j({ ...config, ...change })
      try {
        return await engine.verify().catch((error: unknown) => error)
      } finally {
        await engine.close()
      }
    }
    it('for its password says so', async () => {
      const error = await failure({ password: 'not-the-password' })
      if (config.password === '') return
      expect(error).toBeInstanceOf(GraphError)
      expect(error).toMatchObject({ code: 'GRAPH_AUTH', cure: expect.stringContaining('NEO4J_PASSWORD') })
    })
    it('for its database says so', async () => {
      expect(await failure({ database: 'nowhere' })).toMatchObject({ code: 'GRAPH_DATABASE', where: 'nowhere' })
    })
    it('for want of encryption says so', async () => {
      const uri = config.uri.replace(/^(bolt|neo4j):/, '$1+s:')
      expect(await failure({ uri })).toMatchObject({ code: 'GRAPH_ENCRYPTION', cure: expect.stringContaining('+s') })
    })
  })

  it('routes where the scheme is neo4j://', async () => {
    const engine = openNeo4j({ ...config, uri: config.uri.replace(/^bolt:/, 'neo4j:') })
    await engine.verify()
    await engine.close()
  })
}

describe('an address where nothing answers', () => {
  it('is told in words, with a cure', async () => {
    const engine = openNeo4j({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x', database: null })
    const error: unknown = await engine.verify().catch((e: unknown) => e)
    await engine.close()
    expect(error).toMatchObject({
      code: 'GRAPH_UNREACHABLE',
      where: 'bolt://127.0.0.1:9',
      cure: expect.stringContaining('NEO4J_URI'),
    })
  })
})
