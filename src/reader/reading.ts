import { z } from 'zod'
import { Article, IsoDate, Span } from '../article/article.ts'
import { ReadingError } from '../errors.ts'

/** The version of the reader's rules; a change of any answer changes it, and the graph replaces older readings. */
export const READER_VERSION = '0.1.0'

export const KINDS = [
  'call',
  'meeting',
  'summit',
  'visit',
  'signing',
  'correspondence',
  'negotiation',
  'ceremony',
  'other',
] as const
export const FORCES = ['refusal', 'agreement', 'pledge', 'proposal', 'request'] as const
export const THEMES = [
  'bilateral-ties',
  'trade',
  'supply-chains',
  'finance',
  'energy',
  'climate',
  'infrastructure',
  'technology',
  'culture',
  'health',
  'security',
  'non-proliferation',
  'peace',
  'humanitarian',
  'development',
  'rights',
  'crime',
  'migration',
  'sovereignty',
  'sanctions',
  'multilateralism',
  'governance',
] as const

export const Kind = z.enum(KINDS)
export const Force = z.enum(FORCES)
export const Theme = z.enum(THEMES)
export type Kind = z.infer<typeof Kind>
export type Force = z.infer<typeof Force>
export type Theme = z.infer<typeof Theme>

/**
 * An actor as other facts point to it: a person or organisation by the `name` it has in this Reading, a country by its
 * ISO 3166-1 alpha-3 code (XKX for Kosovo). A person or organisation that is pointed to stands in the lists of the same
 * Reading; a country need not (the body may name only its minister).
 */
export const ActorRef = z.object({ type: z.enum(['person', 'country', 'organisation']), key: z.string().min(1) })
export type ActorRef = z.infer<typeof ActorRef>

/** Which rule of the reader gave an answer, as `pass/rule`, such as `speaker/subject-name`. */
const Rule = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)

export const Person = z.object({
  /** The fullest form in the body, without titles. */
  name: z.string().min(1),
  office: z.string().nullable(),
  /** The country or organisation for which the person speaks or acts. */
  of: ActorRef.nullable(),
  /** Other forms of the name in the body ("Xi"). */
  aliases: z.array(z.string()),
  mentions: z.array(Span),
  /** How the side (`of`) was found; null where there is none. */
  rule: Rule.nullable(),
})
export const Country = z.object({ code: z.string().regex(/^[A-Z]{3}$/), mentions: z.array(Span) })
export const Organisation = z.object({
  name: z.string().min(1),
  kind: z.enum(['international', 'bloc', 'ministry', 'agency', 'party', 'armed-group', 'company', 'other']),
  aliases: z.array(z.string()),
  mentions: z.array(Span),
})
const Quoted = { quote: z.string().min(1), ...Span.shape }

export const Event = z.object({
  ...Quoted,
  kind: Kind,
  participants: z.array(ActorRef),
  date: IsoDate.nullable(),
  rule: Rule,
})
export const Statement = z.object({
  ...Quoted,
  speakers: z.array(ActorRef),
  mode: z.enum(['direct', 'indirect', 'joint']),
  /** The words of saying and where they stand; null where the statement only continues another. */
  cue: z.object({ text: z.string(), ...Span.shape }).nullable(),
  /** How the speakers were found. */
  rule: Rule,
})
export const Commitment = z.object({
  ...Quoted,
  /** Index into `statements`. */
  statement: z.int().nonnegative(),
  speakers: z.array(ActorRef),
  force: Force,
  /** Who is to act. */
  parties: z.array(ActorRef),
  towards: z.array(ActorRef),
  themes: z.array(Theme).min(1).max(3),
  /** ISO date or interval (`2025-01-01/2025-12-31`) with its words; null where the text gives none. */
  deadline: z.object({ value: z.string(), text: z.string(), ...Span.shape }).nullable(),
  /** How force and quote were found, and how the parties were. */
  rule: Rule,
  partiesRule: Rule,
})

/** What a careful reader finds in one article. Offsets count UTF-16 units of the article's body. */
export const Reading = z.object({
  schema: z.literal(1),
  reader: z.string(),
  article: Article.pick({
    id: true,
    title: true,
    url: true,
    publisher: true,
    profile: true,
    sources: true,
    date: true,
    dateFrom: true,
    eventDate: true,
    language: true,
  }),
  people: z.array(Person),
  countries: z.array(Country),
  organisations: z.array(Organisation),
  events: z.array(Event),
  statements: z.array(Statement),
  commitments: z.array(Commitment),
})

export type Person = z.infer<typeof Person>
export type Country = z.infer<typeof Country>
export type Organisation = z.infer<typeof Organisation>
export type Event = z.infer<typeof Event>
export type Statement = z.infer<typeof Statement>
export type Commitment = z.infer<typeof Commitment>
export type Reading = z.infer<typeof Reading>

/**
 * Checks what the schema alone cannot: each quote is the body between its offsets, each person or organisation that a fact
 * points to is listed, each commitment lies in a statement that exists.
 * @throws ReadingError at the first fact that is not so.
 */
export function checkReading(value: unknown, body: string): Reading {
  const parsed = Reading.safeParse(value)
  if (!parsed.success) throw broken(z.prettifyError(parsed.error), null)
  const reading = parsed.data
  const listed = new Set([
    ...reading.people.map((p) => `person ${p.name}`),
    ...reading.organisations.map((o) => `organisation ${o.name}`),
  ])
  const known = (ref: ActorRef) => ref.type === 'country' || listed.has(`${ref.type} ${ref.key}`)
  const check = (what: string, fact: Span & { quote: string }, refs: readonly ActorRef[]) => {
    if (body.slice(fact.start, fact.end) !== fact.quote)
      throw broken(`${what}: the quote is not the body there`, reading)
    for (const ref of refs) if (!known(ref)) throw broken(`${what}: ${ref.type} ${ref.key} is not listed`, reading)
  }
  for (const p of reading.people)
    if (p.of !== null && !known(p.of)) throw broken(`${p.name}: ${p.of.key} is not listed`, reading)
  reading.events.forEach((e, i) => {
    check(`event ${i}`, e, e.participants)
  })
  reading.statements.forEach((s, i) => {
    check(`statement ${i}`, s, s.speakers)
  })
  reading.commitments.forEach((c, i) => {
    check(`commitment ${i}`, c, [...c.speakers, ...c.parties, ...c.towards])
    if (reading.statements[c.statement] === undefined)
      throw broken(`commitment ${i}: no statement ${c.statement}`, reading)
  })
  return reading
}

function broken(what: string, reading: Reading | null): ReadingError {
  const where = reading?.article.url ?? reading?.article.id ?? null
  return new ReadingError(
    'READING_BROKEN',
    what,
    where,
    'This is a fault of the reader: please report it with the article.',
  )
}
