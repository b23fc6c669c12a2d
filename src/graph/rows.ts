import type { Article } from '../article/article.ts'
import type { ActorRef, Reading } from '../reader/reading.ts'
import { type ActorEvidence, type Actors, actorsOf, type MentionRow, mentionRow, placed } from './actors.ts'
import { isWithOthers, tellsOfAnotherDay } from './contacts/sentence.ts'
import { shinglesOf } from './copies/shingles.ts'
import type { Value } from './engine.ts'
import { byCodePoint, contactId, factId, nodeOfBase, publisherId, textId } from './ids.ts'
import { packed, sketchOf } from './likeness/minhash.ts'

/** One row of an UNWIND: plain values by the names that the Cypher uses. */
export type Params = { readonly [key: string]: Value }

/** What one article puts into the graph, as the rows of the statements in `project.ts`. */
export interface ArticleRows {
  readonly id: string
  readonly date: string | null
  readonly article: Params
  readonly actors: readonly PlacedActor[]
  readonly mentions: readonly MentionRow[]
  readonly contacts: readonly Params[]
  readonly participants: readonly Params[]
  readonly statements: readonly Params[]
  readonly said: readonly Params[]
  readonly commitments: readonly Params[]
  readonly voiced: readonly Params[]
  readonly parties: readonly Params[]
  readonly towards: readonly Params[]
  readonly themes: readonly Params[]
}

/** What the graph keeps about the writing itself: the hash of article and Reading, and the key among copies. */
export interface Stamp {
  readonly hash: string
  readonly copy: string
}

/** An actor's evidence with the nodes that it and its side are at. */
export interface PlacedActor extends ActorEvidence {
  readonly id: string
  readonly represents: string | null
}

/** By base, the node that its evidence is at, where a rule has joined it to another's. */
export type Placement = ReadonlyMap<string, string>

/** What an article puts into the graph, once it is known where its actors are. */
export interface Draft {
  /** The bases, of actors and contacts, that may be at another's node. */
  readonly bases: readonly string[]
  rows(placement: Placement): ArticleRows
}

/** @throws ReadingError where the Reading points to nobody */
export function draftOf(article: Article, reading: Reading, stamp: Stamp): Draft {
  const actors = actorsOf(reading)
  // Countries that are only pointed to become actors as they are looked up.
  const contacts = contactsOf(article, reading, actors.baseOf)
  for (const { speakers } of reading.statements) speakers.forEach(actors.baseOf)
  for (const { speakers, parties, towards } of reading.commitments)
    [...speakers, ...parties, ...towards].forEach(actors.baseOf)
  return {
    bases: [
      ...actors.all.flatMap(({ base, type }) => (type === 'country' ? [] : [base])),
      ...contacts.map(({ base }) => base),
    ],
    rows: (placement) => rowsOf(article, reading, stamp, actors, (base) => placement.get(base) ?? nodeOfBase(base)),
  }
}

