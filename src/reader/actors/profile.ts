import type { Candidate } from './candidates.ts'
import type { Cluster } from './merging.ts'
import { mayHold, type Scene, type Side, sideByWords } from './sides.ts'
import type { Title } from './titles.ts'

/** What is known of a person beside the name. */
export interface Profile {
  readonly office: string | null
  readonly kind: string | null
  readonly offices: readonly string[]
  readonly side: Side | null
}
const isCode = (key: string) => /^[A-Z]{3}$/.test(key)
/** Offices of a state, whose holder is on the side of the state in which the report plays if the text names no other. */
const OF_STATE =
  /^(?:head-of-state|head-of-government|deputy-head-of-government|vice-president|foreign-minister|defence-minister|minister|spokesperson|ambassador|monarch|legislator|envoy|speaker|adviser|national-security-adviser|governor|judge|military|spouse|official)$/

/** Office and side of each person: by the words beside the name, else by the counterpart, the publisher, the main state. */
export function profileOf(clusters: readonly Cluster[], scene: Scene): Map<Cluster, Profile> {
  const profiles = new Map<Cluster, Profile>()
  const last = { office: '', kind: '' }
  for (const cluster of clusters) {
    const titles = titlesOf(cluster)
    const main = titles[0] ?? null
    const counterpart = cluster.candidates.some((c) => c.title?.kind === 'counterpart')
    const office: string | null = main?.office ?? (counterpart && last.office !== '' ? last.office : null)
    const kind: string | null = main !== null ? main.kind : counterpart && last.kind !== '' ? last.kind : null
    if (office !== null && kind !== null) Object.assign(last, { office, kind })
    const side = sideByWords(cluster.candidates, scene) ?? sideByScene(cluster, main, scene)
    profiles.set(cluster, {
      office,
      kind,
      offices: [...new Set(titles.map((t) => (t.office ?? '').toLowerCase()))],
      side,
    })
  }
  return profiles
}

/** Titles of the person, those of the body and those right beside the fullest names first. */
function titlesOf(cluster: Cluster): Title[] {
  const titles: Title[] = []
  const add = (t: Title | null) => {
    if (t !== null && t.office !== null) titles.push(t)
  }
  const body = cluster.candidates.filter((c) => c.line.where !== 'title')
  for (const c of body) {
    add(c.title)
    add(c.after)
    add(c.shared === null ? null : singular(c.shared))
  }
  for (const c of cluster.candidates) if (c.line.where === 'title') add(c.title)
  return titles
}

/** "Presidents" of a list as the office of one of them. */
function singular(title: Title): Title {
  return {
    ...title,
    office:
      title.office
        ?.replace(/men\b/, 'man')
        .replace(/ies\b/, 'y')
        .replace(/s\b(?!.*s\b)/, '') ?? null,
  }
}

function sideByScene(cluster: Cluster, title: Title | null, scene: Scene): Side | null {
  const code = scene.home !== null && isCode(scene.home) ? scene.home : null
  if (title !== null && title.kind === 'private') return null
  if (code !== null && mayHold(code, title) && (title !== null || isHost(cluster.candidates)))
    return { of: { type: 'country', key: code }, rule: 'side/publisher' }
  if (title === null || !OF_STATE.test(title.kind)) return null
  if (scene.main !== null && mayHold(scene.main, title))
    return { of: { type: 'country', key: scene.main }, rule: 'side/main-state' }
  return null
}

/** Somebody without a title whom a government's own page names as the one who acts. */
function isHost(candidates: readonly Candidate[]): boolean {
  const [first] = candidates
  return first !== undefined && (first.opens || first.speaks || candidates.length > 1)
}
