import type { Actor } from '../actors/actors.ts'
import type { ActorRef } from '../reading.ts'
import type { Token } from '../text/text.ts'
import { actorOf, type Discourse, peopleOf, type Resolved, sameRef, sideOf } from './discourse.ts'

/**
 * Who a pronoun stands for. Undefined where the word is none; null where it is one that nothing decides.
 */
export function resolvePronoun(discourse: Discourse, token: Token): Resolved | null | undefined {
  const { scene, lastSpeakers, lastGroup, lastBody } = discourse
  switch (token.lower) {
    case 'he':
    case 'him':
    case 'she':
      return thirdPerson(discourse, token.lower === 'she' ? 'female' : 'male')
    case 'they':
    case 'them':
      if (lastGroup.length > 0) return { refs: asPersons(discourse, lastGroup), rule: 'pronoun-group' }
      return scene.principals.length > 1 ? { refs: scene.principals, rule: 'pronoun-principals' } : null
    case 'both':
      return scene.principals.length > 1 ? { refs: scene.principals, rule: 'group-principals' } : null
    case 'it':
      if (scene.kind === 'first-person' && scene.issuers[0]?.type === 'organisation')
        return { refs: scene.issuers, rule: 'pronoun-issuer' }
      return lastBody === null ? null : { refs: [lastBody], rule: 'pronoun-body' }
    case 'we':
      if (scene.issuers.length > 0) return { refs: scene.issuers, rule: 'first-person' }
      return lastSpeakers.length > 0 ? { refs: lastSpeakers, rule: 'first-person-speaker' } : null
    case 'i':
      if (lastSpeakers.length === 1) return { refs: lastSpeakers, rule: 'first-person-speaker' }
      return scene.issuers.length > 0 ? { refs: scene.issuers, rule: 'first-person' } : null
    default:
      return undefined
  }
}

/** "X and Israel … They said": where a person of the contact stands for the side, it is that person who says. */
function asPersons(discourse: Discourse, group: readonly ActorRef[]): ActorRef[] {
  const { actors, scene } = discourse
  if (!group.some((r) => r.type === 'person')) return [...group]
  return group.map((ref) => scene.principals.find((p) => p.type === 'person' && sameRef(sideOf(actors, p), ref)) ?? ref)
}

/** Whom "he" or "she" stands for: the latest person that fits, or null where nothing decides. */
export function thirdPerson(discourse: Discourse, gender: 'male' | 'female'): Resolved | null {
  const { genders } = discourse
  const fits = (actor: Actor | null) =>
    actor?.person !== null &&
    actor?.person !== undefined &&
    (actor.person.gender ?? genders.get(actor.index) ?? gender) === gender
  // whom "she" stands for once is no "he" later
  const found = (actor: Actor, rule: string): Resolved => {
    if (actor.person?.gender === null) genders.set(actor.index, gender)
    return { refs: [actor.ref], rule }
  }
  const speaker =
    discourse.lastSpeakers.length === 1 ? actorOf(discourse.actors, discourse.lastSpeakers[0] ?? noRef) : null
  const { lastPerson, lastUnnamed } = discourse
  if (lastPerson !== null && fits(lastPerson)) return found(lastPerson, 'pronoun-subject')
  // an official who is known by office alone ("A Qatari diplomat said … He")
  if (lastUnnamed?.speaksFor === null) return null
  if (lastUnnamed !== null) return { refs: [lastUnnamed.speaksFor], rule: 'pronoun-unnamed' }
  if (speaker !== null && fits(speaker)) return found(speaker, 'pronoun-speaker')
  const named = peopleOf(discourse.actors).filter((a) => a.person?.gender === gender)
  const only = named[0]
  if (named.length === 1 && only !== undefined) return { refs: [only.ref], rule: 'pronoun-only' }
  // "He invited her to come. She accepted": where the one does not fit, the other end of the contact
  const ends = discourse.scene.principals.map((p) => actorOf(discourse.actors, p)).filter((a) => fits(a))
  const end = ends[0]
  if (discourse.scene.home !== null && lastPerson !== null && ends.length === 1 && end !== undefined && end !== null)
    return found(end, 'pronoun-other')
  return null
}

const noRef: ActorRef = { type: 'person', key: ' ' }
