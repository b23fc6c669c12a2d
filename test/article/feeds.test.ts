import { describe, expect, test } from 'vitest'
import { bytesSource } from '../../src/article/source.ts'
import { STORY, seen, take } from './taking.ts'

const LONG = `${STORY} `.repeat(10).trim()
const html = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const rss = (item: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Ministry of Norland</title><link>https://norland.example</link><description>News</description>
<item><title>Talks &amp; tea</title><link>https://norland.example/n/1</link>${item}</item></channel></rss>`

describe('feeds', () => {
  test.each<[string, string]>([
    [
      'RSS with content',
      rss(
        `<pubDate>Tue, 10 Jun 2025 08:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded>`,
      ),
    ],
    [
      'RSS with the whole text as description',
      rss(`<pubDate>Tue, 10 Jun 2025 08:00:00 +0200</pubDate><description>${html(`<p>${LONG}</p>`)}</description>`),
    ],
    [
      'RSS with Dublin Core',
      rss(`<dc:date>2025-06-10T08:00:00Z</dc:date><content:encoded><![CDATA[${LONG}]]></content:encoded>`),
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry of Norland</title><id>u</id><updated>2025-06-11T00:00:00Z</updated>
      <entry><title type="html">Talks &amp;amp; tea</title><id>1</id><published>2025-06-10T00:00:00Z</published><updated>2025-06-12T00:00:00Z</updated>
      <link rel="self" href="https://norland.example/self"/><link href="https://norland.example/n/1"/><content type="html">${html(`<p>${LONG}</p>`)}</content></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://norland.example"><title>Ministry of Norland</title><link>https://norland.example</link><description>d</description></channel>
      <item rdf:about="https://norland.example/n/1"><title>Talks &amp; tea</title><link>https://norland.example/n/1</link><dc:date>2025-06-10</dc:date><description>${LONG}</description></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Ministry of Norland',
        items: [
          {
            id: '1',
            url: 'https://norland.example/n/1',
            title: 'Talks & tea',
            content_html: `<p>${LONG}</p>`,
            date_published: '2025-06-10T00:00:00Z',
          },
        ],
      }),
    ],
  ])('%s', async (_, feed) => {
    const [taken] = await take(feed, 'feed')
    expect(taken?.article).toMatchObject({
      title: 'Talks & tea',
      url: 'https://norland.example/n/1',
      publisher: 'Ministry of Norland',
      date: '2025-06-10',
      body: LONG,
    })
    expect(taken?.where).toBe('feed:1')
  })

  test.each<[string, string]>([
    ['a short description', '<description>The ministers met in Bergen.</description>'],
    ['a long one that breaks off', `<description>${LONG} Read more</description>`],
    ['one that breaks off with dots', `<description>${LONG} […]</description>`],
    ['none', ''],
  ])('%s is a summary, and the fault names the article', async (_, item) => {
    const [taken] = await take(rss(item), 'x.rss')
    expect(taken?.error?.code).toBe('INPUT_SUMMARY')
    expect(taken?.error?.line).toContain('https://norland.example/n/1')
  })

  test('where links may be opened, the page is taken, and the feed tells what it leaves open', async () => {
    const open = async (url: string) => bytesSource(Buffer.from(`<html><body><p>${LONG}</p></body></html>`), url)
    const [taken] = await take(rss('<pubDate>Tue, 10 Jun 2025 08:00:00 GMT</pubDate>'), 'x.rss', { open })
    expect(taken?.where).toBe('https://norland.example/n/1')
    expect(taken?.article).toMatchObject({
      title: 'Talks & tea',
      publisher: 'Ministry of Norland',
      date: '2025-06-10',
      body: LONG,
    })
  })

  test.each<[string, string, string]>([
    ['no items', rss('').replace(/<item>.*<\/item>/s, ''), 'INPUT_EMPTY'],
    [
      'entities that grow',
      rss(`<description>&a;</description>`).replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss'),
      'INPUT_FEED',
    ],
    [
      'an item without text or link',
      rss('').replace(/<link>https:\/\/norland.example\/n\/1<\/link>/, ''),
      'INPUT_FEED',
    ],
    [
      'a link that is no web address',
      rss('').replace('https://norland.example/n/1', 'javascript:alert(1)'),
      'INPUT_FEED',
    ],
  ])('%s', async (_, feed, code) => {
    expect(seen(await take(feed, 'x.rss')).map(([, what]) => what)).toEqual([code])
  })
})
