import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readout } from './command-line.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-cli-guide-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('writes the files of the guide to a folder', async () => {
  expect(await readout(['browser-guide', '--out', join(home, 'guide')])).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(join(home, 'guide', 'guide.html'), 'utf8')).toContain('<carousel')
  expect(readFileSync(join(home, 'guide', 'saved-queries', 'asked.cypher'), 'utf8')).toMatch(/^\/\/ What one asked/)
})

test('a folder that cannot be: 2, and why', async () => {
  writeFileSync(join(home, 'file'), '')
  const { code, err } = await readout(['browser-guide', '--out', join(home, 'file')])
  expect([code, err]).toEqual([2, expect.stringMatching(/OUTPUT_UNWRITABLE/)])
})

test('serves them to other origins on this machine, until it is told to stop', async () => {
  const running = readout(['browser-guide', '--port', '18765'])
  const address = 'http://127.0.0.1:18765'
  let guide: Response | null = null
  for (let tries = 0; guide === null && tries < 100; tries++) {
    guide = await fetch(`${address}/guide.html`).catch(() => null)
    if (guide === null) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(guide?.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(await guide?.text()).toContain('article class="guide"')
  expect((await fetch(`${address}/../package.json`)).status).toBe(404)
  process.emit('SIGTERM')
  expect(await running).toMatchObject({ code: 0, out: expect.stringContaining(`:play ${address}/guide.html`) })
})
