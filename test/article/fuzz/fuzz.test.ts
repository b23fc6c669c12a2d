import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../../src/article/build.ts'
import { read } from '../../../src/reader/read.ts'
import { STORY, seen, take } from '../taking.ts'
import { fuzzInputs } from './inputs.ts'
import { mutant } from './mutate.ts'
import { Random } from './random.ts'
import { tried } from './try.ts'

/** Of the 10,000 mutants of `npm run test:fuzz` these are tried at each run of the tests. */
const TRIED = 48
/** Milliseconds: twice as long as `test:fuzz` grants, for other tests run beside. */
const LONGEST = 10_000

describe('what is broken is taken, or left for a reason that is told', async () => {
  const inputs = await fuzzInputs()

  test.each(inputs)('$name, before it is broken', async (input) => {
    const { articles, codes } = await tried(input)
    expect(codes).toEqual([])
    expect(articles).toBeGreaterThan(0)
  })

  test.each(Array.from({ length: TRIED }, (_, seed) => seed * 97 + 1))(
    'mutant %i',
    async (seed) => {
      const { articles, codes } = await tried(mutant(inputs, new Random(seed)))
      expect(articles + codes.length).toBeGreaterThan(0)
    },
    LONGEST,
  )
})

describe('what the fuzzer has found', () => {
  test('packed data that is damaged behind its head, in a table', async () => {
    const packed = gzipSync(
      `title,text\n${Array.from({ length: 9_000 }, (_, at) => `${at * at},"${STORY}"\n`).join('')}`,
    )
    packed.fill(0x41, packed.length - 400, packed.length - 100)
    expect(seen(await take(packed, 'x.csv.gz')).at(-1)).toEqual(['x.csv.gz', 'INPUT_UNREADABLE'])
  })

  test('a table whose first line is no row of names', async () => {
    const table = `${'QUJD'.repeat(100_000)}\t${STORY}\n${'a\t"b\n'.repeat(5_000)}`
    expect(seen(await take(table, 'x.tsv'))).toEqual([['x.tsv', 'INPUT_RECORD']])
  })

  test('a mail of nothing but line ends', async () => {
    expect(seen(await take('\n'.repeat(100_000), 'x.eml'))).toEqual([['x.eml', 'INPUT_TOO_LARGE']])
  })

  test('a page without an element', async () => {
    expect(seen(await take('<!-- nothing but a remark', 'x.html'))).toEqual([['x.html', 'INPUT_EMPTY']])
  })

  test.each<[string, string]>([
    ['a word of a hundred thousand letters', `${'A'.repeat(100_000)} ${STORY}`],
    ['signs of many parts', `The ministers ${'👩‍👩‍👧‍👦'.repeat(5_000)} met. ${STORY}`],
    ['blanks behind a capital', `Berg${' '.repeat(100_000)}said so. ${STORY}`],
    ['verbs without end', `${'Norland met Prime '.repeat(8_000)}Duro. ${STORY}`],
  ])('%s: taken and read in time', (_, text) => {
    const from = performance.now()
    read(articleFromText(text))
    expect(performance.now() - from).toBeLessThan(LONGEST)
  })

  test('elements in elements whose depth end tags hide', async () => {
    const markup = `<html><body><p>${STORY}</p>${'<div></b>'.repeat(20_000)}</body></html>`
    expect(seen(await take(markup, 'x.html'))).toEqual([['x.html', 'INPUT_MARKUP']])
  })

  test('elements in elements without an end: Readability is not asked', async () => {
    const markup = `<html><body><p>${STORY}</p>${'<div class="row"><div><p></p>'.repeat(450)}</body></html>`
    const from = performance.now()
    expect(seen(await take(markup, 'x.html'))).toHaveLength(1)
    expect(performance.now() - from).toBeLessThan(LONGEST)
  })
})
