/**
 * MinHash (Broder 1997): a sketch of a set, such that the share of equal places of two sketches estimates the sets' likeness
 * (Jaccard: what they share, by all that they hold). Banding (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4)
 * finds like sets without comparing each with each: those that agree in all places of a band. All is fixed numbers, no chance.
 */

/** Places of a sketch. */
export const PLACES = 64

/** Odd multipliers and summands of the hash functions, drawn once from a fixed seed by Weyl's sequence and a mixer. */
const FUNCTIONS = Array.from({ length: PLACES }, (_, at) => ({
  by: mixed(0x9e3779b9 * (2 * at + 1)) | 1,
  plus: mixed(0x9e3779b9 * (2 * at + 2)),
}))

/** The sketch of a set of texts; the order and repetition of these do not matter. An empty set has the largest numbers. */
export function sketchOf(items: Iterable<string>): Uint32Array {
  const sketch = new Uint32Array(PLACES).fill(0xffffffff)
  for (const item of items) {
    const hash = hashOf(item)
    for (let at = 0; at < PLACES; at++) {
      const { by = 1, plus = 0 } = FUNCTIONS[at] ?? {}
      const value = mixed(Math.imul(hash, by) + plus)
      if (value < (sketch[at] ?? 0)) sketch[at] = value
    }
  }
  return sketch
}

/** Keys of a sketch's bands: sets that share one are worth comparing. @param rows places in a band */
export function bandsOf(sketch: Uint32Array, rows: number): string[] {
  return Array.from({ length: Math.floor(sketch.length / rows) }, (_, band) =>
    [band, ...sketch.subarray(band * rows, (band + 1) * rows)].join(' '),
  )
}

/** The likeness that two sketches show, 0 to 1. */
export function estimate(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  for (let at = 0; at < PLACES; at++) if (a[at] === b[at]) equal += 1
  return equal / PLACES
}

/** The likeness of two sets itself. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const item of small) if (large.has(item)) shared += 1
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** A sketch as text, to be kept. */
export function packed(sketch: Uint32Array): string {
  const bytes = Buffer.alloc(PLACES * 4)
  for (let at = 0; at < PLACES; at++) bytes.writeUInt32LE(sketch[at] ?? 0, at * 4)
  return bytes.toString('base64')
}

/** What `packed` kept; null for what is no sketch. */
export function unpacked(text: string): Uint32Array | null {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== PLACES * 4) return null
  return Uint32Array.from({ length: PLACES }, (_, at) => bytes.readUInt32LE(at * 4))
}

/** FNV-1a over UTF-16 units, mixed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

/** The finalizer of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the result. */
function mixed(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
