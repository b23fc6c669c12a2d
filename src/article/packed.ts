import { Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { fault } from './faults.ts'
import { guarded, peek, type Source } from './source.ts'

/** What has unpacked to more than this must not have done so from a hundredth of it: text packs to a fifth. Bytes. */
const BOMB_FROM = 50_000_000
/** Text packs to a fifth or a tenth; a bomb to a thousandth. */
export const BOMB_RATIO = 100

/** Whether what came out is out of all proportion to what went in. Bytes. */
export const isBomb = (given: number, packed: number) => given > BOMB_FROM && given > packed * BOMB_RATIO

/** How streams are packed: their first bytes, the ending of their names, and what unpacks them, where Node has it. */
const PACKINGS: readonly {
  magic: readonly number[]
  ending: RegExp
  name: string
  unpack: (() => Transform) | null
}[] = [
  { magic: [0x1f, 0x8b], ending: /\.gz$|(?<=\.t)gz$/i, name: 'gzip', unpack: zlib.createGunzip },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], ending: /\.zst$/i, name: 'Zstandard', unpack: zstdOrNull() },
]

/**
 * The source unpacked where it is packed with gzip or Zstandard (told by its first bytes), else as it is.
 * @throws InputError INPUT_PACKED where this Node cannot unpack it; when read, INPUT_BOMB and INPUT_UNREADABLE
 */
export async function unpacked(source: Source): Promise<Source> {
  const { head, all } = await peek(source.chunks(), 4)
  const packing = PACKINGS.find(({ magic }) => magic.every((byte, at) => head[at] === byte))
  if (packing === undefined) return { ...source, chunks: () => all }
  const { unpack } = packing
  if (unpack === null)
    throw fault('INPUT_PACKED', `this Node (${process.version}) cannot unpack ${packing.name}`, source.name)
  const name = source.name.replace(packing.ending, (ending) => (ending.startsWith('.') ? '' : 'ar'))
  return { ...source, name, size: null, chunks: () => guarded(bounded(all, unpack, source.name), source.name) }
}

/** @throws InputError INPUT_BOMB as soon as what comes out is out of all proportion to what went in */
async function* bounded(packed: AsyncIterable<Uint8Array>, unpack: () => Transform, where: string) {
  let taken = 0
  let given = 0
  async function* heard() {
    for await (const chunk of packed) {
      taken += chunk.length
      yield chunk
    }
  }
  const through = unpack()
  const from = Readable.from(heard())
  from.on('error', (error) => through.destroy(error))
  for await (const chunk of from.pipe(through)) {
    given += chunk.length
    if (isBomb(given, taken)) {
      throw fault('INPUT_BOMB', `it unpacks to more than ${BOMB_RATIO} times its size`, where)
    }
    yield chunk
  }
}

/** Node has Zstandard from 22.15 on. */
function zstdOrNull(): (() => Transform) | null {
  const make: unknown = Reflect.get(zlib, 'createZstdDecompress')
  return typeof make === 'function' ? () => make() : null
}
