import { z } from 'zod'
import type { Dialect, Row, Value } from '../engine.ts'
import { publisherId } from '../ids.ts'
import type { Filter } from './listing.ts'
import { pageParams } from './paging.ts'
import { count, namesAndIds, text, textOrNull } from './values.ts'

// What rows of statements, commitments and contacts have in common: their words, where these stand, and who reported them.
// Patterns begin at what is bound already (`n`): the embedded engine takes them as they stand, and would scan otherwise.

export const evidenceRow = {
  id: z.string(),
  quote: z.string().min(1),
  start: z.int().nonnegative().describe('Where the quote begins in the body of the article, in UTF-16 units'),
  end: z.int().nonnegative().describe('Where it ends, exclusive'),
  articleId: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  date: z.string().nullable().describe('ISO day; null where none is known'),
}

/** Columns for `evidenceRow`, from an article `a`, its publisher `p`, and the thing that bears the quote. */
export const evidenceColumns = (
  bearer: string,
) => `${bearer}.quote AS quote, ${bearer}.start AS fromUnit, ${bearer}.end AS toUnit,
  a.id AS articleId, a.title AS title, a.url AS url, p.name AS publisher`

export function evidence(row: Row) {
  return {
    id: text(row.id),
    quote: text(row.quote),
    start: count(row.fromUnit),
    end: count(row.toUnit),
    articleId: text(row.articleId),
    title: textOrNull(row.title),
    url: textOrNull(row.url),
    publisher: textOrNull(row.publisher),
    date: textOrNull(row.date),
  }
}

/** Two flat columns for a list of actors: names in order, and their ids in the same order. */
export function actorColumns<Names extends string, Ids extends string>(
  names: Names,
  ids: Ids,
  value: Value | undefined,
) {
  const both = namesAndIds(value)
  return { [names]: both.names, [ids]: both.ids }
}

/** An id, an ISO code or a name of an actor. */
const ActorWord = z.string().trim().min(1).max(200)
export const actorParam = (what: string) =>
  z.array(ActorWord).min(1).max(20).optional().describe(`${what}: id, ISO code (KOR) or name; several mean any of them`)
export const oneActorParam = (what: string) => ActorWord.describe(`${what}: id, ISO code (KOR) or name`)

const Day = z.iso.date({ error: 'must be a day as YYYY-MM-DD' })
export const requiredDayParam = (what: string) => Day.describe(what)
export const dayParam = (what: string) => Day.optional().describe(what)

/** What copies of a story report again counts once, unless this asks for it. */
export const copiesParam = z
  .literal('include')
  .optional()
  .describe('Also what copies of a story report again; without it, a story counts once')

/** The parameters that each list of facts has. */
export const factParams = {
  article: z.array(z.string().min(1).max(100)).min(1).max(20).optional().describe('Id of the article that reports it'),
  publisher: z.array(z.string().min(1).max(200)).min(1).max(20).optional().describe('Id or name of the publisher'),
  since: dayParam('From this day on'),
  until: dayParam('Up to this day, inclusive'),
  copies: copiesParam,
  ...pageParams,
}

export const neededWordsParam = (where: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe(`Words that must all stand in the ${where}, in any order; case does not matter`)
export const wordsParam = (where: string) => {
  const words = neededWordsParam(where)
  return words.optional().describe(words.description ?? '')
}

export interface FactParams {
  readonly article?: readonly string[] | undefined
  readonly publisher?: readonly string[] | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly copies?: 'include' | undefined
  readonly q?: string | undefined
}

/**
 * The values of the parameters that are there; a filter is active where its value is.
 * @throws RequestError for a search without a word
 */
export function factValues(
  { article, publisher, since, until, copies, q }: FactParams,
  dialect: Dialect,
): Record<string, Value> {
  return {
    ...(article === undefined ? {} : { article }),
    ...(publisher === undefined ? {} : { publisher: publisher.flatMap((word) => [word, publisherId(word)]) }),
    // A fact without a day has '' there: it is of no span.
    fromDay: since ?? (until === undefined ? '' : '0'),
    toDay: until ?? '~',
    originals: copies === undefined,
    ...(q === undefined ? {} : { q: dialect.searchText(q) }),
  }
}

/** Leaves out what a copy says again. */
export const ORIGINALS = '$originals = false OR n.again IS NULL'

/** Filters on the fact `n` itself and on its article; the patterns lead from `(n)` to `(a:Article)` and back. */
export function factFilters(toArticle: string, fromArticle: string): Record<string, Filter> {
  return {
    article: {
      match: `MATCH (n)${toArticle} WHERE a.id IN $article`,
      start: `MATCH (a:Article)${fromArticle} WHERE a.id IN $article WITH DISTINCT n`,
    },
    publisher: { where: 'n.publisher IN $publisher' },
    originals: { where: ORIGINALS },
  }
}

/** The facet of who published it. */
export const publisherFacet = `WITH n.publisher AS publisher, count(n) AS hits WHERE publisher IS NOT NULL
MATCH (p:Publisher {id: publisher})
WITH p.name AS value, p.name AS label, hits`
