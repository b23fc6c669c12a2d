import type { Article } from '../../article/article.ts'
import type { Actors } from '../actors/actors.ts'
import { readActors } from '../actors/read-actors.ts'
import type { ActorRef, Kind } from '../reading.ts'
import { readText } from '../text/read-text.ts'
import type { Token } from '../text/text.ts'
import { distinct, sameRef, sideOf } from './participants.ts'

/** What an article's title says of its contact. */
export interface Title {
  readonly kind: Kind | null
  readonly refs: readonly ActorRef[]
}

/** Words of a title, the surest first; the first that occurs gives the kind. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'call',
    /\b(?:(?:tele)?phone|telephone (?:conversation|talks?)|call(?:s|ed)?(?= (?:with|to|between|on behalf))|(?:video|phone|conference) call|conversation|speaks?(?= (?:with|to))|spoke)\b/i,
  ],
  ['call', /\bcall\b(?! (?:for|on|to)\b)/i],
  ['correspondence', /\b(?:letters?|messages?|telegrams?|greetings|condolences|congratulat\w+|wrote to|sent)\b/i],
  ['summit', /\b(?:summit|trilateral|quadrilateral|(?:leaders|ministers)['’] (?:meeting|summit)|ministerial)\b/i],
  [
    'meeting',
    /\b(?:met|meets?|meeting|meetings|talks|receiv(?:es|ed)|consultations|audience|strategic dialogue|bilateral|hosts?)\b/i,
  ],
  ['visit', /\b(?:visits?|visited|travels?|trip|tour|arriv(?:es|ed|al))\b/i],
  ['signing', /\b(?:signs?|signed|signing)\b/i],
  ['negotiation', /\b(?:negotiat\w+|round of|truce|ceasefire)\b/i],
  ['ceremony', /\b(?:ceremony|credentials|inauguration)\b/i],
]

/** Reads the title: its kind of contact, and whom it names (people as the body names them). */
export function readTitle(article: Article, actors: Actors): Title {
  const title = article.title?.replace(/[\u2018\u2019]/g, "'") ?? ''
  if (title === '') return { kind: null, refs: [] }
  const kind = KINDS.find(([, words]) => words.test(title))?.[0] ?? null
  const text = readText({ body: title, residue: [] })
  const { tokens } = text
  const own = readActors(text, { ...article, title: null })
  const refs: ActorRef[] = []
  for (const mention of own.mentions) {
    const actor = own.list[mention.actor]
    if (actor === undefined || (actor.person === null && isPlace(tokens, mention.first, kind))) continue
    const ref = actor.person === null ? actor.ref : personIn(actors, actor.person.surname, actor.ref.key)
    if (ref !== null) refs.push(ref)
    else if (actor.person?.of?.type === 'country') refs.push(actor.person.of)
  }
  // the country of a person who is named beside it takes no part of its own
  const sides = refs.map((r) => (r.type === 'person' ? sideOf(actors, r) : null))
  const free = refs.filter((r) => r.type === 'person' || !sides.some((s) => s !== null && sameRef(s, r)))
  return { kind, refs: distinct(free) }
}

/** "in Geneva", "on the situation in X": a place or topic, no end of the contact; a visit leads "to" its country. */
function isPlace(tokens: readonly Token[], at: number, kind: Kind | null): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1]
  return (
    before?.lower === 'in' ||
    before?.lower === 'against' ||
    before?.lower === 'over' ||
    (before?.lower === 'to' && kind !== 'visit')
  )
}

/** The only leader whom the body names for a country, where a contact of leaders is known by its countries alone. */
export function leaderOf(actors: Actors, ref: ActorRef): ActorRef {
  if (ref.type !== 'country') return ref
  const leaders = actors.list.filter(
    (a) =>
      a.person?.of?.key === ref.key &&
      LEADING.test(a.person.officeKind ?? '') &&
      !/former|ex-/i.test(a.person.office ?? ''),
  )
  const only = leaders[0]
  return leaders.length === 1 && only !== undefined ? only.ref : ref
}
const LEADING = /^(?:head-of-state|head-of-government|monarch|foreign-minister)$/

function personIn(actors: Actors, surname: string, name: string): ActorRef | null {
  const folded = (s: string) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const same = actors.list.filter((a) => a.person !== null && folded(a.person.surname) === folded(surname))
  const exact = same.find((a) => folded(a.ref.key) === folded(name))
  const only = exact ?? (same.length === 1 ? same[0] : undefined)
  return only?.ref ?? null
}
