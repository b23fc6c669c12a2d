import type { Actor, Actors } from '../actors/actors.ts'
import type { Scene } from '../document/scene.ts'
import type { ActorRef } from '../reading.ts'
import { firstAt } from '../text/search.ts'
import type { Text } from '../text/text.ts'
import type { Trace } from '../trace.ts'

/** Who an expression stands for, and by which rule that was found. */
export interface Resolved {
  readonly refs: readonly ActorRef[]
  readonly rule: string
}

/** What the text has said so far, as a reader keeps it in mind; sentences are passed in order. */
export interface Discourse {
  readonly text: Text
  readonly actors: Actors
  readonly scene: Scene
  /** Hears where rules give up; null where nobody asks. */
  readonly trace: Trace | null
  /** Speakers of the latest statement. */
  lastSpeakers: readonly ActorRef[]
  /** The latest person that was a single subject, and the latest group. */
  lastPerson: Actor | null
  lastGroup: readonly ActorRef[]
  /** The latest single subject whom nobody names ("a Qatari diplomat"), with whom it speaks for; null once a person is named. */
  lastUnnamed: { readonly speaksFor: ActorRef | null } | null
  /** The latest organisation or country that was a subject. */
  lastBody: ActorRef | null
  /** What a pronoun has told of people whose name tells nothing, by the index of the actor. */
  readonly genders: Map<number, 'male' | 'female'>
}

export function openDiscourse(text: Text, actors: Actors, scene: Scene, trace: Trace | null): Discourse {
  return {
    text,
    actors,
    scene,
    trace,
    lastSpeakers: [],
    lastPerson: null,
    lastUnnamed: null,
    lastGroup: [],
    lastBody: null,
    genders: new Map(),
  }
}

export const sameRef = (a: ActorRef, b: ActorRef) => a.type === b.type && a.key === b.key

export function sameRefs(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  return a.length === b.length && a.every((x) => b.some((y) => sameRef(x, y)))
}

/** Without doubles, in order. */
export function distinct(refs: readonly ActorRef[]): ActorRef[] {
  if (refs.length < 2) return [...refs]
  const seen = new Set<string>()
  return refs.filter(({ type, key }) => {
    const id = `${type} ${key}`
    const known = seen.has(id)
    seen.add(id)
    return !known
  })
}

/** A place where an organisation is named, as an offset. */
interface BodyAt {
  readonly actor: Actor
  readonly start: number
}

/** What is looked up in the actors of a text again and again. */
interface Index {
  readonly byRef: ReadonlyMap<string, Actor>
  /** Where organisations are named that hold a word, in lower case; in order of the text. */
  readonly bodiesByWord: ReadonlyMap<string, readonly BodyAt[]>
  readonly people: readonly Actor[]
  readonly countries: ReadonlyMap<ActorRef, number>
}
const INDEXES = new WeakMap<Actors, Index>()

function indexOf(actors: Actors): Index {
  const known = INDEXES.get(actors)
  if (known !== undefined) return known
  const byRef = new Map<string, Actor>()
  const bodiesByWord = new Map<string, BodyAt[]>()
  for (const actor of actors.list) {
    const key = `${actor.ref.type} ${actor.ref.key}`
    if (!byRef.has(key)) byRef.set(key, actor)
  }
  const countries = new Map<ActorRef, number>()
  for (const mention of actors.mentions) {
    const actor = actors.list[mention.actor]
    const ref = actor?.ref
    if (actor !== undefined && ref?.type === 'organisation')
      for (const word of new Set(ref.key.toLowerCase().split(/\s+/))) {
        const known = bodiesByWord.get(word)
        if (known === undefined) bodiesByWord.set(word, [{ actor, start: mention.start }])
        else known.push({ actor, start: mention.start })
      }
    if (ref?.type === 'country') countries.set(ref, (countries.get(ref) ?? 0) + 1)
  }
  const index = { byRef, bodiesByWord, people: actors.list.filter((a) => a.person !== null), countries }
  INDEXES.set(actors, index)
  return index
}

/** The actor that a reference points to. */
export const actorOf = (actors: Actors, ref: ActorRef): Actor | null =>
  indexOf(actors).byRef.get(`${ref.type} ${ref.key}`) ?? null

/** The organisation whose name holds this word (lower case): the latest named before an offset, else the first behind it. */
export function bodyWith(actors: Actors, word: string, before: number): Actor | null {
  const named = indexOf(actors).bodiesByWord.get(word) ?? []
  const next = firstAt(named.length, (i) => (named[i]?.start ?? 0) >= before)
  return (named[next - 1] ?? named[next])?.actor ?? null
}

/** The country of which the text speaks for the most part, if there is one; `counts` says which countries are asked for. */
export function mainCountry(actors: Actors, counts: (country: ActorRef) => boolean = () => true): ActorRef | null {
  const asked = [...indexOf(actors).countries].filter(([ref]) => counts(ref))
  const all = asked.reduce((sum, [, count]) => sum + count, 0)
  const [best] = asked.sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] >= 0.6 * all ? best[0] : null
}

/** All persons of a text. */
export const peopleOf = (actors: Actors): readonly Actor[] => indexOf(actors).people

/**
 * The side that somebody acts for: a person's country or organisation, the state of a state's organ (guide, case 7);
 * else the actor itself.
 */
export function sideOf(actors: Actors, ref: ActorRef): ActorRef {
  const actor = actorOf(actors, ref)
  const of = actor?.person?.of
  if (of !== null && of !== undefined) return of.type === 'organisation' ? sideOf(actors, of) : of
  const state = actor?.organisation?.of
  if (state !== null && state !== undefined) return { type: 'country', key: state }
  return ref
}

/** A ministry without a country of its own, in a text of a state, is that state's (guide, case 7). */
export function ofHome(discourse: Discourse, ref: ActorRef): ActorRef {
  const { home } = discourse.scene
  if (ref.type !== 'organisation' || home === null || home.type !== 'country') return ref
  return actorOf(discourse.actors, ref)?.organisation?.kind === 'ministry' ? home : ref
}
