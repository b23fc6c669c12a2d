import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { watched } from '../../src/ingest/watch.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-watch-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('files that are added or change, each once, in folders inside too; others are passed over', async () => {
  writeFileSync(join(home, 'old.txt'), 'old')
  writeFileSync(join(home, '.readoutignore'), 'left-*\n')
  const stop = new AbortController()
  const told: string[] = []
  // Until the watcher stands, a change is none; so the first file is written until it is told.
  const writing = setInterval(() => writeFileSync(join(home, 'first.txt'), 'first'), 700)
  for await (const { name, error } of watched([home], stop.signal)) {
    told.push(error?.code ?? name)
    if (told.length === 1) {
      clearInterval(writing)
      writeFileSync(join(home, 'picture.png'), 'x')
      writeFileSync(join(home, 'left-out.txt'), 'x')
      mkdirSync(join(home, 'inside'))
      writeFileSync(join(home, 'inside', 'new.html'), 'x')
      setTimeout(() => writeFileSync(join(home, 'old.txt'), 'new'), 1500)
    }
    if (name === 'old.txt') stop.abort()
  }
  expect(told.filter((name) => name !== 'first.txt')).toEqual(['new.html', 'old.txt'])
}, 20_000)

test('ends when it is told to, though nothing happens', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 300)
  for await (const _ of watched([home], stop.signal)) expect.unreachable()
})
