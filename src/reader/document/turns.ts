import type { Actor, Actors } from '../actors/actors.ts'
import { titleFits } from '../coreference/descriptors.ts'
import type { ActorRef } from '../reading.ts'
import type { Text } from '../text/text.ts'

/** Labels under which nobody speaks for a side: those who ask, and those who lead through the programme. */
const NOBODY =
  /^(?:q|a|question|questions|answer|moderator|journalist|reporter|correspondent|interpreter|host|mc|editor|note|following|media|press|operator|participant|voice|unknown|man|woman)\b/i

/**
 * Who speaks in which block of a transcript. A label gives the turn, blocks without one go on with it until a heading or
 * a line of asterisks ends it. Empty where the text is no transcript.
 */
export function findTurns(text: Text, actors: Actors): Map<number, ActorRef | null> {
  const turns = new Map<number, ActorRef | null>()
  const labelled = text.blocks.filter((b) => b.label !== null)
  const people = actors.list.filter((a) => a.person !== null)
  const speakers = new Map<number, ActorRef | null>()
  for (const block of labelled) {
    if (block.label === null) continue
    const label = text.norm.slice(block.label.start, block.label.end - 1).trim()
    const speaker = speakerOf(label, people)
    if (speaker !== null || NOBODY.test(label)) speakers.set(block.index, speaker)
  }
  const named = [...speakers.values()].filter((s) => s !== null).length
  if (named === 0) return turns
  let current: ActorRef | null | undefined
  for (const block of text.blocks) {
    const own = speakers.get(block.index)
    if (own !== undefined) current = own
    else if (block.kind === 'heading' && /^[*_\s<>…\u2013.-]+$/.test(text.norm.slice(block.start, block.end)))
      current = undefined
    if (current !== undefined) turns.set(block.index, current)
  }
  return turns
}

function speakerOf(label: string, people: readonly Actor[]): ActorRef | null {
  const lower = label.toLowerCase()
  let best: Actor | null = null
  let length = 0
  for (const actor of people) {
    const names = [actor.ref.key, actor.person?.surname ?? '', ...(actor.person?.aliases ?? [])]
    for (const name of names) {
      const key = name.replace(/\s+/g, ' ').toLowerCase()
      if (key.length > length && key.length > 2 && holdsWord(lower, key)) {
        best = actor
        length = key.length
      }
    }
  }
  if (best !== null) return best.ref
  const fitting = people.filter((a) => titleFits(lower, a.person?.office ?? '') > 0)
  const only = fitting[0]
  return fitting.length === 1 && only !== undefined ? only.ref : null
}

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + word.length] ?? ' '
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after)
}
