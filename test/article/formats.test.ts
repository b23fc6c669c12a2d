import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { fileSource, streamSource } from '../../src/article/source.ts'
import { type Taken, takeArticles } from '../../src/article/take.ts'
import { STORY, seen, take } from './taking.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-formats-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const record = (number: number) => ({
  title: `Talks ${number}`,
  url: null,
  date: '2025-06-10',
  text: `${STORY} It was meeting ${number}.`,
})

describe('JSON and JSON lines', () => {
  const two = `${JSON.stringify(record(1))}\n${JSON.stringify(record(2))}\n`

  test.each<[string, string | Uint8Array, string, unknown[]]>([
    [
      'lines',
      two,
      'x.jsonl',
      [
        ['x.jsonl:1', 'Talks 1'],
        ['x.jsonl:2', 'Talks 2'],
      ],
    ],
    [
      'lines under another name',
      two,
      'x',
      [
        ['x:1', 'Talks 1'],
        ['x:2', 'Talks 2'],
      ],
    ],
    [
      'lines called .json',
      two,
      'x.json',
      [
        ['x.json:1', 'Talks 1'],
        ['x.json:2', 'Talks 2'],
      ],
    ],
    [
      'lines, packed',
      gzipSync(two),
      'x.jsonl.gz',
      [
        ['x.jsonl.gz:1', 'Talks 1'],
        ['x.jsonl.gz:2', 'Talks 2'],
      ],
    ],
    [
      'blank lines and CRLF',
      two.replaceAll('\n', '\r\n\r\n'),
      'x.jsonl',
      [
        ['x.jsonl:1', 'Talks 1'],
        ['x.jsonl:3', 'Talks 2'],
      ],
    ],
    [
      'a broken line between',
      two.replace('\n', '\n{"text": \n'),
      'x.jsonl',
      [
        ['x.jsonl:1', 'Talks 1'],
        ['x.jsonl:2', 'INPUT_RECORD'],
        ['x.jsonl:3', 'Talks 2'],
      ],
    ],
    ['no text', '{"title": "A"}\n', 'x.jsonl', [['x.jsonl:1', 'INPUT_RECORD']]],
    ['no object', '"words"\n', 'x.jsonl', [['x.jsonl:1', 'INPUT_RECORD']]],
    ['an object', JSON.stringify(record(1), null, 2), 'x.json', [['x.json', 'Talks 1']]],
    ['an object under another name', JSON.stringify(record(1), null, 2), 'x', [['x', 'Talks 1']]],
    [
      'an array',
      JSON.stringify([record(1), 7, record(2)]),
      'x.json',
      [
        ['x.json:1', 'Talks 1'],
        ['x.json:2', 'INPUT_RECORD'],
        ['x.json:3', 'Talks 2'],
      ],
    ],
    ['an array of none', '[]', 'x.json', [['x.json', 'INPUT_EMPTY']]],
    [
      'an array with brackets, commas and quotation marks in its words',
      JSON.stringify([{ ...record(1), note: '[{"a,\\" ]}' }, [record(2)], record(2)]),
      'x.json',
      [
        ['x.json:1', 'Talks 1'],
        ['x.json:2', 'INPUT_RECORD'],
        ['x.json:3', 'Talks 2'],
      ],
    ],
    [
      'an array with a broken element',
      `\ufeff[${JSON.stringify(record(1))}, {"text": The}, ${JSON.stringify(record(2))}]`,
      'x.json',
      [
        ['x.json:1', 'Talks 1'],
        ['x.json:2', 'INPUT_RECORD'],
        ['x.json:3', 'Talks 2'],
      ],
    ],
    [
      'an array in UTF-16 without a mark',
      Buffer.from(JSON.stringify([record(1)]), 'utf16le'),
      'x.json',
      [['x.json:1', 'Talks 1']],
    ],
    [
      'an array that is cut short',
      `[${JSON.stringify(record(1))}, {"text": "The`,
      'x.json',
      [
        ['x.json:1', 'Talks 1'],
        ['x.json:2', 'INPUT_RECORD'],
      ],
    ],
    [
      'an array with a huge element',
      `[{"text": "${'x'.repeat(12_000_001)}"}, ${JSON.stringify(record(2))}]`,
      'x.json',
      [
        ['x.json:1', 'INPUT_TOO_LARGE'],
        ['x.json:2', 'Talks 2'],
      ],
    ],
    ['broken', '{"text": "The', 'x.json', [['x.json', 'INPUT_RECORD']]],
    ['no date', JSON.stringify({ ...record(1), date: 'soon' }), 'x.json', [['x.json', 'INPUT_DATE']]],
    ['no address', JSON.stringify({ ...record(1), url: 'here' }), 'x.json', [['x.json', 'INPUT_URL']]],
  ])('%s', async (_, bytes, name, expected) => {
    expect(seen(await take(bytes, name))).toEqual(expected)
  })

  test('an array is read as it comes, however long it is', async () => {
    const element = Buffer.from(`${JSON.stringify({ ...record(1), title: 'Zürich' })},`)
    let read = 0
    async function* chunks() {
      yield Buffer.from('[')
      for (;;) {
        read += 1
        for (let at = 0; at < element.length; at += 7) yield element.subarray(at, at + 7)
      }
    }
    const all = takeArticles(streamSource(chunks(), 'standard input'))
    for (let number = 1; number <= 3; number += 1)
      expect(seen([(await all.next()).value])).toEqual([[`standard input:${number}`, 'Zürich']])
    await all.return(undefined)
    expect(read).toBeLessThan(1000)
  })

  test('lines are read as they come, in chunks that end anywhere', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ ...record(1), title: 'Zürich' })}\n${JSON.stringify(record(2))}`)
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    }
    const taken: Taken[] = []
    for await (const each of takeArticles(streamSource(chunks(), 'standard input'))) taken.push(each)
    expect(seen(taken)).toEqual([
      ['standard input:1', 'Zürich'],
      ['standard input:2', 'Talks 2'],
    ])
  })

  test('an endless stream is never held: the first article comes before the second is made', async () => {
    let made = 0
    async function* chunks() {
      for (;;) yield Buffer.from(`${JSON.stringify({ ...record(++made), pad: 'x'.repeat(40_000) })}\n`)
    }
    for await (const { article } of takeArticles(streamSource(chunks(), 'standard input'))) {
      if (article?.title === 'Talks 5') break
    }
    expect(made).toBeLessThan(10)
  })
})

describe('web pages', () => {
  // The shape of a ministry's release: JSON-LD, a menu, a share bar, a figure, a footer.
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks | Ministry</title>
    <meta property="og:site_name" content="Ministry of Norland"><link rel="canonical" href="https://norland.example/n/1">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
      {"@type":"NewsArticle","headline":"Ministers hold talks","datePublished":"2025-06-10T09:00:00+02:00"}]}</script>
    <style>p{color:red}</style></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><article><h1>Ministers hold talks</h1>
    <p>The minister of Norland and his counterpart met in Bergen on Monday, and spoke about trade between the two countries.</p>
    <p>They agreed&nbsp;to open a second crossing,<br>and to meet again in the spring, as the ministry said in a statement.</p>
    <ul><li>The first working group will report in May.</li><li>The second will report in June.</li></ul>
    <script>alert(1)</script><p style="display: none">Hidden words that nobody sees.</p>
    </article></main><footer>© Norland</footer></body></html>`

  test('its main text with paragraphs, and what it says of itself', async () => {
    const [taken] = await take(page, 'x.html')
    expect(taken?.article).toMatchObject({
      title: 'Ministers hold talks',
      url: 'https://norland.example/n/1',
      publisher: 'Ministry of Norland',
      date: '2025-06-10',
      language: 'en',
    })
    expect(taken?.article?.body).toBe(
      [
        'The minister of Norland and his counterpart met in Bergen on Monday, and spoke about trade between the two countries.',
        'They agreed\u00a0to open a second crossing,\nand to meet again in the spring, as the ministry said in a statement.',
        'The first working group will report in May.\nThe second will report in June.',
      ].join('\n\n'),
    )
  })

  test.each<[string, string, string | null, string]>([
    ['<time>', '<time datetime="2024-05-03T10:00">3 May</time>', '2024-05-03', 'the element'],
    ['<meta>', '<meta property="article:published_time" content="2024-05-03">', '2024-05-03', 'OpenGraph'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-05-03">', '2024-05-03', 'any case'],
    [
      'a named element',
      '</head><body><span class="post-date">Published: 3 May 2024, 10:15</span>',
      '2024-05-03',
      'news sites',
    ],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArt</script>', null, 'is passed over'],
    ['a date that is none', '<meta name="date" content="today">', null, 'pages are not written for us'],
  ])('the date from %s', async (_, head, date) => {
    const [taken] = await take(`<html><head>${head}</head><body><p>${STORY}</p></body></html>`, 'x.html')
    expect(taken?.article?.date).toBe(date)
  })

  test.each<[string, string, string]>([
    ['no words', '<html><body><img src="a.png"></body></html>', 'INPUT_EMPTY'],
    ['a menu only', '<html><body><p>Home</p></body></html>', 'INPUT_NO_SENTENCE'],
  ])('%s', async (_, markup, code) => {
    expect(seen(await take(markup, 'x.html'))).toEqual([['x.html', code]])
  })

  test('an encoding that the page declares', async () => {
    const markup = `<html><head><meta charset="windows-1252"><title>Visit</title></head><body><p>${STORY} Café.</p></body></html>`
    const [taken] = await take(Buffer.from(markup, 'latin1'), 'x.html')
    expect(taken?.article?.body).toBe(`${STORY} Café.`)
  })

  test.each<[string, string]>([
    ['nested twenty thousand deep', `<html><body>${'<div>'.repeat(20_000)}<p>${STORY}</p></body></html>`],
    ['an attribute of a megabyte', `<html><body><p class="${'x '.repeat(500_000)}">${STORY}</p></body></html>`],
  ])(
    '%s: refused at once',
    async (_, markup) => {
      expect(seen(await take(markup, 'x.html'))).toEqual([['x.html', 'INPUT_MARKUP']])
    },
    5_000,
  )

  test('thousands of paragraphs that are never closed are a page like any other', async () => {
    const [taken] = await take(`<html><body>${`<p>${STORY}`.repeat(2000)}</body></html>`, 'x.html')
    expect(taken?.article?.body.split('\n\n')).toHaveLength(2000)
  })
})

