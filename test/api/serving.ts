import { afterAll, beforeAll } from 'vitest'
import { type AppOptions, createApp } from '../../src/api/app.ts'
import { listen, type Running } from '../../src/api/server.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/engine.ts'
import { writeMadeGraph } from '../graph/questions/made-graph.ts'

/** The made-up graph, served on a free port for the tests of a file. */
export function serving() {
  const state: { running?: Running; engine?: GraphEngine } = {}
  beforeAll(async () => {
    state.engine = openEmbedded(null, { shuffle: true })
    await writeMadeGraph(state.engine)
    state.running = await served(state.engine)
  })
  afterAll(async () => {
    await state.running?.stop()
    await state.engine?.close()
  })
  return (path: string, init: RequestInit = {}) => fetch(`${state.running?.address}${path}`, init)
}

export async function served(engine: GraphEngine, options: AppOptions = {}): Promise<Running> {
  return listen(createApp(engine, options), 0, '127.0.0.1')
}