function rowsOf(
  article: Article,
  reading: Reading,
  stamp: Stamp,
  { all, baseOf }: Actors,
  nodeOf: (base: string) => string,
): ArticleRows {
  const actors = all.map((actor) => ({
    ...actor,
    id: nodeOf(actor.base),
    represents: actor.side === null ? null : nodeOf(actor.side),
  }))
  const links = (refs: readonly ActorRef[], fact: string): Params[] =>
    distinct(refs.map(baseOf)).map((base) => ({ ...placed(base, nodeOf), fact }))
  const contacts = contactsOf(article, reading, baseOf).map((contact) => ({ ...contact, id: nodeOf(contact.base) }))
  const places = new Map(all.map(({ base, mentions }) => [base, mentions.map(({ start }) => start)]))
  const placesOf = (bases: readonly string[]) => bases.flatMap((base) => places.get(base) ?? [])
  // By whom a list of facts is narrowed and counted, without a way to the article.
  const publisher = article.publisher === null ? null : publisherId(article.publisher)
  const statements = identified('s', article.id, reading.statements)
  const commitments = identified('c', article.id, reading.commitments)
  return {
    id: article.id,
    date: article.date,
    article: articleRow(article, reading, stamp),
    actors,
    // A country that the body does not name is an actor, but not mentioned.
    mentions: actors
      .filter(({ type, mentions }) => type !== 'country' || mentions.length > 0)
      .map((actor) => mentionRow(article, actor, nodeOf)),
    contacts: contacts.map(({ event, base, id, participants }) => ({
      article: article.id,
      id,
      base: base === id ? null : base,
      participants,
      kind: event.kind,
      date: event.date,
      day: dayOf(event.date ?? article.date),
      quote: event.quote,
      start: event.start,
      end: event.end,
      rule: event.rule,
      otherDay: event.date === null && tellsOfAnotherDay(article.body, event) ? true : null,
      withOthers: isWithOthers(article.body, event, placesOf(participants)) ? true : null,
    })),
    participants: contacts.flatMap(({ id, participants }) =>
      participants.map((base) => ({ actor: nodeOf(base), fact: id })),
    ),
    statements: statements.map(({ fact: s, id }) => ({
      article: article.id,
      id,
      own: {
        quote: s.quote,
        start: s.start,
        end: s.end,
        mode: s.mode,
        date: article.date,
        day: dayOf(article.date),
        publisher,
        rule: s.rule,
        cue: s.cue?.text ?? null,
        cueStart: s.cue?.start ?? null,
        cueEnd: s.cue?.end ?? null,
      },
    })),
    said: statements.flatMap(({ fact, id }) => links(fact.speakers, id)),
    commitments: commitments.map(({ fact: c, id }) => ({
      statement: statements[c.statement]?.id ?? null,
      id,
      own: {
        quote: c.quote,
        start: c.start,
        end: c.end,
        force: c.force,
        date: article.date,
        day: dayOf(article.date),
        publisher,
        rule: c.rule,
        partiesRule: c.partiesRule,
        deadline: c.deadline?.value ?? null,
        deadlineText: c.deadline?.text ?? null,
        deadlineStart: c.deadline?.start ?? null,
        deadlineEnd: c.deadline?.end ?? null,
      },
    })),
    // As a rule those who said the statement, but a sentence may give these words to somebody else.
    voiced: commitments.flatMap(({ fact, id }) => links(fact.speakers, id)),
    parties: commitments.flatMap(({ fact, id }) => links(fact.parties, id)),
    towards: commitments.flatMap(({ fact, id }) => links(fact.towards, id)),
    themes: commitments.flatMap(({ fact, id }) =>
      distinct(fact.themes).map((theme) => ({ theme, name: theme.replaceAll('-', ' '), fact: id })),
    ),
  }
}

/** The contacts of a Reading, each with its participants' bases and its own. */
function contactsOf({ id }: Article, { events }: Reading, baseOf: Actors['baseOf']) {
  return events.map((event) => {
    const participants = distinct(event.participants.map(baseOf)).sort(byCodePoint)
    // By the names and sides themselves: two articles' "President Lee" took part in one.
    const base = contactId(event.kind, event.date, participants.map(nodeOfBase), id)
    return { event, participants, base }
  })
}

/** What lists are ordered by: no day comes last. */
function dayOf(date: string | null): string {
  return date ?? ''
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

/** Gives each fact its id; a second fact at the same place gets `-2`, a third `-3`. */
function identified<F extends { start: number; end: number }>(
  prefix: 's' | 'c',
  articleId: string,
  facts: readonly F[],
) {
  const taken = new Map<string, number>()
  return facts.map((fact) => {
    const place = factId(prefix, articleId, fact)
    const nth = (taken.get(place) ?? 0) + 1
    taken.set(place, nth)
    return { fact, id: nth === 1 ? place : `${place}-${nth}` }
  })
}

function articleRow(article: Article, reading: Reading, stamp: Stamp): Params {
  const { id, title, url, publisher, body, residue } = article
  const residueStarts = residue.map(({ start }) => start)
  const text = { title, body, residueStarts, residueEnds: residue.map(({ end }) => end) }
  return {
    id,
    urls: url === null ? [] : [url],
    own: {
      title,
      url,
      sources: article.sources,
      date: article.date,
      day: dayOf(article.date),
      dateFrom: article.dateFrom,
      eventDate: article.eventDate,
      original: article.original,
      publisherKind: article.profile?.kind ?? null,
      licence: article.licence,
      language: article.language,
      reader: reading.reader,
      hash: stamp.hash,
      copy: stamp.copy,
      sketch: packed(sketchOf(shinglesOf(body, residue))),
      // Whether it is a copy is worked out when the graph is joined.
      again: null,
    },
    text: textId(text),
    textOwn: text,
    publisher: publisher === null ? null : publisherId(publisher),
    publisherName: publisher,
  }
}
