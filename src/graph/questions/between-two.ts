import type { Force } from '../../reader/reading.ts'
import type { Dialect, Statement, Value } from '../engine.ts'
import { CommitmentRow, commitmentListing, themeParam } from './commitments.ts'
import { type FactParams, factParams, factValues } from './evidence.ts'
import { type Listing, listAnswer, listStatements, type PageRequest } from './listing.ts'
import { listReply } from './paging.ts'
import type { Results } from './question.ts'

// Commitments between two, of which the force and the parts of both are fixed by what is asked.

const { theme, publisher } = commitmentListing.facets
const listing: Listing = { ...commitmentListing, facets: { theme: theme ?? '', publisher: publisher ?? '' } }

export const betweenTwoReply = listReply(CommitmentRow, ['theme', 'publisher'])
/** The parameters besides the two. */
export const betweenTwoParams = { theme: themeParam, ...factParams }

interface Params extends FactParams, PageRequest {
  readonly theme?: readonly string[] | undefined
}

/** @param parts values of the filters that say which parts the two play */
export function betweenTwo(
  force: Force,
  parts: Readonly<Record<string, Value>>,
  params: Params,
  dialect: Dialect,
): Record<string, Statement> {
  const { theme: themes } = params
  const values = { ...parts, force: [force], ...(themes === undefined ? {} : { theme: themes }) }
  return listStatements(listing, { ...values, ...factValues(params, dialect) }, params, dialect)
}

export const betweenTwoAnswer = (results: Results, params: Params) =>
  listAnswer(listing, results, params, { theme: params.theme, publisher: params.publisher })
