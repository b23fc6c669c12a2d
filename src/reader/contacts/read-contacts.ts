import type { Article } from '../../article/article.ts'
import type { Actors } from '../actors/actors.ts'
import { homeOf } from '../document/home.ts'
import { findTurns } from '../document/turns.ts'
import { place } from '../grammar/range.ts'
import type { ActorRef, Event } from '../reading.ts'
import type { Sentence, Text } from '../text/text.ts'
import { gaveUp, type Trace } from '../trace.ts'
import { isBackground } from './background.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { bothEnds, fallbackOf, greetingOf, journeyOf, oneEndedOf } from './fallback.ts'
import { answers, isBloc, kindOf, namedKind, sidesOf } from './kinds.ts'
import { oneEndOf } from './one-end.ts'
import { nounParties, partiesOf } from './parties.ts'
import { isSame, isTalkOf } from './same-contact.ts'
import { distinct, type Setting, sameRef, sideOf } from './setting.ts'
import { tellsBoth } from './tells-both.ts'
import { readTitle, type Title } from './title.ts'
import { dayIn } from './when.ts'
import { isWished } from './wished.ts'

/** How many sentences, headings left out, are the lead: the contact that the article is about stands there. */
const LEAD = 4

interface Reader {
  readonly setting: Setting
  readonly title: Title
  readonly article: Article
  readonly events: Event[]
  /** Who speaks in which block of a transcript. */
  readonly turns: ReadonlyMap<number, ActorRef | null>
  /** Nouns of contact, loose verbs and candidates without two ends, for the title to choose from. */
  readonly weak: Candidate[]
  /** Hears which words of contact are left; null where nobody asks. */
  readonly trace: Trace | null
}

/**
 * Pass 3: the contacts that the article is about, held, under way or planned: those of the lead and of the title, and those that
 * the same occasion brought ("signed", "also met", "is on a visit to"). Not the background ones that a report mentions.
 */
export function readContacts(text: Text, actors: Actors, article: Article, trace: Trace | null = null): Event[] {
  const home = homeOf(article)
  const title = readTitle(article, actors)
  const ends = title.kind === null ? title.refs : bothEnds(title, { actors, home })
  const principals = ends.length > 1 ? ends : []
  const unnamed = ends.filter((e) => e.key === home && title.refs.every((r) => !sameRef(r, e)))
  const absent = [...title.absent, ...unnamed]
  const setting: Setting = { text, actors, home, principals, group: [], speaker: null, absent }
  const reader: Reader = { setting, title, article, events: [], turns: findTurns(text, actors), weak: [], trace }
  readSentences(reader)
  const told = reader.events.length > 0
  fromTitle(reader)
  if (reader.events.length === 0) fromLead(reader)
  if (reader.events.length === 0) fromOneEnd(reader)
  // a contact known by a noun alone: now what the same occasion brought can be told
  if (!told && reader.events.length > 0) readSentences(reader)
  return reader.events.toSorted((a, b) => a.start - b.start)
}

function readSentences(reader: Reader): void {
  const { setting, turns } = reader
  const { text } = setting
  let seen = 0
  for (const sentence of text.sentences) {
    const lead = isProse(text, sentence) && ++seen <= LEAD
    setting.speaker = turns.get(sentence.block) ?? null
    for (const candidate of candidatesIn(sentence, setting))
      if (!joins(reader, candidate)) take(reader, candidate, lead)
  }
  setting.speaker = null
}

/** Words that only say who else took part in a contact that has been told. */
function joins({ setting, title, events }: Reader, { frame, act, kind, subject, other, planned }: Candidate): boolean {
  const { tokens } = setting.text
  const name = frame.name
  const known = name === 'joined-by' ? events.at(-1) : events.find((e) => answers(e.kind, kind))
  const at = known === undefined ? -1 : events.indexOf(known)
  // "X and Y also attended the meeting"
  const attends = /^(?:attended|joined|participated|took)$/.test(tokens[act.first]?.lower ?? '')
  if (attends && /^(?:holds|attends)-(?:meeting|talks)$/.test(name))
    return known !== undefined || (title.kind !== null && title.refs.length > 1 && answers(kind, title.kind))
  const persons = (name === 'joined-by' ? other : subject).filter((r) => r.type === 'person')
  // "At the conference, X, Y and Z will …"
  const opens = name === 'summit-noun' && !planned && /^(?:at|during)$/.test(tokens[act.first - 1]?.lower ?? '')
  if (name !== 'joined-by' && (!opens || tokens[act.first]?.lower !== 'the' || persons.length < 2)) return false
  const theirs = subject.length === 0 || subject.some((s) => known?.participants.some((p) => sameRef(p, s)))
  if (known !== undefined && theirs)
    events[at] = { ...known, participants: distinct([...known.participants, ...persons]) }
  return name === 'joined-by'
}

