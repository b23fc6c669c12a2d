import { describe, expect, test } from 'vitest'
import { splitFrontMatter } from '../../src/article/front-matter.ts'

const none = { title: null, url: null, publisher: null, date: null, licence: null }

describe('front matter is taken off, and the body left as it is', () => {
  test.each<[string, string, Partial<typeof none> | Record<string, string>, string]>([
    [
      '---\ntitle: A call\ndate: 2025-06-10\n---\n\nText.\n',
      '\nText.\n',
      { title: 'A call', date: '2025-06-10' },
      'the blank line is the body’s',
    ],
    ['---\r\ntitle: "A: call"\r\n---\r\nText.\r\n', 'Text.\r\n', { title: 'A: call' }, 'CRLF'],
    [
      '---\ntitle: 1984\nlicense: CC BY 4.0\n---\nText.',
      'Text.',
      { title: '1984', licence: 'CC BY 4.0' },
      'figures are words; American spelling',
    ],
    ['---\ntitle: ~\nurl: ""\npublisher:\n---\nText.', 'Text.', {}, 'nothing is nothing'],
    ['---\nextra: {a: 1}\ntitle: A\n---\nText.', 'Text.', { title: 'A' }, 'keys of others are passed over'],
    ['Text with --- in it.\n---\nMore.', 'Text with --- in it.\n---\nMore.', {}, 'a rule in the text'],
    ['---\nA text below a rule.\n', '---\nA text below a rule.\n', {}, 'a rule above the text'],
    ['\n---\ntitle: A\n---\nText.', '\n---\ntitle: A\n---\nText.', {}, 'not on the first line'],
  ])('%j (%s)', (text, body, known) => {
    expect(splitFrontMatter(text, 'x.txt')).toEqual({ body, known: { ...none, ...known } })
  })
})

describe('broken front matter is refused, with the reason', () => {
  test.each<[string, string]>([
    ['---\ntitle: A call\n\nText without an end of the front matter.\n', 'no closing line'],
    ['---\ntitle: "A call\n---\nText.\n', 'broken at line'],
    ['---\ntitle: A\n  bad: - indent\n---\nText.\n', 'broken at line'],
    ['---\n- a\n- b\n---\nText.\n', 'no "key: value" lines'],
    ['---\nonly words\n---\nText.\n', 'no "key: value" lines'],
    ['---\ntitle: [a, b]\n---\nText.\n', 'title in the front matter is no text'],
    ['---\na: &a x\ntitle: *a\n---\nText.\n', 'anchors'],
    [`---\ntitle: ${'a'.repeat(70_000)}\n---\nText.\n`, 'longer than'],
  ])('%j', (text, reason) => {
    expect(() => splitFrontMatter(text, 'x.txt')).toThrow(
      expect.objectContaining({ code: 'INPUT_FRONT_MATTER', message: expect.stringContaining(reason) }),
    )
  })
})
