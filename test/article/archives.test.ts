import * as zlib from 'node:zlib'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { tarred, zipped } from './made-files.ts'
import { STORY, seen, take } from './taking.ts'

const titled = (title: string) => `---\ntitle: ${title}\n---\n${STORY}`

const FILES = {
  'a/one.txt': titled('One'),
  'a/picture.png': 'PNG',
  '__MACOSX/a/one.txt': 'x',
  'two.html': `<html><head><title>Two</title></head><body><p>${STORY}</p></body></html>`,
}

describe('archives', () => {
  test.each<[string, () => Promise<Buffer>]>([
    ['x.zip', () => zipped(FILES)],
    ['x.tar', () => tarred(FILES)],
  ])('%s: each article in it', async (name, make) => {
    expect(seen(await take(await make(), name))).toEqual([
      [`${name}/a/one.txt`, 'One'],
      [`${name}/two.html`, 'Two'],
    ])
  })

  test('a packed tar archive', async () => {
    expect(seen(await take(gzipSync(await tarred(FILES)), 'x.tar.gz'))).toHaveLength(2)
    expect(seen(await take(gzipSync(await tarred(FILES)), 'x.tgz'))).toHaveLength(2)
  })

  test('one that is at fault stops no other', async () => {
    const files = { 'a.txt': '', 'b.txt': titled('B') }
    expect(seen(await take(await zipped(files), 'x.zip'))).toEqual([
      ['x.zip/a.txt', 'INPUT_EMPTY'],
      ['x.zip/b.txt', 'B'],
    ])
  })

  test('paths that lead out are plain names', async () => {
    const bytes = await tarred({ '../../etc/one.txt': titled('One'), '/etc/two.txt': titled('Two') })
    expect(seen(await take(bytes, 'x.tar'))).toEqual([
      ['x.tar/etc/one.txt', 'One'],
      ['x.tar/etc/two.txt', 'Two'],
    ])
  })

  test('archives in archives, to a depth', async () => {
    const inner = await zipped({ 'one.txt': titled('One') })
    const three = await zipped({ 'c.zip': await zipped({ 'b.zip': inner }) })
    expect(seen(await take(three, 'x.zip'))).toEqual([['x.zip/c.zip/b.zip/one.txt', 'One']])
    const four = await zipped({ 'd.zip': three })
    expect(seen(await take(four, 'x.zip'))).toEqual([['x.zip/d.zip/c.zip/b.zip/one.txt', 'INPUT_NESTED']])
  })

  test('a bomb is told as it unpacks', async () => {
    const zeros = Buffer.alloc(300_000_000, ' ')
    const started = performance.now()
    expect(seen(await take(gzipSync(zeros), 'x.jsonl.gz'))).toEqual([['x.jsonl.gz', 'INPUT_BOMB']])
    const bomb = await zipped({ 'x.jsonl': zeros })
    expect(seen(await take(bomb, 'x.zip')).map(([, code]) => code)).toEqual(['INPUT_BOMB'])
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 30_000)

  test.each<[string, () => Promise<Buffer>, string, string]>([
    ['none in it', () => zipped({ 'a.png': 'x' }), 'x.zip', 'INPUT_EMPTY'],
    ['cut short', async () => (await zipped(FILES)).subarray(0, 300), 'x.zip', 'INPUT_UNREADABLE'],
    ['a tar archive cut short', async () => (await tarred(FILES)).subarray(0, 530), 'x.tar', 'INPUT_UNREADABLE'],
    [
      'a table document',
      () => zipped({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }),
      'x.xlsx',
      'INPUT_BINARY',
    ],
  ])('%s', async (_, make, name, code) => {
    expect(seen(await take(await make(), name)).map(([, what]) => what)).toEqual([code])
  })

  test('Zstandard, where Node has it', async () => {
    const make: unknown = Reflect.get(zlib, 'zstdCompressSync')
    const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0])
    if (typeof make === 'function')
      expect(seen(await take(make(titled('One')), 'x.txt.zst'))).toEqual([['x.txt.zst', 'One']])
    else expect(seen(await take(magic, 'x.txt.zst'))).toEqual([['x.txt.zst', 'INPUT_PACKED']])
  })

  test('a locked archive', async () => {
    // The flag of an encrypted entry is set in both headers, as a writer with a password does.
    const bytes = await zipped({ 'one.txt': titled('One') })
    bytes[6] = (bytes[6] ?? 0) | 1
    const central = bytes.indexOf('PK\u0001\u0002')
    bytes[central + 8] = (bytes[central + 8] ?? 0) | 1
    expect(seen(await take(bytes, 'x.zip'))).toEqual([['x.zip/one.txt', 'INPUT_ENCRYPTED']])
  })
})
