import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { dumpGraph, type GraphDump } from '../../src/graph/dump.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { Value } from '../../src/graph/engine.ts'
import { elementsOf } from '../../src/graph/export/elements.ts'
import { EXPORT_FORMATS } from '../../src/graph/export/formats.ts'
import { joinGraph } from '../../src/graph/join/join.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import { writeReadings } from '../../src/graph/write.ts'
import { courier, herald, notes } from './made-readings.ts'
import { WORLD } from './made-world.ts'
import { sheet } from './questions/made-graph.ts'
import { works } from './real-neo4j.ts'

const run = promisify(execFile)
const SCRIPT = join(import.meta.dirname, '../../scripts/neo4j')

const lacking = ['java', 'mvn'].filter((program) => !works(program))
if (lacking.length > 0 && process.env.READOUT_REQUIRE_NEO4J === '1')
  throw new Error(`READOUT_REQUIRE_NEO4J=1, but no ${lacking.join(' or ')}`)

it.skipIf(lacking.length > 0)(
  'CSV: neo4j-admin imports it, and the graph is there, but for empty lists, which CSV does not have',
  { timeout: 180_000 },
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'readout-import-'))
    const env = {
      ...process.env,
      READOUT_NEO4J_HOME: join(home, 'neo4j'),
      READOUT_NEO4J_BOLT: '18687',
      READOUT_NEO4J_HTTP: '18474',
      NEO4J_PASSWORD: 'readout-test',
    }
    const engine = openEmbedded(null)
    await engine.ensureSchema()
    await writeReadings(engine, [...WORLD, herald(), courier(), notes(), sheet()])
    await joinGraph(engine)
    for (const { name, pieces } of EXPORT_FORMATS.csv.files(elementsOf(engine))) {
      let all = ''
      for await (const piece of pieces()) all += piece
      writeFileSync(join(home, name), all)
    }
    try {
      await run(SCRIPT, ['import', home], { env })
      await run(SCRIPT, ['start'], { env })
      const config = { uri: 'bolt://127.0.0.1:18687', user: 'neo4j', password: 'readout-test', database: null }
      const other = openNeo4j(config)
      expect(withoutEmptyLists(await dumpGraph(other))).toEqual(withoutEmptyLists(await dumpGraph(engine)))
      await other.close()
    } finally {
      await run(SCRIPT, ['stop'], { env })
      await engine.close()
      rmSync(home, { recursive: true, force: true })
    }
  },
)

function withoutEmptyLists({ nodes, relationships }: GraphDump): unknown {
  const filled = (properties: Value) =>
    Object.fromEntries(
      Object.entries(Object(properties)).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
    )
  const texts = (things: readonly { readonly properties: Value }[]) =>
    things
      .map((thing) => JSON.stringify({ ...thing, properties: Object.entries(filled(thing.properties)).sort() }))
      .sort()
  return { nodes: texts(nodes), relationships: texts(relationships) }
}
