import { describe, expect, test } from 'vitest'
import { tag } from '../../../src/reader/text/tagger.ts'

const words = (text: string) => tag(text).tokens.map((token) => token.text)

describe('a possessive is a word of its own', () => {
  test.each([
    ["It is Zorbak's.", ['It', 'is', 'Zorbak', "'s", '.']],
    ["Zordak's, not Zorfak's:", ['Zordak', "'s", ',', 'not', 'Zorfak', "'s", ':']],
    ["the Zorgak's-led force", ['the', 'Zorgak', "'s", '-', 'led', 'force']],
    ['"It is Zorhak\'s."', ['"', 'It', 'is', 'Zorhak', "'s", '.', '"']],
    ["O'Zorkan's plan", ["O'Zorkan", "'s", 'plan']],
    ["Al-Zormak's.", ['Al', '-', 'Zormak', "'s", '.']],
    ["It's. That's, he said.", ['It', "'s", '.', 'That', "'s", ',', 'he', 'said', '.']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('its place and the blanks around it are those of the text', () => {
    const text = "He took Zornak's, and left  Zorpak's - all."
    for (const { at, text: word } of tag(text).tokens) expect(text.slice(at, at + word.length)).toBe(word)
    expect(tag(text).tokens.map(({ space }) => space)).toEqual(
      [false, true, true, false, false, true, true, true, false, true, true, false].slice(0, tag(text).tokens.length),
    )
  })

  test('what was tagged before changes nothing', () => {
    const text = "The envoy saw Zorrak's ships."
    const before = tag(text)
    tag("The ships were Zorrak's. They are Zorrak's, or Zorrak's-made.")
    expect(tag(text)).toEqual(before)
  })
})
