import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import { InputError } from '../../errors.ts'
import { fault } from '../faults.ts'
import type { Format } from '../format.ts'
import { bytesSource, whole } from '../source.ts'
import { innerName } from './inner.ts'

/** A file in an archive. Larger ones are inputs by themselves. Bytes. */
const FILE_LIMIT = 64_000_000
/** Where a tar archive has its mark. */
const MARK_AT = 257

/** A tar archive, read as it comes: each file in it is taken as an input of its own. Nothing is written to disk. */
export const tar: Format = {
  name: 'tar',
  limit: null,
  recognise: (head) => Buffer.from(head.subarray(MARK_AT, MARK_AT + 5)).toString('latin1') === 'ustar',
  async *parse(chunks, where) {
    const archive = extract()
    const from = Readable.from(chunks)
    from.on('error', (error) => archive.destroy(error)).pipe(archive)
    let any = false
    try {
      for await (const entry of archive) {
        const name = entry.header.type === 'file' ? innerName(entry.header.name) : null
        if (name === null) {
          entry.resume()
          continue
        }
        any = true
        const path = `${where}/${name}`
        if ((entry.header.size ?? 0) > FILE_LIMIT) {
          entry.resume()
          yield fault('INPUT_TOO_LARGE', 'larger than 64 MB, as one file of an archive', path)
        } else yield { source: bytesSource(await whole(bytesOf(entry), FILE_LIMIT, path), path) }
      }
    } catch (cause) {
      if (cause instanceof InputError) throw cause
      throw fault('INPUT_UNREADABLE', 'the archive is damaged or cut short', where, cause)
    }
    if (!any) throw fault('INPUT_EMPTY', 'the archive holds no file', where)
  },
}

/** The stream's type does not say that its chunks are bytes. */
async function* bytesOf(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) if (chunk instanceof Uint8Array) yield chunk
}