function take(reader: Reader, candidate: Candidate, lead: boolean): void {
  const { setting, title, events } = reader
  const parties = partiesOf(candidate, setting)
  const titled = title.kind !== null && answers(candidate.kind, title.kind)
  const reached =
    candidate.frame.other !== 'with' ||
    !candidate.facing ||
    // "X and Y hosted a session with advocates"
    (candidate.unnamedOther && candidate.subject.length > 1) ||
    parties.some((p) => candidate.subject.every((s) => !sameRef(s, p)))
  // a speaker tells of the contact that goes on, and mentions others
  const { speaker } = setting
  const own =
    speaker === null ||
    (events.length === 0 && (title.kind === null || titled) && candidate.subject.some((s) => sameRef(s, speaker)))
  const strong =
    own &&
    reached &&
    (candidate.firm || tellsBoth(candidate, lead, setting)) &&
    (parties.length > 1 || isBodyAlone(candidate, parties, setting.actors)) &&
    (!candidate.loose || (lead && titled))
  const background = isBackground(candidate, setting.text, reader.article.date)
  if (!strong || background) {
    reader.weak.push(candidate)
    const why = background
      ? 'background'
      : !own
        ? 'told-by-speaker'
        : parties.length < 2 || !reached
          ? 'one-end'
          : 'loose'
    gaveUp(reader.trace, candidate.act, `contact-${why}`)
  } else if (isOthersJourney(candidate, setting)) gaveUp(reader.trace, candidate.act, 'contact-journey')
  else if (lead || isBodyAlone(candidate, parties, setting.actors) || isSameOccasion(parties, events, setting))
    add(reader, candidate, parties, candidate.frame.name)
  else gaveUp(reader.trace, candidate.act, 'contact-other-occasion')
}

/** "discussed Y's visit to Z", when Y is not there: spoken of, and told only where it is to come. */
function isOthersJourney(candidate: Candidate, { principals, actors, text }: Setting): boolean {
  const { frame, planned, subject, other, act } = candidate
  const ofOurs = other.some((r) => principals.some((p) => sideOf(actors, p)?.key === r.key))
  const [results, of] = text.tokens.slice(Math.max(0, act.first - 2), act.first)
  // "told Y of the results of his visit to Z": over, and of no concern here
  const over = of?.lower === 'of' && /^(?:results|outcomes?|impressions)$/.test(results?.lower ?? '')
  if (frame.name === 'visit-noun' && over && principals.length > 1 && !ofOurs) return true
  const there = subject.some((s) => principals.some((p) => sameRef(s, p) || sideOf(actors, s)?.key === p.key))
  return frame.name === 'visit-noun' && !planned && principals.length > 1 && !there
}

/** A council or committee meets by itself: "the Committee will meet again in September". */
function isBodyAlone({ frame, subject }: Candidate, parties: readonly ActorRef[], actors: Actors): boolean {
  const only = parties[0]
  return (
    /^(?:meets|gathers)$/.test(frame.name) &&
    parties.length === 1 &&
    subject.length === 1 &&
    only?.type === 'organisation' &&
    (BODY.test(only.key) || isBloc(only, actors))
  )
}
const BODY = /\b(?:council|committee|group|assembly|platform|forum|commission|conference|quad|parliament)\b/i

function fromTitle(reader: Reader): void {
  const { setting, title, events, weak, article } = reader
  const { kind } = title
  if (kind === null || events.some((e) => answers(e.kind, kind))) return
  const ends = bothEnds(title, setting)
  const fits = weak.filter((c) => {
    if (
      c.planned ||
      isWished(setting.text.tokens, c.sentence.first, c.act) ||
      isBackground(c, setting.text, article.date)
    )
      return false
    const parties = nounParties(c, setting)
    // "discussed the results with X" tells of a meeting that the title names only with the people of the title
    const isEnd = (p: ActorRef) => ends.some((e) => sameRef(e, p) || sameRef(e, sideOf(setting.actors, p) ?? p))
    if (c.frame.name === 'discusses-with' && !parties.every(isEnd)) return false
    return parties.length > 1 && isTitles(reader, c, parties)
  })
  const best = (all: readonly Candidate[]) => all.find((c) => c.kind === kind) ?? all.find((c) => answers(c.kind, kind))
  // a speech tells of many contacts, a narrator of the one
  const narrated = best(fits.filter((c) => !reader.turns.has(c.sentence.block)))
  const event =
    narrated === undefined ? (fallbackOf(title, setting, article) ?? journeyOf(title, setting, article)) : null
  const named = narrated ?? (event === null ? best(fits) : undefined)
  if (event !== null) events.push(event)
  if (named !== undefined) add(reader, named, nounParties(named, setting), 'title-noun')
  const greeting = event === null && named === undefined ? greetingOf(title, setting, article) : null
  if (greeting !== null && reader.turns.size > 0) events.push(greeting)
}

