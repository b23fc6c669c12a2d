import { z } from 'zod'
import { ActorType } from './actors.ts'
import { oneActorParam } from './evidence.ts'
import { actorType, named } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { limitParam, spanParams, spanValues, within } from './spans.ts'
import { count, text } from './values.ts'

const NeighbourRow = z.object({
  id: z.string(),
  type: ActorType,
  name: z.string(),
  contacts: z.int().nonnegative().describe('Contacts in which both took part'),
  commitments: z.int().nonnegative().describe('Commitments in which both play a part'),
  links: z.int().positive().describe('The two together'),
})

const COMMITTED = '[:PARTY_TO|TOWARDS|VOICED]'

export const neighbours = defineQuestion({
  name: 'neighbours',
  title: 'With whom an actor has to do: contacts together, and commitments in which both play a part; most first',
  params: z.object({ actor: oneActorParam('Whose neighbours'), ...spanParams, limit: limitParam }),
  row: NeighbourRow,
  reply: z.object({ rows: z.array(NeighbourRow) }),
  actors: ({ actor }) => ({ actor: [actor] }),
  cypher: ({ limit, ...span }, { actor }) => ({
    rows: {
      cypher: `CALL () {
  MATCH (x:Actor)-[:TOOK_PART_IN]->(n:Contact) WHERE x.id IN $ids AND n.day >= $fromDay AND n.day <= $toDay
  WITH DISTINCT n
  MATCH (n)<-[:TOOK_PART_IN]-(y:Actor) WHERE NOT y.id IN $ids
  RETURN y, count(DISTINCT n) AS contacts, 0 AS commitments
  UNION ALL
  MATCH (x:Actor)-${COMMITTED}-(n:Commitment) WHERE x.id IN $ids AND ${within('n')}
  WITH DISTINCT n
  MATCH (n)-${COMMITTED}-(y:Actor) WHERE NOT y.id IN $ids
  RETURN y, 0 AS contacts, count(DISTINCT n) AS commitments
}
WITH y, sum(contacts) AS contacts, sum(commitments) AS commitments
WITH y, contacts, commitments, contacts + commitments AS links
ORDER BY links DESC, y.id LIMIT $limit
RETURN y.id AS id, ${actorType('y')} AS type, y.name AS name, contacts, commitments, links ORDER BY links DESC, id`,
      params: { ids: actor?.ids ?? [], limit, ...spanValues(span) },
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
        commitments: count(row.commitments),
        links: count(row.links),
      })),
    }
  },
})
