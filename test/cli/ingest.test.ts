import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { madeArticle, writeArticles } from '../ingest/made-articles.ts'
import { readout } from './command-line.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-cli-ingest-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const folder = join(home, 'in')
writeArticles(folder, 3)
const env = { READOUT_GRAPH: join(home, 'graph') }

describe('readout ingest', () => {
  test('new, then unchanged; the summary says so', async () => {
    const first = await readout(['ingest', folder], env)
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toMatch(/^3 articles in \d+\.\d s: 3 new\nfacts: \d+ people, /)
    expect((await readout(['ingest', folder], env)).out).toMatch(/: 3 unchanged\n/)
  })

  test('an article, and a fault beside it: 1', async () => {
    const extra = join(home, 'extra.txt')
    writeFileSync(extra, madeArticle(9))
    const { code, out, err } = await readout(['ingest', extra, 'no-such-file'], env)
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/1 new\n[\s\S]*skipped: 1\n {2}1 × INPUT_NOT_FOUND: no-such-file/),
    ])
    expect(err).toMatch(/^no-such-file: there is no such file \(INPUT_NOT_FOUND\)/)
  })

  test('nothing taken: 2', async () => {
    expect((await readout(['ingest', 'no-such-file'], env)).code).toBe(2)
  })

  test('--dry-run makes no graph', async () => {
    const { code, out } = await readout(['ingest', folder, '--dry-run'], { READOUT_GRAPH: '/dev/null/none' })
    expect([code, out]).toEqual([0, expect.stringContaining('3 checked')])
  })

  test('a graph that cannot be: 2, one line with the cure, no stack', async () => {
    const file = join(home, 'file')
    writeFileSync(file, '')
    const { code, err } = await readout(['ingest', folder], { READOUT_GRAPH: join(file, 'graph') })
    expect([code, err]).toEqual([2, expect.stringMatching(/\(GRAPH_FOLDER\)\. [^\n]+\n$/)])
    expect(err).not.toContain(' at ')
  })

  test('a setting that is not as it should be: 2', async () => {
    const { code, err } = await readout(['schema'], { NEO4J_URI: 'http://localhost' })
    expect([code, err]).toEqual([2, expect.stringContaining('(CONFIG_INVALID)')])
  })

  test('readout schema, twice', async () => {
    for (let time = 0; time < 2; time += 1) expect((await readout(['schema'], env)).code).toBe(0)
  })
})
