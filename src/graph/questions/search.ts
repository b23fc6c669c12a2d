import { z } from 'zod'
import type { Dialect, FullTextIndex, Row } from '../engine.ts'
import { ActorType } from './actors.ts'
import { copiesParam, neededWordsParam } from './evidence.ts'
import { actorType } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { text, textOrNull } from './values.ts'

const WHAT = ['actor', 'commitment', 'statement', 'article'] as const
const What = z.enum(WHAT)

const SearchRow = z.object({
  what: What,
  id: z.string(),
  text: z.string().describe('The name of an actor, the title of an article, the words of a statement or commitment'),
  type: ActorType.nullable().describe('Of an actor'),
  articleId: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  date: z.string().nullable(),
})

const IN_ARTICLE = 'a.id AS articleId, a.title AS title, a.url AS url'
const AFTER: Readonly<Record<FullTextIndex, string>> = {
  actor: `ORDER BY score DESC, node.id LIMIT $most
RETURN node.id AS id, node.name AS text, ${actorType('node')} AS type, score ORDER BY score DESC, id`,
  article: `WHERE $originals = false OR node.again IS NULL
WITH node, score ORDER BY score DESC, node.id LIMIT $most
RETURN node.id AS id, node.title AS text, node.id AS articleId, node.title AS title, node.url AS url, node.date AS date,
  score ORDER BY score DESC, id`,
  statement: `WHERE $originals = false OR node.again IS NULL
WITH node, score ORDER BY score DESC, node.id LIMIT $most
MATCH (node)<-[:CARRIES]-(a:Article)
RETURN node.id AS id, node.quote AS text, ${IN_ARTICLE}, node.date AS date, score ORDER BY score DESC, id`,
  commitment: `WHERE $originals = false OR node.again IS NULL
WITH node, score ORDER BY score DESC, node.id LIMIT $most
MATCH (node)<-[:CLAIMS]-(:Statement)<-[:CARRIES]-(a:Article)
RETURN node.id AS id, node.quote AS text, ${IN_ARTICLE}, node.date AS date, score ORDER BY score DESC, id`,
}

export const search = defineQuestion({
  name: 'search',
  title: 'Words anywhere: in the names of actors, in commitments, statements and articles; the best hits of each',
  params: z.object({
    q: neededWordsParam('text'),
    what: z.array(What).min(1).max(WHAT.length).optional().describe('Where to look'),
    most: z.coerce.number().int().min(1).max(100).default(10).describe('How many hits of each kind at most, 1 to 100'),
    copies: copiesParam,
  }),
  row: SearchRow,
  reply: z.object({ rows: z.array(SearchRow) }),
  cypher: ({ q, what, most, copies }, _found, dialect) => {
    const params = { q: dialect.searchText(q), most, originals: copies === undefined }
    return Object.fromEntries((what ?? WHAT).map((each) => [each, { cypher: hits(each, dialect), params }]))
  },
  answer: (results) => ({ rows: WHAT.flatMap((what) => (results[what] ?? []).map((row) => toRow(what, row))) }),
})

function hits(what: FullTextIndex, dialect: Dialect): string {
  return `${dialect.fullText(what, 'q')}\n${AFTER[what]}`
}

function toRow(what: string, row: Row): Row {
  return {
    what,
    id: text(row.id),
    text: text(row.text),
    type: textOrNull(row.type),
    articleId: textOrNull(row.articleId),
    title: textOrNull(row.title),
    url: textOrNull(row.url),
    date: textOrNull(row.date),
  }
}
