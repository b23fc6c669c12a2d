import { z } from 'zod'
import { KINDS, Kind } from '../../reader/reading.ts'
import { ActorType } from './actors.ts'
import { oneActorParam } from './evidence.ts'
import { actorType, named } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { countedRow, limitParam, spanParams, spanValues } from './spans.ts'
import { count, sortedTexts, text, textOrNull } from './values.ts'

const Row = z.object({
  id: z.string(),
  type: ActorType,
  name: z.string(),
  contacts: z.int().positive(),
  kinds: z.array(Kind),
  ...countedRow,
})

export const met = defineQuestion({
  name: 'met',
  title: 'Whom an actor met, called or wrote to, and how often; persons count with the side for which they act',
  params: z.object({
    actor: oneActorParam('Who took part'),
    kind: z.array(Kind).min(1).max(KINDS.length).optional().describe('What kinds of contact'),
    since: spanParams.since,
    until: spanParams.until,
    limit: limitParam,
  }),
  row: Row,
  reply: z.object({ rows: z.array(Row) }),
  actors: ({ actor }) => ({ actor: [actor] }),
  cypher: ({ kind, limit, ...span }, { actor }) => ({
    rows: {
      cypher: `MATCH (x:Actor)-[:TOOK_PART_IN]->(k:Contact)
WHERE x.id IN $ids AND k.kind IN $kinds AND k.day >= $fromDay AND k.day <= $toDay
WITH DISTINCT k
MATCH (k)<-[:TOOK_PART_IN]-(y:Actor) WHERE NOT y.id IN $ids
WITH y, count(k) AS contacts, collect(DISTINCT k.kind) AS kinds, min(k.day) AS first, max(k.day) AS last
ORDER BY contacts DESC, y.id LIMIT $limit
RETURN y.id AS id, ${actorType('y')} AS type, y.name AS name, contacts, kinds, first, last
ORDER BY contacts DESC, id`,
      params: { ids: actor?.ids ?? [], kinds: kind ?? KINDS, limit, ...spanValues(span) },
    },
  }),
  answer: ({ rows = [] }, params, found) => {
    named(found, 'actor', params.actor)
    return {
      rows: rows.map((row) => ({
        id: text(row.id),
        type: text(row.type),
        name: text(row.name),
        contacts: count(row.contacts),
        kinds: sortedTexts(row.kinds),
        first: textOrNull(row.first),
        last: textOrNull(row.last),
      })),
    }
  },
})
