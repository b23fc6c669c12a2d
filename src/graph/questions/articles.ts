import { z } from 'zod'
import type { Row, Value } from '../engine.ts'
import { actorParam, factParams, factValues, ORIGINALS, wordsParam } from './evidence.ts'
import { type Listing, listAnswer, listStatements } from './listing.ts'
import { listReply } from './paging.ts'
import { defineQuestion } from './question.ts'
import { count, sortedTexts, text, textOrNull } from './values.ts'

export const ArticleRow = z.object({
  id: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  sources: z.array(z.string()).describe('Who is cited for the report'),
  date: z.string().nullable(),
  language: z.string().nullable(),
  reader: z.string().nullable().describe('The version of the reader whose facts these are'),
  statements: z.int().nonnegative(),
  commitments: z.int().nonnegative(),
  contacts: z.int().nonnegative(),
})

export const articleColumns = `n.title AS title, n.url AS url, p.name AS publisher, n.sources AS sources,
  n.language AS language, n.reader AS reader,
  size([(n)-[:CARRIES]->(s:Statement) | s.id]) AS statements,
  size([(n)-[:CARRIES]->(:Statement)-[:CLAIMS]->(c:Commitment) | c.id]) AS commitments,
  size([(n)-[:REPORTS]->(k:Contact) | k.id]) AS contacts`

export const toArticleRow = (row: Row): Row => ({
  id: text(row.id),
  title: textOrNull(row.title),
  url: textOrNull(row.url),
  publisher: textOrNull(row.publisher),
  sources: sortedTexts(row.sources),
  date: textOrNull(row.date),
  language: textOrNull(row.language),
  reader: textOrNull(row.reader),
  statements: count(row.statements),
  commitments: count(row.commitments),
  contacts: count(row.contacts),
})

const articleListing: Listing = {
  label: 'Article',
  words: 'article',
  filters: {
    actor: {
      match: 'MATCH (n)-[:MENTIONS]->(x:Actor) WHERE x.id IN $actor',
      start: 'MATCH (x:Actor)<-[:MENTIONS]-(n:Article) WHERE x.id IN $actor WITH DISTINCT n',
    },
    publisher: {
      match: 'MATCH (n)-[:PUBLISHED_BY]->(p:Publisher) WHERE p.id IN $publisher',
      start: 'MATCH (p:Publisher)<-[:PUBLISHED_BY]-(n:Article) WHERE p.id IN $publisher WITH DISTINCT n',
    },
    originals: { where: ORIGINALS },
  },
  facets: {
    publisher:
      'MATCH (n)-[:PUBLISHED_BY]->(p:Publisher)\nWITH p, count(n) AS hits\nWITH p.name AS value, p.name AS label, hits',
  },
  details: { match: 'OPTIONAL MATCH (n)-[:PUBLISHED_BY]->(p:Publisher)', columns: articleColumns },
  toRow: toArticleRow,
}

const { article: _, ...params } = factParams

export const articles = defineQuestion({
  name: 'articles',
  title: 'Articles in the graph, newest first, with how many facts each has',
  params: z.object({
    actor: actorParam('Who is named in it'),
    q: wordsParam('title or text'),
    ...params,
  }),
  row: ArticleRow,
  reply: listReply(ArticleRow, ['publisher']),
  actors: ({ actor }) => ({ actor }),
  cypher: (params, found, dialect) => {
    const actor: Record<string, Value> = found.actor === undefined ? {} : { actor: found.actor.ids }
    return listStatements(articleListing, { ...actor, ...factValues(params, dialect) }, params, dialect)
  },
  answer: (results, params) => listAnswer(articleListing, results, params, { publisher: params.publisher }),
})
