import type { Article } from '../../article/article.ts'
import type { Actors } from '../actors/actors.ts'
import { homeOf } from '../document/home.ts'
import { place } from '../grammar/range.ts'
import type { ActorRef, Event } from '../reading.ts'
import type { Sentence, Text } from '../text/text.ts'
import { attendees } from './attendees.ts'
import { isBackground } from './background.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { bothEnds, fallbackOf } from './fallback.ts'
import { answers, kindOf, sidesOf } from './kinds.ts'
import { distinct, type Setting, sameRef, sideOf } from './participants.ts'
import { leaderOf, readTitle, type Title } from './title.ts'
import { dayIn } from './when.ts'

/** How many sentences, headings left out, are the lead: the contact that the article is about stands there. */
const LEAD = 4

interface Reader {
  readonly setting: Setting
  readonly title: Title
  readonly article: Article
  readonly events: Event[]
  /** Nouns of contact, loose verbs and candidates without two ends, for the title to choose from. */
  readonly weak: Candidate[]
}

/**
 * Pass 3: the contacts that the article is about, held, under way or planned: those of the lead and of the title, and those that
 * the same occasion brought ("signed", "also met", "is on a visit to"). Not the background ones that a report mentions.
 */
export function readContacts(text: Text, actors: Actors, article: Article): Event[] {
  const home = homeOf(article)
  const title = readTitle(article, actors)
  const ends = title.kind === null ? title.refs : bothEnds(title.refs, { actors, home })
  const setting: Setting = { text, actors, home, principals: ends.length > 1 ? ends : [], group: [] }
  const reader: Reader = { setting, title, article, events: [], weak: [] }
  let seen = 0
  for (const sentence of text.sentences) {
    const lead = isProse(text, sentence) && ++seen <= LEAD
    for (const candidate of candidatesIn(sentence, setting)) take(reader, candidate, lead)
  }
  fromTitle(reader)
  if (reader.events.length === 0) fromLead(reader)
  return reader.events.toSorted((a, b) => a.start - b.start)
}

function take(reader: Reader, candidate: Candidate, lead: boolean): void {
  const { setting, title, events } = reader
  const parties = partiesOf(candidate, setting)
  const reached = candidate.frame.other !== 'with' || !candidate.facing || parties.length > candidate.subject.length
  const titled = title.kind !== null && answers(candidate.kind, title.kind)
  const strong =
    reached &&
    (candidate.firm || tellsBoth(candidate, lead, setting)) &&
    (parties.length > 1 || isBodyAlone(candidate, parties)) &&
    (!candidate.loose || (lead && titled))
  if (!strong || isBackground(candidate, setting.text, reader.article.date)) reader.weak.push(candidate)
  else if (lead || isSameOccasion(parties, events, setting)) add(reader, candidate, parties, candidate.frame.name)
}

/** "In their first call, X and Y agreed": both ends act while a contact that opens the sentence or stands in the lead goes on. */
function tellsBoth({ frame, act, sentence, subject, planned }: Candidate, lead: boolean, { text }: Setting): boolean {
  if (planned || !/^(?:call|meeting|talks)-noun$/.test(frame.name)) return false
  const before = text.tokens[act.first - 1]
  const opener = text.tokens[sentence.first]?.lower ?? ''
  const between = text.tokens.slice(sentence.first + 1, act.first)
  const opens =
    /^(?:in|during|at)$/.test(opener) && between.length < 4 && between.every((t) => t.pos !== 'VERB' && t.text !== ',')
  // "the conversation" is one that has been told of
  if (/^(?:the|this|that|these|those|today)$/.test(text.tokens[act.first]?.lower ?? '')) return false
  const inside = before !== undefined && /^(?:in|during|at|on)$/i.test(before.text)
  return (opens || (inside && lead)) && subject.length === 2 && subject.every((r) => r.type === 'person')
}

/** A council or committee meets by itself: "the Committee will meet again in September". */
function isBodyAlone({ frame, subject }: Candidate, parties: readonly ActorRef[]): boolean {
  const only = parties[0]
  return (
    frame.name === 'meets' &&
    parties.length === 1 &&
    subject.length === 1 &&
    only?.type === 'organisation' &&
    BODY.test(only.key)
  )
}
const BODY = /\b(?:council|committee|group|assembly|platform|forum|commission|conference|quad|parliament)\b/i

function fromTitle(reader: Reader): void {
  const { setting, title, events, weak, article } = reader
  const { kind } = title
  if (kind === null || events.some((e) => answers(e.kind, kind))) return
  const fits = weak.filter(
    (c) => !c.planned && nounParties(c, setting).length > 1 && !isBackground(c, setting.text, article.date),
  )
  const named = fits.find((c) => c.kind === kind) ?? fits.find((c) => answers(c.kind, kind))
  if (named !== undefined) add(reader, named, nounParties(named, setting), 'title-noun')
  else {
    const event = fallbackOf(title, setting, article)
    if (event !== null) events.push(event)
  }
}

