import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Waits until no other test process has taken `name`, and takes it: test files run side by side, but one server's graph
 * can be emptied by one of them at a time. Answers the function that gives it back.
 */
export async function takeTurn(name: string): Promise<() => void> {
  const folder = join(tmpdir(), `readout-turn-${name}`)
  const holder = join(folder, 'pid')
  for (;;) {
    try {
      mkdirSync(folder)
      writeFileSync(holder, String(process.pid))
      return () => rmSync(folder, { recursive: true, force: true })
    } catch {
      if (isGone(holder)) rmSync(folder, { recursive: true, force: true })
      await wait(100)
    }
  }
}

/** Whether the process that took the turn has ended without giving it back. */
function isGone(holder: string): boolean {
  try {
    process.kill(Number(readFileSync(holder, 'utf8')), 0)
    return false
  } catch (error) {
    // Not yet written, or no such process; only the second means that nobody holds it.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
