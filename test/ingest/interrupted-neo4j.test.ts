import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, test } from 'vitest'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import { interruptedSuite } from './interrupted-suite.ts'

// A server of its own: the engine suite, which may run beside this file, empties the one that NEO4J_URI names.
const run = promisify(execFile)
const home = mkdtempSync(join(tmpdir(), 'readout-neo4j-'))
const env = {
  READOUT_NEO4J_HOME: home,
  READOUT_NEO4J_BOLT: '17688',
  READOUT_NEO4J_HTTP: '17475',
  NEO4J_URI: 'bolt://127.0.0.1:17688',
  NEO4J_USER: '',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: '',
}
const neo4j = (command: 'start' | 'stop') => run('scripts/neo4j', [command], { env: { ...process.env, ...env } })
const config = { uri: env.NEO4J_URI, user: 'neo4j', password: '', database: null }
const lacking = ['java', 'mvn'].filter((program) => !works(program))

if (lacking.length > 0) {
  if (process.env.READOUT_REQUIRE_NEO4J === '1')
    throw new Error(`READOUT_REQUIRE_NEO4J=1, but no ${lacking.join(', ')}`)
  test.skip(`a real Neo4j: no ${lacking.join(' or ')} on the PATH to start a server with`, () => {})
} else {
  beforeAll(async () => {
    await neo4j('start')
  })
  afterAll(async () => {
    await neo4j('stop')
    rmSync(home, { recursive: true, force: true })
  })

  interruptedSuite('Neo4j', () => ({
    env,
    open: async () => openNeo4j(config),
    async clear() {
      const engine = openNeo4j(config)
      await engine.write([{ cypher: 'MATCH (n) DETACH DELETE n', params: {} }]).finally(() => engine.close())
    },
  }))
}

function works(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
