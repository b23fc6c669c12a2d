import type { CommitmentEvidence } from '../echoes/evidence.ts'
import type { Echoes } from '../echoes/find-echoes.ts'
import type { GraphEngine, Statement } from '../engine.ts'
import { list, text, textOrNull } from '../questions/values.ts'
import { type LinkChange, linkChanges, linkStatements } from './links.ts'

/** Commitments read at once. */
const PAGE = 1000

const page = `MATCH (c:Commitment) WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $size
MATCH (c)<-[:CLAIMS]-(:Statement)<-[:CARRIES]-(a:Article)
RETURN c.id AS id, c.date AS date, c.quote AS quote, a.id AS article,
  [(c)<-[r:PARTY_TO]-(x:Actor) | coalesce(r.base, x.id)] AS parties,
  [(c)-[r:TOWARDS]->(x:Actor) | coalesce(r.base, x.id)] AS towards,
  [(c)-[:ABOUT]->(t:Theme) | t.id] AS themes, [(a)-[:REPORTS]->(k:Contact) | k.id] AS contacts
ORDER BY id`

/**
 * All commitments of the graph, read a page at a time.
 * @param sideOf the side on which a base acts
 * @throws GraphError
 */
export async function commitmentEvidenceOf(
  engine: GraphEngine,
  sideOf: (base: string) => string,
): Promise<CommitmentEvidence[]> {
  const found: CommitmentEvidence[] = []
  for (let after = ''; ; ) {
    const rows = await engine.read({ cypher: page, params: { after, size: PAGE } })
    for (const row of rows)
      found.push({
        id: text(row.id),
        article: text(row.article),
        date: textOrNull(row.date),
        quote: text(row.quote),
        parties: list(row.parties).map((base) => sideOf(text(base))),
        towards: list(row.towards).map((base) => sideOf(text(base))),
        themes: list(row.themes).map(text),
        contacts: list(row.contacts).map(text),
      })
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return found
    after = text(last.id)
  }
}

/** What is to change in the echoes that stand. @throws GraphError */
export async function echoChanges(engine: GraphEngine, echoes: Echoes): Promise<LinkChange[]> {
  const standing = await engine.read({
    cypher: `MATCH (c:Commitment)-[r:ECHOES]->(d:Commitment)
RETURN c.id AS id, d.id AS other, r.similarity AS similarity`,
    params: {},
  })
  return linkChanges(standing, echoes)
}

export const echoLinks = (changes: readonly LinkChange[]): Statement[] =>
  linkStatements('Commitment', 'ECHOES', changes)
