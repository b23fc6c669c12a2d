import { expect, it } from 'vitest'
import { tag, tokenise } from '../../../src/reader/text/tagger.ts'

it.each(['Đorđe', 'Milivojević', 'Erdoğan', 'Wałęsa', 'Nguyễn', 'Čavušoğlu'])(
  '%s is one word, with its own letters',
  (word) => {
    const { tokens } = tag(`Then ${word} spoke.`)
    expect(tokens.map((t) => [t.text, t.at])).toEqual([
      ['Then', 0],
      [word, 5],
      ['spoke', 6 + word.length],
      ['.', 11 + word.length],
    ])
    expect(tokenise([word, 'next'])).toEqual([[word], ['next']])
  },
)
