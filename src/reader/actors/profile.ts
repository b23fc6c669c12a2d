import type { Candidate } from './candidates.ts'
import { stateOfLeader } from './leaders.ts'
import type { Cluster } from './merging.ts'
import type { Scene } from './scene.ts'
import { mayHold, type Side, sideByWords } from './sides.ts'
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

/** Offices that one person holds at a time. */
const SINGLE = /^(?:head-of-state|head-of-government|monarch|foreign-minister|defence-minister|vice-president)$/

/** Offices that bodies of all kinds have: a wire story's bare title of these says nothing of a state. */
const LESSER = /^(?:official|envoy)$/

/** Office and side of each person: by the words beside the name, else by the counterpart, the publisher, the main state. */
export function profileOf(clusters: readonly Cluster[], scene: Scene): Map<Cluster, Profile> {
  const profiles = new Map<Cluster, Profile>()
  const last = { office: '', kind: '' }
  /** "USA foreign-minister" for each office of one holder that is taken. */
  const held = new Set<string>()
  for (const cluster of clusters) {
    const titles = titlesOf(cluster)
    const main = titles[0] ?? null
    const counterpart = cluster.candidates.some((c) => c.title?.kind === 'counterpart')
    const office: string | null = main?.office ?? (counterpart && last.office !== '' ? last.office : null)
    const kind: string | null = main !== null ? main.kind : counterpart && last.kind !== '' ? last.kind : null
    if (office !== null && kind !== null) Object.assign(last, { office, kind })
    const side =
      sideByWords(cluster.candidates, scene) ??
      sideOfLeader(cluster, main) ??
      (main === null ? sideOfHost(cluster, scene) : null)
    profiles.set(cluster, {
      office,
      kind,
      offices: [...new Set(titles.map((t) => (t.office ?? '').toLowerCase()))],
      side,
    })
    if (side !== null && kind !== null && main?.former !== true) held.add(`${side.of.key} ${kind}`)
    if (side?.rule === 'side/publisher' && scene.presidency) held.add(`${side.of.key} head-of-state`)
  }
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.candidates.map((c) => [c, cluster] as const)))
  const sideOf = (c: Candidate) => {
    const cluster = clusterOf.get(c)
    return cluster === undefined ? null : (profiles.get(cluster)?.side ?? null)
  }
  // of two presidents with a bare title, the publisher's is the one in whose sentences other states are named least
  const bare = [...profiles].filter(([, p]) => p.side === null)
  const foreign = new Map(bare.map(([c]) => [c, statesBeside(c, scene).length / c.candidates.length]))
  bare.sort(([a], [b]) => (foreign.get(a) ?? 0) - (foreign.get(b) ?? 0) || a.index - b.index)
  for (const [cluster, profile] of bare) {
    const title = titlesOf(cluster)[0] ?? null
    if (profile.side !== null || title === null) continue
    const side = sideOfList(cluster, title, sideOf) ?? sideByScene(cluster, title, scene, held)
    if (side === null) continue
    profiles.set(cluster, { ...profile, side })
    if (!title.former) held.add(`${side.of.key} ${title.kind}`)
  }
  return profiles
}

/** Titles of the person, those of the body and those right beside the fullest names first. */
function titlesOf(cluster: Cluster): Title[] {
  const titles: Title[] = []
  const add = (t: Title | null) => {
    if (t !== null && t.office !== null) titles.push(t.plural ? singular(t) : t)
  }
  const body = cluster.candidates.filter((c) => c.line.where !== 'title')
  for (const c of body) {
    add(c.title)
    add(c.after)
    add(c.shared)
  }
  for (const c of cluster.candidates)
    if (c.line.where === 'title') {
      add(c.title)
      add(c.after)
    }
  return titles
}

/** "Presidents" of a list as the office of one of them. */
function singular(title: Title): Title {
  return {
    ...title,
    office:
      title.office
        ?.replace(/^(.*?)men(?=$|-| (?:of|for|to|in|at|general)\b)/i, '$1man')
        .replace(/^(.*?)ies(?=$|-| (?:of|for|to|in|at|general)\b)/i, '$1y')
        .replace(/^(.*?)s(?=$|-| (?:of|for|to|in|at|general)\b)/i, '$1') ?? null,
  }
}

