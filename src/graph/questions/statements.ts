import { z } from 'zod'
import type { Row, Value } from '../engine.ts'
import {
  actorColumns,
  actorParam,
  evidence,
  evidenceColumns,
  evidenceRow,
  factFilters,
  factParams,
  factValues,
  publisherFacet,
  wordsParam,
} from './evidence.ts'
import { type Listing, listAnswer, listStatements } from './listing.ts'
import { listReply } from './paging.ts'
import { defineQuestion } from './question.ts'
import { count, text, textOrNull } from './values.ts'

const Mode = z.enum(['direct', 'indirect', 'joint'])

export const StatementRow = z.object({
  ...evidenceRow,
  mode: Mode,
  cue: z.string().nullable().describe('The words of saying'),
  speakers: z.array(z.string()),
  speakerIds: z.array(z.string()),
  commitments: z.int().nonnegative().describe('How many commitments it claims'),
  rule: z.string().nullable().describe('The rule of the reader that found the speakers'),
})

const toArticle = '<-[:CARRIES]-(a:Article)'
/** A mention `m` stands within the words of the statement. */
const WITHIN = 'any(at IN m.starts WHERE at >= n.start AND at < n.end)'

/**
 * What passed between two sides: one speaks and names the other, or both speak. Each way begins at side A, which is the smaller;
 * WITH keeps Neo4j from beginning at both ends.
 */
const BETWEEN = `CALL () {
  MATCH (x:Actor)-[:SAID]->(n:Statement) WHERE x.id IN $sideA
  WITH DISTINCT n
  MATCH (n)<-[:CARRIES]-(a:Article)
  WITH a, collect(n) AS statements
  MATCH (a)-[m:MENTIONS]->(y:Actor) WHERE y.id IN $sideB
  UNWIND statements AS n
  WITH n, m WHERE ${WITHIN}
  RETURN n
  UNION
  MATCH (x:Actor)<-[m:MENTIONS]-(:Article)-[:CARRIES]->(n:Statement) WHERE x.id IN $sideA AND ${WITHIN}
  WITH DISTINCT n
  MATCH (n)<-[:SAID]-(y:Actor) WHERE y.id IN $sideB
  RETURN n
  UNION
  MATCH (x:Actor)-[:SAID]->(n:Statement)<-[:SAID]-(y:Actor) WHERE x.id IN $sideA AND y.id IN $sideB
  RETURN n
}
WITH DISTINCT n`

export const statementListing: Listing = {
  label: 'Statement',
  words: 'statement',
  filters: {
    actor: {
      match: 'MATCH (n)<-[:SAID]-(x:Actor) WHERE x.id IN $actor',
      start: 'MATCH (x:Actor)-[:SAID]->(n:Statement) WHERE x.id IN $actor WITH DISTINCT n',
    },
    about: {
      match: `MATCH (n)<-[:CARRIES]-(:Article)-[m:MENTIONS]->(y:Actor) WHERE y.id IN $about AND ${WITHIN}`,
      start: `MATCH (y:Actor)<-[m:MENTIONS]-(:Article)-[:CARRIES]->(n:Statement) WHERE y.id IN $about AND ${WITHIN}
WITH DISTINCT n`,
    },
    // Only `relations` asks by sides, with no search, so this is always the start.
    sideA: { where: 'true', start: BETWEEN },
    mode: { where: 'n.mode IN $mode' },
    ...factFilters(toArticle, '-[:CARRIES]->(n:Statement)'),
  },
  facets: {
    mode: 'WITH n.mode AS value, n.mode AS label, count(n) AS hits',
    actor: 'MATCH (n)<-[:SAID]-(x:Actor)\nWITH x, count(DISTINCT n) AS hits\nWITH x.id AS value, x.name AS label, hits',
    publisher: publisherFacet,
  },
  details: {
    match: 'MATCH (n)<-[:CARRIES]-(a:Article)\nOPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)',
    columns: `${evidenceColumns('n')}, n.mode AS mode, n.cue AS cue, n.rule AS rule,
  [(n)<-[:SAID]-(x:Actor) | {id: x.id, name: x.name}] AS speakers,
  size([(n)-[:CLAIMS]->(c:Commitment) | c.id]) AS commitments`,
  },
  toRow: (row: Row) => ({
    ...evidence(row),
    mode: text(row.mode),
    cue: textOrNull(row.cue),
    ...actorColumns('speakers', 'speakerIds', row.speakers),
    commitments: count(row.commitments),
    rule: textOrNull(row.rule),
  }),
}

export const statements = defineQuestion({
  name: 'statements',
  title: 'Who said what, newest first',
  params: z.object({
    actor: actorParam('Who says it'),
    about: actorParam('Who is named in it'),
    mode: z.array(Mode).min(1).max(3).optional().describe('In whose words'),
    q: wordsParam('quote'),
    ...factParams,
  }),
  row: StatementRow,
  reply: listReply(StatementRow, ['mode', 'actor', 'publisher']),
  actors: ({ actor, about }) => ({ actor, about }),
  cypher: (params, found, dialect) => {
    const actors = Object.entries(found).map(([name, meant]) => [name, meant.ids] as const)
    const values: Record<string, Value> = {
      ...Object.fromEntries(actors),
      ...(params.mode === undefined ? {} : { mode: params.mode }),
      ...factValues(params, dialect),
    }
    return listStatements(statementListing, values, params, dialect)
  },
  answer: (results, params, found) =>
    listAnswer(statementListing, results, params, {
      mode: params.mode,
      actor: found.actor?.actors.map((actor) => actor.id),
      publisher: params.publisher,
    }),
})
