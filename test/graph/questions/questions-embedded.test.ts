import { openEmbedded } from '../../../src/graph/embedded.ts'
import { questionsSuite } from './suite.ts'
import { worldSuite } from './world-suite.ts'

questionsSuite('the embedded engine', async () => openEmbedded(null, { shuffle: true }))
worldSuite('the embedded engine', async () => openEmbedded(null, { shuffle: true }))
