import type { Article } from '../../article/article.ts'
import { actorOf } from '../coreference/discourse.ts'
import { place, type Range } from '../grammar/range.ts'
import type { ActorRef, Event, Kind } from '../reading.ts'
import type { Sentence } from '../text/text.ts'
import { contactWords } from './grammar.ts'
import { distinct, homeRef, type Setting, sameRef, sideOf } from './setting.ts'
import { leaderOf, type Title } from './title.ts'
import { dayIn } from './when.ts'

const TALKED =
  /^(?:discuss|exchange|review|address|analyse|analyze|touch|consider|agree|talk|congratulate|thank|express|note|say|brief|tell|inform|report|speak|stress|emphasise|emphasize|raise|underscore|reaffirm|reiterate|update|outline|ask)(?:e?d|s)?$/
/** "offered his condolences", under "Condolences to X". */
const WROTE = /^(?:offer|extend|convey|send|wish)$/
/** The first sentences in which the talk of a contact that only the title names may be told. */
const NEAR = 3

/** Kinds that a title's word alone does not make sure. */
const NAMED: ReadonlySet<Kind> = new Set<Kind>(['negotiation', 'signing', 'ceremony', 'visit'])

/** The contact that the title names where the body has no words for it: "X and Y discussed …" under "Meeting with Y". */
export function fallbackOf(title: Title, setting: Setting, article: Article): Event | null {
  if (title.kind === null || NAMED.has(title.kind)) return null
  const parties = distinct(bothEnds(title, setting).map((r) => leaderOf(setting, r)))
  if (parties.length < 2) return null
  const told = talkOf(title.kind, parties, setting, article)
  return told ?? (title.held ? heldOf(title.kind, parties, setting, article) : null)
}

/** "President X met fishermen" of a title, of whom the body names the President alone. */
export function oneEndedOf(title: Title, setting: Setting, article: Article): Event | null {
  const { kind, refs } = title
  if (kind === null || NAMED.has(kind) || !title.held || refs.length === 0) return null
  return heldOf(kind, refs, setting, article) ?? talkOf(kind, refs, setting, article)
}

/** "X and Y discussed …": the talk itself. */
function talkOf(kind: Kind, parties: readonly ActorRef[], setting: Setting, article: Article): Event | null {
  const { text } = setting
  for (const sentence of text.sentences.slice(0, NEAR)) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const t = text.tokens[i]
      const wrote = kind === 'correspondence' && WROTE.test(t?.lemma ?? '')
      if (t === undefined || t.pos !== 'VERB' || !(TALKED.test(t.lemma) || wrote)) continue
      const act = { first: startOf(sentence, i, setting), last: i + 1 }
      return eventOf(kind, parties, act, sentence, setting, article)
    }
  }
  return null
}

/** "With X", "the meeting": a caption or noun that stands for what the title tells with a verb. */
function heldOf(kind: Kind, parties: readonly ActorRef[], setting: Setting, article: Article): Event | null {
  const { text } = setting
  for (const sentence of text.sentences.slice(0, HELD_NEAR)) {
    const word = text.tokens
      .slice(sentence.first, sentence.last)
      .find((t) => HELD_NOUN.test(t.lower) || (t.text === 'With' && t.index === sentence.first))
    if (word !== undefined)
      return eventOf(kind, parties, { first: word.index, last: word.index + 1 }, sentence, setting, article)
  }
  return null
}
const HELD_NEAR = 6
const HELD_NOUN = /^(?:meeting|talks|conversation|discussion|call|session|summit)$/

