import { z } from 'zod'
import { FORCES, Force } from '../../reader/reading.ts'
import type { Row, Statement, Value } from '../engine.ts'
import { ActorType } from './actors.ts'
import { commitmentListing } from './commitments.ts'
import { contactListing } from './contacts.ts'
import { evidenceRow, factParams, factValues, oneActorParam } from './evidence.ts'
import { named, sidesOf } from './find-actors.ts'
import { facetOf, facetStatement, type Listing, rowsStatement, withFacets } from './listing.ts'
import { Facet, pageOf } from './paging.ts'
import { defineQuestion, type Results } from './question.ts'
import { statementListing } from './statements.ts'
import { byText, text } from './values.ts'

const WHAT = ['contact', 'statement', 'commitment'] as const
type What = (typeof WHAT)[number]
const What = z.enum(WHAT)
const LISTINGS: Readonly<Record<What, Listing>> = {
  contact: contactListing,
  statement: statementListing,
  commitment: commitmentListing,
}

const Side = z.array(z.object({ id: z.string(), type: ActorType, name: z.string() }))

export const RelationRow = z.object({
  ...evidenceRow,
  what: What,
  kind: z.string().nullable().describe('Kind of a contact'),
  mode: z.string().nullable().describe('Mode of a statement'),
  force: Force.nullable().describe('Force of a commitment'),
  themes: z.array(z.string()),
  participants: z.array(z.string()).describe('Who took part in a contact'),
  speakers: z.array(z.string()).describe('Who makes a statement or claims a commitment'),
  parties: z.array(z.string()),
  towards: z.array(z.string()),
  rule: z.string().nullable(),
})

const RelationsReply = z.object({
  a: Side,
  b: Side,
  rows: z.array(RelationRow),
  nextCursor: z.string().nullable(),
  facets: z.partialRecord(z.enum(['what', 'force', 'theme']), z.array(Facet)),
})

const Params = z.object({
  a: oneActorParam('One side'),
  b: oneActorParam('The other side'),
  what: z.array(What).min(1).max(WHAT.length).optional().describe('Which facts'),
  force: z.array(Force).min(1).max(FORCES.length).optional().describe('Only commitments of this force'),
  ...factParams,
})

const EMPTY = {
  kind: null,
  mode: null,
  force: null,
  themes: [],
  participants: [],
  speakers: [],
  parties: [],
  towards: [],
}

/** One shape for the three kinds of fact. */
function toRow(what: What, row: Row): Row {
  const { id, quote, start, end, articleId, title, url, publisher, date } = row
  const common = { id, quote, start, end, articleId, title, url, publisher, date, what, ...EMPTY }
  const own = Object.fromEntries(Object.keys(EMPTY).flatMap((key) => (key in row ? [[key, row[key]] as const] : [])))
  return { ...definedOnly(common), ...definedOnly(own), rule: row.rule ?? null }
}

function definedOnly(values: Readonly<Record<string, Value | undefined>>): Row {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? null]))
}

/** Merges pages that are each in the order of lists: newest first, then by id. */
function merged(results: Results, wanted: readonly What[]): Row[] {
  const rows = wanted.flatMap((what) => (results[what] ?? []).map((row) => toRow(what, LISTINGS[what].toRow(row))))
  return rows.sort((x, y) => byText(text(y.date), text(x.date)) || byText(text(x.id), text(y.id)))
}

function wantedOf(params: z.output<typeof Params>): readonly What[] {
  return WHAT.filter((what) => params.what?.includes(what) ?? (params.force === undefined || what === 'commitment'))
}

export const relations = defineQuestion({
  name: 'relations',
  title:
    'What passed between two actors, newest first: contacts, statements of one that name the other, commitments that involve both; persons count with the side for which they act',
  params: Params,
  row: RelationRow,
  reply: RelationsReply,
  actors: ({ a, b }) => ({ a: [a], b: [b] }),
  cypher: (params, found, dialect) => {
    const values = {
      ...sidesOf(found.a, found.b),
      ...factValues(params, dialect),
    }
    const withForce = params.force === undefined ? values : { ...values, force: params.force }
    const rows = wantedOf(params).map(
      (what) => [what, rowsStatement(LISTINGS[what], withForce, params, dialect)] as const,
    )
    if (!withFacets(params)) return Object.fromEntries<Statement>(rows)
    const counts = WHAT.map(
      (what) => [`count:${what}`, facetStatement(counted(what), 'what', withForce, dialect)] as const,
    )
    return {
      ...Object.fromEntries<Statement>([...rows, ...counts]),
      'facet:force': facetStatement(commitmentListing, 'force', withForce, dialect),
      'facet:theme': facetStatement(commitmentListing, 'theme', withForce, dialect),
    }
  },
  answer: (results, params, found) => {
    const a = named(found, 'a', params.a)
    const b = named(found, 'b', params.b)
    const { rows, nextCursor } = pageOf(merged(results, wantedOf(params)), params.limit, 'day', 'date')
    return { a, b, rows, nextCursor, facets: withFacets(params) ? facetsOf(results, params) : {} }
  },
})

/** A kind of fact as a facet of its own. */
function counted(what: What): Listing {
  const facet = `WITH count(DISTINCT n) AS hits WHERE hits > 0
WITH '${what}' AS value, '${what}' AS label, hits`
  return { ...LISTINGS[what], facets: { what: facet } }
}

function facetsOf(results: Results, { what, force }: z.output<typeof Params>) {
  const kinds = WHAT.flatMap((each) => results[`count:${each}`] ?? [])
  const plain = (facets: readonly Facet[]) => facets.map((facet) => ({ ...facet }))
  return {
    what: plain(facetOf(kinds, what ?? [])),
    force: plain(facetOf(results['facet:force'] ?? [], force ?? [])),
    theme: plain(facetOf(results['facet:theme'] ?? [], [])),
  }
}
