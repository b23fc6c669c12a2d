import type { Article } from '../../article/article.ts'
import type { Actors } from '../actors/actors.ts'
import { place } from '../grammar/range.ts'
import type { ActorRef, Event, Kind } from '../reading.ts'
import type { Sentence, Text } from '../text/text.ts'
import { attendees } from './attendees.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { fallbackOf } from './fallback.ts'
import { distinct, type Setting, sameRef } from './participants.ts'
import { readTitle, type Title } from './title.ts'
import { dayIn } from './when.ts'

/** How many sentences, headings left out, are the lead: the contact that the article is about stands there. */
const LEAD = 4
/** A contact that lies further back than this many days is background. */
const LONG_AGO = 21
const BACKGROUND =
  /\b(?:last (?:year|month|week|summer|spring|fall|autumn|winter|october|november|december|january|february|march|april|june|july|august|september)|(?:years?|months?|weeks?) (?:ago|earlier|before)|earlier this (?:year|month)|previous(?:ly)?|recent(?:ly)?|in (?:19|20)\d\d|since (?:19|20)\d\d)\b/i

/**
 * Pass 3: the contacts that the article is about, held, under way or planned: those of the lead and of the title, and those that
 * the same occasion brought ("signed", "also met", "is on a visit to"). Not the background ones that a report mentions.
 */
export function readContacts(text: Text, actors: Actors, article: Article, home: string | null = null): Event[] {
  const title = readTitle(article, actors)
  const setting: Setting = {
    text,
    actors,
    home,
    principals: title.refs.length > 1 ? title.refs : [],
    group: [],
    person: null,
  }
  const events: Event[] = []
  const weak: Candidate[] = []
  let seen = 0
  for (const sentence of text.sentences) {
    const lead = isProse(text, sentence) && ++seen <= LEAD
    for (const candidate of candidatesIn(sentence, setting)) {
      const parties = partiesOf(candidate, setting)
      const strong = candidate.frame.verbal && parties.length > 1
      if (!strong || isBackground(candidate, text, article.date)) {
        weak.push(candidate)
        continue
      }
      if (!lead && !isSameOccasion(candidate, parties, events, setting)) continue
      add(events, candidate, parties, title, setting, article)
    }
  }
  const wanted = title.kind
  if (wanted !== null && !events.some((e) => answers(e.kind, wanted))) {
    const named = weak.find((c) => c.kind === wanted && weakParties(c, setting).length > 1)
    const event =
      named !== undefined
        ? eventOf(named, weakParties(named, setting), title, setting, article, 'title-noun')
        : fallbackOf(title, setting, article)
    if (event !== null) events.push(event)
  }
  if (events.length === 0) {
    const noun = weak.find(
      (c) => weakParties(c, setting).length > 1 && isLead(text, c.sentence) && !isBackground(c, text, article.date),
    )
    if (noun !== undefined) events.push(eventOf(noun, weakParties(noun, setting), title, setting, article, 'lead-noun'))
  }
  return events.sort((a, b) => a.start - b.start)
}

/** A title's meeting is answered by a summit, its talks by a visit. */
const answers = (kind: Kind, wanted: Kind) =>
  kind === wanted || (wanted === 'meeting' && kind === 'summit') || (wanted === 'summit' && kind === 'meeting')

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
  const refs = distinct([...candidate.subject, ...candidate.other])
  return candidate.unnamedOther && candidate.other.length === 0 && candidate.subject.length > 0
    ? distinct([...refs, ...attendees(candidate.sentence, candidate.subject, setting)])
    : refs
}

/** A noun of contact takes its ends from beside it, or else from the title. */
function weakParties(candidate: Candidate, setting: Setting): ActorRef[] {
  const own = partiesOf(candidate, setting)
  return own.length > 1 ? own : distinct([...setting.principals])
}

function isBackground(candidate: Candidate, text: Text, date: string | null): boolean {
  const { sentence, act } = candidate
  if (candidate.planned) return false
  const words = text.norm.slice(sentence.start, sentence.end)
  if (BACKGROUND.test(words)) return true
  const day = date === null ? null : dayIn(text, sentence, act, date, false)
  return date !== null && day !== null && (Date.parse(date) - Date.parse(day)) / 86_400_000 > LONG_AGO
}

/** Does a later sentence tell of a contact on the same occasion, with somebody of the lead? */
function isSameOccasion(
  candidate: Candidate,
  parties: readonly ActorRef[],
  events: readonly Event[],
  setting: Setting,
): boolean {
  const known = distinct([...events.flatMap((e) => e.participants), ...setting.principals])
  return known.length > 0 && !candidate.loose && parties.some((p) => known.some((k) => sameRef(k, p)))
}

function add(
  events: Event[],
  candidate: Candidate,
  parties: readonly ActorRef[],
  title: Title,
  setting: Setting,
  article: Article,
): void {
  const event = eventOf(candidate, parties, title, setting, article, candidate.frame.name)
  const same = events.findIndex((e) => e.kind === event.kind && overlap(e.participants, event.participants))
  if (same < 0) events.push(event)
  note(event.participants, setting)
}

/** Who took part last, for "they" and "he"; the first contact with two ends gives the two sides. */
function note(parties: readonly ActorRef[], setting: Setting): void {
  if (setting.principals.length < 2) setting.principals = parties
}

function overlap(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  const shared = a.filter((x) => b.some((y) => sameRef(x, y))).length
  return shared >= Math.min(a.length, b.length)
}

function eventOf(
  candidate: Candidate,
  parties: readonly ActorRef[],
  title: Title,
  setting: Setting,
  article: Article,
  rule: string,
): Event {
  const { text, actors } = setting
  const { start, end } = place(text.tokens, candidate.act)
  return {
    kind: kindOf(candidate, parties, title, actors),
    participants: [...parties],
    quote: text.body.slice(start, end),
    start,
    end,
    date: dayIn(text, candidate.sentence, candidate.act, article.date, candidate.planned),
    rule: `contact/${rule}`,
  }
}

/** "Spoke with" is a meeting where the title says so; a meeting of three sides is a summit (guide). */
function kindOf(candidate: Candidate, parties: readonly ActorRef[], title: Title, actors: Actors): Kind {
  let { kind } = candidate
  if (
    candidate.frame.name === 'speaks' &&
    (title.kind === 'meeting' || title.kind === 'summit' || title.kind === 'visit')
  )
    kind = 'meeting'
  if ((kind === 'meeting' || kind === 'negotiation') && candidate.frame.name.startsWith('meets') && title.kind === 'call')
    kind = 'call'
  return kind === 'meeting' && sidesOf(parties, actors).size > 2 ? 'summit' : kind
}

/** The states and international bodies for which the parties act. */
function sidesOf(parties: readonly ActorRef[], actors: Actors): Set<string> {
  const sides = new Set<string>()
  for (const ref of parties) {
    const actor = actors.list.find((a) => sameRef(a.ref, ref))
    const of = ref.type === 'person' ? (actor?.person?.of ?? null) : ref
    if (of === null) continue
    const body = of.type === 'organisation' ? actors.list.find((a) => sameRef(a.ref, of))?.organisation : null
    if (of.type === 'country' || body?.kind === 'international' || body?.kind === 'bloc') sides.add(of.key)
  }
  return sides
}
