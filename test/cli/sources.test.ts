import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { type Answer, closeSites, site } from '../article/site.ts'
import { madeArticle } from '../ingest/made-articles.ts'
import { readout } from './command-line.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-sources-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
afterEach(closeSites)

let number = 0
/** A folder of its own with these files. */
function folder(files: Readonly<Record<string, string>>): string {
  const path = join(home, String(number++))
  mkdirSync(path)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}
const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const words = (n: number) => madeArticle(n).replace(/^---\n[\s\S]*?\n---\n/, '')
const page =
  (n: number): Answer =>
  (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<html><head><title>Talks ${n}</title></head><body><p>${words(n)}</p></body></html>`)

describe('the report', () => {
  test('a line for each article that was taken or left', async () => {
    const report = join(home, 'report.ndjson')
    const from = folder({ 'a.txt': madeArticle(1), 'b.txt': '', 'c.txt': madeArticle(2) })
    const { code } = await readout(['ingest', from, '--workers', '1', '--report', report], {
      READOUT_GRAPH: join(home, 'g1'),
    })
    expect(code).toBe(1)
    const told = lines(report)
    expect(
      told.map(({ where, taken, outcome, code }) => [where.slice(from.length + 1), taken, outcome ?? code]),
    ).toEqual(
      expect.arrayContaining([
        ['a.txt', true, 'new'],
        ['b.txt', false, 'INPUT_EMPTY'],
        ['c.txt', true, 'new'],
      ]),
    )
    expect(told).toHaveLength(3)
  })

  test('that cannot be written', async () => {
    const { code, err } = await readout([
      'read',
      folder({ 'a.txt': madeArticle(1) }),
      '--report',
      join(home, 'no', 'r'),
    ])
    expect(code).toBe(2)
    expect(err).toMatch(/no\/r: .*OUTPUT_UNWRITABLE/)
  })
})

describe('--strict', () => {
  test.each(['read', 'ingest'])('%s ends at the first fault', async (command) => {
    const from = folder({ 'a.txt': '', 'b.txt': madeArticle(1) })
    const { code, out, err } = await readout([command, from, '--strict'], { READOUT_GRAPH: join(home, `g-${command}`) })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/a\.txt: .*INPUT_EMPTY/)
  })
})

describe('--map', () => {
  test('names the fields', async () => {
    const from = folder({ 'a.json': JSON.stringify({ kopf: 'Talks', inhalt: { text: words(1) } }) })
    const { code, out } = await readout(['read', from, '--map', 'text=inhalt.text,title=kopf'])
    expect([code, JSON.parse(out).article.title]).toEqual([0, 'Talks'])
  })

  test.each(['text', 'body=x', 'text='])('%s is none', async (map) => {
    const { code, err } = await readout(['read', 'seeds', '--map', map])
    expect(code).toBe(2)
    expect(err).toContain('an equals sign')
  })
})

describe('web addresses', () => {
  test('are read like files, and written under their names', async () => {
    const { at } = await site({ '/news/1': page(1) })
    const out = join(home, 'pages')
    expect((await readout(['read', `${at}/news/1`, '--allow-private', '--out', out])).code).toBe(0)
    expect(JSON.parse(readFileSync(join(out, '127.0.0.1/news/1.json'), 'utf8')).article).toMatchObject({
      title: 'Talks 1',
      url: `${at}/news/1`,
    })
  })

  test('that are not public are refused unless they are allowed', async () => {
    const { at } = await site({ '/news/1': page(1) })
    const { code, err } = await readout(['read', `${at}/news/1`])
    expect(code).toBe(2)
    expect(err).toMatch(/INPUT_ADDRESS.*--allow-private/)
  })
})

describe('readout follow', () => {
  const item = (at: string, n: number, more = '') =>
    `<item><title>Talks ${n}</title><link>${at}/${n}</link>${more}</item>`
  const rss = (items: string) =>
    `<rss version="2.0"><channel><title>Norland</title><link>https://n.example</link><description>d</description>${items}</channel></rss>`

  test('takes what is new, with the pages it links to, and nothing twice', async () => {
    let items = ''
    let etag = '"1"'
    let failing = true
    const { at, asked } = await site({
      '/feed': (request, response) =>
        request.headers['if-none-match'] === etag
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag }).end(rss(items)),
      '/1': page(1),
      '/2': (request, response) => (failing ? response.writeHead(404).end() : page(2)(request, response)),
      '/3': page(3),
    })
    items = item(at, 1) + item(at, 2)
    const graph = join(home, 'followed')
    const look = () => readout(['follow', `${at}/feed`, '--allow-private'], { READOUT_GRAPH: graph })

    const first = await look()
    expect([first.code, first.out]).toEqual([1, `${at}/feed: 1 taken, 1 left\n`])
    expect(first.err).toContain('INPUT_HTTP')

    // What failed in passing is tried again, what was taken is not.
    failing = false
    expect((await look()).out).toBe(`${at}/feed: 1 taken, 0 left\n`)
    expect(asked.filter((path) => path === '/1')).toHaveLength(1)

    expect((await look()).out).toBe(`${at}/feed: nothing new\n`)
    etag = '"2"'
    items = item(at, 3) + items
    expect((await look()).out).toBe(`${at}/feed: 1 taken, 0 left\n`)
    expect(asked.filter((path) => path === '/2')).toHaveLength(2)

    const { out } = await readout(['ingest', 'seeds', '--dry-run'], { READOUT_GRAPH: graph })
    expect(out).toContain('Nothing was written')
  }, 60_000)

  test('a feed that cannot be read stops no other', async () => {
    const { at } = await site({
      '/feed': (_, response) =>
        response.end(
          rss(item('https://n.example', 1, `<description>${words(1)} ${words(2)} ${words(3)}</description>`)),
        ),
    })
    const { code, out, err } = await readout(['follow', `${at}/none`, `${at}/feed`, '--allow-private'], {
      READOUT_GRAPH: join(home, 'two'),
    })
    expect([code, out]).toEqual([1, `${at}/feed: 1 taken, 0 left\n`])
    expect(err).toMatch(/\/none: .*INPUT_HTTP/)
  })

  test('a memory that is damaged', async () => {
    const graph = join(home, 'damaged')
    mkdirSync(graph)
    writeFileSync(join(graph, 'follow.json'), '{"version": 1, "fe')
    const { code, err } = await readout(['follow', 'https://n.example/feed'], { READOUT_GRAPH: graph })
    expect([code, err.includes('FOLLOW_STATE')]).toEqual([2, true])
  })

  test.each(['0s', '15', 'soon', '9d'])('--every %s is no time', async (time) => {
    expect((await readout(['follow', 'https://n.example/feed', '--every', time])).code).toBe(2)
  })
})
