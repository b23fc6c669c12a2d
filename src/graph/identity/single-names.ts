import type { Clusters } from './clusters.ts'
import { grouped, isWithinTime, type Named } from './named.ts'
import { soundOf } from './spelling.ts'

/** Where the family's name comes first, as most texts write it. */
const FAMILY_FIRST: ReadonlySet<string> = new Set([
  'CHN',
  'TWN',
  'KOR',
  'PRK',
  'VNM',
  'JPN',
  'KHM',
  'SGP',
  'HUN',
  'MMR',
])
/** Without a side a single name says little: only of one who is named so often, and alone by that name. */
const WELL_KNOWN = 5
/** So many times as often as the next: in the office that a single name is given, or, where it is given none, in articles. */
const OUTSTANDING = { office: 5, articles: 20 }
/** Years before and after those in which a full name is seen. */
const YEARS = 1

/**
 * Joins single names ("President Lee", "Blinken") to the one person for that side whose name it may be: whom articles of the time
 * name in full, in that office where several fit. Where two fit it stays alone.
 */
export function joinSingleNames(singles: readonly Named[], full: readonly Named[], clusters: Clusters): void {
  const bySound = grouped(
    full.flatMap((person) => soundsOf(person).map((sound) => ({ person, sound }))),
    ({ sound }) => sound,
  )
  for (const single of singles) {
    const sound = soundOf(single.core[0] ?? '')
    const called = (bySound.get(sound) ?? []).map(({ person }) => person)
    if (single.for === null) joinAnywhere(single, called, clusters)
    else
      joinOnly(
        single,
        called.filter((person) => person.for === single.for),
        clusters,
        'identity/family-name',
      )
  }
}

/** The sounds of the single names that a person may go by. */
function soundsOf(person: Named): string[] {
  const [first = '', last = ''] = [person.core[0], person.core.at(-1)]
  const names = new Set([last])
  if (person.for !== null && FAMILY_FIRST.has(person.for)) names.add(first)
  return [...names].map(soundOf)
}

function joinAnywhere(single: Named, called: readonly Named[], clusters: Clusters): void {
  const known = called.filter((person) => clusters.weight(person.base) >= WELL_KNOWN)
  if (rootsOf(called, clusters).size === rootsOf(known, clusters).size)
    joinOnly(single, known, clusters, 'identity/family-name-alone')
}

/**
 * Narrows by time, then by office, until one is left; and where one of those left stands out so far that a text can leave the others
 * to be told apart ("President Biden" beside a First Lady of that name), it is that one.
 */
function joinOnly(single: Named, called: readonly Named[], clusters: Clusters, rule: string): void {
  const inTime = called.filter((person) => isWithinTime(single, person, YEARS))
  const byArticles = new Map(inTime.map(({ base }) => [clusters.root(base), clusters.weight(base)]))
  const byOffice = new Map<string, number>()
  for (const person of inTime) {
    const times = timesInOffice(person, single)
    const root = clusters.root(person.base)
    if (times > 0) byOffice.set(root, (byOffice.get(root) ?? 0) + times)
  }
  const only = byArticles.size === 1 ? outstanding(byArticles, 1) : null
  const inOffice = outstanding(byOffice, OUTSTANDING.office)
  const root = only ?? inOffice ?? (single.offices.size === 0 ? outstanding(byArticles, OUTSTANDING.articles) : null)
  if (root === null) return
  clusters.join(
    root,
    single.base,
    only !== null ? rule : inOffice !== null ? `${rule}-and-office` : `${rule}-best-known`,
  )
}

/** The one with so many times the count of the next; null where there is none. */
function outstanding(counts: ReadonlyMap<string, number>, times: number): string | null {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first !== undefined && first[1] >= (second?.[1] ?? 0) * times ? first[0] : null
}

const rootsOf = (people: readonly Named[], clusters: Clusters) => new Set(people.map(({ base }) => clusters.root(base)))

/** In how many articles a person has an office that is that of the single name, or has it within ("British Prime Minister"). */
function timesInOffice(person: Named, single: Named): number {
  let times = 0
  for (const [held, articles] of person.offices)
    if (
      [...single.offices.keys()].some(
        (wanted) => ` ${held} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${held} `),
      )
    )
      times += articles
  return times
}
