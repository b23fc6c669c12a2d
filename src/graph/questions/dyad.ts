import { z } from 'zod'
import type { Row } from '../engine.ts'
import { ActorType } from './actors.ts'
import { commitmentsOfBoth, contactsOfBoth } from './between.ts'
import { oneActorParam } from './evidence.ts'
import { named, sidesOf } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { countedRow, spanParams, spanValues } from './spans.ts'
import { count, text, textOrNull } from './values.ts'

const Side = z.array(z.object({ id: z.string(), type: ActorType, name: z.string() }))
const What = z.enum(['contacts', 'commitments', 'themes'])
const DyadRow = z.object({
  what: What,
  value: z.string().describe('Kind of contact, force of commitment, or theme'),
  count: z.int().positive(),
  ...countedRow,
})

const counted = (
  value: string,
  day: string,
) => `WITH ${value} AS value, count(n) AS hits, min(${day}) AS first, max(${day}) AS last
RETURN value, hits, first, last ORDER BY hits DESC, value`

export const dyad = defineQuestion({
  name: 'dyad',
  title: 'Two actors in numbers: contacts by kind, commitments of both by force, and their themes',
  params: z.object({ a: oneActorParam('One side'), b: oneActorParam('The other side'), ...spanParams }),
  row: DyadRow,
  reply: z.object({ a: Side, b: Side, rows: z.array(DyadRow) }),
  actors: ({ a, b }) => ({ a: [a], b: [b] }),
  cypher: (params, found) => {
    const values = { ...sidesOf(found.a, found.b), ...spanValues(params) }
    return {
      contacts: { cypher: `${contactsOfBoth}\n${counted('n.kind', 'n.day')}`, params: values },
      commitments: { cypher: `${commitmentsOfBoth}\n${counted('n.force', 'n.day')}`, params: values },
      themes: {
        cypher: `${commitmentsOfBoth}\nMATCH (n)-[:ABOUT]->(t:Theme)\n${counted('t.id', 'n.day')}`,
        params: values,
      },
    }
  },
  answer: (results, params, found) => ({
    a: named(found, 'a', params.a),
    b: named(found, 'b', params.b),
    rows: What.options.flatMap((what) => (results[what] ?? []).map((row) => toRow(what, row))),
  }),
})

function toRow(what: string, row: Row): Row {
  return {
    what,
    value: text(row.value),
    count: count(row.hits),
    first: textOrNull(row.first),
    last: textOrNull(row.last),
  }
}
