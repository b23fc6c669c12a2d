import { readConfig } from '../../src/config.ts'
import { openGraph } from '../../src/graph/open.ts'
import { writeReadings } from '../../src/graph/write.ts'
import { numbered } from './numbered-readings.ts'

/** Run as a process of its own, to be killed: writes numbered articles one by one and prints each that is written. */
const engine = await openGraph(readConfig())
await engine.ensureSchema()
for (let i = 0; i < Number(process.argv[2]); i++) {
  await writeReadings(engine, [numbered(i)])
  console.log(i)
}
await engine.close()
