import { z } from 'zod'
import type { Row } from '../engine.ts'
import { ActorType } from './actors.ts'
import { ArticleRow, articleColumns, toArticleRow } from './articles.ts'
import { CommitmentRow, commitmentListing } from './commitments.ts'
import { ContactRow, contactListing } from './contacts.ts'
import { factValues } from './evidence.ts'
import { actorType, unknown } from './find-actors.ts'
import { rowsStatement } from './listing.ts'
import { defineQuestion } from './question.ts'
import { StatementRow, statementListing } from './statements.ts'
import { count, text, textOrNull } from './values.ts'

/** More facts of one kind than this are not shown with the article; the lists page through all. */
const MOST_FACTS = 5000

const Named = z.object({
  id: z.string(),
  type: ActorType,
  name: z.string(),
  office: z.string().nullable().describe('As this article gives it'),
  side: z.string().nullable().describe('Id of the actor for whom a person acts, as this article has it'),
  mentions: z.int().nonnegative(),
})

/** Another version of the same story. */
const Version = z.object({
  id: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  similarity: z.number().describe('How like the two texts are, 0 to 1'),
})

const ArticleReply = z.object({
  ...ArticleRow.shape,
  licence: z.string().nullable(),
  publisherKind: z.string().nullable().describe('What the publisher is, where that is known'),
  dateFrom: z.string().nullable().describe('How the day of publication was found'),
  eventDate: z.string().nullable().describe('The day of the dateline'),
  original: z.string().nullable().describe('SHA-256 of the file that the text was taken from'),
  body: z.string().describe('The text as it came; offsets count its UTF-16 units'),
  actors: z.array(Named),
  copyOf: Version.nullable().describe('The article that this one is a copy of'),
  copies: z.array(Version).describe('Its copies, elsewhere'),
  facts: z.object({
    contacts: z.array(ContactRow),
    statements: z.array(StatementRow),
    commitments: z.array(CommitmentRow),
  }),
})

export const article = defineQuestion({
  name: 'article',
  title: 'One article with its text and all facts found in it',
  params: z.object({ id: z.string().min(1).max(100).describe('Id of the article') }),
  row: ArticleReply,
  reply: ArticleReply,
  cypher: ({ id }, _found, dialect) => {
    const facts = { values: factValues({ article: [id], copies: 'include' }, dialect), page: { limit: MOST_FACTS } }
    return {
      article: {
        cypher: `MATCH (n:Article {id: $id})
OPTIONAL MATCH (n)-[:PUBLISHED_BY]->(p:Publisher)
OPTIONAL MATCH (n)-[:HAS_TEXT]->(t:Text)
RETURN n.id AS id, n.date AS date, n.licence AS licence,
  n.publisherKind AS publisherKind, n.dateFrom AS dateFrom, n.eventDate AS eventDate, n.original AS original, t.body AS body, ${articleColumns}`,
        params: { id },
      },
      actors: {
        cypher: `MATCH (a:Article {id: $id})-[m:MENTIONS]->(x:Actor)
RETURN x.id AS id, ${actorType('x')} AS type, x.name AS name, m.office AS office, m.side AS side, m.count AS mentions
ORDER BY mentions DESC, id`,
        params: { id },
      },
      versions: {
        cypher: `MATCH (a:Article {id: $id})-[r:COPY_OF]-(b:Article)
OPTIONAL MATCH (b)-[:PUBLISHED_BY]->(p:Publisher)
RETURN b.id AS id, b.title AS title, b.url AS url, p.name AS publisher, b.date AS date, r.similarity AS similarity,
  b.again IS NULL AS original ORDER BY id`,
        params: { id },
      },
      contacts: rowsStatement(contactListing, facts.values, facts.page, dialect),
      statements: rowsStatement(statementListing, facts.values, facts.page, dialect),
      commitments: rowsStatement(commitmentListing, facts.values, facts.page, dialect),
    }
  },
  answer: (results, { id }) => {
    const [row] = results.article ?? []
    if (row === undefined) throw unknown('article', id, 'id')
    return {
      ...toArticleRow(row),
      licence: textOrNull(row.licence),
      publisherKind: textOrNull(row.publisherKind),
      dateFrom: textOrNull(row.dateFrom),
      eventDate: textOrNull(row.eventDate),
      original: textOrNull(row.original),
      body: text(row.body),
      actors: (results.actors ?? []).map((actor) => ({
        id: text(actor.id),
        type: text(actor.type),
        name: text(actor.name),
        office: textOrNull(actor.office),
        side: textOrNull(actor.side),
        mentions: count(actor.mentions),
      })),
      copyOf: versions(results.versions, true)[0] ?? null,
      copies: versions(results.versions, false),
      facts: {
        // A contact's row is one of many articles' reports; only this article's is asked for.
        contacts: asTheyStand(results.contacts, contactListing.toRow).filter((contact) => contact.articleId === id),
        statements: asTheyStand(results.statements, statementListing.toRow),
        commitments: asTheyStand(results.commitments, commitmentListing.toRow),
      },
    }
  },
})

/** In the order of the text. */
function asTheyStand(rows: readonly Row[] | undefined, toRow: (row: Row) => Row): Row[] {
  return (rows ?? []).map(toRow).sort((a, b) => count(a.start) - count(b.start) || count(a.end) - count(b.end))
}

function versions(rows: readonly Row[] | undefined, original: boolean): Row[] {
  return (rows ?? [])
    .filter((row) => row.original === original)
    .map(({ id, title, url, publisher, date, similarity }) => ({
      id: text(id),
      title: textOrNull(title),
      url: textOrNull(url),
      publisher: textOrNull(publisher),
      date: textOrNull(date),
      similarity: count(similarity),
    }))
}
