import { z } from 'zod'
import { FORCES, Force, THEMES, Theme } from '../../reader/reading.ts'
import type { Dialect, Row, Value } from '../engine.ts'
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
import type { Found } from './find-actors.ts'
import { type Listing, listAnswer, listStatements } from './listing.ts'
import { listReply } from './paging.ts'
import { defineQuestion } from './question.ts'
import { sortedTexts, text, textOrNull } from './values.ts'

export const CommitmentRow = z.object({
  ...evidenceRow,
  force: Force,
  deadline: z.string().nullable().describe('ISO day or interval'),
  themes: z.array(Theme),
  speakers: z.array(z.string()),
  speakerIds: z.array(z.string()),
  parties: z.array(z.string()).describe('Who is to act'),
  partyIds: z.array(z.string()),
  towards: z.array(z.string()).describe('To or for whom'),
  towardsIds: z.array(z.string()),
  statementId: z.string(),
  statement: z.string().describe('The sentence that claims it'),
  rule: z.string().nullable().describe('The rule of the reader that found it'),
  partiesRule: z.string().nullable().describe('The rule that found the parties'),
})

const toArticle = '<-[:CLAIMS]-(:Statement)<-[:CARRIES]-(a:Article)'

/** An actor plays any part: speaks, is to act, or is acted towards. */
const involved = (ids: string) => `EXISTS { MATCH (n)<-[:PARTY_TO]-(x:Actor) WHERE x.id IN ${ids} }
    OR EXISTS { MATCH (n)-[:TOWARDS]->(x:Actor) WHERE x.id IN ${ids} }
    OR EXISTS { MATCH (n)<-[:VOICED]-(x:Actor) WHERE x.id IN ${ids} }`

/** The same from the actor's end, way by way. */
const fromInvolved = (ids: string) => `CALL () {
  MATCH (x:Actor)-[:PARTY_TO]->(n:Commitment) WHERE x.id IN ${ids} RETURN n
  UNION
  MATCH (x:Actor)<-[:TOWARDS]-(n:Commitment) WHERE x.id IN ${ids} RETURN n
  UNION
  MATCH (x:Actor)-[:VOICED]->(n:Commitment) WHERE x.id IN ${ids} RETURN n
}
WITH DISTINCT n`

export const commitmentListing: Listing = {
  label: 'Commitment',
  words: 'commitment',
  filters: {
    party: {
      match: 'MATCH (n)<-[:PARTY_TO]-(x:Actor) WHERE x.id IN $party',
      start: 'MATCH (x:Actor)-[:PARTY_TO]->(n:Commitment) WHERE x.id IN $party WITH DISTINCT n',
    },
    towards: {
      match: 'MATCH (n)-[:TOWARDS]->(x:Actor) WHERE x.id IN $towards',
      start: 'MATCH (x:Actor)<-[:TOWARDS]-(n:Commitment) WHERE x.id IN $towards WITH DISTINCT n',
    },
    speaker: {
      match: 'MATCH (n)<-[:VOICED]-(x:Actor) WHERE x.id IN $speaker',
      start: 'MATCH (x:Actor)-[:VOICED]->(n:Commitment) WHERE x.id IN $speaker WITH DISTINCT n',
    },
    actor: { where: involved('$actor'), start: fromInvolved('$actor') },
    sideA: { where: involved('$sideA'), start: fromInvolved('$sideA') },
    sideB: { where: involved('$sideB') },
    force: { where: 'n.force IN $force' },
    theme: { match: 'MATCH (n)-[:ABOUT]->(t:Theme) WHERE t.id IN $theme' },
    ...factFilters(toArticle, '-[:CARRIES]->(:Statement)-[:CLAIMS]->(n:Commitment)'),
  },
  facets: {
    force: 'WITH n.force AS value, n.force AS label, count(n) AS hits',
    theme: 'MATCH (n)-[:ABOUT]->(t:Theme)\nWITH t, count(n) AS hits\nWITH t.id AS value, t.name AS label, hits',
    party:
      'MATCH (n)<-[:PARTY_TO]-(x:Actor)\nWITH x, count(DISTINCT n) AS hits\nWITH x.id AS value, x.name AS label, hits',
    publisher: publisherFacet,
  },
  details: {
    match: `MATCH (n)<-[:CLAIMS]-(s:Statement)<-[:CARRIES]-(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)`,
    columns: `${evidenceColumns('n')},
  n.force AS force, n.deadline AS deadline, n.rule AS rule, n.partiesRule AS partiesRule,
  s.id AS statementId, s.quote AS statement,
  [(n)<-[:VOICED]-(x:Actor) | {id: x.id, name: x.name}] AS speakers,
  [(n)<-[:PARTY_TO]-(x:Actor) | {id: x.id, name: x.name}] AS parties,
  [(n)-[:TOWARDS]->(x:Actor) | {id: x.id, name: x.name}] AS towards,
  [(n)-[:ABOUT]->(t:Theme) | t.id] AS themes`,
  },
  toRow: (row: Row) => ({
    ...evidence(row),
    force: text(row.force),
    deadline: textOrNull(row.deadline),
    themes: sortedTexts(row.themes),
    ...actorColumns('speakers', 'speakerIds', row.speakers),
    ...actorColumns('parties', 'partyIds', row.parties),
    ...actorColumns('towards', 'towardsIds', row.towards),
    statementId: text(row.statementId),
    statement: text(row.statement),
    rule: textOrNull(row.rule),
    partiesRule: textOrNull(row.partiesRule),
  }),
}

export const themeParam = z.array(Theme).min(1).max(THEMES.length).optional().describe('What it is about')

const CommitmentParams = z.object({
  actor: actorParam('Who plays any part: speaks, is to act, or is acted towards'),
  speaker: actorParam('Who says it'),
  party: actorParam('Who is to act'),
  towards: actorParam('To or for whom'),
  force: z.array(Force).min(1).max(FORCES.length).optional().describe('How binding it is'),
  theme: themeParam,
  q: wordsParam('quote'),
  ...factParams,
})

function values(params: z.output<typeof CommitmentParams>, found: Found, dialect: Dialect): Record<string, Value> {
  const actors = Object.entries(found).map(([name, meant]) => [name, meant.ids] as const)
  return {
    ...Object.fromEntries(actors),
    ...(params.force === undefined ? {} : { force: params.force }),
    ...(params.theme === undefined ? {} : { theme: params.theme }),
    ...factValues(params, dialect),
  }
}

export const commitments = defineQuestion({
  name: 'commitments',
  title: 'Claimed commitments, newest first, each with its words',
  params: CommitmentParams,
  row: CommitmentRow,
  reply: listReply(CommitmentRow, ['force', 'theme', 'party', 'publisher']),
  actors: ({ actor, speaker, party, towards }) => ({ actor, speaker, party, towards }),
  cypher: (params, found, dialect) =>
    listStatements(commitmentListing, values(params, found, dialect), params, dialect),
  answer: (results, params, found) =>
    listAnswer(commitmentListing, results, params, {
      force: params.force,
      theme: params.theme,
      party: found.party?.actors.map((actor) => actor.id),
      publisher: params.publisher,
    }),
})
