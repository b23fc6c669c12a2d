import { expect, test } from 'vitest'
import { articleFromText } from '../../../src/article/build.ts'
import { read } from '../../../src/reader/read.ts'
import { withoutNameCards } from '../../../src/reader/text/name-cards.ts'

const folded = (text: string) => withoutNameCards(text).replace(/ +/g, ' ')

test.each([
  [
    'with Anna Berg     Berg AnnaFederal Chancellor of Astoria  agreed to',
    'with Anna Berg (Federal Chancellor of Astoria) agreed to',
  ],
  [
    'Defence Minister Ivo Maras     Maras IvoDefence Minister , and',
    'Defence Minister Ivo Maras (Defence Minister), and',
  ],
  ['Ivo Maras     Maras IvoBank Chairman : Yes', 'Ivo Maras (Bank Chairman): Yes'],
  [
    'Han Du-jin     Han Du-jinPresident of Astoria  (retranslated): Good',
    'Han Du-jin (President of Astoria) (retranslated): Good',
  ],
  ['Mr Maras     Maras Ivo  briefed', 'Mr Maras briefed'],
  ["at Ivo Maras     Maras Ivo 's request", "at Ivo Maras 's request"],
  ['Mr Ivo Dzurayev     Dzuraev IvoPresident of Astoria  said', 'Mr Ivo Dzurayev (President of Astoria) said'],
  ['met Ivo Peña Maras     Maras Ivo PenaPresident of Astoria .', 'met Ivo Peña Maras (President of Astoria).'],
])('%s', (text, wanted) => {
  expect(folded(text)).toBe(wanted)
  expect(withoutNameCards(text)).toHaveLength(text.length)
})

test.each([
  'one word     and another',
  'A table:    Maras    Berg',
  'Maras     Maras',
  'The Marasovs     Marble is dear  today',
])('no card in %s', (text) => {
  expect(withoutNameCards(text)).toBe(text)
})

test('a million gaps take no longer than their length', () => {
  const text = 'Maras     Maras IvoChairman of a board  '.repeat(25_000)
  const from = performance.now()
  withoutNameCards(text)
  expect(performance.now() - from).toBeLessThan(2000)
})

test('quotes keep the words of the page', () => {
  const text =
    'The ministers met in Tuzla on Monday.\n\nIvo Maras     Maras IvoForeign Minister of Croatia  said that Croatia will open the bridge.\n'
  const reading = read(articleFromText(text, 'x.txt'))
  expect(reading.people.map((p) => [p.name, p.office])).toEqual([['Ivo Maras', 'Foreign Minister']])
  const [statement] = reading.statements
  expect(statement?.quote).toBe(text.slice(statement?.start, statement?.end))
  expect(statement?.quote).toContain('Maras     Maras IvoForeign Minister')
})
