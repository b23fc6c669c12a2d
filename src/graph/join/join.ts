import type { GraphEngine } from '../engine.ts'
import { identify } from '../identity/identify.ts'
import { type Identities, NO_IDENTITIES } from '../identity/user-file.ts'
import { canonicalJson, hash, nodeOfBase } from '../ids.ts'
import { text } from '../questions/values.ts'
import { evidenceOf } from './evidence.ts'
import { type Move, type Place, type Placing, placing } from './place.ts'

/** Changes where the same articles are joined otherwise. */
const RULES_VERSION = 1
/** Bases that one transaction moves, remembers or names. */
const BATCH = 200

// Whoever writes in the meantime sets it back, and the next run begins anew.
const begin = "MATCH (w:Readout {id: 'writer'}) SET w.joined = $stamp"
const end = "MATCH (w:Readout {id: 'writer'}) WHERE w.joined = $begun SET w.joined = $stamp"

/** What a run has changed; nothing where the graph was joined so already. */
export interface Joined {
  /** Spellings, and single names of one article each, that are at another's node now. */
  readonly moved: number
  /** Those that a rule holds at another's node, in all. */
  readonly joined: number
}

/**
 * Joins what the articles of a graph say of one actor: works out who is who from all the evidence that the graph holds, and moves
 * what is not where it belongs. No article is read again, and what a changed rule or list no longer joins goes back. Where nothing
 * was written since the last time, with the same lists, nothing is done. An interrupted run is ended by the next.
 * @throws GraphError
 */
export async function joinGraph(engine: GraphEngine, identities: Identities = NO_IDENTITIES): Promise<Joined> {
  const stamp = hash(canonicalJson([RULES_VERSION, identities]))
  const [writer] = await engine.read({
    cypher: "MATCH (w:Readout {id: 'writer'}) RETURN w.joined AS joined",
    params: {},
  })
  const standing = await placesOf(engine)
  if (writer === undefined || text(writer.joined) === stamp) return { moved: 0, joined: standing.size }
  await engine.write([{ cypher: begin, params: { stamp: `begun ${stamp}` } }])
  const known = await evidenceOf(engine)
  const { placement, preferred } = identify(known.evidence, identities)
  const nodeOf = (base: string) => placement.get(base)?.node ?? nodeOfBase(base)

  const moves: Move[] = known.evidence.flatMap(({ base, node, type, folded }) =>
    node === nodeOf(base) ? [] : [{ base, from: node, to: nodeOf(base), type, folded }],
  )
  const places = changedPlaces(standing, placement)
  const names = changedNames(known.preferred, preferred)
  const basesAt = new Map<string, string[]>()
  for (const { base } of known.evidence) basesAt.set(nodeOf(base), [...(basesAt.get(nodeOf(base)) ?? []), base])
  // Organisations first: people are moved with the sides that these are at then.
  moves.sort((a, b) => Number(a.type === 'person') - Number(b.type === 'person'))
  const none: Placing = { moves: [], places: [], names: new Map(), left: new Map() }
  for (const part of parts(places)) await engine.write(placing({ ...none, places: part }))
  for (const part of parts(moves)) {
    const left = new Map(part.map(({ from }) => [from, basesAt.get(from) ?? []]))
    await engine.write(placing({ ...none, moves: part, left }))
  }
  for (const part of parts([...names])) await engine.write(placing({ ...none, names: new Map(part) }))
  await engine.write([{ cypher: end, params: { stamp, begun: `begun ${stamp}` } }])
  return { moved: moves.length, joined: placement.size }
}

function parts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH))
}

async function placesOf(engine: GraphEngine): Promise<Map<string, string>> {
  const rows = await engine.read({
    cypher: 'MATCH (i:Identity) RETURN i.id AS base, i.node AS node, i.rule AS rule',
    params: {},
  })
  return new Map(rows.map((row) => [text(row.base), `${text(row.node)} ${text(row.rule)}`]))
}

function changedPlaces(
  standing: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, { readonly node: string; readonly rule: string }>,
): Place[] {
  const changed: Place[] = []
  for (const [base, { node, rule }] of wanted)
    if (standing.get(base) !== `${node} ${rule}`) changed.push({ base, node, rule })
  for (const base of standing.keys()) if (!wanted.has(base)) changed.push({ base, node: null, rule: null })
  return changed
}

function changedNames(
  standing: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const changed = new Map<string, string | null>()
  for (const [node, name] of wanted) if (standing.get(node) !== name) changed.set(node, name)
  for (const node of standing.keys()) if (!wanted.has(node)) changed.set(node, null)
  return changed
}
