import { table } from '../lexicon/table.ts'
import type { ActorRef } from '../reading.ts'
import { nameOfBody } from './bodies.ts'
import { type Candidate, hintsOf } from './candidates.ts'
import type { OrganisationItem } from './items.ts'
import type { Scene } from './scene.ts'
import type { SideHint } from './title-words.ts'
import type { Title } from './titles.ts'

export interface Side {
  readonly of: ActorRef
  readonly rule: string
}
const country = (key: string): ActorRef => ({ type: 'country', key })
const isCode = (key: string) => /^[A-Z]{3}$/.test(key)

/** The side of a person by the words beside the name, the strongest and earliest; null where they give none. */
export function sideByWords(candidates: readonly Candidate[], scene: Scene): Side | null {
  let best: { rank: number; side: Side } | null = null
  for (const c of candidates) {
    for (const hint of hintsOf(c)) {
      const side = resolve(hint.side, hint.rule, c, scene)
      if (side === null) continue
      const rank = ('context' in hint.side ? 1 : 3) + (c.line.where === 'title' ? -1 : 0)
      if (best === null || rank > best.rank) best = { rank, side }
      break
    }
  }
  return best?.side ?? null
}

function resolve(hint: SideHint, rule: string, c: Candidate, scene: Scene): Side | null {
  if ('country' in hint) return { of: country(hint.country), rule }
  if ('body' in hint) {
    const body = scene.bodies.named(hint.body)
    const name = body === null ? null : nameOfBody(body)
    return name === null ? null : { of: { type: 'organisation', key: name.text }, rule }
  }
  if ('organisation' in hint) return sideOfBody(hint.organisation, hint.owner, rule, scene, c)
  if (hint.context === 'our') {
    const ours = scene.home ?? scene.dateline(c.line) ?? scene.states[0]
    if (ours === undefined || ours === '') return null
    return { of: isCode(ours) ? country(ours) : { type: 'organisation', key: ours }, rule }
  }
  const code = scene.lastBefore(c.line, c.run.first)
  return code === null ? null : { of: country(code), rule }
}

/** An organ of a state speaks for the state; other bodies for themselves (guide, settled cases 7 and 18). */
function sideOfBody(
  item: OrganisationItem,
  owner: string | null,
  rule: string,
  scene: Scene,
  c: Candidate,
): Side | null {
  if (item.kind === 'ministry' || item.kind === 'agency') {
    const title = c.title ?? c.after
    const home = scene.home !== null && isCode(scene.home) ? scene.home : scene.dateline(c.line)
    const likely = [...(home === null ? [] : [home]), ...scene.states].find((code) => mayHold(code, title))
    const state = owner ?? item.state ?? scene.bodies.of(item)?.state ?? likely
    return state === undefined ? null : { of: country(state), rule }
  }
  const body = scene.bodies.of(item)
  const name = body === null ? null : nameOfBody(body)
  return name === null ? null : { of: { type: 'organisation', key: name.text }, rule }
}

/** What a bare title tells against a state: lexicon/state-offices.tsv, by code. */
const OF_STATES: ReadonlyMap<string, { readonly crown: boolean; readonly lacks: readonly string[] }> = new Map(
  table('state-offices', ['of', 'crown', 'lacks']).map(({ of, crown, lacks }) => [
    of,
    { crown: crown !== '', lacks: lacks === '' ? [] : lacks.split('; ') },
  ]),
)

/** May a person with this bare title speak for the state? */
export function mayHold(code: string, title: Title | null): boolean {
  const state = OF_STATES.get(code)
  if (title?.kind === 'monarch' && state?.crown !== true) return false
  const office = ` ${title?.office?.toLowerCase() ?? ''} `
  return !state?.lacks.some((words) =>
    words.startsWith('^') ? office.startsWith(` ${words.slice(1)} `) : office.includes(` ${words} `),
  )
}
