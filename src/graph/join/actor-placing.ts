import { noCounts } from '../actor-counts.ts'
import type { Statement, Value } from '../engine.ts'
import { renewShared } from '../shared-actors.ts'

/**
 * Moving evidence from one node to another. A relationship whose node is not its base's own bears the base, so that it is
 * found again; what an actor shows (name, aliases, kind, sides) is worked out anew for every node that gained or lost.
 */

/** Of one base: where it is, where it is to be, and what it is. */
export interface Move {
  readonly base: string
  readonly from: string
  readonly to: string
  readonly type: 'person' | 'organisation'
  readonly folded: string
}

/** Who writes waits, as for another writer. */
const oneWriter = "MERGE (w:Readout {id: 'writer'}) SET w.busy = false"

const HERE = 'coalesce(r.base, x.id) = row.base'

const said = (type: string) => `UNWIND $rows AS row
MATCH (x:Actor {id: row.from})-[r:${type}]->(f) WHERE ${HERE}
MATCH (y:Actor {id: row.to})
CREATE (y)-[n:${type}]->(f)
SET n.base = row.keep
DELETE r`

const towards = `UNWIND $rows AS row
MATCH (x:Actor {id: row.from})<-[r:TOWARDS]-(f) WHERE ${HERE}
MATCH (y:Actor {id: row.to})
CREATE (f)-[n:TOWARDS]->(y)
SET n.base = row.keep
DELETE r`

const mentioned = `UNWIND $rows AS row
MATCH (x:Actor {id: row.from})<-[r:MENTIONS]-(a:Article) WHERE ${HERE}
MATCH (y:Actor {id: row.to})
CREATE (a)-[n:MENTIONS]->(y)
SET n.count = r.count, n.starts = r.starts, n.ends = r.ends, n.name = r.name, n.aliases = r.aliases, n.kind = r.kind,
  n.office = r.office, n.side = r.side, n.represents = r.represents, n.rule = r.rule, n.evidence = r.evidence,
  n.base = row.keep
DELETE r`

/** Those contacts name it among their participants; a contact may have others of the same node. */
const tookPart = `UNWIND $rows AS row
MATCH (x:Actor {id: row.from})-[:TOOK_PART_IN]->(k:Contact)<-[r:REPORTS]-(:Article) WHERE row.base IN r.participants
MATCH (y:Actor {id: row.to})
MERGE (y)-[:TOOK_PART_IN]->(k)`

/** Where a node's contacts name nobody any more who is at it. $rows: node, bases at it. */
const tookNoPart = `UNWIND $rows AS row
MATCH (x:Actor {id: row.node})-[t:TOOK_PART_IN]->(k:Contact)
WHERE NOT EXISTS { MATCH (k)<-[r:REPORTS]-(:Article) WHERE any(base IN row.bases WHERE base IN r.participants) }
DELETE t`

/** The people who act for an organisation that is moved. */
const represented = `UNWIND $rows AS row
MATCH (x:Actor {id: row.from})<-[:REPRESENTS]-(p:Person)
MATCH (p)<-[m:MENTIONS]-(:Article) WHERE m.side = row.base
SET m.represents = row.to, p:Stale`

const target = (label: string) => `UNWIND $rows AS row
MERGE (y:Actor {id: row.to})
SET y:${label}, y.folded = coalesce(y.folded, row.folded), ${noCounts('y')}`

const stale = 'MATCH (x:Actor) WHERE x.id IN $nodes SET x:Stale'
const fresh = 'MATCH (x:Stale) REMOVE x:Stale'
const named = `UNWIND $rows AS row
MATCH (x:Actor {id: row.node})
SET x.preferred = row.name, x:Stale`

/** Those of the nodes that nothing holds any more. */
const orphans = 'MATCH (x:Actor) WHERE x.id IN $nodes AND NOT EXISTS { MATCH (x)--() } DELETE x'

/** What one transaction is to bring about. */
export interface Placing {
  readonly moves: readonly Move[]
  /** By node, the name to go by; null: the one that its evidence gives. */
  readonly names: ReadonlyMap<string, string | null>
  /** By node that loses evidence, the bases that are at it afterwards. */
  readonly left: ReadonlyMap<string, readonly string[]>
}

export function placing({ moves, names, left }: Placing): Statement[] {
  const rows = moves.map((move) => ({ ...move, keep: move.to === move.base ? null : move.base }))
  const over = (cypher: string, some: readonly { readonly [key: string]: Value }[]) =>
    some.length === 0 ? [] : [{ cypher, params: { rows: some } }]
  const ofType = (type: Move['type']) => rows.filter((row) => row.type === type)
  const nodes = [...new Set(moves.flatMap(({ from, to }) => [from, to]))]
  return [
    { cypher: oneWriter, params: {} },
    ...over(target('Person'), ofType('person')),
    ...over(target('Organisation'), ofType('organisation')),
    ...over(represented, ofType('organisation')),
    ...over(mentioned, rows),
    ...['SAID', 'VOICED', 'PARTY_TO'].flatMap((type) => over(said(type), rows)),
    ...over(towards, rows),
    ...over(tookPart, rows),
    ...over(
      tookNoPart,
      [...left].map(([node, bases]) => ({ node, bases })),
    ),
    { cypher: stale, params: { nodes } },
    ...over(
      named,
      [...names].map(([node, name]) => ({ node, name })),
    ),
    ...renewShared.map((cypher) => ({ cypher, params: {} })),
    { cypher: fresh, params: {} },
    { cypher: orphans, params: { nodes } },
  ]
}
