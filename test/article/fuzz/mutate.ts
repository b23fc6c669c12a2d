import { gzipSync } from 'node:zlib'
import type { FuzzInput } from './inputs.ts'
import type { Random } from './random.ts'

type Mutation = (input: FuzzInput, random: Random) => Buffer

/** What breaks programs that take things apart: each is put somewhere into an input. */
const TRAPS: readonly ((random: Random) => string)[] = [
  () => ' '.repeat(200_000),
  () => '\n'.repeat(100_000),
  () => '\t \u00a0'.repeat(50_000),
  () => '('.repeat(50_000),
  () => '['.repeat(50_000),
  () => '{"a":'.repeat(20_000),
  () => '"'.repeat(50_001),
  () => '“'.repeat(50_000),
  () => '”.'.repeat(25_000),
  () => '.'.repeat(100_000),
  () => '1'.repeat(100_000),
  () => '1/'.repeat(50_000),
  () => 'A'.repeat(100_000),
  () => 'A '.repeat(50_000),
  () => 'Al-'.repeat(30_000),
  () => 'said '.repeat(20_000),
  () => 'and the '.repeat(15_000),
  () => 'President '.repeat(10_000),
  () => 'of the Republic '.repeat(8_000),
  () => 'June 10, 2025 '.repeat(8_000),
  () => `${'he said that '.repeat(8_000)}.`,
  () => `${'“Yes,” he said. '.repeat(6_000)}`,
  () => 'a, '.repeat(30_000),
  () => '-'.repeat(100_000),
  () => '--- \n'.repeat(20_000),
  () => '&amp;'.repeat(30_000),
  () => '&#x110000;'.repeat(10_000),
  () => '<'.repeat(50_000),
  () => '<div>'.repeat(10_000),
  () => '<b><i>'.repeat(3_000),
  () => '<table><tr><td>'.repeat(3_000),
  () => '<!--'.repeat(20_000),
  () => '<![CDATA['.repeat(10_000),
  () => '<script>'.repeat(10_000),
  () => `<p ${'class="a" '.repeat(20_000)}>`,
  () => `<a href="${'x'.repeat(500_000)}">`,
  () => `<img src="data:image/png;base64,${'QUJD'.repeat(100_000)}">`,
  () =>
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>&c;',
  () => '\u0000\u0001\u0002\u0007'.repeat(1_000),
  () => '\u0000',
  () => '\ud800'.repeat(1_000),
  () => '\u202e\u2066\u200b\ufeff\u00ad'.repeat(2_000),
  () => 'e\u0301'.repeat(30_000),
  () => '👩‍👩‍👧‍👦'.repeat(5_000),
  () => '--B1\r\n'.repeat(10_000),
  () => 'Content-Type: multipart/mixed; boundary="B1"\r\n\r\n--B1\r\n'.repeat(300),
  () => `${'x'.repeat(76)}=\r\n`.repeat(3_000),
  () => '\\'.repeat(100_001),
  () => '\\u'.repeat(30_000),
  () => '&a;*b\n- &a [*a]'.repeat(3_000),
  () => "MATCH (n) DETACH DELETE n // '); DROP TABLE articles; --",
  (random) => Buffer.from(Array.from({ length: 5_000 }, () => random.below(256))).toString('latin1'),
]

const insert: Mutation = ({ bytes }, random) => {
  const at = random.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(TRAPS)(random)), bytes.subarray(at)])
}

/** In the middle of words, where each form has its text. */
const insertIntoText: Mutation = ({ bytes }, random) => {
  const mark = Buffer.from(random.pick(['Norland', 'Berg', 'Talks', 'https:', '2025', 'said', ' the ']))
  const places: number[] = []
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) places.push(at)
  const at = places.length === 0 ? 0 : random.pick(places)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(TRAPS)(random)), bytes.subarray(at)])
}

const MUTATIONS: readonly Mutation[] = [
  insert,
  insertIntoText,
  insertIntoText,
  // Cut short.
  ({ bytes }, random) => bytes.subarray(0, random.below(bytes.length)),
  ({ bytes }, random) => bytes.subarray(random.below(bytes.length)),
  // Some bytes are others.
  ({ bytes }, random) => {
    const changed = Buffer.from(bytes)
    for (let count = 1 + random.below(20); count > 0; count -= 1)
      changed[random.below(changed.length)] = random.below(256)
    return changed
  },
  // A piece is taken out, or stands again and again.
  ({ bytes }, random) => {
    const from = random.below(bytes.length)
    const to = from + random.below(bytes.length - from)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  ({ bytes }, random) => {
    const from = random.below(bytes.length)
    const piece = bytes.subarray(from, from + 1 + random.below(400))
    const times = 1 + random.below(Math.ceil(400_000 / piece.length))
    return Buffer.concat([bytes.subarray(0, from), ...Array.from({ length: times }, () => piece), bytes.subarray(from)])
  },
  // Packed, once or often.
  ({ bytes }, random) => {
    let packed = bytes
    for (let times = 1 + random.below(5); times > 0; times -= 1) packed = gzipSync(packed)
    return packed
  },
  ({ bytes }) => gzipSync(Buffer.concat([bytes, Buffer.alloc(20_000_000, 0x20)])),
  // Twice in one.
  ({ bytes }) => Buffer.concat([bytes, bytes]),
]

const ENDINGS = '.txt .md .html .json .jsonl .csv .tsv .rss .xml .pdf .docx .eml .zip .tar .gz .tar.gz .zst'.split(' ')

/** An input with one to three things wrong with it; one in ten has the ending of another form. */
export function mutant(inputs: readonly FuzzInput[], random: Random): FuzzInput {
  const input = random.pick(inputs)
  let { bytes, name } = input
  for (let count = 1 + random.below(3); count > 0 && bytes.length > 0 && bytes.length < 3_000_000; count -= 1)
    bytes = random.pick(MUTATIONS)({ name, bytes }, random)
  if (random.below(10) === 0) name = name.replace(/\..*$/, '') + random.pick(ENDINGS)
  return { name, bytes }
}
