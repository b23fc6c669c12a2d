import { type Content, contentOf } from '../echoes/content.ts'
import { sameMatter } from '../echoes/find-echoes.ts'
import { jaccard } from '../likeness/minhash.ts'

/** A claim by one account of a contact, as far as it is laid beside others'. */
export interface Claim {
  readonly id: string
  /** Whose account it is of. */
  readonly account: string
  readonly quote: string
  readonly start: number
  /** The sides of those who are to act. */
  readonly sides: readonly string[]
  readonly themes: readonly string[]
}

/** How claims are one: `act`: the same matter; `theme`: the same parties on the same theme; `alone`: no other account has it. */
export type Match = 'act' | 'theme' | 'alone'

/** Claims that stand side by side: one or more of one account, or of several where they match. */
export interface Group {
  readonly match: Match
  /** How like the words are, 0 to 1, at the least like join; null where a claim stands alone. */
  readonly similarity: number | null
  readonly claims: readonly Claim[]
}

interface Edge {
  readonly match: 'act' | 'theme'
  readonly similarity: number
  readonly a: Claim
  readonly b: Claim
}

/**
 * Lays the claims of several accounts side by side. First those of the same matter are joined, the most alike before the others,
 * then those left that name the same parties and a common theme; a group has at most one claim of each account. What remains
 * is what one side alone claims. Matter before themes, themes before what stands alone; each in the order of the first account.
 */
export function matchClaims(claims: readonly Claim[]): Group[] {
  const groupOf = new Map<string, Group>(claims.map((claim) => [claim.id, alone(claim)]))
  for (const { match, similarity, a, b } of edgesOf(claims).sort(byLikeness)) {
    const [x, y] = [groupOf.get(a.id), groupOf.get(b.id)]
    if (x === undefined || y === undefined || x === y || sharesAccount(x, y)) continue
    // A theme joins only what nothing else has joined.
    if (match === 'theme' && (x.match === 'act' || y.match === 'act')) continue
    const least = Math.min(similarity, x.similarity ?? 1, y.similarity ?? 1)
    const both: Group = { match, similarity: round(least), claims: [...x.claims, ...y.claims] }
    for (const { id } of both.claims) groupOf.set(id, both)
  }
  const order: readonly Match[] = ['act', 'theme', 'alone']
  const place = new Map(claims.map(({ id }, at) => [id, at]))
  const at = (claim: Claim | undefined) => place.get(claim?.id ?? '') ?? 0
  return [...new Set(groupOf.values())]
    .map((group) => ({ ...group, claims: [...group.claims].sort((a, b) => at(a) - at(b)) }))
    .sort((a, b) => order.indexOf(a.match) - order.indexOf(b.match) || at(a.claims[0]) - at(b.claims[0]))
}

function alone(claim: Claim): Group {
  return { match: 'alone', similarity: null, claims: [claim] }
}

function sharesAccount(x: Group, y: Group): boolean {
  return x.claims.some((one) => y.claims.some((other) => one.account === other.account))
}

function edgesOf(claims: readonly Claim[]): Edge[] {
  const contents = new Map(claims.map((claim) => [claim.id, contentOf(claim.quote)]))
  const content = ({ id }: Claim): Content => contents.get(id) ?? { words: new Set(), names: new Set() }
  return claims.flatMap((a, at) =>
    claims.slice(at + 1).flatMap((b): Edge[] => {
      if (a.account === b.account) return []
      const same = sameMatter(content(a), content(b))
      if (same !== null) return [{ match: 'act', similarity: same, a, b }]
      const parties = a.sides.length > 0 && jaccard(new Set(a.sides), new Set(b.sides)) === 1
      if (!parties || !a.themes.some((theme) => b.themes.includes(theme))) return []
      return [{ match: 'theme', similarity: jaccard(content(a).words, content(b).words), a, b }]
    }),
  )
}

function byLikeness(x: Edge, y: Edge): number {
  return (
    Number(x.match === 'theme') - Number(y.match === 'theme') ||
    y.similarity - x.similarity ||
    (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1)
  )
}

function round(similarity: number): number {
  return Math.round(similarity * 1000) / 1000
}