describe('text', () => {
  test('packed text', async () => {
    expect((await take(gzipSync(STORY), 'x.txt.gz'))[0]?.article?.body).toBe(STORY)
  })

  test('the body is what the file holds behind the front matter', async () => {
    const body = `\r\n  ${STORY}\r\n\r\nPrint\r\n`
    const path = join(folder, 'x.txt')
    writeFileSync(path, `---\r\ntitle: A\r\n---\r\n${body}`)
    for await (const { article } of takeArticles(await fileSource(path))) expect(article?.body).toBe(body)
  })
})

test('a heading that is the title is not read as a sentence, nor the line with the day under it', async () => {
  const markup = `<html><body><main><h1>Ministers meet</h1><p>3 May 2024</p><p>${STORY}</p></main></body></html>`
  const [taken] = await take(markup, 'x.html')
  expect(taken?.article).toMatchObject({
    title: 'Ministers meet',
    date: '2024-05-03',
    residue: [],
  })
  expect(taken?.article?.body).toBe(STORY)
})

describe('pages that leave out what a browser adds', () => {
  test.each([
    ['a fragment', `<p>${STORY}</p>`],
    ['no body', `<html><head><title>A</title></head><p>${STORY}</p></html>`],
    ['no head', `<html><p>${STORY}</p></html>`],
    ['nothing closed', `<!DOCTYPE html><html><head><title>A</title><body><div><p>${STORY}`],
    ['in capitals', `<HTML><HEAD><TITLE>A</TITLE></HEAD><BODY><P>${STORY}</P></BODY></HTML>`],
  ])('%s', async (_, markup) => {
    expect((await take(markup, 'x.html'))[0]?.article?.body).toBe(STORY)
  })
})
