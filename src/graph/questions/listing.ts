import type { Dialect, FullTextIndex, Row, Statement, Value } from '../engine.ts'
import { decodeCursor, type Facet, pageOf } from './paging.ts'
import type { Results } from './question.ts'
import { byText, count, list, text } from './values.ts'

/** How one parameter narrows a list of nodes `n`. Fixed text: values come in as parameters. */
export type Filter = {
  /** Clauses that reach the fitting `n` from the other end, where that end is the smaller one; they end in WITH DISTINCT n. */
  readonly start?: string
} & (
  | {
      /** A condition on `n`. */
      readonly where: string
    }
  | {
      /**
       * A clause that leads from `n` to what must be there, with its condition. It stands for EXISTS { }, which the embedded
       * engine works out for the whole graph, however few `n` are left.
       */
      readonly match: string
    }
)

/** A list of dated facts: how it is narrowed, counted, ordered (newest first, then by row id) and shown. */
export interface Listing {
  readonly label: 'Article' | 'Statement' | 'Commitment' | 'Contact'
  /** Where the words of `$q` are looked for. */
  readonly words?: FullTextIndex
  readonly filters: Readonly<Record<string, Filter>>
  /** By facet, the clauses from `n` to `value`, `label` and `hits`, how many `n` there are. A facet bears the name of the filter it belongs to. */
  readonly facets: Readonly<Record<string, string>>
  /** Clauses that make rows of nodes, where a node is more than one row; with the variables that they add. */
  readonly expand?: { readonly match: string; readonly variables: readonly string[]; readonly rowId: string }
  /** From `n`, `day` and `rowId` to the columns: clauses, then what stands after RETURN. */
  readonly details: { readonly match: string; readonly columns: string }
  readonly toRow: (row: Row) => Row
}

export type Values = Readonly<Record<string, Value>>

export interface PageRequest {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly facets?: 'none' | undefined
}

/** What a list can be narrowed to is counted with its first page. */
export function withFacets({ cursor, facets }: Omit<PageRequest, 'limit'>): boolean {
  return cursor === undefined && facets === undefined
}

const FACET_SIZE = 100

/** The nodes `n` that fit all filters which have a value, but for `without`. */
function fitting(listing: Listing, values: Values, dialect: Dialect, without?: string): string {
  const searched = listing.words !== undefined && 'q' in values ? dialect.fullText(listing.words, 'q') : undefined
  const active = Object.entries(listing.filters).filter(([name]) => name !== without && name in values)
  const start = searched === undefined ? smallestStart(active, values) : undefined
  const rest = active.filter((entry) => entry !== start).map(([, filter]) => filter)
  const found = searched === undefined ? undefined : `${searched}\nWITH DISTINCT node AS n`
  const conditions = [
    // Also where all days are meant: the index of days is what a list without another start begins with.
    'n.day >= $fromDay AND n.day <= $toDay',
    ...rest.flatMap((filter) => ('where' in filter ? [`(${filter.where})`] : [])),
  ]
  const matches = rest.flatMap((filter) => ('match' in filter ? [`${filter.match}\nWITH DISTINCT n`] : []))
  const from = found ?? start?.[1].start ?? `MATCH (n:${listing.label})`
  return [from, `WHERE ${conditions.join('\n  AND ')}`, ...matches].join('\n')
}

type Active = readonly [string, Filter]

/** The filter that the looking begins with: of those that can be reached from the other end, the one that names the fewest. */
function smallestStart(active: readonly Active[], values: Values): Active | undefined {
  const size = ([name]: Active) => list(values[name]).length
  return active.filter(([, filter]) => filter.start !== undefined).sort((a, b) => size(a) - size(b))[0]
}

/** One page of rows, and one row more, by which it is seen that there is a next page. */
export function rowsStatement(listing: Listing, values: Values, page: PageRequest, dialect: Dialect): Statement {
  const { match, variables, rowId } = listing.expand ?? { match: '', variables: [], rowId: 'n.id' }
  const after = page.cursor === undefined ? undefined : decodeCursor(page.cursor, 'day')
  const kept = ['n', ...variables].join(', ')
  const lines = [
    fitting(listing, values, dialect),
    match,
    `WITH ${kept}, n.day AS day, ${rowId} AS rowId`,
    after === undefined ? '' : 'WHERE day < $afterDay OR rowId > $afterId',
    after === undefined ? '' : `WITH ${kept}, day, rowId`,
    'ORDER BY day DESC, rowId LIMIT $take',
    listing.details.match,
    `RETURN rowId AS id, day AS date, ${listing.details.columns}`,
    'ORDER BY date DESC, id',
  ]
  return {
    cypher: lines.filter((line) => line !== '').join('\n'),
    params: {
      ...values,
      take: page.limit + 1,
      ...(after === undefined ? {} : { toDay: after[0], afterDay: after[0], afterId: after[1] }),
    },
  }
}

/** How many nodes there are for each value of a facet, with the other filters as they are: what choosing it would give. */
export function facetStatement(listing: Listing, facet: string, values: Values, dialect: Dialect): Statement {
  return {
    cypher: `${fitting(listing, values, dialect, facet)}
${listing.facets[facet]}
RETURN value, label, hits ORDER BY hits DESC, value LIMIT $facetSize`,
    params: { ...values, facetSize: FACET_SIZE },
  }
}

/** The statements of a whole list: `rows`, and `facet:NAME` for each facet. */
export function listStatements(
  listing: Listing,
  values: Values,
  page: PageRequest,
  dialect: Dialect,
): Record<string, Statement> {
  const facets = withFacets(page)
    ? Object.keys(listing.facets).map(
        (name) => [`facet:${name}`, facetStatement(listing, name, values, dialect)] as const,
      )
    : []
  return { rows: rowsStatement(listing, values, page, dialect), ...Object.fromEntries(facets) }
}

/** The facet of a list's results. Chosen values stand in it even where there is nothing to count. */
export function facetOf(rows: readonly Row[], chosen: readonly string[]): Facet[] {
  const facet = rows.map((row) => {
    const value = text(row.value)
    return { value, label: text(row.label) || value, count: count(row.hits), chosen: chosen.includes(value) }
  })
  const missing = chosen.filter((value) => !facet.some((f) => f.value === value))
  return [...facet, ...missing.sort(byText).map((value) => ({ value, label: value, count: 0, chosen: true }))]
}

/** `{ rows, nextCursor, facets }` from the results of `listStatements`. */
export function listAnswer(
  listing: Listing,
  results: Results,
  page: PageRequest,
  chosen: Readonly<Record<string, readonly string[] | undefined>>,
) {
  const { rows, nextCursor } = pageOf((results.rows ?? []).map(listing.toRow), page.limit, 'day', 'date')
  const facets = (withFacets(page) ? Object.keys(listing.facets) : []).map((name) => [
    name,
    facetOf(results[`facet:${name}`] ?? [], chosen[name] ?? []),
  ])
  return { rows, nextCursor, facets: Object.fromEntries(facets) }
}
