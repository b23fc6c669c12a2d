import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { Source } from '../../src/article/source.ts'
import { takeArticles } from '../../src/article/take.ts'
import { isPublic } from '../../src/article/web/address.ts'
import { Web, type WebOptions } from '../../src/article/web/web.ts'
import { type Answer, atEnd, closeSites, site } from './site.ts'
import { STORY } from './taking.ts'

const AGENT = 'readout-test'
const PAGE = `<html><head><title>Talks</title></head><body><p>${STORY}</p></body></html>`
afterEach(closeSites)

function web(options: Partial<WebOptions> = {}): Web {
  const made = new Web({ agent: AGENT, allowPrivate: true, pause: 0, retryAfter: 5, ...options })
  atEnd(() => made.close())
  return made
}

const page: Answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
const to =
  (place: string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location: place }).end()

/** What is taken from an address: the title and address of its article, or the code of its fault. */
async function taken(source: Source): Promise<string> {
  for await (const { article, error } of takeArticles(source)) return error?.code ?? `${article?.title} ${article?.url}`
  return 'nothing'
}

describe('pages are fetched', () => {
  test('with our name, and taken like files', async () => {
    let agent: string | undefined
    const { at } = await site({
      '/a': (request, response) => {
        agent = request.headers['user-agent']
        page(request, response)
      },
    })
    expect(await taken(web().source(`${at}/a`))).toBe(`Talks ${at}/a`)
    expect(agent).toBe(AGENT)
  })

  test('packed, and in the encoding that the server declares', async () => {
    const words = Buffer.from(
      `<html><head><title>Café Zürich</title></head><body><p>${STORY}</p></body></html>`,
      'latin1',
    )
    const { at } = await site({
      '/a': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1', 'content-encoding': 'gzip' })
          .end(gzipSync(words)),
    })
    expect(await taken(web().source(`${at}/a`))).toBe(`Café Zürich ${at}/a`)
  })

  test('where they lead, and the article has the last address', async () => {
    const { at } = await site({ '/a': to('/b'), '/b': to('c', 301), '/c': page })
    expect(await taken(web().source(`${at}/a`))).toBe(`Talks ${at}/c`)
  })

  test('again where the site is busy', async () => {
    let times = 0
    const { at } = await site({
      '/a': (request, response) => (++times < 3 ? response.writeHead(503).end() : page(request, response)),
    })
    expect(await taken(web().source(`${at}/a`))).toBe(`Talks ${at}/a`)
    expect(times).toBe(3)
  })

  test('one after the other from one host, with a pause', async () => {
    let open = 0
    let most = 0
    const { at } = await site({
      '/a': (request, response) => {
        most = Math.max(most, ++open)
        setTimeout(() => {
          open -= 1
          page(request, response)
        }, 20)
      },
    })
    const slow = web({ pause: 60 })
    const started = performance.now()
    await Promise.all([1, 2, 3].map(() => taken(slow.source(`${at}/a`))))
    expect(most).toBe(1)
    expect(performance.now() - started).toBeGreaterThan(120)
  })

  test('not again where nothing has changed', async () => {
    const { at } = await site({
      '/a': (request, response) =>
        request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'yesterday'
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"1"', 'last-modified': 'yesterday' }).end(PAGE),
    })
    const first = await web().open(`${at}/a`)
    expect(first.validators).toEqual({ etag: '"1"', lastModified: 'yesterday' })
    expect(await web().openIfChanged(`${at}/a`, first.validators)).toBeNull()
  })
})

describe('pages are not fetched', () => {
  test.each<[string, Readonly<Record<string, Answer>>, string]>([
    ['that are not there', {}, 'INPUT_HTTP'],
    ['of a site that stays busy', { '/a': (_, response) => response.writeHead(503).end() }, 'INPUT_HTTP'],
    ['that lead round in a ring', { '/a': to('/a') }, 'INPUT_HTTP'],
    ['that lead to another kind of address', { '/a': to('file:///etc/passwd') }, 'INPUT_URL'],
    [
      'that robots.txt keeps from us',
      { '/robots.txt': (_, r) => r.end(`User-agent: ${AGENT}\nDisallow: /a`), '/a': page },
      'INPUT_ROBOTS',
    ],
    ['whose robots.txt fails', { '/robots.txt': (_, r) => r.writeHead(500).end(), '/a': page }, 'INPUT_ROBOTS'],
    [
      'to which a page leads that robots.txt keeps from us',
      { '/robots.txt': (_, r) => r.end('User-agent: *\nDisallow: /b'), '/a': to('/b'), '/b': page },
      'INPUT_ROBOTS',
    ],
    [
      'that break off',
      { '/a': (_, r) => void r.writeHead(200, { 'content-length': '9999' }).write('<html>', () => r.destroy()) },
      'INPUT_UNREACHABLE',
    ],
  ])('%s', async (_, paths, code) => {
    const { at } = await site(paths)
    expect(await taken(web().source(`${at}/a`))).toBe(code)
  })

  test('that robots.txt keeps from others only', async () => {
    const { at } = await site({ '/robots.txt': (_, r) => r.end('User-agent: other\nDisallow: /'), '/a': page })
    expect(await taken(web().source(`${at}/a`))).toBe(`Talks ${at}/a`)
  })

  test('whose site does not answer in time', async () => {
    const { at } = await site({ '/robots.txt': (_, r) => r.writeHead(404).end(), '/a': () => {} })
    expect(await taken(web({ timeout: 200 }).source(`${at}/a`))).toBe('INPUT_TIMEOUT')
  })

  test('where nobody listens', async () => {
    expect(await taken(web().source('http://127.0.0.1:9/a'))).toBe('INPUT_UNREACHABLE')
  })

  test('larger than any article', async () => {
    const { at } = await site({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/x-ndjson' })
        const more = () => {
          while (response.write(Buffer.alloc(1 << 20, ' '))) if (response.destroyed) return
        }
        response.on('drain', more)
        more()
      },
    })
    expect(await taken(web().source(`${at}/a`))).toBe('INPUT_TOO_LARGE')
  }, 20_000)
})

describe('only public hosts are asked', () => {
  test.each([
    '127.0.0.1',
    '127.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'no address',
  ])('%s is none', (address) => {
    expect(isPublic(address)).toBe(false)
  })

  test.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true)
  })

  test.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '2130706433',
    '0x7f.1',
    '017700000001',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
  ])('http://%s', async (host) => {
    const { at, asked } = await site({ '/a': page })
    const address = `http://${host}:${new URL(at).port}/a`
    expect(await taken(web({ allowPrivate: false }).source(address))).toBe('INPUT_ADDRESS')
    expect(asked).toEqual([])
  })

  test.each(['ftp://example.org/a', 'file:///etc/passwd', 'not an address'])('%s', async (address) => {
    expect(await taken(web().source(address))).toBe('INPUT_URL')
  })
})
