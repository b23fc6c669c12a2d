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
/** Held for life: who is called so holds no other office beside it, whatever others of that name do. */
const FOR_LIFE = /\b(?:king|queen|emperor|empress|tsar|sultan|emir|pope|patriarch|marshal|saint|imam)\b/
/** Years before and after those in which a full name is seen. */
const YEARS = 1

/**
 * Joins single names ("President Lee", "Blinken", "M. Abbas") to the one person for that side whose name it may be: whom articles of the time
 * name in full, in that office where several fit. Where two fit it stays alone.
 */
export function joinSingleNames(singles: readonly Named[], full: readonly Named[], clusters: Clusters): void {
  const bySound = grouped(
    full.flatMap((person) => soundsOf(person).map((sound) => ({ person, sound }))),
    ({ sound }) => sound,
  )
  for (const single of singles) {
    const called = (bySound.get(soundOf(single.core.at(-1) ?? '')) ?? [])
      .map(({ person }) => person)
      .filter((person) => beginsAs(person, single))
    const ofSide = called.filter((person) => single.for === null || person.for === single.for)
    const found = personOf(single, ofSide, clusters)
    if (found === null || (single.for === null && clusters.weight(found.root) < WELL_KNOWN)) continue
    clusters.join(found.root, single.base, `identity/family-name${single.for === null ? '-alone' : ''}${found.how}`)
  }
}

/** The sounds of the single names that a person may go by. */
function soundsOf(person: Named): string[] {
  const [first = '', last = ''] = [person.core[0], person.core.at(-1)]
  const names = new Set([last])
  if (person.for !== null && FAMILY_FIRST.has(person.for)) names.add(first)
  return [...names].map(soundOf)
}

/** Whether a person's given name begins with the initial before a single name ("M. Abbas"), where there is one. */
function beginsAs(person: Named, { core }: Named): boolean {
  return core.length < 2 || person.core[0]?.[0] === core[0]?.[0]
}

/**
 * Narrows by time, then by office, until one is left; and where one of those left stands out so far that a text can leave the others
 * to be told apart ("President Biden" beside a First Lady of that name), it is that one.
 */
function personOf(single: Named, called: readonly Named[], clusters: Clusters): { root: string; how: string } | null {
  const inTime = called.filter((person) => isWithinTime(single, person, YEARS))
  const forLife = [...single.offices.keys()].some((office) => FOR_LIFE.test(office))
  const byArticles = new Map(inTime.map(({ base }) => [clusters.root(base), clusters.weight(base)]))
  const byOffice = new Map<string, number>()
  for (const person of inTime) {
    const times = timesInOffice(person, single)
    const root = clusters.root(person.base)
    if (times > 0) byOffice.set(root, (byOffice.get(root) ?? 0) + times)
  }
  const only = byArticles.size === 1 && !forLife ? outstanding(byArticles, 1) : null
  if (only !== null) return { root: only, how: '' }
  const inOffice = outstanding(byOffice, OUTSTANDING.office)
  if (inOffice !== null) return { root: inOffice, how: '-and-office' }
  const known = single.offices.size === 0 ? outstanding(byArticles, OUTSTANDING.articles) : null
  return known === null ? null : { root: known, how: '-best-known' }
}

/** The one with so many times the count of the next; null where there is none. */
function outstanding(counts: ReadonlyMap<string, number>, times: number): string | null {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first !== undefined && first[1] >= (second?.[1] ?? 0) * times ? first[0] : null
}

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
