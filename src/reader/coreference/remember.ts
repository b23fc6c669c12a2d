import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import { descriptorKind, isPlural } from './descriptors.ts'
import { actorOf, type Discourse } from './discourse.ts'
import { headOf } from './resolve.ts'

/**
 * Keeps in mind who the subject of a sentence was, for the pronouns of the next.
 * @param refs whom it stands for; none where nothing decides
 * @param phrase its words, or null where it has none
 */
export function remember(discourse: Discourse, refs: readonly ActorRef[], phrase: Range | null): void {
  const head = phrase === null ? '' : (discourse.text.tokens[headOf(discourse, phrase)]?.lower ?? '')
  const [only] = refs
  // several that stand for one: "Russian officials", and then "they"
  if (refs.length > 1 || (only !== undefined && only.type !== 'person' && isPlural(head))) discourse.lastGroup = refs
  if (refs.length > 1) return
  if (only?.type === 'person') {
    discourse.lastPerson = actorOf(discourse.actors, only)
    discourse.lastUnnamed = null
    return
  }
  if (only !== undefined) discourse.lastBody = only
  if (!isSomebody(head)) return
  // "a Qatari diplomat", whom nobody names: "he" is nobody who was spoken of before
  discourse.lastPerson = null
  discourse.lastUnnamed = { speaksFor: only ?? null }
}

/** Does the noun stand for one human being ("the head", "a senior official")? */
const isSomebody = (word: string) =>
  !isPlural(word) &&
  (descriptorKind(word) === 'person' || /^(?:official|source|aide|associate|lawyer|attorney)$/.test(word))
