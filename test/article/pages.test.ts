import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { STORY, take } from './taking.ts'

const FOLDER = join(import.meta.dirname, 'pages')
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))

// Each page is built like those of another real site, which a comment at its head describes; its words are invented.
describe('pages of many makes', () => {
  test.each(names)('%s', async (name) => {
    const { body, ...known } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
    const [taken, ...more] = await take(readFileSync(join(FOLDER, `${name}.html`)), `${name}.html`)
    expect(more).toEqual([])
    expect(taken?.article).toMatchObject(known)
    expect(taken?.article?.body).toBe(body)
  })
})

const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<p>The ministers met for the ${at + 1}. time, and agreed on the crossing.</p>`,
  )

describe('what is no part of the article', () => {
  const around = (inside: string) =>
    `<html><body><main><h1>Talks</h1><p>${STORY}</p>${inside}<p>They will meet again in the spring, the ministry said.</p></main></body></html>`
  const bare = `${STORY}\n\nThey will meet again in the spring, the ministry said.`

  test.each<[string, string]>([
    [
      'a caption',
      '<figure><img alt="A hall"><figcaption>The ministers in the hall of the palace.</figcaption></figure>',
    ],
    [
      'a caption that nothing names',
      '<div><a href="/big"><img alt="A hall"></a> <p>The ministers in the hall of the palace.</p></div>',
    ],
    ['a caption without a figure', '<div class="photoCaption">The ministers in the hall of the palace.</div>'],
    ['a share bar', '<div class="share-bar"><a href="#">Facebook</a> <a href="#">X</a></div>'],
    [
      'a box of others',
      '<div class="relatedArticles"><h3>Related</h3><p>Trade grew last year, as a study shows.</p></div>',
    ],
    ['a line that leads away', '<p><b>Read also:</b> <a href="/2">Trade grows in the north</a></p>'],
    [
      'a list of links with its label',
      '<h3>More on this</h3><ul><li><a href="/2">Trade grows</a></li><li><a href="/3">Rain</a></li></ul>',
    ],
    ['a pull quote', '<aside><blockquote>They agreed to meet again in the spring.</blockquote></aside>'],
    ['words for screen readers', '<span class="sr-only">The article goes on below this picture.</span>'],
    ['hidden words', '<p hidden>The text of the print version goes here.</p>'],
    ['a sign-up form', '<form><p>Get our news every morning.</p><label>Address</label><input></form>'],
    ['a newsletter', '<div class="newsletter-signup"><p>Sign up for our letter, which comes every morning.</p></div>'],
    ['a word of the site', '<p>Story continues below this advertisement</p>'],
    ['a caption told by its credit', '<p>The ministers in the hall of the palace. (Photo by Jo Lund)</p>'],
    ['a row of links', '<p><a href="/a">Home</a> | <a href="/b">News</a> | <a href="/c">World</a></p>'],
    ['a second version', `<p>${STORY}</p>`],
    ['a mark of a footnote', '<sup><a href="#n1">1</a></sup>'],
  ])('%s', async (_, inside) => {
    const [taken] = await take(around(inside), 'x.html')
    expect(taken?.article?.body).toBe(bare)
  })

  test.each<[string, string, string]>([
    ['a list', '<ul><li>One crossing</li><li>Two schools</li></ul>', 'One crossing\nTwo schools'],
    ['a quotation', '<blockquote>“We will build it.”</blockquote>', '“We will build it.”'],
    ['a short turn', '<p><b>Question:</b> When?</p><p><b>Berg:</b> Soon.</p>', 'Question: When?\n\nBerg: Soon.'],
    [
      'a table',
      '<figure><table><tr><td>For Norland</td><td>For Sudland</td></tr></table></figure>',
      'For Norland For Sudland',
    ],
    ['a heading', '<h2>The crossing</h2>', 'The crossing'],
    [
      'a paragraph behind a picture, in the same block as another',
      '<div><img alt="A hall"><p>The crossing costs little.</p><p>It takes a year.</p></div>',
      'The crossing costs little.\n\nIt takes a year.',
    ],
    [
      'a sentence with a link',
      '<p>The <a href="/t">treaty on the crossing</a> stands.</p>',
      'The treaty on the crossing stands.',
    ],
    ['a name that sounds like furniture', '<div class="text related-share">The <i>tools</i> stay.</div>', ''],
  ])('but %s is', async (_, inside, words) => {
    const [taken] = await take(around(inside), 'x.html')
    expect(taken?.article?.body).toBe(
      bare.replace('\n\nThey will', words === '' ? '\n\nThey will' : `\n\n${words}\n\nThey will`),
    )
  })

  test('cards of other articles below, without a name or a heading of their own', async () => {
    const card = (at: number) =>
      `<p><a href="/${at}">Rain in the ${at}. valley</a></p><p>It has rained for ${at} days, as many say.</p>`
    const markup = `<html><body><div><h1>Talks</h1>${paragraphs(9).join('')}${[1, 2, 3, 4, 5].map(card).join('')}</div></body></html>`
    expect((await take(markup, 'x.html'))[0]?.article?.body.split('\n\n')).toHaveLength(9)
  })

  test('the next article, loaded below', async () => {
    const article = (title: string) =>
      `<article><h1>${title}</h1>${paragraphs(4).join('').replaceAll('ministers', title)}</article>`
    const [taken] = await take(
      `<html><body><main>${article('Envoys')}${article('Mayors')}</main></body></html>`,
      'x.html',
    )
    expect(taken?.article?.body).not.toContain('Mayors')
  })

  test('author, section and day between the heading and the text', async () => {
    const markup = `<html><body><div><h1>Talks</h1><div>World</div><div>By Anna Berg</div><div>10 June 2025, 14:20</div><div>${STORY}</div></div></body></html>`
    expect((await take(markup, 'x.html'))[0]?.article).toMatchObject({ body: STORY, date: '2025-06-10' })
  })

  test('a body whose own name sounds like furniture is the article all the same', async () => {
    const markup = `<html><body class="cookie-banner sidebar"><div class="share-content related">${paragraphs(5).join('')}</div></body></html>`
    expect((await take(markup, 'x.html'))[0]?.article?.body.split('\n\n')).toHaveLength(5)
  })
})

describe('the day of a page', () => {
  const page = (head: string, line: string, lang = 'en') =>
    `<html lang="${lang}"><head><title>Talks</title>${head}</head><body><h1>Talks</h1><div>${line}</div><p>${STORY}</p></body></html>`
  test.each<[string, string, string | null, string]>([
    [page('', 'Published 10 June 2025'), '2025-06-10', '', 'a line'],
    [
      page('', '<span>Updated: 12 June 2025</span> <span>Published: 10 June 2025</span>'),
      '2025-06-10',
      '',
      'published, not updated',
    ],
    [page('', 'Last updated: 12 June 2025'), null as never, '', 'only updated'],
    [page('', '10/06/2025'), null as never, '', 'two days'],
    [page('', '10/06/2025', 'en-GB'), '2025-06-10', '', 'day first by language'],
    [page('', '06/10/2025', 'en-US'), '2025-06-10', '', 'month first by language'],
    [
      page('', '10/06/2025 <p>See the note of 25/05/2025</p>'),
      '2025-06-10',
      '',
      'day first by another day of the page',
    ],
    [page('', '10.06.2025'), '2025-06-10', '', 'points'],
    [
      page('', '<ul><li>The treaty on the crossing was signed in Bergen on 14 August 1935</li></ul>'),
      null as never,
      '',
      'a day long before there were pages, in a line of the story',
    ],
    [page('', 'Bergen, 14 August 1935'), '1935-08-14', '', 'an old document under its day'],
    [
      page('<meta property="article:modified_time" content="2025-06-12">', '10 June 2025'),
      '2025-06-10',
      '',
      'modified in the head',
    ],
    [
      page('<link rel="canonical" href="https://a.example/news/2025/06/10/talks">', 'Bergen'),
      '2025-06-10',
      '',
      'address',
    ],
  ])('%#', async (markup, date, _, why) => {
    const [taken] = await take(markup, 'x.html')
    expect(taken?.article?.date, why).toBe(date)
  })
})

describe('the title of a page', () => {
  test.each<[string, string, string | null]>([
    ['<title>Talks resume in Bergen | Fjord Daily</title>', 'Talks resume in Bergen', 'Fjord Daily'],
    [
      '<title>Fjord Daily - Talks resume in Bergen</title><h1>Talks resume in Bergen</h1>',
      'Talks resume in Bergen',
      'Fjord Daily',
    ],
    [
      '<title>Talks resume in Bergen - the first since May</title>',
      'Talks resume in Bergen - the first since May',
      null,
    ],
    [
      '<meta property="og:title" content="Talks resume in Bergen - Fjord"><meta property="og:site_name" content="Fjord">',
      'Talks resume in Bergen',
      'Fjord',
    ],
    [
      '<meta property="og:title" content="Fjord"><meta property="og:site_name" content="Fjord"><h1>Talks resume</h1>',
      'Talks resume',
      'Fjord',
    ],
    [
      '<title>Talks resume in Bergen</title><h1><a href="/">Fjord Daily</a></h1><h2>Talks resume in Bergen</h2>',
      'Talks resume in Bergen',
      null,
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks &amp; visits resume","publisher":[{"name":"Fjord"}]}</script>',
      'Talks & visits resume',
      'Fjord',
    ],
    [
      '<title>Treaty of Bergen - Fjordpedia</title><script type="application/ld+json">{"@type":"Article","headline":"pact between two states"}</script><h1>Treaty of Bergen</h1>',
      'Treaty of Bergen',
      'Fjordpedia',
    ],
    [
      '<title>The envoys are back | Fjord</title><script type="application/ld+json">{"@type":"Article","headline":"Talks resume in Bergen"}</script><h1>Weather</h1>',
      'Talks resume in Bergen',
      null,
    ],
  ])('%s', async (head, title, publisher) => {
    const [taken] = await take(
      `<html><head>${head.replace(/<h.*/, '')}</head><body>${/<h\d.*/.exec(head)?.[0] ?? ''}<p>${STORY}</p></body></html>`,
      'x.html',
    )
    expect(taken?.article).toMatchObject({ title, publisher })
  })
})

test.each(['zh', 'ru', 'x-none'])('a page that calls itself %s, but is in English, is read', async (lang) => {
  const [taken] = await take(`<html lang="${lang}"><body><p>${STORY}</p></body></html>`, 'x.html')
  expect(taken?.article?.language).toBe('en')
})

describe('pages that are broken or built to harm', () => {
  const story = paragraphs(20).join('\n')
  test.each<[string, string]>([
    ['cut off in a paragraph', `<html><head><title>A</title></head><body><main>${story.slice(0, -20)}`],
    ['cut off in a tag', `<html><body><main>${story}<p class="a`],
    ['cut off in a script', `<html><body><main>${story}</main><script>var a = "<p>no words of it</p>`],
    ['cut off in a comment', `<html><body><main>${story}</main><!-- <p>no words of it</p>`],
    ['a head that is not closed', `<html><head><title>A</title><body><main>${story}</main></body></html>`],
    ['scripts that are not closed', `<html><body><main>${story}</main>${'<script '.repeat(100_000)}`],
    ['drawings that are not closed', `<html><body><main>${story}</main>${'<svg>'.repeat(300)}`],
    ['a hundred thousand comments', `<html><body><main>${story}</main>${'<!--'.repeat(100_000)}`],
    [
      'fifty thousand attributes',
      `<html><body><main><p ${Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(' ')}>A</p>${story}</main></body></html>`,
    ],
    ['a hundred thousand line ends', `<html><body><main>${story}${'<br>'.repeat(100_000)}</main></body></html>`],
    ['fifty thousand lines of a letter', `<html><body><main>${story}${'<br>x'.repeat(50_000)}</main></body></html>`],
    [
      'marks in marks',
      `<html><body><main>${story}${'<sup>'.repeat(800)}${'word '.repeat(50_000)}</main></body></html>`,
    ],
    ['a byline of capitals', `<html><body><main><p>By ${'A'.repeat(150)}1</p>${story}</main></body></html>`],
    ['blanks', `<html><body><main>${story}</main>${' '.repeat(1_000_000)}</body></html>`],
    [
      'data of brackets',
      `<html><body><script type="application/ld+json">${'['.repeat(100_000)}</script>${story}</body></html>`,
    ],
    [
      'thousands of links',
      `<html><body><main>${story}</main><div>${'<a href="#">x</a> '.repeat(20_000)}</div></body></html>`,
    ],
    [
      'a date of a hundred thousand figures',
      `<html><body><main><time datetime="${'1/'.repeat(100_000)}"></time>${story}</main></body></html>`,
    ],
    ['nested as deep as is read', `<html><body>${'<div>'.repeat(900)}${story}</body></html>`],
  ])(
    '%s',
    async (_, markup) => {
      const body = (await take(markup, 'x.html'))[0]?.article?.body ?? ''
      expect(body).toContain('met for the 19. time')
      expect(body).not.toContain('no words of it')
    },
    2_000,
  )

  test('nested ten thousand deep: refused', async () => {
    const [taken] = await take(`<html><body>${'<div>'.repeat(10_000)}${story}</body></html>`, 'x.html')
    expect(taken?.error?.code).toBe('INPUT_MARKUP')
  }, 2_000)
})
