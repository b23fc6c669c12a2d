import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { interruptedSuite } from './interrupted-suite.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-embedded-'))
const graph = join(home, 'graph')
afterAll(() => rmSync(home, { recursive: true, force: true }))

interruptedSuite('embedded', () => ({
  env: { READOUT_GRAPH: graph, NEO4J_URI: '' },
  open: async () => openEmbedded(graph),
  clear: async () => rmSync(graph, { recursive: true, force: true }),
}))
