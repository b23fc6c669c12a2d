import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inputsOf } from '../../src/ingest/inputs.ts'
import { openWeb } from '../../src/ingest/intake.ts'
import { type Read, readingsOf } from '../../src/ingest/readings.ts'
import { madeArticle } from './made-articles.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-readings-'))
const web = openWeb({})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  await web.close()
})
const path = join(home, 'many.jsonl')
/** Enough for threads to be worth their start, with two records at fault among them. */
const lines = Array.from({ length: 330 }, (_, i) =>
  i === 7 || i === 200 ? '{"text": ' : JSON.stringify({ text: madeArticle(i) }),
)
writeFileSync(path, lines.join('\n'))

async function read(workers: number): Promise<string[]> {
  const all: string[] = []
  const line = ({ where, name, ...rest }: Read) =>
    JSON.stringify([where, name, rest.error === undefined ? [rest.article, rest.reading] : rest.error.line])
  for await (const each of readingsOf(await inputsOf([path, join(home, 'none')], web), { workers }))
    all.push(line(each))
  return all
}

test('threads read what one reads in process: the same articles, Readings and faults in the same order', async () => {
  const [one, two] = [await read(1), await read(2)]
  expect(two).toEqual(one)
  expect(one).toHaveLength(331)
})

test('whoever stops half-way leaves no thread behind', async () => {
  const before = process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length
  let seen = 0
  for await (const _ of readingsOf(await inputsOf([path], web), { workers: 2 })) if (++seen === 5) break
  expect(process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort')).toHaveLength(before)
})
