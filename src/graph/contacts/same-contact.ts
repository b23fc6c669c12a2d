import { byCodePoint } from '../ids.ts'
import type { ContactEvidence } from './evidence.ts'
import { blocksOf, daysOf, MOST_DAYS, mayBeOne, type Rank, rankOf, ruleOf } from './likeness.ts'

/** By base, where a report goes that tells of another base's contact, and by which rule. */
export type SameContacts = ReadonlyMap<string, { readonly node: string; readonly rule: string }>

interface Group {
  readonly members: readonly ContactEvidence[]
  readonly articles: ReadonlySet<string>
}

interface Pair {
  readonly rank: Rank
  readonly a: ContactEvidence
  readonly b: ContactEvidence
}

/**
 * Which reports tell of one contact: of one kind, between the same sides and people, at most two days apart, each tied to no
 * other. The best fits are joined first; where a report fits two equally well that are not one themselves, it stays alone.
 * Two reports of one article are two contacts. The result follows from the evidence alone, in whatever order it comes.
 */
export function sameContacts(evidence: readonly ContactEvidence[]): SameContacts {
  const found = new Map<string, { node: string; rule: string }>()
  for (const { members } of groupsOf(pairsOf(evidence))) {
    const [first, ...others] = [...members].sort(byFitness)
    if (first === undefined) continue
    for (const other of others) found.set(other.base, { node: first.base, rule: ruleOf(first, other) })
  }
  return found
}

/** Whose node the others come to: one with a day, that most articles report, with most participants. */
function byFitness(a: ContactEvidence, b: ContactEvidence): number {
  return (
    Number(a.date === null) - Number(b.date === null) ||
    b.reports.length - a.reports.length ||
    b.participants.length - a.participants.length ||
    byCodePoint(a.base, b.base)
  )
}

function groupsOf(pairs: readonly Pair[]): ReadonlySet<Group> {
  const groupOf = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((each) => [each.base, alone(each)]))
  for (const rank of [...new Set(pairs.map((pair) => pair.rank))].sort((a, b) => a - b)) {
    const level = pairs.filter((pair) => pair.rank === rank)
    const fitting = new Map<Group, Set<Group>>()
    for (const { a, b } of level) {
      const [x, y] = [groupOf.get(a.base), groupOf.get(b.base)]
      if (x === undefined || y === undefined || x === y || !compatible(x, y)) continue
      fitting.set(x, (fitting.get(x) ?? new Set()).add(y))
      fitting.set(y, (fitting.get(y) ?? new Set()).add(x))
    }
    const tied = (group: Group) => {
      const others = [...(fitting.get(group) ?? [])]
      return others.some((one, at) => others.slice(at + 1).some((other) => !compatible(one, other)))
    }
    const torn = new Set([...fitting.keys()].filter(tied))
    for (const { a, b } of level) {
      const [x, y] = [groupOf.get(a.base), groupOf.get(b.base)]
      if (x === undefined || y === undefined || x === y || torn.has(x) || torn.has(y) || !compatible(x, y)) continue
      const both = { members: [...x.members, ...y.members], articles: new Set([...x.articles, ...y.articles]) }
      for (const { base } of both.members) groupOf.set(base, both)
    }
  }
  return new Set(groupOf.values())
}

function alone(each: ContactEvidence): Group {
  return { members: [each], articles: new Set(each.reports.map(({ article }) => article)) }
}

function compatible(x: Group, y: Group): boolean {
  for (const article of x.articles) if (y.articles.has(article)) return false
  return x.members.every((a) => y.members.every((b) => mayBeOne(a, b)))
}

/** All pairs that fit, block by block. */
function pairsOf(evidence: readonly ContactEvidence[]): Pair[] {
  const blocks = new Map<string, ContactEvidence[]>()
  for (const each of [...evidence].sort((a, b) => byCodePoint(a.base, b.base)))
    for (const key of blocksOf(each)) {
      const block = blocks.get(key) ?? []
      blocks.set(key, block)
      block.push(each)
    }
  const pairs = new Map<string, Pair>()
  for (const block of blocks.values())
    for (const pair of fittingOf(block)) pairs.set(JSON.stringify([pair.a.base, pair.b.base]), pair)
  return [...pairs.values()]
}

/** The pairs of a block that fit; sorted by day, only neighbours are looked at. */
function* fittingOf(block: readonly ContactEvidence[]): Generator<Pair> {
  const timed = block.flatMap((each) => daysOf(each).map((day) => ({ each, day })))
  timed.sort((x, y) => x.day - y.day || byCodePoint(x.each.base, y.each.base))
  for (const [at, { each, day }] of timed.entries())
    for (let next = at + 1; next < timed.length; next++) {
      const { each: other, day: later } = timed[next] ?? { each, day: Number.POSITIVE_INFINITY }
      if (later - day > MOST_DAYS) break
      const rank = each === other ? null : rankOf(each, other)
      if (rank === null) continue
      yield each.base < other.base ? { rank, a: each, b: other } : { rank, a: other, b: each }
    }
}
