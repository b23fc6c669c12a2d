import type { Actors } from '../actors/actors.ts'
import { actorOf, sameRef, sideOf } from '../coreference/discourse.ts'
import type { ActorRef } from '../reading.ts'
import type { Token } from '../text/text.ts'
import type { Act, ActSentence } from './act.ts'

/** Clauses whose speaker's own words they are, so that a verb of saying inside them is part of what is said. */
const CLAUSAL = new Set(['say', 'pledge', 'hope', 'propose', 'agree', 'ask', 'express', 'praise', 'call', 'refuse'])

/**
 * The acts that a sentence itself reports, those inside what somebody else says left out. An office or spokesperson that
 * only reports what its principal said ("…, the presidential office said") gives way to the principal.
 */
export function topActs(tokens: readonly Token[], actors: Actors, analysis: ActSentence): Act[] {
  const { acts } = analysis
  const own = acts.filter((a) => !a.quoted)
  const top: Act[] = []
  for (const act of own) {
    if (act.rule === 'participle' || opensSubordinate(tokens, act)) continue
    if (act.at !== 'head') {
      top.push(act)
      continue
    }
    const outer = top.findLast((o) => o.at === 'head' && o.cue.first < act.cue.first && o.group >= 0)
    if (outer === undefined || !isInside(tokens, outer, act)) top.push(act)
  }
  const tail = top.find((a) => (a.at !== 'head' || a.group < 0) && a.class === 'say')
  if (tail !== undefined) {
    const before = top.filter(
      (a) => a !== tail && a.at === 'head' && a.class !== 'none' && (a.cue.first < tail.cue.first || tail.group < 0),
    )
    if (before.length > 0) return speaksForOthers(actors, tail.speakers, before) ? before : [tail]
    return [tail]
  }
  return top
}

/** "As the country's leaders answer the demands, …": what a subordinate clause in front reports is background. */
function opensSubordinate(tokens: readonly Token[], act: Act): boolean {
  if (act.subject === null || act.subject.how !== 'direct' || act.at !== 'head') return false
  const before = tokens[act.subject.first - 1]
  return (
    before !== undefined &&
    /^(?:as|when|since|if|after|before|because|although|though|until|unless)$/.test(before.lower)
  )
}

/** Is `act` part of what `outer` says? */
function isInside(tokens: readonly Token[], outer: Act, act: Act): boolean {
  if (!CLAUSAL.has(outer.class) && outer.class !== 'none') return false
  if (act.subject === null) return true
  // "thanked X and said Y": the same subject goes on
  if (act.subject.how === 'shared') return !sameSubject(outer, act)
  if (act.subject.how === 'relative') return true
  // ", with B saying": so does a participle with a speaker of its own
  if (act.rule === 'absolute') return false
  // a new clause with its own speaker: ", while Lindqvist urged", "; the minister said", ", and Orlov expressed"
  for (let i = act.subject.first - 1; i >= outer.cue.last; i--) {
    const t = tokens[i]
    if (t === undefined) break
    if (t.text === ';') return false
    if (t.lower === 'that' || t.lower === 'if' || t.lower === 'whether') return true
    if (t.lower === 'while' || t.lower === 'whereas') return false
    if ((t.lower === 'and' || t.lower === 'but') && i === act.subject.first - 1) {
      return (
        !(tokens[i - 1]?.text === ',' || outer.class === 'none' || outer.class === 'praise') ||
        act.speakers.every((s) => s.type !== 'person')
      )
    }
  }
  return outer.class !== 'none' || act.class === 'none'
}

function sameSubject(a: Act, b: Act): boolean {
  return a.subject !== null && b.subject !== null && a.subject.first === b.subject.first
}

/** Do the speakers only pass on what the persons in `before` said: an office, ministry or spokesperson of one of them? */
function speaksForOthers(actors: Actors, speakers: readonly ActorRef[], before: readonly Act[]): boolean {
  const principals = before.flatMap((a) => [...a.speakers])
  if (principals.length === 0) return false
  return speakers.every((speaker) => {
    const actor = actorOf(actors, speaker)
    const kind = `${actor?.person?.officeKind ?? ''} ${actor?.person?.office ?? ''}`.toLowerCase()
    if (speaker.type === 'person') return /spokes|press secretary/.test(kind)
    if (speaker.type === 'country') return principals.some((p) => p.type === 'person' || sameRef(p, speaker))
    const side = sideOf(actors, speaker)
    return (
      speaker.type === 'organisation' ||
      principals.some((p) => sameRef(sideOf(actors, p), side) && !sameRef(p, speaker))
    )
  })
}
