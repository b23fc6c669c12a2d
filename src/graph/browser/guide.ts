import { xml } from '../export/xml.ts'
import { type BrowserQuery, DRAWN_QUERIES, questionQueries } from './queries.ts'
import { styleSheet } from './style.ts'

/** Files of the guide for Neo4j Browser, by their path in its folder. */
export function browserGuide(): ReadonlyMap<string, string> {
  const queries = [...DRAWN_QUERIES, ...questionQueries()]
  return new Map([
    ['guide.html', guide()],
    ['style.grass', styleSheet()],
    ...queries.map((query): [string, string] => [`saved-queries/${query.name}.cypher`, saved(query)]),
  ])
}

/** As Browser keeps saved queries: the first line is the name. */
function saved({ title, cypher }: BrowserQuery): string {
  return `// ${title}\n${cypher};\n`
}

/** A guide in the form that `:play URL` opens: slides, with queries that a click puts into the editor. */
function guide(): string {
  const questions = questionQueries()
  const slides = [
    slide(
      'Readout in Neo4j Browser',
      `<p class="lead">Who said what to whom, and what was promised, each fact with its exact words.</p>
<p>A click on a query puts it into the editor; run it there. Queries about South Korea, Ukraine and others show how; put other codes (ISO 3166-1 alpha-3) in their places.</p>
<p>Colours and captions: run <code>:style</code> with the address of <code>style.grass</code> beside this guide.</p>
${list(['People, countries and organisations are <b>Actors</b>. Persons <b>represent</b> a side.', '<b>Articles</b> carry <b>Statements</b>; a statement claims <b>Commitments</b>.', '<b>Contacts</b> are reported by articles; those that several report are one.', 'A later commitment <b>echoes</b> the earlier one that it says again.'])}`,
    ),
    ...DRAWN_QUERIES.map(({ title, cypher }) => slide(title, query(cypher))),
    ...questions.map(({ title, cypher, name }) =>
      slide(
        title,
        `<p>The question <code>${xml(name)}</code> of the API and of <code>readout ask</code>.</p>\n${query(cypher)}`,
      ),
    ),
  ]
  return `<article class="guide">
<title>Readout</title>
<carousel class="deck container-fluid">
${slides.join('\n')}
</carousel>
</article>
`
}

function slide(title: string, content: string): string {
  return `<slide class="row-fluid">
<div class="col-sm-12">
<h3>${xml(title)}</h3>
${content}
</div>
</slide>`
}

const list = (items: readonly string[]) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`

function query(cypher: string): string {
  const text = cypher.split('\n').map(xml).join('\n')
  return `<figure><pre mode="cypher" class="prettyprint lang-cypher runnable code">${text}</pre></figure>`
}
