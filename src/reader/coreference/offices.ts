import type { Actor, Mention } from '../actors/actors.ts'
import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import { firstAt } from '../text/search.ts'
import type { DescriptorKind } from './descriptors.ts'
import { actorOf, type Discourse, distinct, type Resolved, sameRef, sideOf } from './discourse.ts'
import { fittingOf } from './office-fit.ts'

/** The countries that a phrase names, by name, demonym or capital, in order. */
export function countriesIn(discourse: Discourse, mentions: readonly Mention[]): ActorRef[] {
  const refs = mentions.map((m) => discourse.actors.list[m.actor]?.ref).filter((r) => r !== undefined)
  return distinct(refs.filter((r) => r.type === 'country'))
}

/** "the Russian leader", "the Secretary", "her guest". */
export function resolveOffice(
  discourse: Discourse,
  range: Range,
  head: number,
  kind: DescriptorKind,
  mentions: readonly Mention[],
): Resolved | null {
  const { tokens } = discourse.text
  if (/^(?:highness|majesty|excellency)$/.test(tokens[head]?.lower ?? '')) return honorific(discourse)
  if (tokens.slice(range.first, head).some((t) => t.lower === 'visiting')) {
    const other = otherPrincipal(discourse, 'guest')
    if (other !== null) return { refs: [other], rule: 'guest' }
  }
  const countries = countriesIn(discourse, mentions)
  const title = titleIn(discourse, range, head)
  if (kind === 'guest' || kind === 'counterpart' || kind === 'host') {
    const other = otherPrincipal(discourse, kind)
    return other === null ? null : { refs: [other], rule: kind }
  }
  const sided = (a: Actor) =>
    countries.length === 0 || countries.some((c) => sameRef(sideOf(discourse.actors, a.ref), c))
  const of = headed(discourse, range, head)
  const fitting = fittingOf(discourse.actors, title, tokens[head]?.lower ?? '').filter(
    ({ actor }) => sided(actor) && (of === null || officesOf(actor).includes(of)),
  )
  const best = Math.max(0, ...fitting.map((f) => f.score))
  const candidates = fitting.filter((f) => f.score === best).map((f) => f.actor)
  const { home } = discourse.scene
  // "The Prime Minister" in a text of Downing Street is its own, though only the foreign one is named
  const bare =
    countries.length === 0 &&
    tokens[head + 1]?.lower !== 'of' &&
    !mentions.some((m) => discourse.actors.list[m.actor]?.ref.type === 'person')
  const homeUnnamed = home !== null && discourse.scene.principals.some((p) => sameRef(p, home))
  if (
    bare &&
    homeUnnamed &&
    home !== null &&
    candidates.length > 0 &&
    candidates.every((c) => !sameRef(sideOf(discourse.actors, c.ref), home))
  )
    return { refs: [home], rule: 'home-office' }
  // "The President praised" in a text of his own office, which names him without a title: he, not his guest
  const untitled = discourse.scene.principals.filter((p) => {
    const person = actorOf(discourse.actors, p)?.person
    return (
      person !== undefined &&
      person !== null &&
      person.office === null &&
      home !== null &&
      sameRef(sideOf(discourse.actors, p), home)
    )
  })
  const [ownHead] = untitled
  const foreign =
    home !== null && candidates.length > 0 && candidates.every((c) => !sameRef(sideOf(discourse.actors, c.ref), home))
  if (bare && foreign && untitled.length === 1 && ownHead !== undefined)
    return { refs: [ownHead], rule: 'home-untitled' }
  const chosen = choose(discourse, candidates, tokens[range.first]?.start ?? 0)
  if (chosen !== null) return { refs: [chosen.ref], rule: countries.length > 0 ? 'office-side' : 'office' }
  if (fitting.length > 0) return null
  // "the President of Russia" whose office the text nowhere says: the one who stands for that side
  const named = discourse.scene.principals.filter(
    (p) => p.type === 'person' && countries.some((c) => sameRef(sideOf(discourse.actors, p), c)),
  )
  const [onlyOne] = named
  if (named.length === 1 && onlyOne !== undefined) return { refs: [onlyOne], rule: 'office-principal' }

  const side = countries[0]
  if (side !== undefined) return { refs: [side], rule: 'unnamed-office' }
  // "an Interpol spokesperson", whom nobody names: for whom he speaks (guide, case 9); later "the spokesperson"
  if (/^spokes/.test(tokens[head]?.lower ?? '')) {
    const body = mentions.map((m) => discourse.actors.list[m.actor]?.ref).find((r) => r?.type === 'organisation')
    if (body !== undefined) return { refs: [body], rule: 'unnamed-office' }
    const [last] = discourse.lastSpeakers
    if (mentions.length === 0 && discourse.lastSpeakers.length === 1 && last !== undefined && last.type !== 'person')
      return { refs: [last], rule: 'same-office' }
  }
  // nobody in the text has the office: the one untitled person of the home side among those of the contact
  const [headAtHome] = untitled
  // of several, the president is the one whom the contact names first
  const plain = untitled.length === 1 || tokens[head]?.lower === 'president'
  if (bare && plain && headAtHome !== undefined && TOP.test(tokens[head]?.lower ?? ''))
    return { refs: [headAtHome], rule: 'home-untitled' }
  const definite = tokens[range.first - 1]?.lower === 'the' || tokens[range.first]?.lower === 'the'
  if (
    home !== null &&
    definite &&
    /^(?:president|minister|secretary|king|spokesperson|spokesman|chancellor)$/.test(tokens[head]?.lower ?? '')
  )
    return { refs: [home], rule: 'home-office' }
  return null
}

