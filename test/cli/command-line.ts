import { vi } from 'vitest'
import { run } from '../../src/cli/program.ts'

export interface Ended {
  readonly code: number | string
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process, with no settings but those given, and says how it ended and what it printed. */
export async function readout(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const printed = { out: '', err: '' }
  const listen = (name: 'out' | 'err') => (chunk: string | Uint8Array) => {
    printed[name] += String(chunk)
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(listen('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(listen('err')),
  ]
  for (const name of ['NEO4J_URI', 'READOUT_GRAPH']) vi.stubEnv(name, '')
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const before = process.exitCode
  process.exitCode = undefined
  try {
    await run(words)
    return { code: process.exitCode ?? 0, ...printed }
  } finally {
    process.exitCode = before
    vi.unstubAllEnvs()
    for (const spy of spies) spy.mockRestore()
  }
}
