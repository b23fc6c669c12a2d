import { z } from 'zod'
import { defineQuestion } from './question.ts'
import { countedRow, limitParam } from './spans.ts'
import { count, text, textOrNull } from './values.ts'

const PublisherRow = z.object({
  id: z.string(),
  name: z.string(),
  articles: z.int().positive(),
  copies: z.int().nonnegative().describe('Of these, versions of a story that stands elsewhere too'),
  ...countedRow,
})

export const publishers = defineQuestion({
  name: 'publishers',
  title: 'Who published how many articles, and when the first and the last; `articles` lists those of one',
  params: z.object({ limit: limitParam }),
  row: PublisherRow,
  reply: z.object({ rows: z.array(PublisherRow) }),
  cypher: ({ limit }) => ({
    rows: {
      cypher: `MATCH (p:Publisher)<-[:PUBLISHED_BY]-(a:Article)
WITH p, count(a) AS articles, count(a.again) AS copies, min(a.date) AS first, max(a.date) AS last
ORDER BY articles DESC, p.id LIMIT $limit
RETURN p.id AS id, p.name AS name, articles, copies, first, last ORDER BY articles DESC, id`,
      params: { limit },
    },
  }),
  answer: ({ rows = [] }) => ({
    rows: rows.map((row) => ({
      id: text(row.id),
      name: text(row.name),
      articles: count(row.articles),
      copies: count(row.copies),
      first: textOrNull(row.first),
      last: textOrNull(row.last),
    })),
  }),
})
