import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { listen } from '../../src/api/server.ts'

describe('listening', () => {
  it('on a port that is taken is an error with a cure', async () => {
    const first = await listen(express(), 0, '127.0.0.1')
    const port = Number(new URL(first.address).port)
    await expect(listen(express(), port, '127.0.0.1')).rejects.toMatchObject({ code: 'PORT_TAKEN', where: 'PORT' })
    await first.stop()
  })
  it('on an address of another machine is an error with a cure', async () => {
    await expect(listen(express(), 0, '192.0.2.1')).rejects.toMatchObject({ code: 'HOST_UNKNOWN', where: 'HOST' })
  })
  it('ends after the requests under way', async () => {
    const app = express()
    const asked = withResolvers()
    app.get('/slow', (_request, response) => {
      asked.resolve()
      setTimeout(() => response.send('done'), 200)
    })
    const running = await listen(app, 0, '127.0.0.1')
    const answer = fetch(`${running.address}/slow`)
    await asked.promise
    await running.stop()
    expect(await (await answer).text()).toBe('done')
    await expect(fetch(running.address)).rejects.toThrow()
  })
})

function withResolvers() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

describe('readout start', () => {
  const folders: string[] = []
  const children: ChildProcess[] = []
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  function start(args: readonly string[], env: Record<string, string> = {}, given?: string) {
    const folder = given ?? mkdtempSync(join(tmpdir(), 'readout-start-'))
    if (given === undefined) folders.push(folder)
    const main = join(import.meta.dirname, '../../src/cli/main.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'start', ...args], {
      env: { ...process.env, NEO4J_URI: '', READOUT_GRAPH: join(folder, 'graph'), PORT: '0', HOST: '', ...env },
    })
    children.push(child)
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += String(chunk)
      })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const address = async () => {
      for (let tries = 0; tries < 200; tries++) {
        const found = /Look\s+(http:\S+)\//.exec(printed)?.[1]
        if (found !== undefined) return found
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error(`no address in: ${printed}`)
    }
    return { child, ended, address, printed: () => printed, folder }
  }
  const Held = z.object({ holds: z.object({ articles: z.number() }) })
  const articles = async (address: string) =>
    Held.parse(await (await fetch(`${address}/health/ready`)).json()).holds.articles

  it('serves the seeds, ends on SIGTERM, and does not double them the second time', async () => {
    const first = start([])
    const seeds = await articles(await first.address())
    expect(seeds).toBeGreaterThan(0)
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(first.printed()).toContain('Stopping.')

    const second = start([], {}, first.folder)
    expect(await articles(await second.address())).toBe(seeds)
    second.child.kill('SIGINT')
    expect(await second.ended).toBe(0)
  })
  it('--no-seeds leaves the graph as it is', async () => {
    const run = start(['--no-seeds'])
    expect(await articles(await run.address())).toBe(0)
    run.child.kill('SIGTERM')
    expect(await run.ended).toBe(0)
  })
  it('says in one line that the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const bound = other.address()
    const port = typeof bound === 'object' && bound !== null ? String(bound.port) : ''
    const run = start(['--no-seeds'], { PORT: port })
    expect(await run.ended).toBe(2)
    expect(run.printed()).toContain('(PORT_TAKEN)')
    expect(run.printed()).not.toContain('    at ')
    other.close()
  })
})
