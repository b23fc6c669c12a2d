import type { Row, Statement } from '../engine.ts'
import { text } from '../questions/values.ts'

/** Links from one thing to another of its kind, with how like the two are: copies, echoes. By the id of the first. */
export type Links = ReadonlyMap<string, { readonly of: string; readonly similarity: number }>

/** A link that is to be there, or no more (`of` is null). */
export interface LinkChange {
  readonly id: string
  readonly of: string | null
  readonly similarity: number | null
}

/**
 * What is to change so that the links that stand become those that are wanted.
 * @param standing rows with `id`, `other` and `similarity`
 */
export function linkChanges(standing: readonly Row[], wanted: Links): LinkChange[] {
  const stands = new Map(standing.map((row) => [text(row.id), `${text(row.other)} ${row.similarity}`]))
  const changed = [...wanted].flatMap(([id, { of, similarity }]) =>
    stands.get(id) === `${of} ${similarity}` ? [] : [{ id, of, similarity }],
  )
  const gone = [...stands.keys()].filter((id) => !wanted.has(id))
  return [...changed, ...gone.map((id) => ({ id, of: null, similarity: null }))]
}

/** Takes out what stands at each of the changed, and puts what is wanted there. */
export function linkStatements(
  label: 'Article' | 'Commitment',
  type: 'COPY_OF' | 'ECHOES',
  changes: readonly LinkChange[],
): Statement[] {
  const unlink = `MATCH (n:${label}) WHERE n.id IN $ids\nMATCH (n)-[r:${type}]->(:${label})\nDELETE r`
  const link = `UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
MATCH (other:${label} {id: row.of})
CREATE (n)-[r:${type}]->(other)
SET r.similarity = row.similarity`
  const rows = changes.filter(({ of }) => of !== null).map((change) => ({ ...change }))
  return [
    { cypher: unlink, params: { ids: changes.map(({ id }) => id) } },
    ...(rows.length === 0 ? [] : [{ cypher: link, params: { rows } }]),
  ]
}