/** "X travels to A, B and C" of a title, where the body has only a noun or a verb for the journey. */
export function journeyOf(title: Title, setting: Setting, article: Article): Event | null {
  const [traveller, ...company] = title.refs.filter((r) => r.type === 'person')
  const own = traveller === undefined ? null : sideOf(setting.actors, traveller)
  const places = title.refs.filter((r) => r.type === 'country' && r.key !== own?.key)
  if (title.kind !== 'visit' || !/\b(?:travels?|trip|visits?)\b/i.test(article.title ?? '')) return null
  if (traveller === undefined || company.length > 0 || places.length === 0) return null
  for (const sentence of setting.text.sentences.slice(0, NEAR)) {
    const { tokens } = setting.text
    const word = contactWords(tokens, sentence.first, sentence.last).find(
      ({ first, value }) =>
        value.includes('VisitNoun') ||
        (tokens[first]?.pos === 'VERB' && value.some((tag) => /^(?:VisitVerb|Travel)$/.test(tag))),
    )
    if (word !== undefined) return eventOf('visit', [traveller, ...places], word, sentence, setting, article)
  }
  return null
}

/** Words with which people greet each other as a meeting opens. */
const GREETED = /^(?:welcome|pleasure|hono(?:u)?r|delighted|glad)$/
/** The first sentences of a transcript in which they do. */
const OPENING = 12

/** "X and Y before their meeting": a transcript that opens with greetings tells of the meeting no further. */
export function greetingOf(title: Title, setting: Setting, article: Article): Event | null {
  const { text } = setting
  if (title.kind !== 'meeting' || title.refs.length < 2) return null
  for (const sentence of text.sentences.slice(0, OPENING)) {
    const word = text.tokens.slice(sentence.first, sentence.last).find((t) => GREETED.test(t.lower))
    if (word === undefined) continue
    const act = { first: word.index, last: word.index + 1 }
    return eventOf('meeting', distinct(title.refs), act, sentence, setting, article)
  }
  return null
}

function eventOf(
  kind: Kind,
  participants: readonly ActorRef[],
  act: Range,
  sentence: Sentence,
  { text }: Setting,
  article: Article,
): Event {
  const { start, end } = place(text.tokens, act)
  const date = dayIn(text, sentence, act, article.date, false)
  return {
    kind,
    participants: [...participants],
    quote: text.body.slice(start, end),
    start,
    end,
    date,
    rule: 'contact/title',
  }
}

/** The verb alone where its subject is long, else from the start of the sentence. */
const startOf = (sentence: Sentence, at: number, { text }: Setting) =>
  at - sentence.first <= 12 && (text.tokens[at]?.start ?? 0) < (text.quotations[0]?.start ?? Number.POSITIVE_INFINITY)
    ? sentence.first
    : at

/** The title's people, and where it names one end alone, the person of the home side whom the body names first. */
export function bothEnds(
  { refs: named, oneSided }: Pick<Title, 'refs' | 'oneSided'>,
  { actors, home }: Pick<Setting, 'actors' | 'home'>,
): ActorRef[] {
  if (named.length > 1) return [...named]
  const only = named[0]
  if (only === undefined) return []
  const domestic = home !== null && sideOf(actors, only)?.key === home
  const person = actorOf(actors, only)?.person ?? null
  // "Working meeting with Prime Minister X" is one with another leader, "President X met farmers" names the leader
  const leads = LEADING.test(person?.officeKind ?? '')
  if (domestic && (person === null || (!oneSided && leads))) return []
  for (const mention of actors.mentions) {
    const actor = actors.list[mention.actor]
    if (actor === undefined || actor.person === null || sameRef(actor.ref, only)) continue
    const { of, officeKind } = actor.person
    // a meeting at home is one with the head of state or of government
    // whoever the publisher names without an office is its own head
    if (
      domestic
        ? of?.key === home && LEADING.test(officeKind ?? 'head-of-state')
        : home === null || of === null || of.key === home
    )
      return distinct([actor.ref, only])
  }
  // the head of the publishing state is often left unnamed
  return home === null || (domestic && (!oneSided || leads)) ? [] : [homeRef(home), only]
}

const LEADING = /^(?:head-of-state|head-of-government|vice-president|monarch)$/
