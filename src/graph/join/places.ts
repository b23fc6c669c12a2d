import type { GraphEngine, Statement } from '../engine.ts'
import { text } from '../questions/values.ts'

/** By base that is not at its own node: where it is, and the rule that joined it. */
export type Places = ReadonlyMap<string, { readonly node: string; readonly rule: string }>

/** A change in what the graph remembers of a base; without a node: nothing any more. */
export interface PlaceChange {
  readonly base: string
  readonly node: string | null
  readonly rule: string | null
}

/** What the graph is to remember otherwise. @throws GraphError */
export async function placeChanges(engine: GraphEngine, wanted: Places): Promise<PlaceChange[]> {
  const rows = await engine.read({
    cypher: 'MATCH (i:Identity) RETURN i.id AS base, i.node AS node, i.rule AS rule',
    params: {},
  })
  const standing = new Map(rows.map((row) => [text(row.base), `${text(row.node)} ${text(row.rule)}`]))
  const changed: PlaceChange[] = []
  for (const [base, { node, rule }] of wanted)
    if (standing.get(base) !== `${node} ${rule}`) changed.push({ base, node, rule })
  for (const base of standing.keys()) if (!wanted.has(base)) changed.push({ base, node: null, rule: null })
  return changed
}

const remember = `UNWIND $rows AS row
MERGE (i:Identity {id: row.base})
SET i.node = row.node, i.rule = row.rule`
const forget = 'MATCH (i:Identity) WHERE i.id IN $bases DETACH DELETE i'

export function placesKept(changes: readonly PlaceChange[]): Statement[] {
  const rows = changes.filter(({ node }) => node !== null).map((change) => ({ ...change }))
  const bases = changes.filter(({ node }) => node === null).map(({ base }) => base)
  return [
    ...(rows.length === 0 ? [] : [{ cypher: remember, params: { rows } }]),
    ...(bases.length === 0 ? [] : [{ cypher: forget, params: { bases } }]),
  ]
}
