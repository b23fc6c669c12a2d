import { madeUp } from './articles.ts'

/** A number from 0 to 1 that is the same for the same seed. */
const part = (seed: number) => ((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296

const TOPICS =
  'trade energy borders harbours schools fishing rivers roads courts health culture science sport weather'.split(' ')
const links = (count: number, seed: number) =>
  Array.from({ length: count }, (_, at) => {
    const topic = TOPICS[Math.floor(part(seed + at) * TOPICS.length)] ?? 'news'
    return `<li class="menu-item menu-item-${at}"><a class="link" href="/${topic}/${seed}-${at}" data-track="nav">All about ${topic} ${at}</a></li>`
  }).join('\n')
const card = (seed: number) =>
  `<div class="story-card card--small"><a href="/s/${seed}"><img alt="A picture" srcset="/i/${seed}-320.jpg 320w, /i/${seed}-640.jpg 640w, /i/${seed}-960.jpg 960w" loading="lazy"></a><h3><a href="/s/${seed}">Ministers speak about ${TOPICS[seed % TOPICS.length]} once more</a></h3><p>The talks went on until late at night, a spokesperson said.</p></div>`
const script = (bytes: number, seed: number) =>
  `<script>window.s${seed}=${JSON.stringify(Array.from({ length: Math.floor(bytes / 48) }, (_, at) => ({ id: at, html: '<p class="x">no article</p>', on: at % 2 })))};</script>`
const style = (bytes: number) =>
  `<style>${'.a-b__c:hover>p{margin:0 auto;color:#123456}\n'.repeat(Math.ceil(bytes / 46))}</style>`

/**
 * A made-up news page of 50 to 300 kB, built as such pages are: two thirds scripts and styles, menus, an article in divs with
 * captions and boxes between its paragraphs, forty cards of other articles, a footer.
 */
export function madeUpPage(seed: number): string {
  const size = 50_000 + Math.floor(part(seed) * 250_000)
  const paragraphs = madeUp(2_500 + Math.floor(part(seed + 7) * 5_000), seed).body.split('\n\n')
  const text = paragraphs.map((words, at) => {
    const box =
      at % 6 === 5
        ? `<div class="ad-slot" id="ad-${at}"></div><p><strong>Read also:</strong> <a href="/s/${at}">Another story of ${seed}</a></p>`
        : ''
    return `<div data-component="text-block" class="sc-${seed}${at} kQpR"><p class="dcr-${at}">${words}</p></div>${box}`
  })
  const title = `Ministers meet for the ${seed}. time`
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2025-06-10T09:00:00Z',
    publisher: { '@type': 'Organization', name: 'Fjord Daily' },
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Fjord Daily</title><meta property="og:title" content="${title}"><link rel="canonical" href="https://fjord.example/${seed}">
<script type="application/ld+json">${JSON.stringify(data)}</script>${style(size * 0.15)}${script(size * 0.25, 1)}</head><body class="single">${'<!-- a remark of the system -->'.repeat(20)}
<header><nav class="menu"><ul>${links(60, seed)}</ul></nav></header><div class="wrap"><div class="grid"><main><article><h1>${title}</h1><div class="byline">By <a href="/a">Anna Berg</a></div><time datetime="2025-06-10">10 June 2025</time>
<figure><img alt="A hall"><figcaption>The ministers in the hall.</figcaption></figure><div class="article-body">${text.join('\n')}</div></article></main>
<aside class="sidebar"><ul>${links(30, seed + 100)}</ul></aside></div><section class="more"><h2>More news</h2>${Array.from({ length: 40 }, (_, at) => card(seed + at)).join('\n')}</section></div>
<footer><ul>${links(50, seed + 200)}</ul><p>© Fjord Daily</p></footer>${script(size * 0.27, 2)}</body></html>`
}
