import type { Article } from '../../article/article.ts'
import type { Actor, Actors } from '../actors/actors.ts'
import { readActors } from '../actors/read-actors.ts'
import { isVerbal, type Range } from '../grammar/range.ts'
import type { ActorRef, Kind } from '../reading.ts'
import { readText } from '../text/read-text.ts'
import type { Token } from '../text/text.ts'
import { participantsIn } from './participants.ts'
import { distinct, type Setting, sameRef } from './setting.ts'

/** What an article's title says of its contact. */
export interface Title {
  readonly kind: Kind | null
  readonly refs: readonly ActorRef[]
  /** Does it leave out the side that publishes ("Working meeting with X")? */
  readonly oneSided: boolean
  /** Does a verb tell of the contact ("X met Y", "X held a meeting"), or is it all that the title names ("Meeting with Y")? */
  readonly held: boolean
  /** Those of the refs that stand for people whom the body does not name. */
  readonly absent: readonly ActorRef[]
}

/** Words of a title, the surest first; the first that occurs gives the kind. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'call',
    /\b(?:(?:tele)?phone|telephone (?:conversation|talks?)|call(?:s|ed)?(?= (?:with|between|on behalf))|(?<='s )calls? to (?!action\b)|(?:video|phone|conference) call|conversation|speaks?(?= (?:with|to))|spoke)\b/i,
  ],
  ['call', /\bcall\b(?! (?:for|on|to)\b)/i],
  ['correspondence', /\b(?:letters?|messages?|telegrams?|greetings|condolences|congratulat\w+|wrote to|sent)\b/i],
  ['summit', /\b(?:summit|trilateral|quadrilateral)\b/i],
  [
    'meeting',
    /\b(?:met|meets?|meeting|meetings|talks|receiv(?:es|ed)|consultations|audience|dialogue(?! forum)|bilateral|hosts|(?<!bid )to (?:co-)?host|co-host|ministerial|round ?table|listening session|convening)\b/i,
  ],
  ['visit', /\b(?:visits?|visited|travels?|trip|tour|arriv(?:es|ed|al))\b/i],
  ['signing', /\b(?:signs?|signed|signing)\b/i],
  ['negotiation', /\b(?:negotiat\w+|round of|truce|ceasefire)\b/i],
  ['ceremony', /\b(?:ceremony|credentials|inauguration)\b/i],
]

/** What a title says of the occasion, not of the contact. */
const ASIDE =
  /\b(?:background )?press call by\b|\b(?:on (?:the )?occasion of|on the (?:sidelines|margins) of|in the margins of|ahead of|following|prior to)\b.{0,60}\b(?:summit|conference|forum)\b/gi

const ONE_SIDED = /^\W*(?:\p{L}+ ){0,2}(?:meeting|conversation|talks|call|consultations)s? with\b/iu

const HELD =
  /\b(?:met|(?:held|holds|had|has|chair(?:s|ed)|conduct(?:s|ed)) (?:an?|his|her|their|the)? ?(?:[\w-]+ ){0,3}(?:meeting|talks|conversation|consultations|session|conference))\b/i

/** Reads the title: its kind of contact, and whom it names (people as the body names them). */
export function readTitle(article: Article, actors: Actors): Title {
  const title = article.title?.replace(/[\u2018\u2019]/g, "'") ?? ''
  if (title === '') return { kind: null, refs: [], oneSided: false, held: false, absent: [] }
  const told = title.replace(ASIDE, '')
  const kind = KINDS.find(([, words]) => words.test(told))?.[0] ?? null
  const text = readText({ body: title, residue: [] })
  const own = readActors(text, { ...article, title: null })
  const setting: Setting = { text, actors: own, home: null, principals: [], group: [], speaker: null, absent: [] }
  const refs = partsOf(text.tokens, own).flatMap((range) =>
    participantsIn(range, setting).filter(
      (ref) => ref.type === 'person' || !isPlace(text.tokens, own, ref, range, kind),
    ),
  )
  const absent = refs.filter((r) => r.type === 'person').flatMap((r) => inBody(r, own, actors))
  return {
    kind,
    refs: distinct(refs.flatMap((ref) => inBody(ref, own, actors))),
    oneSided: ONE_SIDED.test(told),
    held: ONE_SIDED.test(told) || HELD.test(told),
    absent: absent.filter((r) => r.type !== 'person'),
  }
}

