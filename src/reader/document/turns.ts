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
  const speakerOf = speakersOf(actors.list.filter((a) => a.person !== null))
  const speakers = new Map<number, ActorRef | null>()
  for (const block of labelled) {
    if (block.label === null) continue
    const label = text.norm.slice(block.label.start, block.label.end - 1).trim()
    const speaker = speakerOf(label)
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

/** Looks up whom a label names: by name, the longest first, else by an office that only one person has. */
function speakersOf(people: readonly Actor[]): (label: string) => ActorRef | null {
  /** Names by the words in them, so that a label is compared with those alone that its own words make up. */
  const names = new Map<string, { key: string; actor: Actor; order: number }[]>()
  const offices = new Map<string, Actor[]>()
  const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? []
  let longest = 0
  people.forEach((actor, order) => {
    for (const name of [actor.ref.key, actor.person?.surname ?? '', ...(actor.person?.aliases ?? [])]) {
      const key = name.replace(/\s+/g, ' ').toLowerCase()
      if (key.length <= 2) continue
      longest = Math.max(longest, wordsOf(key).length)
      push(names, wordsOf(key).join(' '), { key, actor, order })
    }
    push(offices, actor.person?.office ?? '', actor)
  })
  return (label) => {
    const lower = label.toLowerCase()
    const words = wordsOf(lower)
    const runs = new Set(words.flatMap((_, i) => words.slice(i, i + longest).map((_, k) => words.slice(i, i + k + 1))))
    const [best] = [...new Set(Array.from(runs, (run) => run.join(' ')))]
      .flatMap((run) => names.get(run) ?? [])
      .filter(({ key }) => holdsWord(lower, key))
      .sort((a, b) => b.key.length - a.key.length || a.order - b.order)
    if (best !== undefined) return best.actor.ref
    const fitting = [...offices].flatMap(([office, holders]) => (titleFits(lower, office) > 0 ? holders : []))
    const only = fitting[0]
    return fitting.length === 1 && only !== undefined ? only.ref : null
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + word.length] ?? ' '
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after)
}
