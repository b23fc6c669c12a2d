import { z } from 'zod'
import { KINDS, Kind } from '../../reader/reading.ts'
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
} from './evidence.ts'
import { type Listing, listAnswer, listStatements } from './listing.ts'
import { listReply } from './paging.ts'
import { defineQuestion } from './question.ts'
import { count, text, textOrNull } from './values.ts'

export const ContactRow = z.object({
  ...evidenceRow,
  contactDate: z
    .string()
    .nullable()
    .describe('The day of the contact; where no report tells it, `date` is that of the article'),
  contactId: z.string().describe('The same in each report of one contact'),
  kind: Kind,
  participants: z.array(z.string()),
  participantIds: z.array(z.string()),
  reports: z.int().positive().describe('How many articles report this contact'),
  rule: z.string().nullable(),
})

const toArticle = '<-[:REPORTS]-(a:Article)'
const tookPart = (ids: string) => `MATCH (n)<-[:TOOK_PART_IN]-(x:Actor) WHERE x.id IN ${ids}`

// A contact counts, whoever reports it; its reports are what copies tell again.
const { originals: _originals, publisher: _publisher, ...filters } = factFilters(toArticle, '-[:REPORTS]->(n:Contact)')

export const contactListing: Listing = {
  label: 'Contact',
  filters: {
    actor: {
      match: tookPart('$actor'),
      start: 'MATCH (x:Actor)-[:TOOK_PART_IN]->(n:Contact) WHERE x.id IN $actor WITH DISTINCT n',
    },
    sideA: {
      match: tookPart('$sideA'),
      start: 'MATCH (x:Actor)-[:TOOK_PART_IN]->(n:Contact) WHERE x.id IN $sideA WITH DISTINCT n',
    },
    sideB: { match: tookPart('$sideB') },
    kind: { where: 'n.kind IN $kind' },
    publisher: { match: `MATCH (n)${toArticle}-[:PUBLISHED_BY]->(p:Publisher) WHERE p.id IN $publisher` },
    ...filters,
  },
  facets: {
    kind: 'WITH n.kind AS value, n.kind AS label, count(n) AS hits',
    actor: 'MATCH (n)<-[:TOOK_PART_IN]-(x:Actor)\nWITH x, count(n) AS hits\nWITH x.id AS value, x.name AS label, hits',
    publisher: `MATCH (n)${toArticle}-[:PUBLISHED_BY]->(p:Publisher)
WITH p, count(DISTINCT n) AS hits
WITH p.name AS value, p.name AS label, hits`,
  },
  expand: {
    match: 'MATCH (n)<-[r:REPORTS]-(a:Article) WHERE $originals = false OR r.again IS NULL',
    variables: ['a', 'r'],
    rowId: "n.id + '~' + a.id + '~' + toString(r.start)",
  },
  details: {
    match: 'OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)',
    columns: `${evidenceColumns('r')}, n.id AS contactId, n.date AS contactDate, n.kind AS kind, r.rule AS rule,
  [(n)<-[:TOOK_PART_IN]-(x:Actor) | {id: x.id, name: x.name}] AS participants,
  [(n)<-[told:REPORTS]-(other:Article) WHERE $originals = false OR told.again IS NULL | other.id] AS reports`,
  },
  toRow: (row: Row) => ({
    ...evidence(row),
    contactDate: textOrNull(row.contactDate),
    contactId: text(row.contactId),
    kind: text(row.kind),
    ...actorColumns('participants', 'participantIds', row.participants),
    reports: howMany(row.reports),
    rule: textOrNull(row.rule),
  }),
}

/** How many different texts a list holds. */
function howMany(value: Value | undefined): number {
  return Array.isArray(value) ? new Set(value).size : count(value)
}

export const contacts = defineQuestion({
  name: 'contacts',
  title: 'Calls, meetings, visits and other contacts, newest first: a row for each report, so one told twice has two',
  params: z.object({
    actor: actorParam('Who took part'),
    kind: z.array(Kind).min(1).max(KINDS.length).optional().describe('What kind of contact'),
    ...factParams,
  }),
  row: ContactRow,
  reply: listReply(ContactRow, ['kind', 'actor', 'publisher']),
  actors: ({ actor }) => ({ actor }),
  cypher: (params, found, dialect) => {
    const values: Record<string, Value> = {
      ...(found.actor === undefined ? {} : { actor: found.actor.ids }),
      ...(params.kind === undefined ? {} : { kind: params.kind }),
      ...factValues(params, dialect),
    }
    return listStatements(contactListing, values, params, dialect)
  },
  answer: (results, params, found) =>
    listAnswer(contactListing, results, params, {
      kind: params.kind,
      actor: found.actor?.actors.map((actor) => actor.id),
      publisher: params.publisher,
    }),
})
