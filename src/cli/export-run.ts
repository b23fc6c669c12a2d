import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { ConfigError, RequestError } from '../errors.ts'
import type { GraphEngine, Row } from '../graph/engine.ts'
import { elementsOf } from '../graph/export/elements.ts'
import { EXPORT_FORMATS, type ExportFormatName, type Pieces } from '../graph/export/formats.ts'
import { openGraph } from '../graph/open.ts'
import { eachPage, paramsOf, questionNamed } from './ask-run.ts'
import { rowLines, rowsOf } from './output/answer.ts'

interface File {
  readonly name: string
  pieces(): Pieces
}

/**
 * Writes the graph that the settings name, or all rows of a question's answer. Files appear when they are whole; none that stands is
 * written over.
 * @throws RequestError EXPORT_FORMAT, EXPORT_OUT and those of the question; ConfigError OUTPUT_UNWRITABLE; GraphError
 */
export async function runExport(
  name: string | undefined,
  values: readonly string[],
  format: ExportFormatName,
  out: string | null,
): Promise<void> {
  const engine = await openGraph(readConfig())
  try {
    const files =
      name === undefined ? EXPORT_FORMATS[format].files(elementsOf(engine)) : [answer(engine, name, values, format)]
    const [only] = files
    if (out === null) {
      if (files.length > 1 || only === undefined)
        throw new RequestError('EXPORT_OUT', `${format} is several files`, '--out', 'Give --out a new folder.')
      await toOutput(only)
    } else await toPath(files, resolve(out))
  } finally {
    await engine.close()
  }
}

/** The rows of an answer, as a file. */
function answer(engine: GraphEngine, name: string, values: readonly string[], format: ExportFormatName): File {
  const question = questionNamed(name)
  const params = paramsOf(question, values)
  if (format !== 'csv' && format !== 'ndjson') {
    const cure = 'Take csv or ndjson, or leave the question out.'
    throw new RequestError('EXPORT_FORMAT', `rows of an answer cannot be ${format}`, '--format', cure)
  }
  return {
    name: `${name}.${format}`,
    async *pieces() {
      const lines = rowLines(question, format)
      yield lines.head
      const pages: Row[] = []
      let cursor: string | null = null
      do {
        const paged: Record<string, unknown> = cursor === null ? params : { ...params, cursor }
        cursor = await eachPage(engine, question, paged, false, (reply) => pages.push(reply))
        for (const reply of pages.splice(0)) yield lines.rows(rowsOf(reply))
      } while (cursor !== null)
    },
  }
}

async function toOutput({ pieces }: File): Promise<void> {
  for await (const piece of pieces()) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** One file at that path, or several in a folder there: first beside it, under another name. */
async function toPath(files: readonly File[], path: string): Promise<void> {
  if (existsSync(path))
    throw new RequestError('EXPORT_OUT', `${path} exists`, '--out', 'Give a path where nothing is yet.')
  const rest = await mkdir(dirname(path), { recursive: true })
    .then(() => mkdtemp(join(dirname(path), `.${basename(path)}-`)))
    .catch((error: unknown) => {
      const cure = 'Give --out a path in a folder that you may write to.'
      throw new ConfigError('OUTPUT_UNWRITABLE', 'this file cannot be written', path, cure, { cause: error })
    })
  try {
    for (const file of files) await toFile(file, join(rest, file.name))
    const [only] = files
    if (files.length === 1 && only !== undefined) await rename(join(rest, only.name), path)
    else await rename(rest, path)
  } finally {
    await rm(rest, { recursive: true, force: true })
  }
}

async function toFile({ pieces }: File, path: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    for await (const piece of pieces()) await file.write(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}
