import type { ActorRef } from '../reading.ts'
import type { Sentence } from '../text/text.ts'
import { distinct, type Setting, sameRef } from './participants.ts'

const ATTENDED =
  /\b(?:attended by|attending|attendees|taking part|took part|participants?|participated|were present|was joined by|reported|present at)\b/i

/**
 * Who sat with the host of a meeting with people that its sentence does not name ("met with permanent members of the Security
 * Council"): those whom a later sentence lists as attending, else those of the host's own side.
 */
export function attendees(sentence: Sentence, hosts: readonly ActorRef[], setting: Setting): ActorRef[] {
  const { text, actors } = setting
  const sideOf = (ref: ActorRef) => actors.list.find((a) => sameRef(a.ref, ref))?.person?.of ?? null
  const listed: ActorRef[] = []
  for (const later of text.sentences.slice(sentence.index, sentence.index + 40)) {
    if (!ATTENDED.test(text.norm.slice(later.start, later.end))) continue
    const refs = actors.mentions
      .filter((m) => m.first >= later.first && m.last <= later.last)
      .flatMap((m) => actors.list[m.actor]?.ref ?? [])
      .filter((r) => r.type === 'person' && !hosts.some((h) => sameRef(h, r)))
    if (refs.length > listed.length) listed.push(...refs)
    if (refs.length > 2) break
  }
  const host = hosts[0]
  if (listed.length > 0 || host === undefined) return distinct(listed)
  const side = sideOf(host)
  return side === null
    ? []
    : actors.list
        .filter(
          (a) =>
            a.listed &&
            a.person !== null &&
            a.person.of !== null &&
            sameRef(a.person.of, side) &&
            !hosts.some((h) => sameRef(h, a.ref)),
        )
        .map((a) => a.ref)
}
