import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/article/decode.ts'

const WORDS =
  'The minister’s “second visit” – as planned – will take place in May. Café Bräuer in Zürich is the venue, she said.'

describe('encodings are told apart', () => {
  test.each<[string, Buffer, string]>([
    ['utf-8', Buffer.from(WORDS), 'as it should be'],
    ['utf-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WORDS)]), 'the mark is no text'],
    ['utf-16le with a mark', iconv.encode(WORDS, 'utf-16le', { addBOM: true }), 'from Windows'],
    ['utf-16be with a mark', iconv.encode(WORDS, 'utf-16be', { addBOM: true }), 'from elsewhere'],
    ['utf-16le without a mark', iconv.encode(WORDS, 'utf-16le'), 'zeros at every other byte'],
    ['utf-16be without a mark', iconv.encode(WORDS, 'utf-16be'), 'the other bytes'],
    ['utf-32le with a mark', iconv.encode(WORDS, 'utf-32le', { addBOM: true }), 'begins like UTF-16'],
    ['windows-1252', iconv.encode(WORDS, 'windows-1252'), 'curly quotes where Latin-1 has control characters'],
  ])('%s (%s)', (_, bytes) => {
    expect(decode(bytes, 'x.txt')).toBe(WORDS)
  })

  test.each(['utf-16le', 'utf-16be'])('plain English in %s without a mark, which is valid UTF-8 too', (encoding) => {
    const words = 'The two ministers met on Monday.'
    expect(decode(iconv.encode(words, encoding), 'x.txt')).toBe(words)
  })

  test.each([
    ['gb18030', '两国元首就双边关系和共同关心的国际地区问题深入交换意见，达成重要共识。双方应当加强合作。'],
    ['windows-1251', 'Президент заявил, что обе страны должны укреплять сотрудничество в торговле и энергетике.'],
    [
      'euc-kr',
      '양국 정상은 전화 통화에서 경제 협력을 강화하기로 합의했다고 대통령실이 밝혔다. 또한 양측은 교류를 늘리기로 했다.',
    ],
    ['shift_jis', '両首脳は電話会談で、経済協力を強化することで一致したと外務省が発表した。また双方は交流を拡大する。'],
  ])('%s', (encoding, words) => {
    expect(decode(iconv.encode(words, encoding), 'x.txt')).toBe(words)
  })

  test('line ends, soft hyphens and non-breaking spaces stay as they came', () => {
    const words = 'One\r\ntwo\u00adthree\u00a0four.\r\n\r\n'
    expect(decode(Buffer.from(words), 'x.txt')).toBe(words)
  })

  test('what the input declares goes before a guess, and after valid UTF-8', () => {
    const words = 'Zażółć gęślą jaźń, he said.'
    expect(decode(iconv.encode(words, 'iso-8859-2'), 'x.html', 'iso-8859-2')).toBe(words)
    expect(decode(Buffer.from(words), 'x.html', 'iso-8859-2')).toBe(words)
  })
})

describe('what is no text is refused', () => {
  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'INPUT_EMPTY'],
    ['white space', Buffer.from(' \n\t\n'), 'INPUT_EMPTY'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'INPUT_BINARY'],
    ['a DOCX', Buffer.from('PK\u0003\u0004rest'), 'INPUT_BINARY'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'INPUT_BINARY'],
    ['zeros', Buffer.from('A sentence.\0\0\0\0 Another one.'), 'INPUT_BINARY'],
    ['control characters', Buffer.from(`${'\u0001\u0002\u0007a'.repeat(40)}.`), 'INPUT_NOT_TEXT'],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256)),
      'INPUT_ENCODING',
    ],
  ])('%s', (_, bytes, code) => {
    expect(() => decode(bytes, 'x.txt')).toThrow(expect.objectContaining({ code, where: 'x.txt' }))
  })
})