function fromLead(reader: Reader): void {
  const { setting, weak, article } = reader
  const { text } = setting
  const noun = weak.find(
    (c) =>
      !c.frame.verbal &&
      (c.frame.name !== 'discusses-with' || partiesOf(c, setting).length > 1) &&
      c.kind !== 'correspondence' &&
      c.kind !== 'visit' &&
      text.tokens[c.act.first]?.lower !== "'s" &&
      sidesOf(nounParties(c, setting), setting.actors).size !== 1 &&
      nounParties(c, setting).length > 1 &&
      isLead(text, c.sentence) &&
      !isBackground(c, text, article.date),
  )
  if (noun !== undefined) add(reader, noun, nounParties(noun, setting), 'lead-noun')
}

function isProse(text: Text, sentence: Sentence): boolean {
  return text.blocks[sentence.block]?.kind !== 'heading' && sentence.last - sentence.first > 5
}

function isLead(text: Text, sentence: Sentence): boolean {
  let seen = 0
  for (const s of text.sentences) {
    if (isProse(text, s)) seen++
    if (s === sentence) return seen <= LEAD
  }
  return false
}

function partiesOf(candidate: Candidate, setting: Setting): ActorRef[] {
  const { subject, other } = candidate
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
  let others = other.filter(
    (r) => r.type !== 'country' || own === null || !sameRef(r, own) || candidate.kind === 'visit',
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
            r.type !== 'country' || !all.some((p) => p.type === 'person' && sameRef(sideOf(setting.actors, p) ?? p, r)),
        )
  return candidate.frame.name === 'was-signed' && refs.length < 2
    ? distinct(setting.principals.flatMap((p) => sideOf(setting.actors, p) ?? []))
    : refs
}

/** A noun of contact takes its ends from beside it, or else from the title. */
function nounParties(candidate: Candidate, setting: Setting): ActorRef[] {
  const own = partiesOf(candidate, setting)
  const chair = own.length === 1 ? chairOf(candidate, setting) : []
  const known = own.length === 1 ? setting.principals.filter((p) => !sameSide(p, own[0], setting)) : setting.principals
  const refs =
    own.length > 1
      ? own
      : own[0]?.type === 'person' || chair.length > 0
        ? [...own, ...(chair.length > 0 ? chair : known)]
        : setting.principals
  return distinct(refs.map((r) => leaderOf(setting.actors, otherEnd(r, refs, setting))))
}

/** A country beside one end that is a person stands for the other end, where both are known as persons. */
function otherEnd(ref: ActorRef, refs: readonly ActorRef[], { principals, actors }: Setting): ActorRef {
  if (ref.type !== 'country' || principals.length !== 2 || !principals.every((p) => p.type === 'person')) return ref
  const end = principals.find((p) => !refs.some((r) => sameRef(r, p)))
  if (end === undefined || principals.every((p) => !refs.some((r) => sameRef(r, p)))) return ref
  const side = sideOf(actors, end)
  return side === null || sameRef(side, ref) ? end : ref
}

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
  const mention = actors.mentions.find(
    (m) => m.start > sentence.start + at && m.end <= sentence.end && actors.list[m.actor]?.person !== null,
  )
  const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
  return ref === undefined ? [] : [ref]
}

/** Does a later sentence tell of a contact on the same occasion, with somebody of the lead? */
function isSameOccasion(
  parties: readonly ActorRef[],
  events: readonly Event[],
  { principals, actors }: Setting,
): boolean {
  const known = distinct([...events.flatMap((e) => e.participants), ...principals])
  if (parties.some((p) => known.some((k) => sameRef(k, p)))) return true
  const sides = known.flatMap((k) => sideOf(actors, k) ?? [])
  return parties.filter((p) => sides.some((s) => sameRef(s, sideOf(actors, p) ?? p))).length > 1
}

function add(reader: Reader, candidate: Candidate, parties: readonly ActorRef[], rule: string): void {
  const { setting, title, article, events } = reader
  const { text, actors } = setting
  const { start, end } = place(text.tokens, candidate.act)
  const event: Event = {
    kind: kindOf(candidate, parties, title, actors),
    participants: [...parties],
    quote: text.body.slice(start, end),
    start,
    end,
    date: dayIn(text, candidate.sentence, candidate.act, article.date, candidate.planned),
    rule: `contact/${rule}`,
  }
  const at = events.findIndex((e) => isSame(e, event))
  const known = events[at]
  if (known === undefined) events.push(event)
  else if (event.kind === 'visit')
    events[at] = { ...known, participants: distinct([...known.participants, ...event.participants]) }
  if (events.length === 1 && parties.length > 1) setting.principals = parties
  const first = candidate.subject.filter((r) => r.type === 'person' || candidate.subject.length === 1)
  if (first.length > 0) setting.group = first
}

/** The same contact told again: of its kind, and all who take part in the one take part in the other; or a journey to the same country. */
function isSame(a: Event, b: Event): boolean {
  if (a.kind !== b.kind) return false
  const shared = a.participants.filter((x) => b.participants.some((y) => sameRef(x, y)))
  if (a.kind === 'visit' && shared.some((r) => r.type === 'country')) return true
  return shared.length >= Math.min(a.participants.length, b.participants.length)
}
