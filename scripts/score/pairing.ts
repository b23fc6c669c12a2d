/**
 * How the scorer pairs what was read with what is there, so that the fate of each fact can be told and not only counted.
 * The scorer decides: `checkPairing` compares the counts with its own.
 */
import type { FlatReading } from '../../src/cli/output/flat.ts'
import type { Commitment, Event, Statement } from '../../src/reader/reading.ts'
import type { Case, Gold, Score } from './gold.ts'

/** How much of two quotes, or of two sets of participants, must be the same. */
const LEAST = 0.5

export const fold = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()

const folded = (names: readonly string[]) => new Set(names.map(fold))

export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [folded(a), folded(b)]
  return x.size === y.size && [...x].every((name) => y.has(name))
}

/** Share of names that two lists have in common, 0 to 1. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [folded(a), folded(b)]
  const common = [...x].filter((name) => y.has(name)).length
  return common / (x.size + y.size - common || 1)
}

interface Quote {
  readonly quote: string
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/** Where a quote stands in the body; null where it does not. */
export function spanOf(item: Quote, body: string): { start: number; end: number } | null {
  if (item.start !== undefined && item.end !== undefined) return { start: item.start, end: item.end }
  const start = body.indexOf(item.quote)
  return start < 0 ? null : { start, end: start + item.quote.length }
}

/** How much two quotes cover the same words, 0 to 1 (Dice). */
export function overlap(a: Quote, b: Quote, body: string): number {
  const [x, y] = [spanOf(a, body), spanOf(b, body)]
  if (x === null || y === null) return 0
  const common = Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return (2 * common) / (x.end - x.start + (y.end - y.start) || 1)
}

/** Which of two lists belong together, and which have no partner; the best first, each once. */
export interface Paired<A, B> {
  readonly pairs: readonly (readonly [A, B])[]
  readonly missed: readonly A[]
  readonly invented: readonly B[]
}

function pair<A, B>(gold: readonly A[], read: readonly B[], likeness: (a: A, b: B) => number): Paired<A, B> {
  const all = gold
    .flatMap((a, i) => read.map((b, j) => ({ a, b, i, j, like: likeness(a, b) })))
    .filter(({ like }) => like >= LEAST)
    .toSorted((x, y) => y.like - x.like || x.i - y.i || x.j - y.j)
  const usedGold = new Set<number>()
  const usedRead = new Set<number>()
  const pairs: (readonly [A, B])[] = []
  for (const { a, b, i, j } of all) {
    if (usedGold.has(i) || usedRead.has(j)) continue
    usedGold.add(i)
    usedRead.add(j)
    pairs.push([a, b])
  }
  return {
    pairs,
    missed: gold.filter((_, i) => !usedGold.has(i)),
    invented: read.filter((_, j) => !usedRead.has(j)),
  }
}

export interface PairedCase extends Case {
  readonly events: Paired<Gold['events'][number], Event>
  readonly statements: Paired<Gold['statements'][number], Statement>
  readonly commitments: Paired<Gold['commitments'][number], Commitment>
}

export const keys = (refs: readonly { key: string }[]) => refs.map(({ key }) => key)

/** A text with its facts paired. */
export function paired(one: Case): PairedCase {
  const { gold, reading, body } = one
  const near = (a: Quote, b: Quote) => overlap(a, b, body)
  return {
    ...one,
    events: pair(gold.events, reading.events, (a, b) =>
      a.kind === b.kind ? jaccard(a.participants, keys(b.participants)) : 0,
    ),
    statements: pair(gold.statements, reading.statements, near),
    commitments: pair(gold.commitments, reading.commitments, near),
  }
}

/** @throws Error where the scorer counts other pairs than these: then it has changed, and this file must follow it */
export function checkPairing(cases: readonly PairedCase[], score: Score): void {
  for (const layer of ['events', 'statements', 'commitments'] as const satisfies (keyof FlatReading)[]) {
    const ours = cases.reduce((sum, one) => sum + one[layer].pairs.length, 0)
    const theirs = score.rows.find(({ key }) => key === layer)?.hit ?? 0
    if (ours !== theirs) throw new Error(`the scorer pairs ${theirs} ${layer}, scripts/score/pairing.ts ${ours}`)
  }
}
