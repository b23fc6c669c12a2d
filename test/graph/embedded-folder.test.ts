import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { dumpGraph } from '../../src/graph/dump.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { openGraph } from '../../src/graph/open.ts'
import { writeReadings } from '../../src/graph/write.ts'
import { ask } from './asking.ts'
import { killSuite } from './kill-suite.ts'
import { courier, herald, notes } from './made-readings.ts'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'readout-graph-'))
  folders.push(made)
  return join(made, 'not', 'there', 'yet')
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

describe('the embedded graph in a folder', () => {
  it('is there again after it was closed', async () => {
    const where = folder()
    const engine = await openGraph(readConfig({ READOUT_GRAPH: where }))
    await engine.ensureSchema()
    await writeReadings(engine, [herald(), courier()])
    const before = await dumpGraph(engine)
    await engine.close()
    const again = openEmbedded(where)
    await again.ensureSchema()
    expect(await dumpGraph(again)).toEqual(before)
    const { dialect } = again
    const found = await ask(again, `${dialect.fullText('article', 'w')} RETURN node.id AS id`, {
      w: dialect.searchText('telephone'),
    })
    expect(found).toHaveLength(1)
    expect((await writeReadings(again, [herald(), notes()])).map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'new',
    ])
    await again.close()
  })

  it('is for one process: the second is told so', async () => {
    const where = folder()
    const engine = openEmbedded(where)
    expect(() => openEmbedded(where)).toThrow(expect.objectContaining({ code: 'GRAPH_LOCKED', where }))
    await engine.close()
    await openEmbedded(where).close()
  })

  it('that is no graph is told apart from one that cannot be made', async () => {
    const where = folder()
    await openEmbedded(where).close()
    writeFileSync(join(where, 'graph.grafeo'), 'something else altogether')
    expect(() => openEmbedded(where)).toThrow(expect.objectContaining({ code: 'GRAPH_DAMAGED', where }))
    const file = join(where, 'file')
    writeFileSync(file, '')
    expect(() => openEmbedded(join(file, 'below'))).toThrow(expect.objectContaining({ code: 'GRAPH_FOLDER' }))
  })

  let where = ''
  killSuite(
    () => {
      where = folder()
      return { READOUT_GRAPH: where, NEO4J_URI: '' }
    },
    () => openEmbedded(where),
  )
})
