import type { GraphEngine } from '../engine.ts'
import { identify } from '../identity/identify.ts'
import type { Identities } from '../identity/user-file.ts'
import { nodeOfBase } from '../ids.ts'
import { evidenceOf } from './actor-evidence.ts'
import { type Move, placing } from './actor-placing.ts'
import { parts } from './parts.ts'
import type { Places } from './places.ts'

/** Who is who, and how far that is from where the graph has it. */
export interface KnownActors {
  readonly places: Places
  readonly moves: readonly Move[]
  /** By node, names that change. */
  readonly names: ReadonlyMap<string, string | null>
  /** By node, the bases that are at it afterwards. */
  readonly basesAt: ReadonlyMap<string, readonly string[]>
  nodeOf(base: string): string
  /** Whose side a base is on: a country or body its own; a person without one stands alone. */
  sideOf(base: string): string
}

/** @throws GraphError */
export async function knownActors(engine: GraphEngine, identities: Identities): Promise<KnownActors> {
  const known = await evidenceOf(engine)
  const { placement, preferred } = identify(known.evidence, identities)
  const nodeOf = (base: string) => placement.get(base)?.node ?? nodeOfBase(base)
  const moves: Move[] = known.evidence.flatMap(({ base, node, type, folded }) =>
    node === nodeOf(base) ? [] : [{ base, from: node, to: nodeOf(base), type, folded }],
  )
  const basesAt = new Map<string, string[]>()
  for (const { base } of known.evidence) basesAt.set(nodeOf(base), [...(basesAt.get(nodeOf(base)) ?? []), base])
  const sides = new Map(known.evidence.map(({ base, side }) => [base, side]))
  return {
    places: placement,
    // Organisations first: people are moved with the sides that these are at then.
    moves: moves.sort((a, b) => Number(a.type === 'person') - Number(b.type === 'person')),
    names: changedNames(known.preferred, preferred),
    basesAt,
    nodeOf,
    sideOf: (base) => nodeOf(sides.get(base) ?? base),
  }
}

/** Moves what is not where it belongs. Places must be remembered already. @throws GraphError */
export async function moveActors(engine: GraphEngine, { moves, names, basesAt }: KnownActors): Promise<void> {
  for (const part of parts(moves)) {
    const left = new Map(part.map(({ from }) => [from, basesAt.get(from) ?? []]))
    await engine.write(placing({ moves: part, names: new Map(), left }))
  }
  for (const part of parts([...names]))
    await engine.write(placing({ moves: [], names: new Map(part), left: new Map() }))
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
