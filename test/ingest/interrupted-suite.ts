import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dumpGraph, type GraphDump } from '../../src/graph/dump.ts'
import type { GraphEngine } from '../../src/graph/engine.ts'
import { writeArticles } from './made-articles.ts'

const ARTICLES = 300

/** A graph that processes can write into, one after the other. */
export interface Place {
  /** The settings that name it. */
  readonly env: Readonly<Record<string, string>>
  open(): Promise<GraphEngine>
  /** Makes it empty. */
  clear(): Promise<void>
}

/** Kills an ingest in its middle, runs the same command again, and compares the graph with that of a run left alone. */
export function interruptedSuite(name: string, place: () => Place): void {
  describe(`${name}: kill -9 in the middle of an ingest of ${ARTICLES} articles`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-interrupted-'))
    let alone: GraphDump

    beforeAll(async () => {
      writeArticles(folder, ARTICLES)
      await place().clear()
      const { code } = await ended(ingest(folder, place()))
      expect(code).toBe(0)
      alone = await dump(place())
      expect(count(alone)).toBe(ARTICLES)
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    test.each([100, 200])('after %i articles', async (after) => {
      await place().clear()
      const child = ingest(folder, place())
      await said(child, `${after} articles`)
      child.kill('SIGKILL')
      const { code, signal } = await ended(child)
      expect([code, signal]).toEqual([null, 'SIGKILL'])

      const torso = await dump(place())
      expect(count(torso)).toBeGreaterThanOrEqual(after)
      expect(count(torso)).toBeLessThan(ARTICLES)

      expect((await ended(ingest(folder, place()))).code).toBe(0)
      expect(await dump(place())).toEqual(alone)
    })

    test('and once more, when nothing is left to do', async () => {
      expect((await ended(ingest(folder, place()))).code).toBe(0)
      expect(await dump(place())).toEqual(alone)
    })
  })
}

function ingest(folder: string, { env }: Place): ChildProcess {
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'ingest', folder]
  return spawn(process.execPath, command, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** Waits until a process has said words on standard error. */
async function said(child: ChildProcess, words: string): Promise<void> {
  let all = ''
  for await (const chunk of child.stderr ?? []) {
    all += String(chunk)
    if (all.includes(words)) return
  }
  throw new Error(`it ended without saying “${words}”: ${all}`)
}

async function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  child.stderr?.resume()
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return { code: child.exitCode, signal: child.signalCode }
}

async function dump(place: Place): Promise<GraphDump> {
  const engine = await place.open()
  try {
    return await dumpGraph(engine)
  } finally {
    await engine.close()
  }
}

function count({ nodes }: GraphDump): number {
  return nodes.filter(({ labels }) => labels.includes('Article')).length
}
