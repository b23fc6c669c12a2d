import { readdir, readFile, stat } from 'node:fs/promises'

import { basename, extname, isAbsolute, join } from 'node:path'
import ignore from 'ignore'
import { glob, isDynamicPattern } from 'tinyglobby'
import { namesArticle } from '../article/endings.ts'
import { fault } from '../article/faults.ts'
import type { TakeOptions } from '../article/format.ts'
import { fileSource, type Source, streamSource } from '../article/source.ts'
import type { Web } from '../article/web/web.ts'
import { InputError } from '../errors.ts'

/** An input: a source to read (and how it is taken, if in a way of its own), or why there is none. `name` is the path inside the folder that was given, or the file's name. */
export type Input =
  | { readonly name: string; readonly source: Source; readonly options?: TakeOptions; readonly error?: undefined }
  | { readonly name: string; readonly error: InputError; readonly source?: undefined; readonly options?: undefined }

/** The bytes of all inputs together (before unpacking), null where one of them is not known. */
export function totalSize(inputs: readonly Input[]): number | null {
  let total = 0
  for (const { source } of inputs) {
    if (source?.size === null) return null
    total += source?.size ?? 0
  }
  return total
}

/** Names what is left out of a folder, in the form of `.gitignore`; one in a folder holds for that folder. */
const IGNORE_FILE = '.readoutignore'
const ADDRESS = /^https?:\/\//i

/**
 * The inputs that paths name: files, folders (all that is in them, in order of name), globs, web addresses, and `-` for
 * standard input. A path that names none is handed on as its error, and the next follows.
 * @param web what fetches addresses; nothing is fetched before the source is read
 */
export async function inputsOf(paths: readonly string[], web: Web): Promise<Input[]> {
  const all: Input[] = []
  for (const path of paths) {
    if (path === '-') all.push({ name: 'standard-input', source: streamSource(process.stdin, 'standard input') })
    else if (ADDRESS.test(path)) all.push({ name: nameOfAddress(path), source: web.source(path) })
    else for await (const input of inputsAt(path)) all.push(input)
  }
  return all
}

/** A file's name for what an address leads to: `norland.example/news/1`. */
function nameOfAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, pathname } = new URL(address)
  return `${hostname}${pathname}`.replace(/[^\w./-]+/g, '_').replace(/\/+$/, '')
}

async function* inputsAt(path: string): AsyncGenerator<Input> {
  const about = await stat(path).catch(() => null)
  if (about?.isDirectory()) return yield* folderInputs(path)
  if (about === null && isDynamicPattern(path)) {
    const found = await glob(path, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(path) })
    if (found.length === 0) yield { name: path, error: fault('INPUT_NOT_FOUND', 'no file fits this pattern', path) }
    for (const file of found.toSorted()) yield await attempt(basename(file), file)
  } else yield await attempt(basename(path), path)
}

async function* folderInputs(folder: string): AsyncGenerator<Input> {
  const problem = await readdir(folder).then(
    () => null,
    () => fault('INPUT_NO_PERMISSION', 'the folder cannot be read', folder),
  )
  if (problem !== null) return yield { name: folder, error: problem }
  const found = await glob('**/*', { cwd: folder, onlyFiles: true, ignore: ['**/node_modules/**'] })
  const names = articleFiles(await withoutIgnored(folder, found))
  if (names.length === 0)
    yield { name: folder, error: fault('INPUT_FOLDER_EMPTY', 'there is no article in this folder', folder) }
  for (const name of names) yield await attempt(name, join(folder, name))
}

/** The names that no `.readoutignore`, in the folder or in one inside it, leaves out. */
export async function withoutIgnored(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const files = await glob(`**/${IGNORE_FILE}`, { cwd: folder, onlyFiles: true, dot: true })
  let kept = names
  for (const file of files) {
    const inside = file.slice(0, -IGNORE_FILE.length)
    const ignored = ignore().add(await readFile(join(folder, file), 'utf8').catch(() => ''))
    kept = kept.filter((name) => !name.startsWith(inside) || !ignored.ignores(name.slice(inside.length)))
  }
  return kept
}

/** The names with an ending that we read, in order. `x.json` beside `x.txt` is what somebody noted about that text, no article. */
function articleFiles(names: readonly string[]): string[] {
  const stem = (name: string) => name.slice(0, name.length - extname(name).length)
  const texts = new Set(names.filter((name) => /\.(?:txt|text|md|html?)$/i.test(name)).map(stem))
  return names
    .filter(namesArticle)
    .filter((name) => !/\.json$/i.test(name) || !texts.has(stem(name)))
    .toSorted()
}

async function attempt(name: string, path: string): Promise<Input> {
  try {
    return { name, source: await fileSource(path) }
  } catch (error) {
    if (error instanceof InputError) return { name, error }
    throw error
  }
}
