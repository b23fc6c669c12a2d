import { spawnSync } from 'node:child_process'

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a process of its own, with no settings but those given. */
export function readout(
  words: readonly string[],
  settings: { env?: Record<string, string>; input?: string } = {},
): Ended {
  const { NEO4J_URI, READOUT_GRAPH, FORCE_COLOR, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    env: { ...env, NO_COLOR: '1', ...settings.env },
    input: settings.input ?? '',
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}
