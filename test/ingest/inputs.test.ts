import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inputsOf } from '../../src/ingest/inputs.ts'
import { openWeb } from '../../src/ingest/intake.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-inputs-'))
const web = openWeb({})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  await web.close()
})
for (const file of [
  'b.txt',
  'a.md',
  'b.json',
  'alone.json',
  'deep/c.HTML',
  'feed.jsonl.gz',
  'picture.png',
  '.hidden.txt',
  'node_modules/x.txt',
  'odd.log',
]) {
  mkdirSync(join(home, file, '..'), { recursive: true })
  writeFileSync(join(home, file), 'x')
}
mkdirSync(join(home, 'none'))
writeFileSync(join(home, 'none', 'x.png'), 'x')

async function inputs(...paths: string[]): Promise<[string, string | null][]> {
  const found = await inputsOf(
    paths.map((path) => (path === '-' || path.includes('://') ? path : join(home, path))),
    web,
  )
  return found.map(({ name, error }) => [name, error?.code ?? null])
}

test.each<[string, string[], [string, string | null][]]>([
  [
    'a folder: what we read, in order of name; notes beside texts, hidden files and other kinds are passed over',
    [''],
    [
      ['a.md', null],
      ['alone.json', null],
      ['b.txt', null],
      ['deep/c.HTML', null],
      ['feed.jsonl.gz', null],
    ],
  ],
  [
    'a file that is named may have any ending',
    ['odd.log', 'b.json'],
    [
      ['odd.log', null],
      ['b.json', null],
    ],
  ],
  [
    'a pattern',
    ['*.{txt,md}'],
    [
      ['a.md', null],
      ['b.txt', null],
    ],
  ],
  [
    'a pattern that nothing fits, and then a file',
    ['*.nope', 'b.txt'],
    [
      [join(home, '*.nope'), 'INPUT_NOT_FOUND'],
      ['b.txt', null],
    ],
  ],
  ['no such file', ['nope.txt'], [['nope.txt', 'INPUT_NOT_FOUND']]],
  ['a folder of nothing', ['none'], [[join(home, 'none'), 'INPUT_FOLDER_EMPTY']]],
  ['standard input', ['-'], [['standard-input', null]]],
  ['an address', ['https://norland.example/news/a b?id=1'], [['norland.example/news/a_20b', null]]],
])('%s', async (_, paths, expected) => {
  expect(await inputs(...paths)).toEqual(expected)
})

test('what .readoutignore names is passed over, in its folder and below', async () => {
  const folder = join(home, 'ignoring')
  for (const file of ['a.txt', 'b.txt', 'drafts/c.txt', 'kept/d.txt', 'kept/e.txt']) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), 'x')
  }
  writeFileSync(join(folder, '.readoutignore'), '# not yet\ndrafts/\nb.*\n')
  writeFileSync(join(folder, 'kept', '.readoutignore'), 'e.txt\n')
  expect((await inputsOf([folder], web)).map(({ name }) => name)).toEqual(['a.txt', 'kept/d.txt'])
})
