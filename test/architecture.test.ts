import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** What each folder of src/ may import from (besides itself): nothing flows backwards. Files at the root of src/ count by name. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  'config.ts': ['errors.ts'],
  'log.ts': ['config.ts'],
  article: ['errors.ts'],
  reader: ['article', 'errors.ts'],
  graph: ['reader', 'article', 'config.ts', 'errors.ts'],
  ingest: ['graph', 'reader', 'article', 'errors.ts'],
  web: ['graph', 'errors.ts'],
  api: ['web', 'graph', 'reader', 'article', 'config.ts', 'log.ts', 'errors.ts'],
  cli: ['api', 'web', 'ingest', 'graph', 'reader', 'article', 'config.ts', 'log.ts', 'errors.ts'],
}

/** No file is longer than this, in lines. */
const LONGEST = 300

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }))

const homeOf = (file: string) => file.split('/')[0] ?? file

/** The project's own files that a text imports, statically or on demand, relative to src/. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path = '']) =>
    relative(SRC, join(SRC, dirname(file), path))
      .split(sep)
      .join('/'),
  )
}

describe('nothing flows backwards', () => {
  it.each(files)('$file', ({ file, text }) => {
    const home = homeOf(file)
    const allowed = MAY_USE[home]
    expect(allowed, `src/${home} has no line in MAY_USE`).toBeDefined()
    const wrong = importsOf(file, text).filter((path) => homeOf(path) !== home && !allowed?.includes(homeOf(path)))
    expect(wrong).toEqual([])
  })
  it('is seen where it does', () => {
    const text = "import { x } from '../graph/ids.ts'\nconst y = await import('../../cli/main.ts')"
    expect(importsOf('article/a.ts', text)).toEqual(['graph/ids.ts', '../cli/main.ts'])
  })
})

describe('one place for a thing', () => {
  // With a bracket after it, as prose has these words too.
  const cypher = /\b(?:MATCH|MERGE|CREATE|OPTIONAL MATCH) ?\(|\bUNWIND \$|\bDETACH DELETE\b/
  it('Cypher lives in src/graph alone', () => {
    expect(files.filter(({ file, text }) => homeOf(file) !== 'graph' && cypher.test(text)).map((f) => f.file)).toEqual(
      [],
    )
    expect(files.some(({ file, text }) => homeOf(file) === 'graph' && cypher.test(text))).toBe(true)
  })
  it('settings are read in src/config.ts alone', () => {
    const uses = files.filter(({ file, text }) => file !== 'config.ts' && /process\.env\b/.test(text))
    expect(uses.map((f) => f.file)).toEqual([])
  })
  it('the reader knows no clock, no chance, no network and no processes', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|'node:(?:https?|net|child_process|crypto|os)'/
    expect(files.filter(({ file, text }) => homeOf(file) === 'reader' && impure.test(text)).map((f) => f.file)).toEqual(
      [],
    )
  })
})

describe('files that can be read', () => {
  it.each(files)('$file', ({ file, text }) => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(LONGEST)
    expect(file).not.toMatch(/(?:^|\/)(?:utils?|helpers?|misc|managers?|common)(?:\.ts|\/)/)
  })
})
