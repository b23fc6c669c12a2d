import type { Article } from '../article/article.ts'
import { ReadingError } from '../errors.ts'
import type { Reading } from '../reader/reading.ts'
import type { GraphEngine, Row, Statement } from './engine.ts'
import { canonicalJson, hash } from './ids.ts'
import { projection } from './project.ts'
import { text } from './questions/values.ts'
import { type Draft, draftOf, type Placement } from './rows.ts'
import { SCHEMA_VERSION } from './schema.ts'

/** Changes where the same Reading gives other nodes or relationships, so that articles are written anew. */
const WRITER_VERSION = 4
/** Articles in one transaction, unless told otherwise. */
const BATCH = 25

export interface Read {
  readonly article: Article
  readonly reading: Reading
}

export interface FactCounts {
  readonly people: number
  readonly countries: number
  readonly organisations: number
  readonly contacts: number
  readonly statements: number
  readonly commitments: number
}

export interface Written {
  readonly id: string
  /**
   * `new`; `replaced`: the facts that stood are gone, those of this Reading are there; `unchanged`: the same Reading, or a
   * copy of an article whose better copy stands (then only its URL is noted).
   */
  readonly outcome: 'new' | 'replaced' | 'unchanged'
  /** What the Reading holds, by kind. */
  readonly facts: FactCounts
}

/** Of a copy of a known text: only the address is noted. */
const noteUrl = `UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.urls = reduce(sorted = coalesce(a.urls, []), u IN row.urls | [b IN sorted WHERE b < u] + [u] + [b IN sorted WHERE b > u])`

const known = `MATCH (a:Article) WHERE a.id IN $ids
RETURN a.id AS id, a.hash AS hash, a.copy AS copy, a.urls AS urls`

const placements = 'MATCH (i:Identity) WHERE i.id IN $bases RETURN i.id AS base, i.node AS node'

/**
 * Writes articles with their Readings, a batch in one transaction, and answers one entry for each in the same order.
 * The graph that results does not depend on the order, on the batches, or on an interruption: after one, the same call
 * ends where it would have ended. `ensureSchema` must have run.
 * @throws ReadingError for a Reading that is not of its article, or points to nobody; GraphError
 */
export async function writeReadings(
  engine: GraphEngine,
  reads: readonly Read[],
  options: { readonly batch?: number } = {},
): Promise<Written[]> {
  const written: Written[] = []
  for (const batch of batches(reads, options.batch ?? BATCH)) written.push(...(await writeBatch(engine, batch)))
  return written
}

async function writeBatch(engine: GraphEngine, reads: readonly Read[]): Promise<Written[]> {
  const stamped = reads.map(({ article, reading }) => ({ article, reading, stamp: stampOf(article, reading) }))
  const standing = new Map((await engine.read(knownOf(reads))).map((row) => [row.id, row]))
  const outcomes: Written[] = []
  const drafts: Draft[] = []
  const urls: { id: string; urls: string[] }[] = []
  for (const { article, reading, stamp } of stamped) {
    const before = standing.get(article.id)
    const outcome = decide(before, stamp)
    outcomes.push({ id: article.id, outcome, facts: countFacts(reading) })
    if (outcome !== 'unchanged') drafts.push(draftOf(article, reading, stamp))
    else if (article.url !== null && !hasUrl(before, article.url)) urls.push({ id: article.id, urls: [article.url] })
  }
  const placement = await placementOf(engine, drafts)
  const statements: Statement[] = drafts.length === 0 ? [] : projection(drafts.map((draft) => draft.rows(placement)))
  if (urls.length > 0) statements.push({ cypher: noteUrl, params: { rows: urls } })
  if (statements.length > 0) await engine.write(statements)
  return outcomes
}

/** Where earlier joins have put what these Readings bring. */
async function placementOf(engine: GraphEngine, drafts: readonly Draft[]): Promise<Placement> {
  const bases = [...new Set(drafts.flatMap((draft) => draft.bases))]
  if (bases.length === 0) return new Map()
  const rows = await engine.read({ cypher: placements, params: { bases } })
  return new Map(rows.map((row) => [text(row.base), text(row.node)]))
}

function knownOf(reads: readonly Read[]): Statement {
  return { cypher: known, params: { ids: reads.map(({ article }) => article.id) } }
}

/** Among copies of one text the one with the smallest key stands, whichever came first; the same copy read anew replaces. */
function decide(before: Row | undefined, stamp: { hash: string; copy: string }): Written['outcome'] {
  if (before === undefined) return 'new'
  if (before.hash === stamp.hash) return 'unchanged'
  return typeof before.copy !== 'string' || stamp.copy <= before.copy ? 'replaced' : 'unchanged'
}

function hasUrl(row: Row | undefined, url: string): boolean {
  return Array.isArray(row?.urls) && row.urls.includes(url)
}

function stampOf(article: Article, reading: Reading): { hash: string; copy: string } {
  if (reading.article.id !== article.id)
    throw new ReadingError(
      'READING_BROKEN',
      `the Reading is of ${reading.article.id}, not of ${article.id}`,
      article.url ?? article.id,
      'Write each article with the Reading made from it.',
    )
  // The same words from a page whose furniture has changed are not written again.
  const { original: _, ...told } = article
  return { hash: hash(canonicalJson([SCHEMA_VERSION, WRITER_VERSION, told, reading]), 32), copy: copyKey(article) }
}

/**
 * Tells copies of one text apart: by address, else by all that is known of them. Copies with an address come first, then
 * those with a date, a publisher, a title. What comes from one address counts as one copy, so a corrected date replaces.
 */
function copyKey({ url, date, publisher, title, body }: Article): string {
  if (url !== null) return `0 ${url}`
  const lacks = [date, publisher, title].map((value) => (value === null ? '1' : '0')).join('')
  return `1 ${lacks} ${hash(canonicalJson([date, publisher, title, body]))}`
}

function countFacts(reading: Reading): FactCounts {
  return {
    people: reading.people.length,
    countries: reading.countries.length,
    organisations: reading.organisations.length,
    contacts: reading.events.length,
    statements: reading.statements.length,
    commitments: reading.commitments.length,
  }
}

/** In order; a batch holds no article twice, so the second copy meets what the first has written. */
function batches(reads: readonly Read[], size: number): Read[][] {
  const all: Read[][] = []
  let batch: Read[] = []
  let ids = new Set<string>()
  for (const read of reads) {
    if (batch.length >= size || ids.has(read.article.id)) {
      all.push(batch)
      batch = []
      ids = new Set()
    }
    batch.push(read)
    ids.add(read.article.id)
  }
  if (batch.length > 0) all.push(batch)
  return all
}
