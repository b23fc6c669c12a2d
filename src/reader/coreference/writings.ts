import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import type { Discourse, Resolved } from './discourse.ts'

/** Words that open what belongs to a writing: whose it is, or where it comes from. */
const FROM = new Set(['of', 'by', 'from', 'in'])

/**
 * Who speaks in "the statement", "the President's message", "a letter from the minister": the one whose it is; of a
 * joint text both ends; else whoever has just spoken or sent it, else the side that publishes.
 * @param named resolves a part of the phrase to the one it names, or null
 */
export function resolveWriting(
  discourse: Discourse,
  range: Range,
  head: number,
  named: (part: Range) => Resolved | null,
): Resolved | null {
  const { tokens } = discourse.text
  const { scene, lastSpeakers, lastPerson } = discourse
  const found = (refs: readonly ActorRef[]): Resolved => ({ refs, rule: 'writing' })
  // "In a joint statement, the two chambers said": where it was said, not who says it
  if (
    /^(?:in|with|by)$/.test(tokens[range.first]?.lower ?? '') ||
    /^(?:in|with|by)$/.test(tokens[range.first - 1]?.lower ?? '')
  )
    return null
  for (let i = range.first; i < head; i++)
    if (tokens[i]?.text === "'s" || tokens[i]?.text === "'") {
      const owner = named({ first: range.first, last: i })
      // whose it is, is said, though nobody knows the name
      return owner === null ? null : found(owner.refs)
    }
  for (let i = head + 1; i < range.last; i++)
    if (FROM.has(tokens[i]?.lower ?? '')) {
      const owner = named({ first: i + 1, last: range.last })
      if (owner !== null) return found(owner.refs)
    }
  if (range.first > 0 && /^(?:another|an?|some|every)$/.test(tokens[range.first]?.lower ?? '')) return null
  const joint = tokens.slice(range.first, head).some((t) => t.lower === 'joint')
  if (joint) return scene.principals.length > 1 ? found(scene.principals) : null
  if (lastSpeakers.length > 0) return found(lastSpeakers)
  if (scene.home === null) return null
  return found([lastPerson?.ref ?? scene.home])
}
