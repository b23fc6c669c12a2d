import { countActors, pageOfActors, setCounts } from '../actor-counts.ts'
import type { GraphEngine, Row, Statement } from '../engine.ts'
import { count, list, text, textOrNull } from '../questions/values.ts'

/** Actors counted at once. */
const PAGE = 500

/** Of all actors, those whose counts are no longer right, with the right ones. @throws GraphError */
export async function changedCounts(engine: GraphEngine): Promise<Row[]> {
  const changed: Row[] = []
  for (let after = ''; ; ) {
    const ids = (await engine.read({ cypher: pageOfActors, params: { after, size: PAGE } })).map((row) => text(row.id))
    for (const row of await engine.read({ cypher: countActors, params: { ids } })) {
      const now = {
        articles: count(row.articles),
        mentions: count(row.mentions),
        statements: count(row.statements),
        commitments: count(row.commitments),
        contacts: count(row.contacts),
        first: textOrNull(row.first),
        last: textOrNull(row.last),
      }
      const standing = [...list(row.standing)]
      if (Object.values(now).some((value, at) => value !== (standing[at] ?? null)))
        changed.push({ id: text(row.id), ...now })
    }
    const last = ids.at(-1)
    if (last === undefined || ids.length < PAGE) return changed
    after = last
  }
}

export const countsKept = (rows: readonly Row[]): Statement[] => [{ cypher: setCounts, params: { rows } }]
