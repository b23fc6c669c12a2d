import { mentionsWithin } from '../actors/actors.ts'
import type { ActorRef } from '../reading.ts'
import { attendees } from './attendees.ts'
import type { Candidate } from './candidates.ts'
import { participantsIn } from './participants.ts'
import { phraseEnd } from './phrases.ts'
import { distinct, type Setting, sameRef, sideOf } from './setting.ts'
import { leaderOf } from './title.ts'

/** Who takes part, as the words of contact and what stands beside them tell. */
export function partiesOf(candidate: Candidate, setting: Setting): ActorRef[] {
  const { other } = candidate
  const subject = sendersOf(candidate, setting) ?? candidate.subject
  const own = subject[0] === undefined ? null : sideOf(setting.actors, subject[0])
  // "met with U.S. forces", said of an American, names no other side
  // nobody visits the own country
  if (
    candidate.kind === 'visit' &&
    own !== null &&
    other.length > 0 &&
    other.every((r) => sameRef(r, own)) &&
    !candidate.seat
  )
    return []
  // a journey that ends at home ("… and return to Washington")
  const abroad = other.some((r) => own !== null && !sameRef(r, own))
  let others = other.filter(
    (r) => r.type !== 'country' || own === null || !sameRef(r, own) || (candidate.kind === 'visit' && !abroad),
  )
  if (candidate.seat)
    others = others.map((r) => setting.principals.find((p) => sameRef(sideOf(setting.actors, p) ?? p, r)) ?? r)
  if (candidate.unnamedOther && subject.length > 0 && others.every((r) => r.type !== 'person')) {
    const listed = attendees(candidate.sentence, subject, setting, candidate.ofOwn)
    if (listed.length > 0) others = listed
  }
  const all = distinct([...subject, ...others])
  // the country of somebody who takes part is no further party
  const refs =
    candidate.kind === 'visit'
      ? all
      : all.filter(
          (r) =>
            r.type !== 'country' ||
            // "the President" whom nobody names, with a minister
            (subject.length === 1 && subject.includes(r)) ||
            !all.some((p) => p.type === 'person' && sameRef(sideOf(setting.actors, p) ?? p, r)),
        )
  return candidate.kind === 'signing' && refs.length < 2
    ? distinct(setting.principals.flatMap((p) => sideOf(setting.actors, p) ?? []))
    : refs
}

/** Those from whom a letter comes that somebody else hands over: "delivered a letter from X"; null where the subject sends it. */
function sendersOf({ frame, act, sentence }: Candidate, setting: Setting): readonly ActorRef[] | null {
  const { tokens } = setting.text
  if (frame.name !== 'sends-letter' || !BEARS.test(tokens[act.first]?.lower ?? '')) return null
  for (let i = act.last; i < sentence.last && i < act.last + REACH; i++) {
    if (!/^(?:from|of)$/.test(tokens[i]?.lower ?? '')) continue
    const senders = participantsIn({ first: i + 1, last: phraseEnd(setting.text, i + 1, sentence.last) }, setting)
    if (senders.length > 0) return senders
  }
  return setting.principals.length > 1 ? setting.principals : null
}
const BEARS = /^(?:transmitted|delivered|handed|hand)$/
/** How far behind "a letter" its sender may be named. */
const REACH = 12

/** A noun of contact takes its ends from beside it, or else from the title. */
export function nounParties(candidate: Candidate, setting: Setting): ActorRef[] {
  const own = partiesOf(candidate, setting)
  const chair = own.length === 1 ? chairOf(candidate, setting) : []
  const known =
    own.length === 1
      ? setting.principals.filter((p) => isUnnamedEnd(p, setting) || !sameSide(p, own[0], setting))
      : setting.principals
  // "Meeting with X and Y", of three whom the title names
  const isPart = candidate.subject.length === 0 && own.every((r) => setting.principals.some((p) => sameRef(p, r)))
  const refs =
    own.length > 1
      ? isPart
        ? setting.principals
        : own
      : own[0]?.type === 'person' || chair.length > 0
        ? [...own, ...(chair.length > 0 ? chair : known)]
        : setting.principals
  return distinct(refs.map((r) => leaderOf(setting, otherEnd(r, refs, setting))))
}

/** A country beside one end that is a person stands for the other end, where both are known as persons. */
function otherEnd(ref: ActorRef, refs: readonly ActorRef[], { principals, actors }: Setting): ActorRef {
  if (ref.type !== 'country' || principals.length !== 2 || !principals.every((p) => p.type === 'person')) return ref
  const end = principals.find((p) => !refs.some((r) => sameRef(r, p)))
  if (end === undefined || principals.every((p) => !refs.some((r) => sameRef(r, p)))) return ref
  const side = sideOf(actors, end)
  return side === null || sameRef(side, ref) ? end : ref
}

/** One of two ends whom the body does not name: its side stands for it, also beside somebody of that side. */
const isUnnamedEnd = (ref: ActorRef, { absent, principals }: Setting) =>
  principals.length === 2 && absent.some((a) => sameRef(a, ref))

function sameSide(a: ActorRef, b: ActorRef | undefined, { actors }: Setting): boolean {
  if (b === undefined) return false
  const [one, other] = [sideOf(actors, a), sideOf(actors, b)]
  return sameRef(a, b) || (one !== null && other !== null && sameRef(one, other))
}

/** "under the chairmanship of X" */
function chairOf({ sentence }: Candidate, { text, actors }: Setting): ActorRef[] {
  const words = text.norm.slice(sentence.start, sentence.end)
  const at = words.search(/\b(?:chair(?:wo)?(?:man)?ship|presidency|chair) of\b/)
  if (at < 0) return []
  const mention = mentionsWithin(actors, sentence.first, sentence.last).find(
    (m) => m.start > sentence.start + at && m.end <= sentence.end && actors.list[m.actor]?.person !== null,
  )
  const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
  return ref === undefined ? [] : [ref]
}
