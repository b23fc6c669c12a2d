import type { Article } from '../article/article.ts'
import { ReadingError } from '../errors.ts'
import type { ActorRef, Reading } from '../reader/reading.ts'
import { countryName } from './country-names.ts'
import type { Value } from './engine.ts'
import {
  byCodePoint,
  canonicalJson,
  countryId,
  fold,
  foldOrganisation,
  hash,
  organisationId,
  personBase,
} from './ids.ts'

type Span = Article['residue'][number]

/** An actor as one article knows it: the evidence that its MENTIONS relationship keeps. */
export interface ActorEvidence {
  /** The id that its evidence is kept under; the node that it is at may be another's, which it was joined to. */
  readonly base: string
  readonly type: ActorRef['type']
  /** The name in this article; a country's name is that of its code. */
  readonly name: string
  /** The name as names are compared; the same for all spellings of one actor. */
  readonly folded: string
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
  /** Of an organisation. */
  readonly kind: string | null
  /** Of a person: office, the base of the side, and the rule that found the side. */
  readonly office: string | null
  readonly side: string | null
  readonly rule: string | null
}

/** The actors of one Reading, and what its references mean. */
export interface Actors {
  /** Those that the body mentions, then countries that are only pointed to (without mentions). */
  readonly all: readonly ActorEvidence[]
  /** The base of whom a reference means. @throws ReadingError where it points to nobody */
  baseOf(ref: ActorRef): string
}

export function actorsOf(reading: Reading): Actors {
  const ids = new Map<string, string>()
  const all = new Map<string, ActorEvidence>()
  const put = (ref: ActorRef, evidence: ActorEvidence) => {
    const place = `${ref.type} ${ref.key}`
    if (!ids.has(place)) ids.set(place, evidence.base)
    const known = all.get(evidence.base)
    all.set(evidence.base, known === undefined ? evidence : joined(known, evidence))
  }
  const baseOf = (ref: ActorRef): string => {
    const id = ids.get(`${ref.type} ${ref.key}`)
    if (id !== undefined) return id
    if (ref.type !== 'country') throw unknown(reading, ref)
    put(ref, country(ref.key, []))
    return countryId(ref.key)
  }
  for (const { code, mentions } of reading.countries) put({ type: 'country', key: code }, country(code, mentions))
  for (const o of reading.organisations) put({ type: 'organisation', key: o.name }, organisation(o))
  // Countries and organisations first, since a person's base names the side.
  for (const p of reading.people)
    put({ type: 'person', key: p.name }, person(p, p.of === null ? null : baseOf(p.of), reading.article.id))
  return {
    get all() {
      return [...all.values()]
    },
    baseOf,
  }
}

const NOBODY = { aliases: [], kind: null, office: null, side: null, rule: null }

function country(code: string, mentions: readonly Span[]): ActorEvidence {
  const name = countryName(code)
  return { ...NOBODY, base: countryId(code), type: 'country', name, folded: fold(name), mentions }
}

function organisation(o: Reading['organisations'][number]): ActorEvidence {
  const { name, kind, mentions } = o
  const folded = foldOrganisation(name)
  return {
    ...NOBODY,
    base: organisationId(name),
    type: 'organisation',
    name,
    folded,
    kind,
    mentions,
    aliases: o.aliases,
  }
}

function person(p: Reading['people'][number], side: string | null, articleId: string): ActorEvidence {
  const { name, office, mentions, aliases } = p
  const rule = side === null ? null : p.rule
  return {
    ...NOBODY,
    base: personBase(name, side, articleId),
    type: 'person',
    name,
    folded: fold(name),
    mentions,
    aliases,
    office,
    side,
    rule,
  }
}

/** Two entries of one Reading whose names fold alike. */
function joined(a: ActorEvidence, b: ActorEvidence): ActorEvidence {
  const name = betterName(a.name, b.name)
  return {
    ...a,
    name,
    aliases: [...a.aliases, ...b.aliases, a.name, b.name].filter((alias) => alias !== name),
    mentions: [...a.mentions, ...b.mentions],
    kind: a.kind ?? b.kind,
    office: a.office ?? b.office,
    rule: a.rule ?? b.rule,
  }
}

/**
 * Which of two spellings an actor goes by: the later by code points, which keeps accents and avoids capitals throughout
 * ("Erdoğan" before "Erdogan", "Lee" before "LEE"), whatever was read first. The Cypher in `shared-actors.ts` does alike.
 */
export function betterName(a: string, b: string): string {
  return byCodePoint(a, b) >= 0 ? a : b
}

export interface MentionRow {
  readonly [key: string]: Value
  /** Hash of all that the shared properties of the actor follow from, where it is at the same node and side; see `keptAs`. */
  readonly evidence: string
}

/** What must come again for the shared properties of an actor to stay as they are; `retract.ts` puts the same together. */
export function keptAs({ evidence, actor, represents }: MentionRow): string {
  return [evidence, actor, represents ?? ''].join(' ')
}

/**
 * An actor's evidence as the parameters of its MENTIONS relationship; offsets in the order of the text.
 * @param nodeOf the node that a base is at
 */
export function mentionRow(
  { id, date }: Pick<Article, 'id' | 'date'>,
  actor: ActorEvidence,
  nodeOf: (base: string) => string,
): MentionRow {
  const places = [...actor.mentions].sort((a, b) => a.start - b.start || a.end - b.end)
  const named = actor.type !== 'country'
  const { kind, office, side, rule } = actor
  const aliases = [...new Set(actor.aliases)].sort(byCodePoint)
  return {
    article: id,
    ...placed(actor.base, nodeOf),
    count: places.length,
    starts: places.map(({ start }) => start),
    ends: places.map(({ end }) => end),
    name: named ? actor.name : null,
    aliases: named ? aliases : null,
    kind,
    office,
    side,
    represents: side === null ? null : nodeOf(side),
    rule,
    evidence: hash(canonicalJson([{ id, date }, actor.base, actor.name, aliases, kind, office, side, rule])),
  }
}

/** Where a relationship of an actor goes, and, where that is not the base's own node, which base it is the evidence of. */
export function placed(base: string, nodeOf: (base: string) => string): { actor: string; base: string | null } {
  const actor = nodeOf(base)
  return { actor, base: actor === base ? null : base }
}

function unknown(reading: Reading, ref: ActorRef): ReadingError {
  return new ReadingError(
    'READING_BROKEN',
    `${ref.type} ${ref.key} is pointed to, but not listed`,
    reading.article.url ?? reading.article.id,
    'This is a fault of the reader: please report it with the article.',
  )
}
