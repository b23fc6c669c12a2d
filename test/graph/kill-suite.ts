import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dumpGraph } from '../../src/graph/dump.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/engine.ts'
import { writeReadings } from '../../src/graph/write.ts'
import { ask } from './asking.ts'
import { numbered } from './numbered-readings.ts'

const TOTAL = 120
const ENOUGH = 40

/**
 * A writer that is killed in the middle has lost nothing that it was told is written, and the same articles written again
 * make the graph of an uninterrupted run, node for node (of the other engine too, which is why it is compared with one in
 * memory). `settings`: the environment that names an empty graph; `open` opens the same one afterwards.
 */
export function killSuite(settings: () => Record<string, string>, open: () => GraphEngine): void {
  it('loses no acknowledged write to kill -9, and goes on to the same graph', async () => {
    const script = join(import.meta.dirname, 'write-many.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, String(TOTAL)], {
      env: { ...process.env, ...settings() },
    })
    let acknowledged = 0
    child.stdout.on('data', (chunk: Buffer) => {
      acknowledged += chunk.toString().split('\n').length - 1
      if (acknowledged >= ENOUGH) child.kill('SIGKILL')
    })
    let complaints = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString()
    })
    const [, signal] = await once(child, 'exit')
    expect(signal, complaints).toBe('SIGKILL')

    const reads = Array.from({ length: TOTAL }, (_, i) => numbered(i))
    const engine = open()
    await engine.ensureSchema()
    const [row] = await ask(engine, 'MATCH (a:Article) RETURN count(a) AS n')
    expect(row?.n).toBeGreaterThanOrEqual(acknowledged)
    expect(row?.n).toBeLessThan(TOTAL)
    await writeReadings(engine, reads)
    const after = await dumpGraph(engine)
    await engine.close()

    const whole = openEmbedded(null)
    await whole.ensureSchema()
    await writeReadings(whole, reads)
    expect(after).toEqual(await dumpGraph(whole))
    await whole.close()
  }, 60_000)
}
