import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { InputError } from '../errors.ts'
import { fault } from './faults.ts'

/** Bytes with a name, from wherever they come. `chunks` may be called once. */
export interface Source {
  /** What an error calls it: a path, or `standard input`. */
  readonly name: string
  /** Bytes in all, null where that is not known beforehand. */
  readonly size: number | null
  /** The address that it was fetched from; known when its first bytes are. */
  readonly url?: string | undefined
  /** The encoding that its server declares; known when its first bytes are. */
  readonly charset?: string | undefined
  chunks(): AsyncIterable<Uint8Array>
}

/**
 * A file as a source; nothing of it is read yet.
 * @throws InputError INPUT_NOT_FOUND, INPUT_NO_PERMISSION, INPUT_UNREADABLE (a device, a socket, a folder)
 */
export async function fileSource(path: string): Promise<Source> {
  const about = await stat(path).catch((cause: unknown) => {
    throw readFault(cause, path)
  })
  if (!about.isFile()) throw fault('INPUT_UNREADABLE', 'this is no ordinary file', path)
  return { name: path, size: about.size, chunks: () => guarded(createReadStream(path), path) }
}

/** Bytes at hand as a source. */
export function bytesSource(bytes: Uint8Array, name: string): Source {
  return { name, size: bytes.length, chunks: () => Readable.from([bytes]) }
}

/** Standard input, or any stream of bytes, as a source. */
export function streamSource(stream: AsyncIterable<Uint8Array>, name: string): Source {
  return { name, size: null, chunks: () => guarded(stream, name) }
}

/** The first `count` bytes (fewer where there are no more), and the whole stream, those bytes included. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let length = 0
  while (length < count) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(next.value)
    length += next.value.length
  }
  async function* all() {
    try {
      yield* taken
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head: Buffer.concat(taken).subarray(0, count), all: all() }
}

/**
 * All the bytes of a stream, which ends as soon as there are more than `limit` of them.
 * @throws InputError INPUT_TOO_LARGE
 */
export async function whole(chunks: AsyncIterable<Uint8Array>, limit: number, where: string): Promise<Uint8Array> {
  const taken: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) throw tooLarge(limit, where)
    taken.push(chunk)
  }
  return Buffer.concat(taken)
}

/** The error for an input of more than `limit` bytes. */
export function tooLarge(limit: number, where: string): InputError {
  return fault('INPUT_TOO_LARGE', `larger than ${Math.round(limit / 1e6)} MB, which no article is`, where)
}

/** The bytes of a stream; what goes wrong with it is an error of ours. */
export async function* guarded(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (cause) {
    throw readFault(cause, where)
  }
}

/** What the file system or gzip said, as an error of ours. */
function readFault(cause: unknown, where: string): InputError {
  if (cause instanceof InputError) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('INPUT_NOT_FOUND', 'there is no such file', where, cause)
  if (code === 'EACCES' || code === 'EPERM') {
    return fault('INPUT_NO_PERMISSION', 'reading it is not permitted', where, cause)
  }
  if (code.startsWith('Z_') || code.startsWith('ZSTD_'))
    return fault('INPUT_UNREADABLE', 'the packed data is damaged or cut short', where, cause)
  return fault('INPUT_UNREADABLE', `it cannot be read${code ? ` (${code})` : ''}`, where, cause)
}
