import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Neo4jConfig, readConfig } from '../../src/config.ts'
import { takeTurn } from './turn.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/neo4j')
const run = promisify(execFile)

/** A Neo4j for tests, or the reason why there is none. */
export type RealNeo4j = { readonly config: Neo4jConfig; stop(): Promise<void> } | { readonly missing: string }

/**
 * A server for one test file at a time (others wait until `stop`): the one that NEO4J_URI names, else one started by
 * `scripts/neo4j` in a folder of its own, which `stop` ends and removes. READOUT_REQUIRE_NEO4J=1 makes its absence an
 * error.
 */
export async function realNeo4j(): Promise<RealNeo4j> {
  const { neo4j } = readConfig()
  if (neo4j !== null) {
    const giveBack = await takeTurn('neo4j')
    return { config: neo4j, stop: async () => giveBack() }
  }
  const lacking = ['java', 'mvn'].filter((program) => !works(program))
  if (lacking.length > 0)
    return absent(`no NEO4J_URI, and no ${lacking.join(' or ')} on the PATH to start a server with`)
  return started()
}

async function started(): Promise<RealNeo4j> {
  const giveBack = await takeTurn('neo4j')
  const home = mkdtempSync(join(tmpdir(), 'readout-neo4j-'))
  const env = {
    ...process.env,
    READOUT_NEO4J_HOME: home,
    READOUT_NEO4J_BOLT: '17687',
    READOUT_NEO4J_HTTP: '17474',
    NEO4J_PASSWORD: 'readout-test',
  }
  const stop = async () => {
    await run(SCRIPT, ['stop'], { env })
    rmSync(home, { recursive: true, force: true })
    giveBack()
  }
  try {
    await run(SCRIPT, ['start'], { env })
  } catch (error) {
    await stop()
    return absent(`scripts/neo4j start failed: ${error instanceof Error ? error.message : error}`)
  }
  return { config: { uri: 'bolt://127.0.0.1:17687', user: 'neo4j', password: 'readout-test', database: null }, stop }
}

function absent(reason: string): RealNeo4j {
  if (process.env.READOUT_REQUIRE_NEO4J === '1') throw new Error(`READOUT_REQUIRE_NEO4J=1, but ${reason}`)
  return { missing: reason }
}

/** Whether a program is on the PATH. */
export function works(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