/** The side of a bare title: the publisher's, the dateline's, or that of the state named most which may have such an office. */
function sideByScene(cluster: Cluster, title: Title, scene: Scene, held: ReadonlySet<string>): Side | null {
  if (title.local || !OF_STATE.test(title.kind) || (scene.home === null && LESSER.test(title.kind))) return null
  const [first] = cluster.candidates
  const fits = (code: string) =>
    mayHold(code, title) && (title.former || !SINGLE.test(title.kind) || !held.has(`${code} ${title.kind}`))
  const home = scene.home !== null && isCode(scene.home) ? scene.home : null
  const place = first?.metIn ?? null
  if (home !== null && place !== null && place !== home && mayHold(place, title))
    return { of: { type: 'country', key: place }, rule: 'side/meeting-place' }
  const [beside, ...more] = new Set(statesBeside(cluster, scene))
  if (home !== null && first?.met === true && beside !== undefined && more.length === 0 && fits(beside))
    return { of: { type: 'country', key: beside }, rule: 'side/met-with' }
  if (home !== null && fits(home)) return { of: { type: 'country', key: home }, rule: 'side/publisher' }
  const dateline = first === undefined ? null : scene.dateline(first.line)
  if (home === null && dateline !== null && fits(dateline))
    return { of: { type: 'country', key: dateline }, rule: 'side/dateline' }
  // where every such office is taken, the holder is another's, or a former one of a state beside the publisher's
  const others = [...statesBeside(cluster, scene), ...scene.states].filter(
    (code) => code !== home && mayHold(code, title),
  )
  const state = others.find(fits) ?? others[0] ?? home ?? undefined
  return state === undefined ? null : { of: { type: 'country', key: state }, rule: 'side/main-state' }
}

/** "US Secretary of State A, Secretary of Defence B": one of a list shares the side that the words give the one before. */
function sideOfList(cluster: Cluster, title: Title, sideOf: (c: Candidate) => Side | null): Side | null {
  for (const { listed } of cluster.candidates) {
    const side = listed === null ? null : sideOf(listed)
    if (side === null || side.of.type !== 'country' || !BY_WORDS.test(side.rule)) continue
    // "President Putin and Prime Minister Roe": of two heads each may have a state of its own
    if (side.rule === 'side/leader' && /^head-of-/.test(title.kind)) continue
    return mayHold(side.of.key, title) ? { of: side.of, rule: 'side/list' } : null
  }
  return null
}
const BY_WORDS = /^side\/(?:demonym-title|country-title|country-possessive|office-of-one|leader|list)$/

/** States other than the publisher's that are named in the sentences which name the person. */
function statesBeside(cluster: Cluster, scene: Scene): string[] {
  const codes: string[] = []
  let line = -1
  for (const c of cluster.candidates.slice(0, 40)) {
    if (c.line.index === line || c.line.where === 'title') continue
    line = c.line.index
    for (const code of scene.statesIn(line)) if (code !== scene.home) codes.push(code)
  }
  return codes
}

/** A known leader named by a bare title or none. */
function sideOfLeader(cluster: Cluster, title: Title | null): Side | null {
  // the title of the article may have the fuller name
  const words = cluster.candidates.map((c) => c.run.words).reduce((a, b) => (b.length > a.length ? b : a))
  const code = stateOfLeader(words, title)
  return code === null ? null : { of: { type: 'country', key: code }, rule: 'side/leader' }
}

function sideOfHost(cluster: Cluster, scene: Scene): Side | null {
  if (scene.home === null || !isCode(scene.home) || !scene.presidency || !isHost(cluster.candidates)) return null
  return { of: { type: 'country', key: scene.home }, rule: 'side/publisher' }
}

/** Somebody without a title whom a government's own page names as the one who acts. */
function isHost(candidates: readonly Candidate[]): boolean {
  const [first] = candidates
  if (first === undefined) return false
  // "During a telephone conversation, Vladimir Putin congratulated …": named without a title where the page begins
  const begins = first.line.where !== 'title' && first.line.index < 2 && first.run.words.length > 1
  return first.opens || first.speaks || begins || candidates.length > 2
}
