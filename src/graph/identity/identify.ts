import { betterName } from '../actors.ts'
import { byCodePoint, nodeOfBase } from '../ids.ts'
import { Clusters } from './clusters.ts'
import type { Evidence } from './evidence.ts'
import { listedForm } from './listed-forms.ts'
import { joinOrganisations } from './organisations.ts'
import { joinPeople } from './people.ts'
import { type Identities, NO_IDENTITIES, yours } from './user-file.ts'

/** Who is who: where evidence is that a rule has joined to another's, and by which name joined actors go. */
export interface Identified {
  /** By base; what is missing is at its own node (`nodeOfBase`). */
  readonly placement: ReadonlyMap<string, { readonly node: string; readonly rule: string }>
  /** By node: of those that several bases are at, or that you have named. */
  readonly preferred: ReadonlyMap<string, string>
}

/**
 * Joins evidence by the rules in this folder. The result follows from the evidence alone, in whatever order it comes.
 * @param evidence of all people and organisations that articles name, one entry a base
 */
export function identify(evidence: readonly Evidence[], identities: Identities = NO_IDENTITIES): Identified {
  const ordered = [...evidence].sort((a, b) => byCodePoint(a.base, b.base))
  const user = yours(ordered, identities)
  const clusters = new Clusters(new Map(ordered.map(({ base, articles }) => [base, articles])), user.apart)
  for (const [a, b] of user.same) clusters.join(a, b, 'identity/yours')
  joinOrganisations(
    ordered.filter(({ type }) => type === 'organisation'),
    clusters,
    listedForm,
  )
  joinPeople(
    ordered.filter(({ type }) => type === 'person'),
    clusters,
    clusters,
  )
  return placed(ordered, clusters, user.names)
}

function placed(ordered: readonly Evidence[], clusters: Clusters, names: ReadonlyMap<string, string>): Identified {
  const placement = new Map<string, { node: string; rule: string }>()
  const preferred = new Map<string, string>()
  const byBase = new Map(ordered.map((each) => [each.base, each]))
  const seen = new Set<string>()
  for (const { base } of ordered) {
    const root = clusters.root(base)
    if (seen.has(root)) continue
    seen.add(root)
    const members = clusters.members(base).flatMap((each) => byBase.get(each) ?? [])
    const [first] = members.sort(byFitness)
    if (first === undefined) continue
    const node = nodeOfBase(first.base)
    for (const member of members)
      if (nodeOfBase(member.base) !== node)
        placement.set(member.base, { node, rule: clusters.ruleOf(member.base) ?? 'identity/same' })
    const own = members.flatMap((each) => names.get(each.base) ?? [])[0]
    if (own !== undefined) preferred.set(node, own)
    else if (members.length > 1) preferred.set(node, commonest(first))
  }
  return { placement, preferred }
}

/** Whose node the others come to: a full name with a side, named in most articles. */
function byFitness(a: Evidence, b: Evidence): number {
  const full = (each: Evidence) => Number(each.type === 'person' && each.base.includes('~'))
  const sided = (each: Evidence) => Number(each.side === null)
  return full(a) - full(b) || sided(a) - sided(b) || b.articles - a.articles || byCodePoint(a.base, b.base)
}

/** The spelling that most articles use. */
function commonest({ names }: Evidence): string {
  const [[first] = ['']] = [...names].sort(([a, m], [b, n]) => n - m || (betterName(a, b) === a ? -1 : 1))
  return first
}
