const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN = new Set([0x5b, 0x7b])
const CLOSE = new Set([0x5d, 0x7d])
const isBlank = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/** An element's bytes, as they stand between its commas; null for one that is too long, whose bytes are let go. */
export type Element = Uint8Array | null

/**
 * The elements of a JSON array, as its bytes come, in memory of one element. Each is to be parsed by itself, so that a broken one stops no
 * other. The bytes are those of an encoding that has ASCII in one byte (UTF-8).
 * @returns whether the array was closed
 */
export async function* elements(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Element, { closed: boolean }> {
  let parts: Uint8Array[] = []
  let length = 0
  let depth = 0
  let inString = false
  let escaped = false
  const take = (): Element => {
    const all = length > longest ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return all
  }
  const add = (part: Uint8Array) => {
    length += part.length
    if (length > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      if (inString) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) inString = false
      } else if (byte === QUOTE) inString = true
      else if (OPEN.has(byte)) {
        depth += 1
        if (depth === 1) from = at + 1
      } else if (CLOSE.has(byte)) {
        depth -= 1
        if (depth > 0) continue
        add(chunk.subarray(from, at))
        const last = take()
        if (last === null || !last.every(isBlank)) yield last
        return { closed: true }
      } else if (byte === COMMA && depth === 1) {
        add(chunk.subarray(from, at))
        yield take()
        from = at + 1
      }
    }
    if (depth > 0) add(chunk.subarray(from))
  }
  return { closed: false }
}
