import { describe, expect, test } from 'vitest'
import { streamSource } from '../../src/article/source.ts'
import { takeArticles } from '../../src/article/take.ts'
import { STORY, seen, take } from './taking.ts'

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('tables', () => {
  test.each<[string, string, string, unknown[]]>([
    ['commas', `title,text,date\nTalks,${quoted(STORY)},2025-06-10\n`, 'x.csv', [['x.csv:1', 'Talks']]],
    ['semicolons', `Headline;Body\nTalks;${quoted(STORY)}\n`, 'x.csv', [['x.csv:1', 'Talks']]],
    ['tabs', `title\ttext\nTalks\t${STORY}\n`, 'x.tsv', [['x.tsv:1', 'Talks']]],
    ['under another name', `title,text\nTalks,${quoted(STORY)}\n`, 'x', [['x:1', 'Talks']]],
    ['CRLF and a byte order mark', `\ufefftitle,text\r\nTalks,${quoted(STORY)}\r\n`, 'x.csv', [['x.csv:1', 'Talks']]],
    [
      'quotation marks and line ends in a field',
      `title,text\nTalks,${quoted(`"${STORY}"\n\n${STORY}`)}\n`,
      'x.csv',
      [['x.csv:1', 'Talks']],
    ],
    ['a blank line between', `title,text\n\nTalks,${quoted(STORY)}\n`, 'x.csv', [['x.csv:1', 'Talks']]],
    [
      'a row without text is left, the next is taken',
      `title,text\nA,\nTalks,${quoted(STORY)}\n`,
      'x.csv',
      [
        ['x.csv:1', 'INPUT_RECORD'],
        ['x.csv:2', 'Talks'],
      ],
    ],
    ['names of columns alone', 'title,text\n', 'x.csv', [['x.csv', 'INPUT_EMPTY']]],
    ['no column with text', `title,summary\nTalks,${quoted(STORY)}\n`, 'x.csv', [['x.csv:1', 'INPUT_RECORD']]],
  ])('%s', async (_, table, name, expected) => {
    expect(seen(await take(table, name))).toEqual(expected)
  })

  test('a story that begins with a line of commas is no table', async () => {
    const [taken] = await take(`Bergen, Oslo, Paris\n\n${STORY}`, 'x.txt')
    expect(taken?.article?.body).toContain('Bergen, Oslo, Paris')
  })

  test('another encoding than UTF-8, and a character that two chunks share', async () => {
    const latin = Buffer.from(
      `title,text\nCafé talks,${quoted(`${STORY} They had coffee at the Café Zürich.`)}\n`,
      'latin1',
    )
    expect((await take(latin, 'x.csv'))[0]?.article?.title).toBe('Café talks')
    const bytes = Buffer.from(`title,text\nZürich,${quoted(STORY)}\n`)
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3)
    }
    for await (const { article } of takeArticles(streamSource(chunks(), 'x.csv'))) expect(article?.title).toBe('Zürich')
  })

  test('an endless table is never held', async () => {
    let made = 0
    async function* chunks() {
      yield Buffer.from('title,text,pad\n')
      for (;;) yield Buffer.from(`Talks ${++made},${quoted(STORY)},${'x'.repeat(40_000)}\n`)
    }
    for await (const { article } of takeArticles(streamSource(chunks(), 'x.csv')))
      if (article?.title === 'Talks 5') break
    expect(made).toBeLessThan(50)
  })
})

describe('which field holds what', () => {
  const guess = async (record: unknown) => (await take(JSON.stringify(record), 'x.json'))[0]?.article

  test.each<[string, Record<string, unknown>]>([
    ['headline and body', { headline: 'Talks', body: STORY }],
    ['in capitals', { TITLE: 'Talks', TEXT: STORY }],
    ['with spaces and hyphens', { title: 'Talks', 'Article-Body': STORY }],
    ['content beside an empty text', { title: 'Talks', content: STORY, other: 1 }],
    ['markup', { title: 'Talks', content: `<p>${STORY.split('. ')[0]}.</p><p>${STORY.split('. ')[1]}</p>` }],
  ])('%s', async (_, record) => {
    const article = await guess(record)
    expect(article?.title).toBe('Talks')
    expect(article?.body.replace(/\s+/g, ' ')).toBe(STORY)
  })

  test('a publisher that is a thing with a name, a date under its usual name', async () => {
    const record = { text: STORY, source: { id: null, name: 'Norland Times' }, publishedAt: '2025-06-10T09:00:00Z' }
    expect(await guess(record)).toMatchObject({ publisher: 'Norland Times', date: '2025-06-10' })
  })

  test('a list inside the answer of a news interface', async () => {
    const answer = { status: 'ok', totalResults: 1, articles: [{ title: 'Talks', content: STORY }] }
    expect(seen(await take(JSON.stringify(answer), 'x.json'))).toEqual([['x.json:1', 'Talks']])
  })

  test('a map goes before the usual names, and into records', async () => {
    const record = { text: 'Not this.', title: 'Nor this', story: { words: STORY }, 'head.line': 'Talks' }
    const [taken] = await take(JSON.stringify(record), 'x.json', {
      fields: { text: 'story.words', title: 'head.line' },
    })
    expect(taken?.article).toMatchObject({ title: 'Talks', body: STORY })
  })

  test.each(['__proto__', 'constructor.name', 'story.none.deep'])('a map to %s finds nothing', async (text) => {
    const taken = await take(JSON.stringify({ text: STORY, story: {} }), 'x.json', { fields: { text } })
    expect(taken[0]?.error?.code).toBe('INPUT_RECORD')
    expect(taken[0]?.error?.message).toContain(text)
  })
})
