import { openEmbedded } from '../../src/graph/embedded.ts'
import { engineSuite } from './engine-suite.ts'

engineSuite('the embedded engine, in memory', async () => openEmbedded(null, { shuffle: true }))