/** "The head of the inquiry": what somebody heads that is no state; null where nothing of the kind is said. */
function headed({ text, actors }: Discourse, range: Range, head: number): string | null {
  const { tokens } = text
  if (!/^(?:head|chief|director|leader|chairman|chairwoman|chairperson|chair)$/.test(tokens[head]?.lower ?? ''))
    return null
  if (tokens[head + 1]?.lower !== 'of' || tokens[head + 2]?.pos !== 'DET') return null
  for (let i = head + 3; i < range.last; i++) {
    const t = tokens[i]
    if (t === undefined || actors.at.get(i) !== undefined) return null
    if (t.pos === 'NOUN') return STATES.has(t.lower) ? null : t.lower
    if (t.pos !== 'ADJ') return null
  }
  return null
}

/** What presidents and ministers head, whatever their office is called. */
const STATES = new Set('state government country nation republic delegation side cabinet kingdom region'.split(' '))

const officesOf = ({ person }: Actor) => [person?.office ?? '', ...(person?.offices ?? [])].join(' ').toLowerCase()

/** Whom a text of their own office names without a title. */
const TOP = /^(?:president|minister|chancellor|king|emir|sultan)$/

/** "His Royal Highness affirmed": the one of the contact who was last spoken of, else the home side's. */
function honorific(discourse: Discourse): Resolved | null {
  const { principals, home } = discourse.scene
  const people = principals.filter((p) => p.type === 'person')
  const own = people.find((p) => home !== null && sameRef(sideOf(discourse.actors, p), home))
  const first = own ?? people[0]
  return first === undefined ? null : { refs: [first], rule: 'honorific' }
}

/** The words of the title that a description holds: adjectives of side and articles left out. */
function titleIn(discourse: Discourse, range: Range, head: number): string {
  const { tokens } = discourse.text
  const words: string[] = []
  let i = head
  for (; i >= range.first; i--) {
    const t = tokens[i]
    if (t === undefined || discourse.actors.at.get(i)?.form === 'demonym') break
    if (t.pos === 'DET' || t.pos === 'PRON' || t.text === "'s" || t.pos === 'PART' || STATUS.has(t.lower)) break
    words.unshift(t.lower)
  }
  // "the minister of foreign affairs", "secretary of state"
  if (tokens[head + 1]?.lower === 'of' || tokens[head + 1]?.lower === 'for')
    for (let k = head + 1; k < range.last && k < head + 4; k++) {
      const t = tokens[k]
      if (t === undefined || discourse.actors.at.get(k) !== undefined || t.pos === 'DET') break
      words.push(t.lower)
    }
  const joined = words.join(' ').replace(/ - /g, '-')
  return joined.endsWith(' of') || joined.endsWith(' for') ? joined.replace(/ (?:of|for)$/, '') : joined
}

const STATUS = new Set(
  'new newly-elected acting interim then incoming visiting current outgoing former top senior honourable'.split(' '),
)

function otherPrincipal(discourse: Discourse, kind: 'guest' | 'host' | 'counterpart'): ActorRef | null {
  const { principals, home } = discourse.scene
  const [a, b] = principals
  if (a === undefined || b === undefined || principals.length !== 2) return null
  const atHome = (r: ActorRef) => home !== null && sameRef(sideOf(discourse.actors, r), home)
  if (kind === 'counterpart') {
    const speaker = discourse.lastSpeakers.length === 1 ? discourse.lastSpeakers[0] : undefined
    if (speaker !== undefined) return sameRef(speaker, a) ? b : sameRef(speaker, b) ? a : null
    return atHome(a) ? b : atHome(b) ? a : null
  }
  if (atHome(a) === atHome(b)) return kind === 'guest' ? b : a
  return atHome(a) === (kind === 'host') ? a : b
}

/** One of several who fit: the home side's, else a principal, else the latest named before. Null if nothing decides. */
function choose(discourse: Discourse, candidates: readonly Actor[], before: number): Actor | null {
  const only = candidates[0]
  if (only === undefined) return null
  if (candidates.length === 1) return only
  const { scene, actors } = discourse
  const principal = candidates.filter((c) => scene.principals.some((p) => sameRef(p, c.ref)))
  const pool = principal.length > 0 ? principal : candidates
  const { home } = scene
  const homely = home === null ? [] : pool.filter((c) => sameRef(sideOf(actors, c.ref), home))
  const homeOnly = homely[0]
  if (homely.length === 1 && homeOnly !== undefined) return homeOnly
  const { lastPerson } = discourse
  const subject = lastPerson === null ? undefined : pool.find((c) => c.index === lastPerson.index)
  if (subject !== undefined) return subject
  const { mentions } = actors
  for (let i = firstAt(mentions.length, (k) => (mentions[k]?.start ?? 0) >= before) - 1; i >= 0; i--) {
    const actor = pool.find((c) => c.index === mentions[i]?.actor)
    if (actor !== undefined) return actor
  }
  return null
}
