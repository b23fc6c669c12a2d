import { basename, isAbsolute, relative, sep } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import { namesArticle } from '../article/endings.ts'
import { fileSource } from '../article/source.ts'
import { InputError } from '../errors.ts'
import { type Input, withoutIgnored } from './inputs.ts'

/** A file counts as written when its size has stood still for so long. Milliseconds. */
const STEADY = 500

/**
 * Files that are added to paths (files and folders) or change in them, as inputs, one after the other, until `stop` is
 * aborted. Those that stand there already are not told, nor those that a `.readoutignore` leaves out.
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
      if (path !== undefined) {
        if (await isWanted(path, paths)) yield await inputAt(path)
      } else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    await watcher.close()
  }
}

/** Whether no `.readoutignore` of the folder that is watched, or of one inside it, leaves the file out. */
async function isWanted(path: string, watchedPaths: readonly string[]): Promise<boolean> {
  for (const folder of watchedPaths) {
    const name = relative(folder, path)
    if (name === '' || name.startsWith('..') || isAbsolute(name)) continue
    if ((await withoutIgnored(folder, [name.split(sep).join('/')])).length === 0) return false
  }
  return true
}

async function inputAt(path: string): Promise<Input> {
  try {
    return { name: basename(path), source: await fileSource(path) }
  } catch (error) {
    if (error instanceof InputError) return { name: basename(path), error }
    throw error
  }
}
