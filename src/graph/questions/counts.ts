import { z } from 'zod'
import { defineQuestion } from './question.ts'
import { count, text } from './values.ts'

const COUNTED = {
  articles: 'Article',
  publishers: 'Publisher',
  people: 'Person',
  countries: 'Country',
  organisations: 'Organisation',
  contacts: 'Contact',
  statements: 'Statement',
  commitments: 'Commitment',
} as const

const n = z.int().nonnegative()
export const Counts = z.object({
  articles: n,
  publishers: n,
  people: n,
  countries: n,
  organisations: n,
  contacts: n,
  statements: n,
  commitments: n,
  copies: n.describe('Articles that are versions of another; what they say again is not counted'),
})

export const counts = defineQuestion({
  name: 'counts',
  title: 'How much of everything the graph holds',
  params: z.object({}),
  row: Counts,
  reply: Counts,
  cypher: () => ({
    counts: {
      cypher: Object.entries(COUNTED)
        .map(([kind, label]) => `MATCH (n:${label}) WITH count(n) AS total RETURN '${kind}' AS kind, total`)
        .join('\nUNION ALL\n'),
      params: {},
    },
    again: {
      cypher: `MATCH (a:Article) WHERE a.again = true
RETURN a.id AS id, size([(a)-[:CARRIES]->(s:Statement) | s.id]) AS statements,
  size([(a)-[:CARRIES]->(:Statement)-[:CLAIMS]->(c:Commitment) | c.id]) AS commitments`,
      params: {},
    },
  }),
  answer: ({ counts: rows = [], again = [] }) => {
    const totals = new Map(rows.map((row) => [text(row.kind), count(row.total)]))
    const inCopies = (kind: string) => again.reduce((sum, row) => sum + count(row[kind]), 0)
    return {
      ...Object.fromEntries(Object.keys(COUNTED).map((kind) => [kind, (totals.get(kind) ?? 0) - inCopies(kind)])),
      articles: (totals.get('articles') ?? 0) - again.length,
      copies: again.length,
    }
  },
})
