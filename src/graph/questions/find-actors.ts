import { RequestError } from '../../errors.ts'
import type { Dialect, GraphEngine, Row, Statement } from '../engine.ts'
import { fold } from '../ids.ts'
import { list, text } from './values.ts'

/** An actor that a parameter means. */
export interface FoundActor {
  readonly id: string
  readonly type: string
  readonly name: string
}

/** Whom one parameter means: the actors themselves, and the ids of all who count with them (persons acting for them). */
export interface Meant {
  readonly actors: readonly FoundActor[]
  readonly ids: readonly string[]
}

/** By parameter; a parameter that was not given is missing, one that means nobody has empty lists. */
export type Found = Readonly<Record<string, Meant>>

/** The Cypher for what kind of actor `x` is. */
export const actorType = (x: string) =>
  `CASE WHEN ${x}:Person THEN 'person' WHEN ${x}:Country THEN 'country' ELSE 'organisation' END`

const meant = (match: string) => `${match}
  RETURN x.id AS id, ${actorType('x')} AS type, x.name AS name, coalesce(x.code, '') AS code,
    coalesce(x.aliases, []) AS aliases, [(p:Person)-[:REPRESENTS]->(x) | p.id] AS acting`

/** Who has one of these ids or ISO codes, and who acts for them. */
export function findByIdStatement(words: readonly string[]): Statement {
  return {
    cypher: `${meant('MATCH (x:Actor) WHERE x.id IN $ids')}\nUNION\n${meant('MATCH (x:Country) WHERE x.code IN $codes')}`,
    params: { ids: words, codes: words.map((word) => word.toUpperCase()) },
  }
}

/** Whose names hold all the words of one of these names, and who acts for them; the index of words finds them. */
export function findByNameStatement(names: readonly string[], dialect: Dialect): Statement {
  const each = names.map((_, at) => `${dialect.fullText('actor', `name${at}`)}\nWITH DISTINCT node AS x`)
  return {
    cypher: each.map(meant).join('\nUNION\n'),
    params: Object.fromEntries(names.map((name, at) => [`name${at}`, dialect.searchText(name)])),
  }
}

/**
 * Looks up all words of all parameters: ids and ISO codes, and names (aliases too; case and accents do not matter) where they are
 * none. An exact id or code is taken at its word, before any equal name.
 */
export async function findActors(
  engine: GraphEngine,
  wanted: Readonly<Record<string, readonly string[] | undefined>>,
): Promise<Found> {
  const given = Object.entries(wanted).flatMap(([param, words]) => (words === undefined ? [] : [{ param, words }]))
  const all = [...new Set(given.flatMap(({ words }) => words))]
  if (all.length === 0) return {}
  const exact = (await engine.read(findByIdStatement(all))).map(known)
  const byId = (word: string) => exact.filter(({ actor, code }) => actor.id === word || code === word.toUpperCase())
  // A word without a letter or digit is nobody's name.
  const names = all.filter((word) => byId(word).length === 0 && fold(word) !== '')
  const called = names.length === 0 ? [] : (await engine.read(findByNameStatement(names, engine.dialect))).map(known)
  const means = (word: string) => {
    const same = byId(word)
    if (same.length > 0) return same
    return called.filter((k) => k.names.includes(word.toLowerCase()) || k.names.includes(fold(word) || word))
  }
  const meantBy = ({ param, words }: { param: string; words: readonly string[] }) => {
    const hits = [...new Map(words.flatMap(means).map((k) => [k.actor.id, k])).values()]
    const ids = [...new Set(hits.flatMap((k) => [k.actor.id, ...k.acting]))]
    return [param, { actors: hits.map((k) => k.actor), ids }] as const
  }
  return Object.fromEntries(given.map(meantBy))
}

function known(row: Row) {
  const names = [text(row.name), ...list(row.aliases).map(text)]
  return {
    actor: { id: text(row.id), type: text(row.type), name: text(row.name) },
    code: text(row.code) || null,
    names: names.flatMap((name) => [name.toLowerCase(), fold(name)]),
    acting: list(row.acting).map(text),
  }
}

/**
 * The ids of two sides of whom it does not matter which is which: the smaller first, since that is where the looking begins.
 */
export function sidesOf(a: Meant | undefined, b: Meant | undefined) {
  const [x, y] = [a?.ids ?? [], b?.ids ?? []]
  return x.length <= y.length ? { sideA: x, sideB: y } : { sideA: y, sideB: x }
}

/**
 * The actors that a parameter means, where a question is about them alone.
 * @throws RequestError ACTOR_UNKNOWN where it means nobody
 */
export function named(found: Found, parameter: string, word: string): Row[] {
  const actors = found[parameter]?.actors ?? []
  if (actors.length === 0) throw unknown('actor', word, parameter)
  return actors.map((actor) => ({ ...actor }))
}

const FINDS = {
  actor: 'GET /actors?q=…, or readout ask actors q=…, finds an actor by part of its name.',
  article: 'GET /articles, or readout ask articles, lists what there is.',
  contact: 'GET /contacts, or readout ask contacts, lists what there is; the id is its contactId.',
  commitment: 'GET /commitments, or readout ask commitments, lists what there is.',
} as const

/** The error for a single thing that the graph does not hold. */
export function unknown(what: keyof typeof FINDS, key: string, parameter: string): RequestError {
  return new RequestError(
    `${what.toUpperCase()}_UNKNOWN`,
    `The graph holds no ${what} '${key}'.`,
    parameter,
    FINDS[what],
  )
}
