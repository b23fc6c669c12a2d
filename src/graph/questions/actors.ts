import { z } from 'zod'
import { ACTOR_COUNTS } from '../actor-counts.ts'
import type { Dialect, Row, Statement } from '../engine.ts'
import { actorType } from './find-actors.ts'
import { facetOf, withFacets } from './listing.ts'
import { decodeCursor, listReply, pageOf, pageParams } from './paging.ts'
import { defineQuestion } from './question.ts'
import { count, namesAndIds, sortedTexts, text, textOrNull } from './values.ts'

export const ActorType = z.enum(['person', 'country', 'organisation'])

export const ActorRow = z.object({
  id: z.string(),
  type: ActorType,
  name: z.string(),
  code: z.string().nullable().describe('ISO 3166-1 alpha-3 code of a country'),
  kind: z.string().nullable().describe('Kind of an organisation'),
  aliases: z.array(z.string()),
  sides: z.array(z.string()).describe('For whom a person acts'),
  sideIds: z.array(z.string()),
  articles: z.int().nonnegative().describe('Articles that name it'),
  mentions: z.int().nonnegative(),
  statements: z.int().nonnegative().describe('Statements it makes'),
  commitments: z.int().nonnegative().describe('Commitments by which it is to act'),
  contacts: z.int().nonnegative(),
})

/** The columns of `ActorRow` for an actor `n`. */
export const actorColumnsOf = `${actorType('n')} AS type, n.name AS name, n.code AS code, n.kind AS kind,
  n.aliases AS aliases, ${ACTOR_COUNTS.map((name) => `n.${name} AS ${name}`).join(', ')},
  [(n)-[:REPRESENTS]->(side:Actor) | {id: side.id, name: side.name}] AS sides`

export function toActorRow(row: Row): Row {
  const sides = namesAndIds(row.sides)
  return {
    id: text(row.id),
    type: text(row.type),
    name: text(row.name),
    code: textOrNull(row.code),
    kind: textOrNull(row.kind),
    aliases: sortedTexts(row.aliases),
    sides: sides.names,
    sideIds: sides.ids,
    articles: count(row.articles),
    mentions: count(row.mentions),
    statements: count(row.statements),
    commitments: count(row.commitments),
    contacts: count(row.contacts),
  }
}

const Params = z.object({
  q: z.string().trim().min(1).max(200).optional().describe('Words of the name or of another name'),
  type: z.array(ActorType).min(1).max(3).optional().describe('Which actors'),
  side: z
    .array(z.string().trim().min(1).max(200))
    .min(1)
    .max(20)
    .optional()
    .describe('Persons acting for this actor: id, code or name'),
  ...pageParams,
})
type Params = z.output<typeof Params>

const OF_TYPE = `((n:Person AND 'person' IN $type) OR (n:Country AND 'country' IN $type)
  OR (n:Organisation AND 'organisation' IN $type))`
const OF_SIDE = 'EXISTS { MATCH (n)-[:REPRESENTS]->(side:Actor) WHERE side.id IN $side }'

function fitting(params: Params, dialect: Dialect, without?: 'type'): string {
  const from = params.q === undefined ? 'MATCH (n:Actor)' : `${dialect.fullText('actor', 'q')}\nWITH DISTINCT node AS n`
  const conditions = [
    // The index of counts is what a list without another start begins with.
    'n.articles >= 0',
    ...(params.type === undefined || without === 'type' ? [] : [OF_TYPE]),
    ...(params.side === undefined ? [] : [OF_SIDE]),
  ]
  return `${from}\nWHERE ${conditions.join(' AND ')}`
}

function rowsStatement(params: Params, values: Statement['params'], dialect: Dialect): Statement {
  const after = params.cursor === undefined ? undefined : decodeCursor(params.cursor, 'count')
  return {
    cypher: `${fitting(params, dialect)}
WITH n${after === undefined ? '' : '\nWHERE n.articles < $afterCount OR (n.articles = $afterCount AND n.id > $afterId)\nWITH n'}
ORDER BY n.articles DESC, n.id LIMIT $take
RETURN n.id AS id, ${actorColumnsOf}
ORDER BY articles DESC, id`,
    params: {
      ...values,
      take: params.limit + 1,
      ...(after === undefined ? {} : { afterCount: after[0], afterId: after[1] }),
    },
  }
}

export const actors = defineQuestion({
  name: 'actors',
  title: 'People, countries and organisations, those named in most articles first',
  params: Params,
  row: ActorRow,
  reply: listReply(ActorRow, ['type']),
  actors: ({ side }) => ({ side }),
  cypher: (params, found, dialect) => {
    const values = {
      ...(params.q === undefined ? {} : { q: dialect.searchText(params.q) }),
      ...(params.type === undefined ? {} : { type: params.type }),
      ...(found.side === undefined ? {} : { side: found.side.actors.map((actor) => actor.id) }),
    }
    const types = {
      cypher: `${fitting(params, dialect, 'type')}
WITH ${actorType('n')} AS value, count(n) AS hits
RETURN value, value AS label, hits ORDER BY hits DESC, value`,
      params: values,
    }
    return { rows: rowsStatement(params, values, dialect), ...(withFacets(params) ? { 'facet:type': types } : {}) }
  },
  answer: (results, params) => {
    const { rows, nextCursor } = pageOf((results.rows ?? []).map(toActorRow), params.limit, 'count', 'articles')
    const types = facetOf(results['facet:type'] ?? [], params.type ?? []).map(plain)
    return { rows, nextCursor, facets: withFacets(params) ? { type: types } : {} }
  },
})

const plain = (facet: { value: string; label: string; count: number; chosen: boolean }) => ({ ...facet })
