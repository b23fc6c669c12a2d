import chardet from 'chardet'
import iconv from 'iconv-lite'
import { fault } from './faults.ts'
import { kindOfBinary } from './signatures.ts'

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Bytes that are looked at to guess an encoding. */
const SAMPLE = 64 * 1024

/**
 * Bytes as text. A byte order mark decides; then zeros at every other place, which are UTF-16; then valid UTF-8 is UTF-8; then what the
 * input itself declares (HTML); and only then is there a guess from the bytes.
 * The byte order mark is no part of the text; nothing else is changed.
 * @throws InputError INPUT_EMPTY, INPUT_BINARY, INPUT_ENCODING, INPUT_NOT_TEXT
 */
export function decode(bytes: Uint8Array, where: string, declared: string | null = null): string {
  if (bytes.length === 0) throw fault('INPUT_EMPTY', 'the file is empty', where)
  const binary = kindOfBinary(bytes)
  if (binary !== null) throw fault('INPUT_BINARY', `this is ${binary}, not text`, where)
  // English in UTF-16 may be valid UTF-8 too, with zeros in it.
  const encoding =
    markedEncoding(bytes) ??
    zerosAlternate(bytes.subarray(0, SAMPLE)) ??
    (isUtf8(bytes) ? 'utf-8' : guessedEncoding(bytes, declared))
  if (encoding === null) throw fault('INPUT_ENCODING', 'the encoding of the text cannot be told', where)
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding)
  checkText(text, where)
  return text
}

/** Whether bytes are valid UTF-8 to the last. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF8.decode(bytes)
    return true
  } catch {
    return false
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  return BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null
}

function guessedEncoding(bytes: Uint8Array, declared: string | null): string | null {
  if (declared !== null && iconv.encodingExists(declared)) return declared
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.includes(0)) return null
  // English in a Western encoding has few bytes above ASCII, and from so few a statistical guess may well be East Asian.
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  if (high / sample.length < 0.03 && high > 0 && loneHighBytes(sample)) return 'windows-1252'
  const best = chardet.analyse(sample).find((match) => match.confidence >= 20 && iconv.encodingExists(match.name))
  // ISO-8859-1 has nothing but control characters where Windows-1252 has quotation marks and dashes.
  return best === undefined ? null : best.name === 'ISO-8859-1' ? 'windows-1252' : best.name
}

/** In double-byte encodings bytes above ASCII come in pairs; in Western ones they mostly stand alone. */
function loneHighBytes(sample: Uint8Array): boolean {
  let high = 0
  let alone = 0
  sample.forEach((byte, at) => {
    if (byte < 0x80) return
    high += 1
    if ((sample[at - 1] ?? 0) < 0x80 && (sample[at + 1] ?? 0) < 0x80) alone += 1
  })
  return alone / high > 0.8
}

/** UTF-16 without a mark: text in Latin letters has a zero at nearly every other byte. */
function zerosAlternate(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = sample.length >> 1
  if (pairs < 8 || !sample.includes(0)) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even += 1
    if (sample[at + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.7 && odd < pairs * 0.05 ? 'utf-16be' : null
}

/** Text has next to no control characters and next to no places that could not be decoded. */
function checkText(text: string, where: string): void {
  let control = 0
  let lost = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0) throw fault('INPUT_BINARY', `there is a zero byte at character ${at}`, where)
    if (unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09 && unit !== 0x0c) control += 1
    if (unit === 0xfffd) lost += 1
  }
  if (text.trim() === '') throw fault('INPUT_EMPTY', 'there is nothing but white space in it', where)
  if (control > 3 + text.length / 200) throw fault('INPUT_NOT_TEXT', 'it is full of control characters', where)
  if (lost > 3 + text.length / 50) throw fault('INPUT_ENCODING', 'much of it could not be decoded', where)
}

/** A stream that turns bytes into text, by the encoding that their first bytes show; UTF-8 where they show none. */
export function streamDecoder(head: Uint8Array): NodeJS.ReadWriteStream {
  // The head may end inside a character.
  const encoding =
    markedEncoding(head) ??
    zerosAlternate(head) ??
    (isUtf8(withoutTail(head)) ? 'utf-8' : (guessedEncoding(head, null) ?? 'utf-8'))
  return iconv.decodeStream(encoding)
}

/** The bytes without a character at their end that UTF-8 would need more of. */
function withoutTail(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back)
  }
  return bytes
}
