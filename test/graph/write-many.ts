import { openEmbedded } from '../../src/graph/embedded.ts'
import { writeReadings } from '../../src/graph/write.ts'
import { numbered } from './numbered-readings.ts'

/** Run as a process of its own, to be killed: writes numbered articles one by one and prints each that is written. */
const [folder = '', total = '0'] = process.argv.slice(2)
const engine = openEmbedded(folder)
await engine.ensureSchema()
for (let i = 0; i < Number(total); i++) {
  await writeReadings(engine, [numbered(i)])
  console.log(i)
}
await engine.close()
