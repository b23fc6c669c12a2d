import { mentionsWithin } from '../actors/actors.ts'
import type { ActorRef } from '../reading.ts'
import type { Sentence } from '../text/text.ts'
import { distinct, type Setting, sameRef, sideOf } from './setting.ts'

const ATTENDED =
  /\b(?:attended by|attending|attendees|taking part|took part|participants(?=:|(?: in the \w+)? (?:were|included?)\b|\s*$)|participated|were present)\b/i
/** So many sentences on, and so many persons, make the list of those who sat there. */
const REACH = 40
const ENOUGH = 2

/**
 * Who sat with the host of a meeting with people that its sentence does not name ("met with permanent members of the Security
 * Council"): those whom a later sentence or list names as attending, else, where `fill` allows it, those of the host's own side.
 */
export function attendees(sentence: Sentence, hosts: readonly ActorRef[], setting: Setting, fill: boolean): ActorRef[] {
  const { text, actors } = setting
  const inside = (first: number, last: number) =>
    distinct(
      mentionsWithin(actors, first, last)
        .flatMap((m) => actors.list[m.actor]?.ref ?? [])
        .filter((r) => r.type === 'person' && !hosts.some((h) => sameRef(h, r))),
    )
  for (const later of text.sentences.slice(sentence.index + 1, sentence.index + REACH)) {
    if (!ATTENDED.test(text.norm.slice(later.start, later.end))) continue
    const named = inside(later.first, later.last)
    if (named.length >= ENOUGH) return named
    // a heading ("Participants") or a colon: the list stands below it
    const heads = text.blocks[later.block]?.kind === 'heading' || text.tokens[later.last - 1]?.text === ':'
    const last = text.sentences.at(-1)?.last ?? later.last
    const below = heads ? inside(later.last, last) : []
    if (below.length >= ENOUGH) return below
  }
  const host = hosts[0]
  const side = host === undefined ? null : sideOf(actors, host)
  if (!fill || side === null) return []
  const own = actors.list.filter(
    (a) => a.listed && a.person?.of !== null && a.person?.of !== undefined && sameRef(a.person.of, side),
  )
  return own.map((a) => a.ref).filter((r) => !hosts.some((h) => sameRef(h, r)))
}
