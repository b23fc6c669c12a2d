import { byCodePoint } from '../ids.ts'
import type { Clusters } from './clusters.ts'
import type { Evidence } from './evidence.ts'
import { fullForm } from './given-names.ts'
import { grouped, isWithinTime, type Named } from './named.ts'
import { joinSingleNames } from './single-names.ts'
import { coreOf, inNoOrder, isWithin, runTogether, skeletonOf, soundOf } from './spelling.ts'

/** A name that stands for so few articles beside one that stands for so many more is taken for a slip of the reader in its side. */
const SLIP = { articles: 2, times: 4 }
/** Words of an office that only one person holds, whatever side an article gives. */
const TELLING_OFFICE = 4

/**
 * Joins the bases of people: the same name in other spellings for one side, then the same name for other sides where it is one
 * person's, then single names. Two people of one name for two countries stay two.
 * @param organisations clusters of the bases that are sides
 */
export function joinPeople(people: readonly Evidence[], clusters: Clusters, organisations: Clusters): void {
  const named: Named[] = [...people]
    .sort((a, b) => byCodePoint(a.base, b.base))
    .map((each) => ({
      ...each,
      core: coreOf(each.folded),
      for: each.side === null ? null : organisations.root(each.side),
    }))
  const isFull = ({ core }: Named) => core.length >= 2 && (core[0]?.length ?? 0) > 1
  const full = named.filter(isFull)
  joinSpellings(full, clusters)
  joinOrders(full, clusters)
  joinShortForms(full, clusters)
  joinFullerNames(full, clusters)
  joinDoubleNames(full, clusters)
  joinUnknownSides(full, clusters)
  joinSides(full, clusters)
  // Of sides that are one person's now.
  joinUnknownSides(full, clusters)
  joinSingleNames(
    named.filter((each) => !isFull(each)),
    full,
    clusters,
  )
}

/** Spellings of one name for one side. */
function joinSpellings(full: readonly Named[], clusters: Clusters): void {
  const ways: readonly (readonly [rule: string, key: (core: readonly string[]) => string])[] = [
    ['identity/spelling', (core) => core.map(skeletonOf).join(' ')],
    ['identity/parted-name', (core) => soundOf(runTogether(core))],
  ]
  for (const [rule, key] of ways)
    for (const group of grouped(full, (each) => (each.for === null ? null : `${each.for} ${key(each.core)}`)).values())
      clusters.joinAll(group, rule)
}

/** "Fumio Kishida" and "Kishida Fumio"; not where a name tells whose child somebody is, which the order alone says. */
function joinOrders(full: readonly Named[], clusters: Clusters): void {
  for (const group of grouped(
    full.filter(tellsNoFather),
    ({ for: side, core }) => side && `${side} ${inNoOrder(core)}`,
  ).values())
    clusters.joinAll(group, 'identity/name-order')
}

/** "Joe Biden" and "Joseph R. Biden": short forms of a given name, in one office. */
function joinShortForms(full: readonly Named[], clusters: Clusters): void {
  const key = ({ for: side, core: [given = '', ...rest] }: Named) =>
    side && `${side} ${[fullForm(given), ...rest].map(soundOf).join(' ')}`
  for (const group of grouped(full, key).values())
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1))
        if (
          one.offices.size * other.offices.size === 0 ||
          [...one.offices.keys()].some((office) => other.offices.has(office))
        )
          clusters.join(one.base, other.base, 'identity/short-given-name')
}

/** "López Obrador": a family name of two words, of one person for the same side whose fuller name ends so. */
function joinDoubleNames(full: readonly Named[], clusters: Clusters): void {
  const end = ({ core }: Named) => core.slice(-2).map(soundOf).join(' ')
  for (const group of grouped(full.filter(tellsNoFather), (each) => each.for && `${each.for} ${end(each)}`).values()) {
    const [one, ...others] = group.filter(({ core }) => core.length > 2)
    if (one === undefined || others.some(({ base }) => !clusters.same(base, one.base))) continue
    clusters.joinAll([one, ...group.filter(({ core }) => core.length === 2)], 'identity/double-name')
  }
}

/** "Laurentino Cortizo" and "Laurentino Cortizo Cohen": a name within one fuller name for the same side, and no other. */
function joinFullerNames(full: readonly Named[], clusters: Clusters): void {
  for (const group of grouped(full, ({ for: side, core }) => side && `${side} ${soundOf(core[0] ?? '')}`).values())
    for (const shorter of group) {
      const fuller = group.filter(({ core }) => isWithin(shorter.core, core))
      const roots = new Set(fuller.map(({ base }) => clusters.root(base)))
      const nested = fuller.every((one) =>
        fuller.every(
          (other) =>
            one === other || isWithin(one.core, other.core) || isWithin(other.core, one.core) || alike(one, other),
        ),
      )
      if (roots.size === 1 || nested) clusters.joinAll([shorter, ...fuller], 'identity/fuller-name')
    }
}

/** Of a name whose side no article tells: the one person of that name. */
function joinUnknownSides(full: readonly Named[], clusters: Clusters): void {
  for (const group of grouped(full, nameKey).values()) {
    const known = group.filter((each) => each.for !== null)
    const unknown = group.filter((each) => each.for === null)
    const roots = new Set(known.map(({ base }) => clusters.root(base)))
    clusters.joinAll(unknown, 'identity/same-name')
    const one = roots.size === 1 ? known[0] : largestOf(known, clusters)
    if (one != null) clusters.joinAll([one, ...unknown], 'identity/same-name')
  }
}

/** The same name for several sides: an office that tells, a slip in the side, a state and a body that one person serves. */
function joinSides(full: readonly Named[], clusters: Clusters): void {
  for (const group of grouped(full, nameKey).values()) {
    if (new Set(group.map(({ base }) => clusters.root(base))).size < 2) continue
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1))
        if (
          [...one.offices.keys()].some(
            (office) => other.offices.has(office) && office.split(' ').length >= TELLING_OFFICE,
          )
        )
          clusters.join(one.base, other.base, 'identity/same-office')
    const largest = largestOf(group, clusters)
    if (largest !== null)
      for (const each of group)
        if (isCountry(each.for) && clusters.weight(each.base) <= SLIP.articles && isWithinTime(each, largest, 2))
          clusters.join(largest.base, each.base, 'identity/side-amended')
    const [state, ...states] = group.filter((each) => isCountry(each.for))
    if (state !== undefined && states.every(({ base }) => clusters.same(base, state.base)))
      clusters.joinAll(
        [state, ...group.filter((each) => each.for !== null && !isCountry(each.for))],
        'identity/state-and-body',
      )
  }
}

/** The one whose articles are so many that the others' are few; null where none is. */
function largestOf(group: readonly Named[], clusters: Clusters): Named | null {
  const weight = new Map(group.map((each) => [clusters.root(each.base), clusters.weight(each.base)]))
  const [first, second] = [...weight.values()].sort((a, b) => b - a)
  if (first === undefined || first < SLIP.times || first < (second ?? 0) * SLIP.times) return null
  return group.find((each) => weight.get(clusters.root(each.base)) === first) ?? null
}

const tellsNoFather = ({ folded }: Named) => !/\b(?:bin|ben|ibn|bint)\b/.test(folded)
const isCountry = (side: string | null) => side !== null && /^[A-Z]{3}$/.test(side)
const nameKey = ({ core }: Named) => core.map(soundOf).join(' ')
const alike = (one: Named, other: Named) => nameKey(one) === nameKey(other)