/** The stretches of a title between words that part its actors: "X's Call", "with", verbs. */
function partsOf(tokens: readonly Token[], own: Actors): Range[] {
  const parts: Range[] = []
  let first = 0
  for (let i = 0; i <= tokens.length; i++) {
    const t = tokens[i]
    const parts_ =
      t === undefined ||
      (!own.at.has(i) && (PARTING.test(t.lower) || (isVerbal(t) && !/^\p{Lu}\p{Ll}+$/u.test(t.text))))
    if (!parts_) continue
    if (i > first) parts.push({ first, last: i })
    first = i + 1
  }
  return parts
}
const PARTING =
  /^(?:with|to|between|call|calls|meeting|visit|on|following|after|before|during|meets|met|receives|held|spoke|speaks|'s|:|\u2013)$/

/** An actor of the title as the body knows it: a person by surname, else by the side. */
function inBody(ref: ActorRef, own: Actors, actors: Actors): ActorRef[] {
  const person = own.list.find((a) => sameRef(a.ref, ref))?.person
  if (person === null || person === undefined)
    return ref.type === 'country' || actors.list.some((a) => sameRef(a.ref, ref)) ? [ref] : []
  const named = personIn(actors, person.surname, ref.key)
  if (named !== null) return [named]
  return person.of?.type === 'country' ? [person.of] : []
}

/** "in Geneva", "on the situation in X": a place or topic, no end of the contact; a visit leads "to" its country. */
function isPlace(
  tokens: readonly Token[],
  own: Actors,
  ref: ActorRef,
  { first, last }: Range,
  kind: Kind | null,
): boolean {
  const mention = own.mentions.find(
    (m) => m.first >= first && m.last <= last && sameRef(own.list[m.actor]?.ref ?? ref, ref),
  )
  if (mention === undefined) return false
  const before = tokens[mention.first - 1]?.lower === 'the' ? tokens[mention.first - 2] : tokens[mention.first - 1]
  return (
    before !== undefined && (/^(?:in|against|over)$/.test(before.lower) || (before.lower === 'to' && kind !== 'visit'))
  )
}

/** The only leader whom the body names for a country, where a contact of leaders is known by its countries alone. */
export function leaderOf({ actors, absent }: Pick<Setting, 'actors' | 'absent'>, ref: ActorRef): ActorRef {
  if (ref.type !== 'country' || absent.some((a) => sameRef(a, ref))) return ref
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

/** The only person whose name shares a word with the name: "Dilma Rousseff" is "Dilma Vana Rousseff Linhares". */
function akin(actors: Actors, name: string): Actor | undefined {
  const words = (s: string) =>
    s
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((w) => w.length > 3)
  const sought = words(name)
  const found = actors.list.filter((a) => a.person !== null && words(a.ref.key).some((w) => sought.includes(w)))
  return found.length === 1 ? found[0] : undefined
}

function personIn(actors: Actors, surname: string, name: string): ActorRef | null {
  const folded = (s: string) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const same = actors.list.filter((a) => a.person !== null && folded(a.person.surname) === folded(surname))
  const exact = same.find((a) => folded(a.ref.key) === folded(name))
  // of several with one surname, the one whose given name stands in the title too, else a bare surname
  const given = same.find((a) =>
    folded(name)
      .split(' ')
      .some((w) => w !== folded(surname) && folded(a.ref.key).split(' ').includes(w)),
  )
  const only = exact ?? given ?? (same.length === 1 || !name.includes(' ') ? same[0] : undefined) ?? akin(actors, name)
  return only?.ref ?? null
}
