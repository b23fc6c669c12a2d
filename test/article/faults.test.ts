import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CURES } from '../../src/article/faults.ts'
import { bytesSource, fileSource, streamSource } from '../../src/article/source.ts'
import { takeArticles } from '../../src/article/take.ts'

const STORY = 'The two ministers met in Bergen on Monday. They agreed to meet again in the spring.'

async function codeOf(bytes: Uint8Array | string, name: string): Promise<string | null> {
  for await (const { error } of takeArticles(bytesSource(Buffer.from(bytes), name))) {
    expect(error?.line.startsWith(name)).toBe(true)
    return error?.code ?? null
  }
  return null
}

describe('bad input gets a clear error', () => {
  test.each<[string, Uint8Array | string, string, string]>([
    ['an empty file', '', 'x.txt', 'INPUT_EMPTY'],
    ['an empty file called .gz', '', 'x.txt.gz', 'INPUT_EMPTY'],
    ['front matter alone', '---\ntitle: A\n---\n', 'x.txt', 'INPUT_EMPTY'],
    ['a title alone', 'Ministers meet', 'x.txt', 'INPUT_NO_SENTENCE'],
    ['residue alone', 'Share\nPrint\n10 June 2025\n', 'x.txt', 'INPUT_NO_SENTENCE'],
    ['figures alone', '1.1 2.2 3.3 4.4 5.5.', 'x.txt', 'INPUT_NO_SENTENCE'],
    ['an RTF document called .txt', '{\\rtf1 rest', 'x.txt', 'INPUT_BINARY'],
    ['a PDF that is cut short', '%PDF-1.4 rest', 'x.txt', 'INPUT_UNREADABLE'],
    ['a picture called .html', Buffer.from('GIF89a'), 'x.html', 'INPUT_BINARY'],
    ['damaged gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7]), 'x.txt.gz', 'INPUT_UNREADABLE'],
    ['a date that is none', `---\ndate: 2025-02-30\n---\n${STORY}`, 'x.txt', 'INPUT_DATE'],
    ['a date that is two', `---\ndate: 10/06/2025\n---\n${STORY}`, 'x.txt', 'INPUT_DATE'],
    ['an address that is none', `---\nurl: over there\n---\n${STORY}`, 'x.txt', 'INPUT_URL'],
    ['front matter without end', `---\ntitle: A\n${STORY}`, 'x.txt', 'INPUT_FRONT_MATTER'],
    [
      'French',
      'Les deux ministres se sont rencontrés lundi à Bergen et ont convenu de se revoir.',
      'x.txt',
      'INPUT_LANGUAGE',
    ],
    ['text of 6 MB', 'A sentence. '.repeat(500_000), 'x.txt', 'INPUT_TOO_LARGE'],
    ['a JSON record of 6 MB', JSON.stringify({ text: 'A sentence. '.repeat(500_000) }), 'x.jsonl', 'INPUT_TOO_LARGE'],
  ])('%s', async (_, bytes, name, code) => {
    expect(await codeOf(bytes, name)).toBe(code)
  })

  test('a file of 50 MB is refused by its size, without being read to its end', async () => {
    let read = 0
    const source = {
      name: 'x.txt',
      size: 50_000_000,
      async *chunks() {
        for (; read < 50_000_000; read += 64 * 1024) yield Buffer.alloc(64 * 1024, 'a sentence. ')
      },
    }
    for await (const { error } of takeArticles(source)) expect(error?.code).toBe('INPUT_TOO_LARGE')
    expect(read).toBeLessThan(200_000)
  })

  test('a stream without an end that is no JSON lines is given up at the limit', async () => {
    async function* chunks() {
      for (;;) yield Buffer.alloc(1 << 16, 'a sentence. ')
    }
    for await (const { error } of takeArticles(streamSource(chunks(), 'standard input'))) {
      expect(error?.code).toBe('INPUT_TOO_LARGE')
    }
  })

  test('no such file, a folder, a device', async () => {
    await expect(fileSource('no/such/file.txt')).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' })
    await expect(fileSource('src')).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' })
    await expect(fileSource('/dev/null')).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' })
  })

  test.each([
    ['EACCES', 'INPUT_NO_PERMISSION'],
    ['EPERM', 'INPUT_NO_PERMISSION'],
    ['EIO', 'INPUT_UNREADABLE'],
  ])('the system says %s → %s', async (code, expected) => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield await Promise.reject(Object.assign(new Error('refused'), { code }))
    }
    for await (const { error } of takeArticles(streamSource(chunks(), 'x.txt'))) expect(error?.code).toBe(expected)
  })
})

describe('docs/errors.md', () => {
  const page = readFileSync('docs/errors.md', 'utf8')
  const documented = [...page.matchAll(/^### ([A-Z_]+)$/gm)].map(([, code]) => code)
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const used = new Set(sources.flatMap((file) => codesIn(readFileSync(join('src', file), 'utf8'), file)))

  test('each code of the program is on the page, and each on the page is in the program', () => {
    expect(documented.toSorted()).toEqual([...used].toSorted())
    expect(new Set(documented).size).toBe(documented.length)
  })

  test('each has its cause and its cure', () => {
    for (const part of page.split(/^### /m).slice(1)) {
      expect(part).toMatch(/\*\*Cause:\*\* \S/)
      expect(part).toMatch(/\*\*Cure:\*\* \S/)
    }
  })

  test('each cure of an input is one or more whole sentences', () => {
    for (const cure of Object.values(CURES)) expect(cure).toMatch(/^[A-Z].*\.$/)
  })
})

/** Codes where errors are made, and in tables by code (settings and relationships are named in capitals too, but are no codes). */
function codesIn(text: string, file: string): string[] {
  const made = [...text.matchAll(/(?:Error|fault|super)\(\s*'([A-Z_]{4,})'|\bcode: '([A-Z_]{4,})'/g)]
  const listed = /^(?:config\.ts|graph\/(?:properties\.ts|export\/.*))$/.test(file)
    ? []
    : [...text.matchAll(/^ {2}([A-Z]+(?:_[A-Z]+)+):\s/gm)]
  return [...made, ...listed].flatMap(([, code, other]) => code ?? other ?? [])
}
