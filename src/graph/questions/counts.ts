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
  }),
  answer: ({ counts: rows = [] }) => {
    const totals = new Map(rows.map((row) => [text(row.kind), count(row.total)]))
    return Object.fromEntries(Object.keys(COUNTED).map((kind) => [kind, totals.get(kind) ?? 0]))
  },
})
