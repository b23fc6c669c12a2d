import type { GraphEngine, Row } from '../engine.ts'
import type { Evidence } from '../identity/evidence.ts'
import { fold, foldOrganisation } from '../ids.ts'
import { list, text, textOrNull } from '../questions/values.ts'

/** Actors whose mentions are read at once. */
const PAGE = 500

const page = `MATCH (x:Actor) WHERE x.id > $after AND NOT x:Country
WITH x ORDER BY x.id LIMIT $size
RETURN x.id AS node, x.preferred AS preferred ORDER BY node`

const mentions = `MATCH (x:Actor) WHERE x.id IN $nodes
MATCH (x)<-[m:MENTIONS]-(a:Article)
RETURN coalesce(m.base, x.id) AS base, x.id AS node, CASE WHEN x:Person THEN 'person' ELSE 'organisation' END AS type,
  m.name AS name, m.aliases AS aliases, m.side AS side, m.office AS office, a.date AS date`

/** What the graph holds of people and organisations, and by which names joined ones go now. */
export interface Known {
  readonly evidence: readonly Evidence[]
  /** By node. */
  readonly preferred: ReadonlyMap<string, string>
}

/** A base's evidence while its mentions come in. */
interface Gathered extends Evidence {
  readonly names: Map<string, number>
  readonly aliases: Map<string, number>
  readonly offices: Map<string, number>
  articles: number
  first: string | null
  last: string | null
}

/** All evidence of the graph, read a page of actors at a time. @throws GraphError */
export async function evidenceOf(engine: GraphEngine): Promise<Known> {
  const gathered = new Map<string, Gathered>()
  const preferred = new Map<string, string>()
  for (let after = ''; ; ) {
    const rows = await engine.read({ cypher: page, params: { after, size: PAGE } })
    for (const row of rows) {
      const name = textOrNull(row.preferred)
      if (name !== null) preferred.set(text(row.node), name)
    }
    const nodes = rows.map((row) => text(row.node))
    for (const row of await engine.read({ cypher: mentions, params: { nodes } })) add(gathered, row)
    const last = nodes.at(-1)
    if (last === undefined || nodes.length < PAGE) return { evidence: [...gathered.values()], preferred }
    after = last
  }
}

function add(gathered: Map<string, Gathered>, row: Row): void {
  const base = text(row.base)
  const known = gathered.get(base) ?? begun(row)
  gathered.set(base, known)
  known.articles += 1
  bump(known.names, text(row.name))
  for (const alias of new Set(list(row.aliases).map(text))) bump(known.aliases, alias)
  const office = fold(text(row.office))
  if (office !== '') bump(known.offices, office)
  const date = textOrNull(row.date)
  if (date === null) return
  if (known.first === null || date < known.first) known.first = date
  if (known.last === null || date > known.last) known.last = date
}

function begun(row: Row): Gathered {
  const type = row.type === 'person' ? 'person' : 'organisation'
  const name = text(row.name)
  return {
    base: text(row.base),
    node: text(row.node),
    type,
    folded: type === 'person' ? fold(name) : foldOrganisation(name),
    names: new Map(),
    aliases: new Map(),
    side: textOrNull(row.side),
    offices: new Map(),
    articles: 0,
    first: null,
    last: null,
  }
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
