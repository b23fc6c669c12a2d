import { betterName, keptAs } from './actors.ts'
import type { Statement } from './engine.ts'
import { byCodePoint } from './ids.ts'
import { retract, tidy } from './retract.ts'
import type { ArticleRows, Params } from './rows.ts'
import { addCountries, addOrganisations, addPeople, addRepresents } from './shared-actors.ts'

/**
 * The one transaction that writes a batch of articles: a fixed list of statements, each over the rows of all of them.
 * What an article alone says is created, since its earlier facts were taken out before; what articles share is merged.
 */

// Two writers at one server would otherwise work out shared names from what the other is changing: whoever sets this
// property first lets the other wait.
// What the graph is joined by (`join/`) must be looked at again.
const oneWriter = "MERGE (w:Readout {id: 'writer'}) SET w.busy = false, w.joined = ''"

const URLS =
  'reduce(sorted = coalesce(a.urls, []), u IN row.urls | [b IN sorted WHERE b < u] + [u] + [b IN sorted WHERE b > u])'

const putArticles = `UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a += row.own, a.urls = ${URLS}`

const putTexts = `UNWIND $rows AS row
MERGE (t:Text {id: row.text})
ON CREATE SET t.title = row.textOwn.title, t.body = row.textOwn.body,
  t.residueStarts = row.textOwn.residueStarts, t.residueEnds = row.textOwn.residueEnds`

const linkTexts = `UNWIND $rows AS row
MATCH (a:Article {id: row.id})
MATCH (t:Text {id: row.text})
MERGE (a)-[:HAS_TEXT]->(t)`

const putPublishers = `UNWIND $rows AS row
MATCH (a:Article {id: row.id})
MERGE (p:Publisher {id: row.publisher})
SET p.name = CASE WHEN p.name IS NULL OR p.name < row.publisherName THEN row.publisherName ELSE p.name END
CREATE (a)-[:PUBLISHED_BY {name: row.publisherName}]->(p)`

const putMentions = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (x:Actor {id: row.actor})
CREATE (a)-[m:MENTIONS]->(x)
SET m.count = row.count, m.starts = row.starts, m.ends = row.ends, m.name = row.name, m.aliases = row.aliases,
  m.kind = row.kind, m.office = row.office, m.side = row.side, m.represents = row.represents, m.rule = row.rule,
  m.base = row.base, m.evidence = row.evidence`

const putContacts = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (k:Contact {id: row.id})
SET k.kind = row.kind, k.date = CASE WHEN row.base IS NULL THEN row.date ELSE coalesce(k.date, row.date) END
SET k.day = CASE WHEN row.base IS NULL THEN row.day ELSE coalesce(k.day, row.day) END
CREATE (a)-[r:REPORTS]->(k)
SET r.quote = row.quote, r.start = row.start, r.end = row.end, r.rule = row.rule,
  r.date = row.date, r.participants = row.participants, r.base = row.base,
  r.otherDay = row.otherDay, r.withOthers = row.withOthers`

const putParticipants = `UNWIND $rows AS row
MATCH (k:Contact {id: row.fact})
MATCH (x:Actor {id: row.actor})
MERGE (x)-[:TOOK_PART_IN]->(k)`

