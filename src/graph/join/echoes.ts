import type { CommitmentEvidence } from '../echoes/evidence.ts'
import type { Echoes } from '../echoes/find-echoes.ts'
import type { GraphEngine, Statement } from '../engine.ts'
import { list, text, textOrNull } from '../questions/values.ts'

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

/** A link that is to be there, or no more (`of` is null). */
export interface EchoChange {
  readonly id: string
  readonly of: string | null
  readonly similarity: number | null
}

/** What is to change in the links that stand. @throws GraphError */
export async function echoChanges(engine: GraphEngine, echoes: Echoes): Promise<EchoChange[]> {
  const rows = await engine.read({
    cypher: `MATCH (c:Commitment)-[r:ECHOES]->(d:Commitment)
RETURN c.id AS id, d.id AS other, r.similarity AS similarity`,
    params: {},
  })
  const standing = new Map(rows.map((row) => [text(row.id), `${text(row.other)} ${row.similarity}`]))
  const wanted = [...echoes].flatMap(([id, { of, similarity }]) =>
    standing.get(id) === `${of} ${similarity}` ? [] : [{ id, of, similarity }],
  )
  const gone = [...standing.keys()].filter((id) => !echoes.has(id))
  return [...wanted, ...gone.map((id) => ({ id, of: null, similarity: null }))]
}

const unlink = 'MATCH (c:Commitment) WHERE c.id IN $ids\nMATCH (c)-[r:ECHOES]->(:Commitment)\nDELETE r'
const link = `UNWIND $rows AS row
MATCH (c:Commitment {id: row.id})
MATCH (d:Commitment {id: row.of})
CREATE (c)-[r:ECHOES]->(d)
SET r.similarity = row.similarity`

export function echoLinks(changes: readonly EchoChange[]): Statement[] {
  const rows = changes.filter(({ of }) => of !== null).map((change) => ({ ...change }))
  return [
    { cypher: unlink, params: { ids: changes.map(({ id }) => id) } },
    ...(rows.length === 0 ? [] : [{ cypher: link, params: { rows } }]),
  ]
}
