import { basename } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import { namesArticle } from '../article/endings.ts'
import { fileSource } from '../article/source.ts'
import { InputError } from '../errors.ts'
import type { Input } from './inputs.ts'

/** A file counts as written when its size has stood still for so long. Milliseconds. */
const STEADY = 500

/**
 * Files that are added to paths (files and folders) or change in them, as inputs, one after the other, until `stop` is
 * aborted. Those that stand there already are not told.
 */
export async function* watched(paths: readonly string[], stop: AbortSignal): AsyncGenerator<Input> {
  const waiting: string[] = []
  let wake = () => {}
  const watcher = watchFiles([...paths], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: STEADY, pollInterval: 100 },
    ignored: (path, about) => about?.isFile() === true && !namesArticle(path),
  })
  const tell = (path: string) => {
    if (!waiting.includes(path)) waiting.push(path)
    wake()
  }
  watcher.on('add', tell).on('change', tell)
  stop.addEventListener('abort', () => wake())
  try {
    while (!stop.aborted) {
      const path = waiting.shift()
      if (path !== undefined) yield await inputAt(path)
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    await watcher.close()
  }
}

async function inputAt(path: string): Promise<Input> {
  try {
    return { name: basename(path), source: await fileSource(path) }
  } catch (error) {
    if (error instanceof InputError) return { name: basename(path), error }
    throw error
  }
}
