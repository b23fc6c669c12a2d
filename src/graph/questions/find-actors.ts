import { RequestError } from '../../errors.ts'
import type { GraphEngine, Row, Statement } from '../engine.ts'
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

/**
 * Who is meant by ids, ISO codes or names (aliases too; case and accents do not matter), and who acts for them. The three
 * ways stand apart so that each can use its index.
 */
export function findActorsStatement(words: readonly string[]): Statement {
  const meant = (match: string) => `${match}
  OPTIONAL MATCH (p:Person)-[:REPRESENTS]->(x)
  RETURN x.id AS id, ${actorType('x')} AS type, x.name AS name, coalesce(x.code, '') AS code,
    coalesce(x.aliases, []) AS aliases, collect(p.id) AS acting`
  return {
    cypher: [
      meant('MATCH (x:Actor) WHERE x.id IN $ids'),
      meant('MATCH (x:Country) WHERE x.code IN $codes'),
      meant(
        'MATCH (x:Actor) WHERE x.folded IN $folded OR any(other IN coalesce(x.aliases, []) WHERE toLower(other) IN $lower)',
      ),
    ].join('\nUNION\n'),
    params: {
      ids: words,
      codes: words.map((word) => word.toUpperCase()),
      folded: words.map(fold).filter((word) => word !== ''),
      lower: words.map((word) => word.toLowerCase()),
    },
  }
}

/** Looks up all words of all parameters at once. An exact id or code is taken at its word, before any equal name. */
export async function findActors(
  engine: GraphEngine,
  wanted: Readonly<Record<string, readonly string[] | undefined>>,
): Promise<Found> {
  const given = Object.entries(wanted).flatMap(([param, words]) => (words === undefined ? [] : [{ param, words }]))
  const all = [...new Set(given.flatMap(({ words }) => words))]
  if (all.length === 0) return {}
  const known = (await engine.read(findActorsStatement(all))).map((row) => ({
    actor: { id: text(row.id), type: text(row.type), name: text(row.name) },
    code: text(row.code),
    names: [text(row.name), ...list(row.aliases).map(text)].flatMap((name) => [name.toLowerCase(), fold(name)]),
    acting: list(row.acting).map(text),
  }))
  const means = (word: string) => {
    const exact = known.filter((k) => k.actor.id === word || (k.code !== '' && k.code === word.toUpperCase()))
    return exact.length > 0
      ? exact
      : known.filter((k) => k.names.includes(word.toLowerCase()) || k.names.includes(fold(word) || word))
  }
  const meant = ({ param, words }: { param: string; words: readonly string[] }) => {
    const hits = [...new Map(words.flatMap(means).map((k) => [k.actor.id, k])).values()]
    const ids = [...new Set(hits.flatMap((k) => [k.actor.id, ...k.acting]))]
    return [param, { actors: hits.map((k) => k.actor), ids }] as const
  }
  return Object.fromEntries(given.map(meant))
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
  actor: 'GET /actors?q=… finds an actor by part of its name.',
  article: 'GET /articles lists what there is.',
  contact: 'GET /contacts lists what there is; the id is its contactId.',
  commitment: 'GET /commitments lists what there is.',
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
