import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Reading } from '../../src/reader/reading.ts'
import { madeArticle, writeArticles } from '../ingest/made-articles.ts'
import { readout } from './command-line.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-cli-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const folder = join(home, 'in')
writeArticles(folder, 3)
const SEED = 'seeds/xi-lee-call-2025-06-10.txt'

describe('readout read', () => {
  test('a file: its Reading', async () => {
    const { code, out, err } = await readout(['read', SEED])
    expect([code, err]).toEqual([0, ''])
    expect(Reading.parse(JSON.parse(out)).article).toMatchObject({ publisher: 'News.Az', sources: ['Xinhua'] })
  })

  test('a folder: a line for each article, in the order of names', async () => {
    const { code, out } = await readout(['read', folder])
    const titles = out
      .trim()
      .split('\n')
      .map((line) => Reading.parse(JSON.parse(line)).article.title)
    expect([code, titles.map((title) => title?.at(-1))]).toEqual([0, ['0', '1', '2']])
  })

  test('--out writes ID.json for ID.txt and ID.html, and nothing else', async () => {
    const from = join(home, 'mixed')
    const out = join(home, 'out')
    writeArticles(from, 1)
    mkdirSync(join(from, 'deeper'))
    writeFileSync(join(from, 'page.html'), '<p>The ministers met in Bergen on Monday. They agreed to meet again.</p>')
    writeFileSync(join(from, 'page.txt'), madeArticle(2))
    writeFileSync(join(from, '0.json'), '{"note": "what somebody noted about 0.txt"}')
    writeFileSync(join(from, 'deeper', '0.txt'), madeArticle(1))
    writeFileSync(
      join(from, 'many.jsonl'),
      `${JSON.stringify({ text: madeArticle(3) })}\n${JSON.stringify({ text: madeArticle(4) })}\n`,
    )
    expect(await readout(['read', from, '--out', out, '--format', 'flat'])).toEqual({ code: 0, out: '', err: '' })
    expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
      '0.json',
      'deeper',
      'deeper/0.json',
      'many-1.json',
      'many-2.json',
      'page.json',
      'page.txt.json',
    ])
    expect(Object.keys(JSON.parse(readFileSync(join(out, '0.json'), 'utf8')))).toEqual([
      'people',
      'countries',
      'organisations',
      'events',
      'statements',
      'commitments',
    ])
  })

  test.each<[string, Record<string, string>, number, string[]]>([
    [
      'some at fault',
      { 'a.txt': madeArticle(1), 'b.txt': '', 'c.txt': 'Les deux ministres se sont rencontrés lundi à Bergen.' },
      1,
      ['INPUT_EMPTY', 'INPUT_LANGUAGE'],
    ],
    [
      'all at fault',
      { 'b.txt': '{\\rtf1', 'c.txt': `---\ndate: never\n---\n${madeArticle(1).slice(200)}` },
      2,
      ['INPUT_BINARY', 'INPUT_DATE'],
    ],
    ['a folder of nothing', {}, 2, ['INPUT_FOLDER_EMPTY']],
  ])('%s: a line for each fault, the others go on', async (name, files, expected, codes) => {
    const from = join(home, name)
    mkdirSync(from)
    for (const [file, text] of Object.entries(files)) writeFileSync(join(from, file), text)
    const { code, err } = await readout(['read', from, '--out', join(home, `${name} out`), '--format', 'flat'])
    expect(code).toBe(expected)
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => /\((INPUT_\w+)\)/.exec(line)?.[1]),
    ).toEqual(codes)
    expect(existsSync(join(home, `${name} out`))).toBe(expected === 1)
  })

  test.each<[string, string[], string]>([
    ['no such file', ['read', 'no-such-file.txt'], 'INPUT_NOT_FOUND'],
    ['a pattern that nothing fits', ['read', join(home, '*.nothing')], 'INPUT_NOT_FOUND'],
    ['a format that is none', ['read', SEED, '--format', 'prose'], 'Allowed choices are json, flat, text, marked'],
    ['no path', ['read'], 'missing required argument'],
    ['no such command', ['reed'], 'unknown command'],
  ])('%s ends with 2 and says why', async (_, words, reason) => {
    const { code, err } = await readout(words)
    expect([code, err]).toEqual([2, expect.stringContaining(reason)])
  })

  test('a pattern', async () => {
    const { out } = await readout(['read', join(folder, '[01].txt')])
    expect(out.trim().split('\n')).toHaveLength(2)
  })

  test('help names the commands and ends with 0', async () => {
    const { code, out } = await readout(['--help'])
    expect(code).toBe(0)
    for (const command of ['read', 'explain', 'ingest', 'schema', 'start']) expect(out).toContain(`  ${command}`)
  })

  test('a folder that cannot be written to: 2, and why', async () => {
    const { code, err } = await readout(['read', SEED, '--out', SEED])
    expect([code, err]).toEqual([2, expect.stringMatching(/^seeds.*\(OUTPUT_UNWRITABLE\)/)])
  })
})
