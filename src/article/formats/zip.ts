import type { Readable } from 'node:stream'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { fault } from '../faults.ts'
import type { Format, Part } from '../format.ts'
import { guarded, type Source, whole } from '../source.ts'
import { innerName, Meter } from './inner.ts'

/** The list of what is in a ZIP archive stands at its end, so it is read as a whole. Bytes. */
const ZIP_LIMIT = 256_000_000

/** A ZIP archive: each file in it is taken as an input of its own. Nothing is written to disk. */
export const zip: Format = {
  name: 'zip',
  limit: ZIP_LIMIT,
  recognise: (head) => isZip(head) && !isOffice(head),
  async *parse(chunks, where) {
    const bytes = Buffer.from(await whole(chunks, ZIP_LIMIT, where))
    const archive = await opened(bytes, where)
    const meter = new Meter(bytes.length, where)
    let any = false
    for await (const entry of entries(archive, where)) {
      const name = innerName(entry.fileName)
      if (name === null) continue
      any = true
      yield part(archive, entry, `${where}/${name}`, meter)
    }
    if (!any) throw fault('INPUT_EMPTY', 'the archive holds no file', where)
  },
}

/** Whether bytes begin as a ZIP archive does. */
export function isZip(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004'
}

/** Whether a ZIP archive is an office document or a book, which are one. */
function isOffice(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 4096)).toString('latin1')
  return start.includes('[Content_Types].xml') || start.startsWith('mimetypeapplication/', 30)
}

/** Opens what is in memory as a ZIP archive. @throws InputError INPUT_UNREADABLE */
export function opened(bytes: Buffer, where: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: false }, (error, archive) => {
      if (error) reject(broken(error, where))
      else resolve(archive)
    })
  })
}

/** The entries of an archive, one after the other. @throws InputError INPUT_UNREADABLE */
export async function* entries(archive: ZipFile, where: string): AsyncGenerator<Entry> {
  for (;;) {
    const next = await new Promise<Entry | null>((resolve, reject) => {
      const done = (settle: () => void) => {
        archive.removeAllListeners()
        settle()
      }
      archive.once('entry', (entry: Entry) => done(() => resolve(entry)))
      archive.once('end', () => done(() => resolve(null)))
      archive.once('error', (error: Error) => done(() => reject(broken(error, where))))
      archive.readEntry()
    })
    if (next === null) return
    yield next
  }
}

function part(archive: ZipFile, entry: Entry, name: string, meter: Meter): Part {
  if (entry.isEncrypted()) return fault('INPUT_ENCRYPTED', 'it is locked with a password', name)
  const chunks = async function* () {
    const stream = await new Promise<Readable>((resolve, reject) => {
      archive.openReadStream(entry, (error, opened) => (error ? reject(broken(error, name)) : resolve(opened)))
    })
    yield* guarded(meter.bounded(stream), name)
  }
  return { source: { name, size: entry.uncompressedSize, chunks } satisfies Source }
}

function broken(cause: Error, where: string) {
  return fault('INPUT_UNREADABLE', `the archive is damaged or cut short (${cause.message.slice(0, 100)})`, where, cause)
}