/** Can the words tell of the title's contact: with somebody of whom it speaks, or, where it names nobody, in the lead? */
function isTitles({ setting, title }: Reader, { frame, sentence }: Candidate, parties: readonly ActorRef[]): boolean {
  if (title.refs.length === 0) return !frame.verbal || isLead(setting.text, sentence)
  const own = (r: ActorRef) => sideOf(setting.actors, r) ?? r
  const named = title.refs.filter((r) =>
    parties.some((p) => sameRef(r, p) || (r.type === 'person' ? sameRef(own(r), p) : sameRef(r, own(p)))),
  )
  const unknown = parties.filter((p) => sideOf(setting.actors, p) === null)
  return named.length + unknown.length >= Math.min(2, title.refs.length)
}

function fromLead(reader: Reader): void {
  const { setting, weak, article } = reader
  const { text } = setting
  const noun = weak.find(
    (c) =>
      !c.frame.verbal &&
      !isWished(text.tokens, c.sentence.first, c.act) &&
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

/** "met with industry leaders", under "Meeting with industry leaders". */
function fromOneEnd(reader: Reader): void {
  const { setting, title, weak, article, turns } = reader
  for (const candidate of weak) {
    const parties = oneEndOf(candidate, title, setting)
    const told = !turns.has(candidate.sentence.block) && isLead(setting.text, candidate.sentence)
    if (parties.length === 0 || !told || isBackground(candidate, setting.text, article.date)) continue
    add(reader, candidate, parties, 'one-end')
    return
  }
  const named = oneEndedOf(title, setting, article)
  if (named !== null) reader.events.push(named)
}

function isProse(text: Text, sentence: Sentence): boolean {
  return text.blocks[sentence.block]?.kind !== 'heading' && sentence.last - sentence.first > 5
}

function isLead(text: Text, sentence: Sentence): boolean {
  let seen = 0
  for (const s of text.sentences) {
    if (isProse(text, s)) seen++
    if (s === sentence || seen > LEAD) return seen <= LEAD
  }
  return false
}

/** Does a later sentence tell of a contact on the same occasion, with somebody of the lead? */
function isSameOccasion(
  parties: readonly ActorRef[],
  events: readonly Event[],
  { principals, actors }: Setting,
): boolean {
  const known = (fits: (ref: ActorRef) => boolean) =>
    principals.some(fits) || events.some((e) => e.participants.some(fits))
  if (parties.some((p) => known((k) => sameRef(k, p)))) return true
  const onSide = (ref: ActorRef, side: ActorRef) => {
    const own = sideOf(actors, ref)
    return own !== null && sameRef(own, side)
  }
  return parties.filter((p) => known((k) => onSide(k, sideOf(actors, p) ?? p))).length > 1
}

function add(reader: Reader, candidate: Candidate, parties: readonly ActorRef[], rule: string): void {
  const { setting, title, article, events } = reader
  const { text, actors } = setting
  const { start, end } = place(text.tokens, candidate.act)
  const event: Event = {
    kind:
      rule === 'title-noun' ? namedKind(candidate, parties, title, actors) : kindOf(candidate, parties, title, actors),
    participants: [...parties],
    quote: text.body.slice(start, end),
    start,
    end,
    date: dayIn(text, candidate.sentence, candidate.act, article.date, candidate.planned),
    rule: `contact/${rule}`,
  }
  const at = events.findIndex(
    (e) => isSame(e, event, actors) || (TALK.test(candidate.frame.name) && isTalkOf(e, event)),
  )
  const known = events[at]
  if (known === undefined) events.push(event)
  else if (event.kind === 'visit')
    events[at] = { ...known, participants: distinct([...known.participants, ...event.participants]) }
  const titled = setting.principals.length > 1 && title.kind !== null && !answers(event.kind, title.kind)
  if (events.length === 1 && parties.length > 1 && !titled) setting.principals = parties
  const first = candidate.subject.filter((r) => r.type === 'person' || candidate.subject.length === 1)
  if (first.length > 0) setting.group = first
}

/** Frames of talk that goes on while a contact lasts. */
const TALK = /^(?:holds|extends)-talks$/
