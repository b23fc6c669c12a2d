import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { GraphEngine } from '../graph/engine.ts'
import { actors, articles, askTyped, commitments, counts } from '../graph/questions/index.ts'
import { type Html, html, webAddress } from './html.ts'
import { page } from './page.ts'

type Rows<Q extends { reply: z.ZodType<{ rows: unknown }> }> = z.output<Q['reply']>['rows']

/** What the start page shows. */
export interface Held {
  readonly counts: z.output<typeof counts.reply>
  readonly commitments: Rows<typeof commitments>
  readonly articles: Rows<typeof articles>
  readonly actors: Rows<typeof actors>
}

/** `GET /`: what the graph holds, and where to go on. */
export function startPage(engine: GraphEngine) {
  return async (_request: Request, response: Response): Promise<void> => {
    const [held, newest, latest, active] = await Promise.all([
      askTyped(engine, counts, {}),
      askTyped(engine, commitments, { limit: 6 }),
      askTyped(engine, articles, { limit: 6 }),
      askTyped(engine, actors, { limit: 10 }),
    ])
    const body = renderStart({
      counts: held,
      commitments: newest.rows,
      articles: latest.rows,
      actors: active.rows,
    })
    response.setHeader('Cache-Control', 'no-cache').type('html').send(body)
  }
}

export function renderStart(held: Held): string {
  return page(
    'Readout: who said what to whom, and what was promised',
    html`<h1>Who said what to whom, <span class="soft">and what was promised</span></h1>
${tiles(held.counts)}
${held.counts.articles === 0 ? nothingYet : null}
<div class="columns">
<section aria-labelledby="newest">
<h2 id="newest">Newest commitments</h2>
<ol class="quotes">${held.commitments.map(commitment)}</ol>
<p class="more"><a href="/commitments">All commitments</a></p>
</section>
<div>
<section aria-labelledby="active">
<h2 id="active">Most named</h2>
<ol class="plain">${held.actors.map(actorLine)}</ol>
<p class="more"><a href="/actors">All actors</a></p>
</section>
<section aria-labelledby="latest">
<h2 id="latest">Latest articles</h2>
<ol class="plain">${held.articles.map(articleLine)}</ol>
<p class="more"><a href="/articles">All articles</a></p>
</section>
</div>
</div>
${asking(held)}`,
  )
}

const NAMES = {
  articles: ['/articles', 'Articles'],
  commitments: ['/commitments', 'Commitments'],
  statements: ['/statements', 'Statements'],
  contacts: ['/contacts', 'Contacts'],
  people: ['/actors?type=person', 'People'],
  countries: ['/actors?type=country', 'Countries'],
  organisations: ['/actors?type=organisation', 'Organisations'],
} as const

function tiles(counts: Held['counts']): Html {
  const keys = ['articles', 'commitments', 'statements', 'contacts', 'people', 'countries', 'organisations'] as const
  return html`<ul class="tiles" aria-label="What the graph holds">${keys.map((key) => {
    const [href, name] = NAMES[key]
    return html`<li><a href="${href}"><strong>${counts[key].toLocaleString('en')}</strong> ${name}</a></li>`
  })}</ul>`
}

const nothingYet = html`<p class="note">The graph is empty. <code>npm run ingest -- PATH</code> reads articles into it.</p>`

function commitment(row: Held['commitments'][number]): Html {
  const address = webAddress(row.url)
  const source = row.title ?? row.publisher ?? 'Article'
  const speakers = row.speakers.length > 0 ? row.speakers.join(', ') : 'Nobody named'
  return html`<li>
<p class="who"><span class="force ${row.force}">${row.force}</span> <strong>${speakers}</strong>${row.parties.length > 0 && html` <span class="soft">· to act: ${row.parties.join(', ')}</span>`}</p>
<blockquote>${row.quote}</blockquote>
<p class="source"><a href="/articles/${encodeURIComponent(row.articleId)}">${source}</a>${row.publisher !== null && html` · ${row.publisher}`}${row.date !== null && html` · <time datetime="${row.date}">${row.date}</time>`}${address !== null && html` · <a href="${address}" rel="noreferrer">original</a>`}</p>
</li>`
}

function actorLine(row: Held['actors'][number]): Html {
  const side = row.sides.length > 0 ? row.sides.join(', ') : row.type
  return html`<li><a href="/actors/${encodeURIComponent(row.id)}">${row.name}</a> <span class="soft">${side}</span>
<span class="count">${row.articles} ${row.articles === 1 ? 'article' : 'articles'}</span></li>`
}

function articleLine(row: Held['articles'][number]): Html {
  return html`<li><a href="/articles/${encodeURIComponent(row.id)}">${row.title ?? 'Without a title'}</a>
<span class="soft">${[row.publisher, row.date].filter((part) => part !== null).join(' · ')}</span>
<span class="count">${row.commitments} ${row.commitments === 1 ? 'commitment' : 'commitments'}</span></li>`
}

/** Examples of questions that this graph can answer. */
function asking(held: Held): Html {
  const [a = { id: 'CHN', name: 'China' }, b = { id: 'KOR', name: 'South Korea' }] = held.actors.filter(
    (actor) => actor.type === 'country',
  )
  const [idA, idB] = [encodeURIComponent(a.id), encodeURIComponent(b.id)]
  const examples = [
    [`/commitments?party=${idA}`, `What is ${a.name} to do, and who says so?`],
    [`/relations?a=${idA}&b=${idB}`, `What passed between ${a.name} and ${b.name}?`],
    ['/commitments?force=pledge&force=agreement', 'What was pledged or agreed?'],
    ['/contacts?kind=call', 'Which calls were held, and who reported them?'],
  ] as const
  return html`<section aria-labelledby="ask">
<h2 id="ask">Ask</h2>
<p>Every list answers flat rows as JSON, each with its quote, its place in the text and its source; <a href="/openapi.json">the OpenAPI document</a> lists all parameters.</p>
<dl class="asks">${examples.map(([path, what]) => html`<div><dt>${what}</dt><dd><a href="${path}"><code>${path}</code></a></dd></div>`)}</dl>
</section>`
}
