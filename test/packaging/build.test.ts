import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const SRC = join(ROOT, 'src')
const out = mkdtempSync(join(tmpdir(), 'readout-dist-'))
const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(SRC.length + 1))

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), out], { stdio: 'pipe' })
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

it('the build has every data file as it is', () => {
  const data = sources.filter((file) => extname(file) !== '.ts')
  expect(data.map((file) => extname(file))).toEqual(expect.arrayContaining(['.tsv', '.txt', '.yaml', '.css']))
  expect(data.filter((file) => !existsSync(join(out, file)))).toEqual([])
  expect(data.filter((file) => !readFileSync(join(out, file)).equals(readFileSync(join(SRC, file))))).toEqual([])
})

it('the build has JavaScript and types for every source file, and imports no TypeScript', () => {
  for (const file of sources.filter((file) => extname(file) === '.ts')) {
    const script = join(out, file.replace(/\.ts$/, '.js'))
    expect(readFileSync(script, 'utf8')).not.toMatch(/from '\.{1,2}\/[^']+\.ts'/)
    expect(existsSync(script.replace(/\.js$/, '.d.ts')), file).toBe(true)
  }
})