const putStatements = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (a)-[:CARRIES]->(s:Statement {id: row.id})
SET s += row.own`

const putCommitments = `UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
CREATE (s)-[:CLAIMS]->(c:Commitment {id: row.id})
SET c += row.own`

const link = (label: string, pattern: string) => `UNWIND $rows AS row
MATCH (f:${label} {id: row.fact})
MATCH (x:Actor {id: row.actor})
CREATE ${pattern}
SET r.base = row.base`

const putSaid = link('Statement', '(x)-[r:SAID]->(f)')
const putVoiced = link('Commitment', '(x)-[r:VOICED]->(f)')
const putParties = link('Commitment', '(x)-[r:PARTY_TO]->(f)')
const putTowards = link('Commitment', '(f)-[r:TOWARDS]->(x)')

const putThemes = `UNWIND $rows AS row
MATCH (c:Commitment {id: row.fact})
MERGE (t:Theme {id: row.theme})
SET t.name = row.name
CREATE (c)-[:ABOUT]->(t)`

/** All statements for a batch in which no article occurs twice. Those without rows are left out. */
export function projection(batch: readonly ArticleRows[]): Statement[] {
  const ids = batch.map(({ id }) => id)
  const texts = batch.map(({ article }) => article.text ?? null)
  const kept = batch.flatMap(({ mentions }) => mentions.map(keptAs))
  const of = (pick: (rows: ArticleRows) => readonly Params[]) => batch.flatMap(pick)
  const over = (cypher: string, rows: readonly Params[]) => (rows.length === 0 ? [] : [{ cypher, params: { rows } }])
  const articles = batch.map(({ article }) => article)
  const published = of(({ article }) => (article.publisher === null ? [] : [article]))
  return [
    { cypher: oneWriter, params: {} },
    ...retract.map((cypher) => ({ cypher, params: { ids, kept, texts } })),
    ...over(putArticles, articles),
    ...over(putTexts, articles),
    ...over(linkTexts, articles),
    ...over(putPublishers, published),
    ...over(addCountries, actorRows(batch, 'country')),
    ...over(addOrganisations, actorRows(batch, 'organisation')),
    ...over(addPeople, actorRows(batch, 'person')),
    ...over(addRepresents, representRows(batch)),
    ...over(
      putMentions,
      of((rows) => rows.mentions),
    ),
    ...over(
      putContacts,
      of((rows) => rows.contacts),
    ),
    ...over(
      putParticipants,
      of((rows) => rows.participants),
    ),
    ...over(
      putStatements,
      of((rows) => rows.statements),
    ),
    ...over(
      putSaid,
      of((rows) => rows.said),
    ),
    ...over(
      putCommitments,
      of((rows) => rows.commitments),
    ),
    ...over(
      putVoiced,
      of((rows) => rows.voiced),
    ),
    ...over(
      putParties,
      of((rows) => rows.parties),
    ),
    ...over(
      putTowards,
      of((rows) => rows.towards),
    ),
    ...over(
      putThemes,
      of((rows) => rows.themes),
    ),
    ...tidy.map((cypher) => ({ cypher, params: {} })),
  ]
}

/** One row for each actor of the batch. */
function actorRows(batch: readonly ArticleRows[], type: 'person' | 'country' | 'organisation'): Params[] {
  const rows = new Map<string, { name: string; folded: string; names: Set<string>; kind: string | null }>()
  for (const actor of batch.flatMap(({ actors }) => actors)) {
    if (actor.type !== type) continue
    const row = rows.get(actor.id) ?? {
      name: actor.name,
      folded: actor.folded,
      names: new Set<string>(),
      kind: actor.kind,
    }
    for (const name of [actor.name, ...actor.aliases]) row.names.add(name)
    row.name = betterName(row.name, actor.name)
    row.kind = betterKind(row.kind, actor.kind)
    rows.set(actor.id, row)
  }
  return [...rows].map(([id, { name, folded, names, kind }]) => ({
    id,
    name,
    folded,
    kind,
    aliases: [...names].sort(byCodePoint),
    search: `${folded} ${name} ${id}`,
  }))
}

function betterKind(a: string | null, b: string | null): string | null {
  if (a === null || a === 'other') return b ?? a
  return b === null || b === 'other' || a <= b ? a : b
}

function representRows(batch: readonly ArticleRows[]): Params[] {
  const rows = new Map<
    string,
    { person: string; side: string; office: string | null; dates: string[]; rules: string[] }
  >()
  for (const { date, actors } of batch)
    for (const { id, represents: side, office, rule } of actors) {
      if (side === null) continue
      const place = JSON.stringify([id, side, office])
      const row = rows.get(place) ?? { person: id, side, office, dates: [], rules: [] }
      if (date !== null) row.dates.push(date)
      if (rule !== null) row.rules.push(rule)
      rows.set(place, row)
    }
  return [...rows.values()].map(({ person, side, office, dates, rules }) => ({
    person,
    side,
    office,
    key: office ?? '',
    first: dates.sort()[0] ?? null,
    last: dates.at(-1) ?? null,
    rule: rules.sort()[0] ?? null,
  }))
}
