import { z } from 'zod'
import { oneActorParam } from './evidence.ts'
import { named } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { limitParam } from './spans.ts'
import { count, sortedTexts, text, textOrNull } from './values.ts'

const Row = z.object({
  id: z.string(),
  name: z.string(),
  offices: z.array(z.string()).describe('As articles give them'),
  firstSeen: z.string().nullable().describe('Day of the first article that says so'),
  lastSeen: z.string().nullable(),
  statements: z.int().nonnegative().describe('Statements by this person'),
  sideId: z.string(),
  side: z.string(),
})

export const representatives = defineQuestion({
  name: 'representatives',
  title: 'Who speaks or acts for a country or organisation, and since when; those seen last first',
  params: z.object({ actor: oneActorParam('The country or organisation'), limit: limitParam }),
  row: Row,
  reply: z.object({ rows: z.array(Row) }),
  actors: ({ actor }) => ({ actor: [actor] }),
  cypher: ({ limit }, { actor }) => ({
    rows: {
      cypher: `MATCH (side:Actor)<-[r:REPRESENTS]-(p:Person) WHERE side.id IN $sides
WITH side, p, collect(DISTINCT r.office) AS offices, min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WITH side, p, offices, firstSeen, lastSeen, coalesce(lastSeen, '') AS seen
ORDER BY seen DESC, p.id LIMIT $limit
RETURN p.id AS id, p.name AS name, offices, firstSeen, lastSeen, seen, side.id AS sideId, side.name AS side,
  size([(p)-[:SAID]->(s:Statement) WHERE s.again IS NULL | s.id]) AS statements
ORDER BY seen DESC, id`,
      params: { sides: (actor?.actors ?? []).map(({ id }) => id), limit },
    },
  }),
  answer: ({ rows = [] }, params, found) => {
    named(found, 'actor', params.actor)
    return {
      rows: rows.map((row) => ({
        id: text(row.id),
        name: text(row.name),
        offices: sortedTexts(row.offices),
        firstSeen: textOrNull(row.firstSeen),
        lastSeen: textOrNull(row.lastSeen),
        statements: count(row.statements),
        sideId: text(row.sideId),
        side: text(row.side),
      })),
    }
  },
})
