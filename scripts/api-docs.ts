// Makes the sections of docs/api.md about addresses anew: npm run docs:api. What stands before the first of them and from the start
// page on is written by hand, as are the notes and examples below; parameters and answers are what is served.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../src/api/app.ts'
import type { Parameter } from '../src/api/parameters.ts'
import { RESOURCES } from '../src/api/resources.ts'
import { listen } from '../src/api/server.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { writeMadeGraph } from '../test/graph/questions/made-graph.ts'

const PAGE = join(import.meta.dirname, '../docs/api.md')

/** What is to be said beside the title, and the address of the example. */
const TOLD: Readonly<Record<string, { readonly note?: string; readonly example: string }>> = {
  '/commitments': {
    note: '`party=KOR` also finds commitments of persons who act for the country, as everywhere. `actor` finds any part: who speaks, who is to act, to or for whom.',
    example: '/commitments?party=SWE&force=refusal',
  },
  '/commitments/:id/history': {
    note: 'A later commitment echoes the earlier one that it says again: see [joining.md](joining.md#echoes).',
    example: '/commitments/GRAIN/history',
  },
  '/asked': { example: '/asked?by=SWE&of=HUN' },
  '/agreed': {
    note: 'Each plays a part: as one who is to act, as one who says it, or as one towards whom.',
    example: '/agreed?a=TCD&b=Grain%20Union',
  },
  '/statements': { example: '/statements?actor=SWE&q=river' },
  '/contacts': {
    note: 'A row for each report: a contact that two articles report has two rows with one `contactId` and `reports` 2. Facets count contacts, not reports. `contactDate` is the day of the contact, where a report tells it; `date` is that day, or else the day of the article.',
    example: '/contacts?publisher=Courier&limit=1',
  },
  '/contacts/:contact/readouts': {
    note: 'Claims are the commitments, in the articles that report the contact, in which one of its sides plays a part. Those of one `group` stand side by side. How they are matched: [joining.md](joining.md#readouts-side-by-side).',
    example: '/contacts/CALL/readouts',
  },
  '/relations': {
    note: 'Contacts in which both sides took part; statements of one side that name the other, or that both make; commitments in which both sides have a part as speaker, as party, or as those towards whom. Persons count with the side for which they act. The reply says in `a` and `b` who is meant; a side that the graph does not hold is a 404 problem. The same rows come whichever side is `a`.',
    example: '/relations?a=HUN&b=SWE&force=request',
  },
  '/dyad': { example: '/dyad?a=HUN&b=SWE' },
  '/timeline': { example: '/timeline?a=HUN&b=SWE&by=day' },
  '/pairs': { example: '/pairs?kind=call' },
  '/themes': { example: '/themes?since=2025-03-03&until=2025-03-03' },
  '/paths': { note: 'At most four contacts long.', example: '/paths?from=HUN&to=Bo%20Lind' },
  '/actors': { example: '/actors?q=lind' },
  '/actors/:id': {
    note: '`offices` is for whom a person acts, `representatives` who acts for a country or organisation, each with the days of the first and the last article that says so and the rule of the reader that found it.\n`joined` is what was joined to it, and by which rule: see [identity.md](identity.md).',
    example: '/actors/p-bo-lind.SWE',
  },
  '/actors/:actor/representatives': { example: '/actors/HUN/representatives' },
  '/actors/:actor/met': { example: '/actors/HUN/met' },
  '/actors/:actor/neighbours': { example: '/actors/p-ana-more.HUN/neighbours' },
  '/articles': { note: 'Newest first; without a date, last.', example: '/articles?publisher=Courier' },
  '/articles/:id': {
    note: 'With the text, who is named in it, and its facts in the order of the text. Offsets count UTF-16 units of `body`: `body.slice(start, end) === quote`. `copyOf` and `copies` lead to other versions of the story.',
    example: '/articles/COURIER',
  },
  '/publishers': { example: '/publishers?limit=1' },
  '/search': { example: '/search?q=river' },
}

const engine = openEmbedded(null)
await writeMadeGraph(engine)
const running = await listen(createApp(engine), 0, '127.0.0.1')
const json = async (path: string): Promise<unknown> => (await fetch(`${running.address}${path}`)).json()
const idOf = async (cypher: string) => String((await engine.read({ cypher, params: {} }))[0]?.id)
const IDS: readonly (readonly [RegExp, string])[] = [
  [/GRAIN/, await idOf("MATCH (c:Commitment) WHERE c.quote STARTS WITH 'Hungary will buy' RETURN c.id AS id")],
  [/CALL/, await idOf("MATCH (k:Contact {kind: 'call'}) RETURN k.id AS id")],
  [/COURIER/, await idOf("MATCH (a:Article {title: 'A call about a river'}) RETURN a.id AS id")],
]

const sections: string[] = []
for (const { path, title, parameters } of RESOURCES) {
  const { note, example: named = path } = TOLD[path] ?? {}
  const example = IDS.reduce((address, [name, id]) => address.replace(name, id), named)
  const answer = JSON.stringify(await json(example), null, 2)
  const told = note === undefined ? '' : `\n${note}\n`
  const table = `| parameter | | what |\n|---|---|---|\n${parameters.map(line).join('\n')}`
  sections.push(
    `## \`GET ${path}\`\n${title}.\n${told}\n${table}\n\nExample: \`GET ${example}\`\n\n\`\`\`json\n${answer}\n\`\`\`\n`,
  )
}
const page = readFileSync(PAGE, 'utf8')
const before = page.slice(0, page.indexOf('## `GET /commitments`'))
const after = page.slice(page.indexOf('## `GET /`'))
const ready = JSON.stringify(await json('/health/ready'), null, 2)
const renewed = after.replace(
  /(Example: `GET \/health\/ready`\n\n```json\n)[^`]*(\n```)/,
  (_, head, tail) => `${head}${ready}${tail}`,
)
writeFileSync(PAGE, `${before}${sections.join('\n')}\n${renewed}`)
await running.stop()
await engine.close()

function line({ name, many, required, schema, allowed, ...rest }: Parameter & { readonly in: string }): string {
  const how = rest.in === 'path' ? 'in the path' : required ? 'needed' : many ? 'may be repeated' : ''
  const values = allowed === undefined ? '' : ` (${allowed.map((value) => `\`${value}\``).join(', ')})`
  return `| \`${name}\` | ${how} | ${schema.description ?? ''}${values} |`
}
