import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { actor, askTyped } from '../../src/graph/questions/index.ts'
import { readout } from './command-line.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-cli-join-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const graph = join(home, 'graph')
const list = join(home, 'identities.yaml')

const article = (name: string, text: string) => {
  const path = join(home, name)
  writeFileSync(path, `---\ndate: 2025-03-0${name.charCodeAt(0) - 96}\n---\n${text}\n`)
  return path
}
const FULL = article(
  'a.txt',
  'Hungarian Foreign Minister Anton Varda met Swedish officials in Oslo. Anton Varda said Hungary will buy grain.',
)
const SINGLE = article(
  'b.txt',
  'Hungarian Foreign Minister Varda said on Monday that Hungary will build a bridge. Varda left in the evening.',
)

const asked = async () => {
  const engine = openEmbedded(graph)
  try {
    return await askTyped(engine, actor, { id: 'p-anton-varda.HUN' })
  } finally {
    await engine.close()
  }
}

test('ingest joins; a line of a list and `readout join` undo it, and the line taken out brings it back', async () => {
  const env = { READOUT_GRAPH: graph }
  expect(await readout(['ingest', FULL, SINGLE], env)).toMatchObject({ code: 0, err: '' })
  expect(await asked()).toMatchObject({
    statements: 2,
    aliases: ['Varda'],
    joined: [{ id: 'p-varda.HUN', rule: 'identity/family-name', articles: 1 }],
  })
  writeFileSync(list, 'notSame:\n  - [Anton Varda, Varda]\n')
  const yours = { ...env, READOUT_IDENTITIES: list }
  expect((await readout(['join'], yours)).out).toMatch(/^1 moved, 0 linked anew. Joined are 0 spellings/)
  expect(await asked()).toMatchObject({ statements: 1, joined: [] })
  expect((await readout(['join'], yours)).out).toMatch(/^0 moved, 0 linked anew. Joined are 0 /)
  expect((await readout(['join'], env)).out).toMatch(/^1 moved, 0 linked anew. Joined are 1 /)
  expect(await asked()).toMatchObject({ statements: 2 })
})

test('a list that is none: 2, and nothing is changed', async () => {
  writeFileSync(list, 'notSame: [[Anton Varda]]\n')
  const { code, err } = await readout(['join'], { READOUT_GRAPH: graph, READOUT_IDENTITIES: list })
  expect([code, err]).toEqual([2, expect.stringMatching(/CONFIG_IDENTITIES/)])
  expect(await asked()).toMatchObject({ statements: 2 })
})
