import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { notesOn } from '../../src/article/notes.ts'

/** As a program writes it that takes UTF-8 for another encoding. */
const garbled = (words: string, as = 'windows-1252') => iconv.decode(Buffer.from(words), as)

describe('a text that was decoded wrongly is said so', () => {
  test.each([
    'Erdoğan said: “We agree.”',
    'São Tomé and Príncipe',
    'It’s the ministers’ plan',
    'Škoda – the première',
    'Президент заявил',
    'Dvořák — Łódź',
  ])('%s', (words) => {
    for (const as of ['windows-1252', 'latin1']) {
      const notes = notesOn(`The talks went on. ${garbled(words, as)}. They ended.`)
      expect(notes[0], as).toContain('UTF-8 that was taken for Windows-1252')
    }
  })
  test('characters that are gone', () => {
    expect(notesOn('Erdo\ufffdan met Mr Dvo\ufffd\ufffdk.')).toEqual([
      '3 characters could not be decoded and are gone (U+FFFD).',
    ])
    expect(notesOn('Erdo\ufffdan.')[0]).toContain('1 character could')
  })
  test.each([
    'Erdoğan said: “We agree” – and it’s done…',
    'São Tomé, Ålesund, Ängelholm, ÉLYSÉE, Âncora, ÃO',
    'Ð is a letter of Icelandic: Ðór, Ñandú.',
    'Президент заявил, что 两国元首 agreed.',
    'The sum is 5 â€ a piece.',
  ])('not said of %s', (words) => {
    expect(notesOn(words)).toEqual([])
  })
})
