import { z } from 'zod'
import { commitmentsOfBoth, contactsOfBoth } from './between.ts'
import { oneActorParam } from './evidence.ts'
import { named, sidesOf } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { spanParams, spanValues } from './spans.ts'
import { byText, count, text } from './values.ts'

const TimelineRow = z.object({
  period: z.string().describe('A year (2025), a month (2025-03) or a day'),
  contacts: z.int().nonnegative(),
  commitments: z.int().nonnegative(),
  requests: z.int().nonnegative().describe('Of the commitments, those that one asks of somebody'),
  agreements: z.int().nonnegative().describe('Of the commitments, those that are agreed'),
})

/** How much of an ISO day a period is. */
const LENGTHS = { year: 4, month: 7, day: 10 } as const

export const timeline = defineQuestion({
  name: 'timeline',
  title: 'What passed between two actors, period by period; what has no day is not counted',
  params: z.object({
    a: oneActorParam('One side'),
    b: oneActorParam('The other side'),
    by: z.enum(['year', 'month', 'day']).default('month').describe('How long a period is'),
    ...spanParams,
  }),
  row: TimelineRow,
  reply: z.object({ rows: z.array(TimelineRow) }),
  actors: ({ a, b }) => ({ a: [a], b: [b] }),
  cypher: ({ by, ...params }, found) => {
    const span = { ...spanValues(params), fromDay: params.since ?? '0' }
    const values = { ...sidesOf(found.a, found.b), letters: LENGTHS[by], ...span }
    return {
      contacts: {
        cypher: `${contactsOfBoth}
WITH n, substring(n.day, 0, $letters) AS period
WITH period, count(n) AS contacts
RETURN period, contacts`,
        params: values,
      },
      commitments: {
        cypher: `${commitmentsOfBoth}
WITH n, substring(n.day, 0, $letters) AS period
WITH period, count(n) AS commitments,
  sum(CASE WHEN n.force = 'request' THEN 1 ELSE 0 END) AS requests,
  sum(CASE WHEN n.force = 'agreement' THEN 1 ELSE 0 END) AS agreements
RETURN period, commitments, requests, agreements`,
        params: values,
      },
    }
  },
  answer: ({ contacts = [], commitments = [] }, params, found) => {
    named(found, 'a', params.a)
    named(found, 'b', params.b)
    const periods = new Map<string, Record<string, string | number>>()
    for (const row of [...contacts, ...commitments]) {
      const period = text(row.period)
      const known = periods.get(period) ?? { period, contacts: 0, commitments: 0, requests: 0, agreements: 0 }
      for (const name of ['contacts', 'commitments', 'requests', 'agreements'])
        known[name] = Number(known[name]) + count(row[name])
      periods.set(period, known)
    }
    return { rows: [...periods.values()].sort((x, y) => byText(String(x.period), String(y.period))) }
  },
})
