import { z } from 'zod'
import { Kind } from '../../reader/reading.ts'
import { type Claim, matchClaims } from '../compare/match-claims.ts'
import type { Row } from '../engine.ts'
import { CommitmentRow, commitmentListing } from './commitments.ts'
import { evidenceColumns } from './evidence.ts'
import { unknown } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { byText, count, list, maps, text, textOrNull } from './values.ts'

const Account = z.object({
  account: z
    .string()
    .describe('Whose account it is: the publisher, or the article where one publisher reports it twice'),
  articleId: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  quote: z.string().describe('The words that report the contact'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  claims: z.int().nonnegative().describe('How many claims of its commitments are compared'),
})

const ClaimRow = z.object({
  group: z.int().positive().describe('Claims of one group stand side by side'),
  match: z
    .enum(['act', 'theme', 'alone'])
    .describe(
      '`act`: the same matter; `theme`: the same parties on a common theme; `alone`: this account alone has it',
    ),
  similarity: z.number().nullable().describe('How like the words of the group are, 0 to 1'),
  account: z.string(),
  ...CommitmentRow.shape,
})

const ReadoutsReply = z.object({
  contactId: z.string(),
  kind: Kind,
  date: z.string().nullable(),
  participants: z.array(z.string()),
  accounts: z.array(Account),
  rows: z.array(ClaimRow),
})

const { match, columns } = commitmentListing.details

/** Commitments of the articles that report it, in which a side of the contact plays a part; copies have nothing of their own. */
const claims = `MATCH (k:Contact {id: $contact})<-[:TOOK_PART_IN]-(x:Actor)
OPTIONAL MATCH (x)-[:REPRESENTS]->(side:Actor)
WITH k, collect(x.id) + collect(side.id) AS ids
MATCH (k)<-[r:REPORTS]-(article:Article) WHERE r.again IS NULL
WITH DISTINCT article, ids
MATCH (article)-[:CARRIES]->(:Statement)-[:CLAIMS]->(n:Commitment)
MATCH (n)-[:PARTY_TO|TOWARDS|VOICED]-(y:Actor)
OPTIONAL MATCH (y)-[:REPRESENTS]->(own:Actor)
WITH n, ids, y, own WHERE y.id IN ids OR own.id IN ids
WITH DISTINCT n
${match}
RETURN n.id AS id, n.day AS date, ${columns},
  [(n)<-[:PARTY_TO]-(z:Actor)-[:REPRESENTS]->(s:Actor) | {id: z.id, side: s.id}] AS acting
ORDER BY articleId, fromUnit, id`

export const readouts = defineQuestion({
  name: 'readouts',
  title: 'The accounts of one contact side by side: what several claim alike, and what one alone claims',
  params: z.object({ contact: z.string().min(1).max(200).describe('Id of the contact') }),
  row: ClaimRow,
  reply: ReadoutsReply,
  cypher: ({ contact }) => ({
    contact: {
      cypher: `MATCH (k:Contact {id: $contact})
RETURN k.id AS id, k.kind AS kind, k.date AS date, [(k)<-[:TOOK_PART_IN]-(x:Actor) | x.name] AS participants`,
      params: { contact },
    },
    reports: {
      cypher: `MATCH (k:Contact {id: $contact})<-[r:REPORTS]-(a:Article) WHERE r.again IS NULL
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN ${evidenceColumns('r')}, a.date AS date ORDER BY articleId, fromUnit`,
      params: { contact },
    },
    claims: { cypher: claims, params: { contact } },
  }),
  answer: (results, { contact }) => {
    const [found] = results.contact ?? []
    if (found === undefined) throw unknown('contact', contact, 'contact')
    const accountOf = accounts(results.reports ?? [])
    const rows = new Map((results.claims ?? []).map((row) => [text(row.id), row]))
    const all = [...rows.values()].map((row) => claimOf(row, accountOf))
    const groups = matchClaims(all)
    return {
      contactId: text(found.id),
      kind: text(found.kind),
      date: textOrNull(found.date),
      participants: list(found.participants).map(text).sort(byText),
      accounts: firstReports(results.reports ?? [], accountOf, all),
      rows: groups.flatMap(({ claims: own, ...group }, at) =>
        [...own]
          .sort((a, b) => byText(a.account, b.account) || a.start - b.start)
          .map(({ id, account }) => ({
            group: at + 1,
            match: group.match,
            similarity: group.similarity,
            account,
            ...commitmentListing.toRow(rows.get(id) ?? {}),
          })),
      ),
    }
  },
})

/** By article, whose account it is: that of its publisher, where there are several, else its own. */
function accounts(reports: readonly Row[]): (articleId: string) => string {
  const publishers = new Map(reports.map((row) => [text(row.articleId), textOrNull(row.publisher)]))
  const several = new Set(publishers.values()).size > 1
  return (articleId) => (several ? publishers.get(articleId) : null) ?? articleId
}

function claimOf(row: Row, accountOf: (articleId: string) => string): Claim {
  return {
    id: text(row.id),
    account: accountOf(text(row.articleId)),
    quote: text(row.quote),
    start: count(row.fromUnit),
    sides: sidesOf(row),
    themes: list(row.themes).map(text),
  }
}

/** The sides of those who are to act: of a person the first, by id, for which it acts. */
function sidesOf(row: Row): string[] {
  const acting = maps(row.acting).map(({ id, side }) => ({ id: text(id), side: text(side) }))
  return maps(row.parties).map(({ id }) => {
    const sides = acting.filter((each) => each.id === text(id)).map(({ side }) => side)
    return sides.sort(byText)[0] ?? text(id)
  })
}

/** Of each article, where it first reports the contact. */
function firstReports(
  reports: readonly Row[],
  accountOf: (articleId: string) => string,
  claimed: readonly Claim[],
): Row[] {
  const first = new Map<string, Row>()
  for (const row of reports) if (!first.has(text(row.articleId))) first.set(text(row.articleId), row)
  const rows = [...first.values()].map((row) => {
    const account = accountOf(text(row.articleId))
    return {
      account,
      articleId: text(row.articleId),
      title: textOrNull(row.title),
      url: textOrNull(row.url),
      publisher: textOrNull(row.publisher),
      date: textOrNull(row.date),
      quote: text(row.quote),
      start: count(row.fromUnit),
      end: count(row.toUnit),
      claims: claimed.filter((claim) => claim.account === account).length,
    }
  })
  return rows.sort((a, b) => byText(a.account, b.account) || byText(a.articleId, b.articleId))
}
