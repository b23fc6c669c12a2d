import { z } from 'zod'
import { KINDS, Kind } from '../../reader/reading.ts'
import { defineQuestion } from './question.ts'
import { countedRow, limitParam, spanParams, spanValues } from './spans.ts'
import { count, text, textOrNull } from './values.ts'

const PairRow = z.object({
  period: z.string().describe('A year (2025) or a month (2025-03)'),
  aId: z.string(),
  a: z.string(),
  bId: z.string(),
  b: z.string(),
  contacts: z.int().positive(),
  ...countedRow,
})

const LENGTHS = { all: 0, year: 4, month: 7 } as const

export const pairs = defineQuestion({
  name: 'pairs',
  title:
    'Which countries and organisations were in contact most, period by period; persons count for the side for which they act',
  params: z.object({
    by: z.enum(['all', 'year', 'month']).default('year').describe('How long a period is'),
    kind: z.array(Kind).min(1).max(KINDS.length).optional().describe('What kinds of contact'),
    since: spanParams.since,
    until: spanParams.until,
    limit: limitParam,
  }),
  row: PairRow,
  reply: z.object({ rows: z.array(PairRow) }),
  cypher: ({ by, kind, limit, ...span }) => ({
    rows: {
      cypher: `MATCH (k:Contact) WHERE k.day >= $fromDay AND k.day <= $toDay AND k.kind IN $kinds
MATCH (k)<-[:TOOK_PART_IN]-(x:Actor)
OPTIONAL MATCH (x)-[:REPRESENTS]->(side:Actor)
WITH k, coalesce(side, x) AS side WHERE NOT side:Person
WITH k, collect(DISTINCT side) AS sides
UNWIND sides AS a
UNWIND sides AS b
WITH k, a, b WHERE a.id < b.id
WITH k, a, b, substring(k.day, 0, $letters) AS period
WITH period, a, b, count(k) AS contacts, min(k.day) AS first, max(k.day) AS last
ORDER BY period DESC, contacts DESC, a.id, b.id LIMIT $limit
RETURN period, a.id AS aId, a.name AS a, b.id AS bId, b.name AS b, contacts, first, last
ORDER BY period DESC, contacts DESC, aId, bId`,
      params: { ...spanValues(span), fromDay: span.since ?? '0', kinds: kind ?? KINDS, letters: LENGTHS[by], limit },
    },
  }),
  answer: ({ rows = [] }) => ({
    rows: rows.map((row) => ({
      period: text(row.period),
      aId: text(row.aId),
      a: text(row.a),
      bId: text(row.bId),
      b: text(row.b),
      contacts: count(row.contacts),
      first: textOrNull(row.first),
      last: textOrNull(row.last),
    })),
  }),
})
