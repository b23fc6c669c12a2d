import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'

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

it('the build has every data file as it is, lists as JSON', () => {
  const data = sources.filter((file) => extname(file) !== '.ts')
  expect(data.map((file) => extname(file))).toEqual(expect.arrayContaining(['.tsv', '.txt', '.yaml', '.css']))
  expect(data.filter((file) => !existsSync(join(out, file)))).toEqual([])
  const written = (file: string) => readFileSync(join(out, file))
  const [lists, others] = [
    data.filter((file) => extname(file) === '.yaml'),
    data.filter((file) => extname(file) !== '.yaml'),
  ]
  expect(others.filter((file) => !written(file).equals(readFileSync(join(SRC, file))))).toEqual([])
  // YAML is written as the JSON of what it holds.
  for (const file of lists)
    expect(JSON.parse(written(file).toString()), file).toEqual(parse(readFileSync(join(SRC, file), 'utf8')))
})

it('the build has JavaScript and types for every source file, and imports no TypeScript', () => {
  for (const file of sources.filter((file) => extname(file) === '.ts')) {
    const script = join(out, file.replace(/\.ts$/, '.js'))
    expect(readFileSync(script, 'utf8')).not.toMatch(/from '\.{1,2}\/[^']+\.ts'/)
    expect(existsSync(script.replace(/\.js$/, '.d.ts')), file).toBe(true)
  }
})

it('the threads of the build read as one process does', () => {
  symlinkSync(join(ROOT, 'node_modules'), join(out, 'node_modules'))
  writeFileSync(join(out, 'package.json'), '{"type": "module"}')
  const script = `
    const { articleFromText } = await import('./article/build.js')
    const { Pool } = await import('./ingest/pool.js')
    const { readChecked } = await import('./ingest/read-checked.js')
    const article = articleFromText('The President of France met the Prime Minister of Spain in Madrid on Tuesday.')
    const pool = new Pool(2)
    const all = await Promise.all([1, 2, 3].map(() => pool.read(article, '')))
    await pool.close()
    console.log(all.map((each) => JSON.stringify(each) === JSON.stringify(readChecked(article, ''))).join())`
  const options = { cwd: out, encoding: 'utf8' } as const
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)).toBe('true,true,true\n')
})
