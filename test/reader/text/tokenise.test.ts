import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { normalise } from '../../../src/reader/text/normalise.ts'
import { tokenise } from '../../../src/reader/text/tagger.ts'

const LEXICON = join(import.meta.dirname, '../../../src/reader/lexicon')
/** Every field of every table, and each part of those that list several. */
const phrases = readdirSync(LEXICON)
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) => readFileSync(join(LEXICON, file), 'utf8').split(/[\t\n]|; /))
  .map((phrase) => normalise(phrase).toLowerCase().trim())
  .filter((phrase) => phrase !== '')

test('what is cut without the tagger is cut as the tagger does', () => {
  const distinct = [...new Set(phrases)]
  expect(distinct.length).toBeGreaterThan(10_000)
  const [quick, slow] = [tokenise(distinct), tokenise(distinct, false)]
  expect(distinct.filter((_, i) => quick[i]?.join('|') !== slow[i]?.join('|'))).toEqual([])
})
