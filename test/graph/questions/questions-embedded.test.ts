import { openEmbedded } from '../../../src/graph/embedded.ts'
import { questionsSuite } from './suite.ts'

questionsSuite('the embedded engine', async () => openEmbedded(null, { shuffle: true }))
