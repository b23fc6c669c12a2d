import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { GraphError } from '../../src/errors.ts'
import { dumpGraph } from '../../src/graph/dump.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/engine.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { madeArticle, writeArticles } from './made-articles.ts'

const home = mkdtempSync(join(tmpdir(), 'readout-ingest-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A folder of its own with these files. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(home, name)
  mkdirSync(path)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}

async function withGraph<T>(use: (engine: GraphEngine) => Promise<T>): Promise<T> {
  const engine = openEmbedded(null, { shuffle: true })
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}

describe('ingest', () => {
  test('twice is as once', () =>
    withGraph(async (engine) => {
      const path = join(home, 'sixty')
      writeArticles(path, 60)
      const first = await ingest([path], engine)
      const once = await dumpGraph(engine)
      const second = await ingest([path], engine)
      expect(first.articles).toEqual({ new: 60, replaced: 0, unchanged: 0, checked: 0 })
      expect(second.articles).toEqual({ new: 0, replaced: 0, unchanged: 60, checked: 0 })
      expect(second.facts).toEqual(first.facts)
      expect(await dumpGraph(engine)).toEqual(once)
    }))

  test('the order of the inputs does not matter', async () => {
    const path = folder('order', { 'a.txt': madeArticle(1), 'b.txt': madeArticle(2), 'c.txt': madeArticle(12) })
    const dumpOf = (names: readonly string[]) =>
      withGraph(async (engine) => {
        await ingest(
          names.map((name) => join(path, name)),
          engine,
        )
        return dumpGraph(engine)
      })
    expect(await dumpOf(['c.txt', 'a.txt', 'b.txt'])).toEqual(await dumpOf(['a.txt', 'b.txt', 'c.txt']))
  })

  test('the same article twice in one run is one article', () =>
    withGraph(async (engine) => {
      const path = folder('twins', { 'a.txt': madeArticle(1), 'b.txt': madeArticle(1) })
      expect((await ingest([path], engine)).articles).toMatchObject({ new: 1, unchanged: 1 })
    }))

  test('faults are counted and told, and stop nothing', () =>
    withGraph(async (engine) => {
      const path = folder('faults', { 'a.txt': madeArticle(1), 'b.txt': '', 'c.txt': '', 'd.txt': madeArticle(2) })
      const told: string[] = []
      const summary = await ingest([path, 'no-such-file'], engine, {
        fault: (error, where) => told.push(`${error.code} ${where}`),
      })
      expect([summary.done, summary.faults]).toEqual([2, 3])
      expect(told).toEqual([`INPUT_EMPTY ${path}/b.txt`, `INPUT_EMPTY ${path}/c.txt`, 'INPUT_NOT_FOUND no-such-file'])
      expect(summary.toString()).toContain(
        `skipped: 3\n  2 × INPUT_EMPTY: ${path}/b.txt, ${path}/c.txt\n  1 × INPUT_NOT_FOUND: no-such-file`,
      )
    }))

  test('a dry run reads and checks, and needs no graph', async () => {
    const path = folder('dry', { 'a.txt': madeArticle(1), 'b.txt': '' })
    const summary = await ingest([path], null)
    expect([summary.articles.checked, summary.faults]).toEqual([1, 1])
  })

  test('an article that the graph refuses is skipped by itself', () =>
    withGraph(async (engine) => {
      const path = folder('refused', { 'a.txt': madeArticle(1), 'b.txt': madeArticle(2), 'c.txt': madeArticle(3) })
      const picky = refusing(engine, 'https://news.example/2')
      const told: string[] = []
      const summary = await ingest([path], picky, { fault: ({ code }, where) => told.push(`${code} ${where}`) })
      expect([summary.articles.new, told]).toEqual([2, [`GRAPH_CONSTRAINT ${path}/b.txt`]])
    }))

  test('a graph that takes none of several articles ends the run', () =>
    withGraph(async (engine) => {
      const path = folder('none', { 'a.txt': madeArticle(1), 'b.txt': madeArticle(2) })
      await expect(ingest([path], refusing(engine, 'news.example'))).rejects.toThrow(GraphError)
    }))

  test('a graph that no longer answers ends the run', () =>
    withGraph(async (engine) => {
      const path = folder('gone', { 'a.txt': madeArticle(1) })
      const gone = {
        ...refusing(engine, 'news.example'),
        verify: async () => Promise.reject(fault('GRAPH_UNREACHABLE')),
      }
      await expect(ingest([path], gone)).rejects.toMatchObject({ code: 'GRAPH_UNREACHABLE' })
    }))
})

function fault(code: string): GraphError {
  return new GraphError(code, 'refused', null, 'Do it otherwise.')
}

/** The engine, but for writes in which these words stand. */
function refusing(engine: GraphEngine, words: string): GraphEngine {
  return {
    dialect: engine.dialect,
    read: (statement) => engine.read(statement),
    ensureSchema: () => engine.ensureSchema(),
    verify: () => engine.verify(),
    close: () => engine.close(),
    async write(statements) {
      if (JSON.stringify(statements.map(({ params }) => params)).includes(words)) throw fault('GRAPH_CONSTRAINT')
      await engine.write(statements)
    },
  }
}
