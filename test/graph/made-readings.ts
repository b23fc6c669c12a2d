import { createHash } from 'node:crypto'
import type { Article } from '../../src/article/article.ts'
import type { Read } from '../../src/graph/write.ts'
import { type ActorRef, checkReading, type Reading } from '../../src/reader/reading.ts'

/** Made-up articles about made-up people: what is written here must not lean on facts of the world. */

export const person = (key: string): ActorRef => ({ type: 'person', key })
export const country = (key: string): ActorRef => ({ type: 'country', key })
export const organisation = (key: string): ActorRef => ({ type: 'organisation', key })

interface Sketch {
  readonly body: string
  readonly article?: Partial<Article>
  readonly reader?: string
  readonly people?: readonly { name: string; office?: string; of?: ActorRef; aliases?: string[] }[]
  readonly countries?: Readonly<Record<string, readonly string[]>>
  readonly organisations?: readonly {
    name: string
    kind?: Reading['organisations'][number]['kind']
    aliases?: string[]
  }[]
  readonly events?: readonly {
    quote: string
    kind: Reading['events'][number]['kind']
    date?: string | null
    participants: ActorRef[]
  }[]
  readonly statements?: readonly { quote: string; speakers: ActorRef[] }[]
  readonly commitments?: readonly (Partial<Reading['commitments'][number]> & { quote: string; parties: ActorRef[] })[]
}

/** Finds the offsets of what a sketch quotes, and checks the Reading as the reader's own are checked. */
export function made(sketch: Sketch): Read {
  const { body } = sketch
  const article: Article = {
    schema: 1,
    id: `a-${createHash('sha256').update(body).digest('hex').slice(0, 16)}`,
    title: body.split('.')[0] ?? null,
    url: null,
    publisher: null,
    profile: null,
    sources: [],
    date: '2025-03-01',
    dateFrom: 'input',
    eventDate: null,
    licence: null,
    language: 'en',
    body,
    residue: [],
    original: null,
    ...sketch.article,
  }
  const span = (quote: string) => {
    const start = body.indexOf(quote)
    if (start < 0) throw new Error(`not in the body: ${quote}`)
    return { start, end: start + quote.length }
  }
  const all = (words: string) =>
    [...body.matchAll(new RegExp(words, 'g'))].map((m) => ({ start: m.index, end: m.index + words.length }))
  const quoted = (quote: string) => ({ quote, ...span(quote) })
  const { id, title, url, publisher, profile, sources, date, dateFrom, eventDate, language } = article
  const reading = {
    schema: 1,
    reader: sketch.reader ?? '0.1.0',
    article: { id, title, url, publisher, profile, sources, date, dateFrom, eventDate, language },
    people: (sketch.people ?? []).map(({ name, office, of, aliases }) => ({
      name,
      office: office ?? null,
      of: of ?? null,
      aliases: aliases ?? [],
      mentions: all(name),
      rule: of === undefined ? null : 'actor/made',
    })),
    countries: Object.entries(sketch.countries ?? {}).map(([code, words]) => ({ code, mentions: words.flatMap(all) })),
    organisations: (sketch.organisations ?? []).map(({ name, kind, aliases }) => ({
      name,
      kind: kind ?? 'other',
      aliases: aliases ?? [],
      mentions: all(name),
    })),
    events: (sketch.events ?? []).map(({ quote, kind, date: day, participants }) => ({
      ...quoted(quote),
      kind,
      participants,
      date: day === undefined ? date : day,
      rule: 'event/made',
    })),
    statements: (sketch.statements ?? []).map(({ quote, speakers }) => ({
      ...quoted(quote),
      speakers,
      mode: 'indirect',
      cue: { text: 'said', ...span('said') },
      rule: 'speaker/made',
    })),
    commitments: (sketch.commitments ?? []).map(({ quote, ...more }) => ({
      ...quoted(quote),
      statement: 0,
      speakers: [],
      force: 'pledge',
      towards: [],
      themes: ['trade'],
      deadline: null,
      rule: 'commitment/made',
      partiesRule: 'parties/made',
      ...more,
    })),
  }
  return { article, reading: checkReading(reading, body) }
}

const call = { kind: 'call' as const, date: '2025-03-01', participants: [person('Ana Móré'), person('Bo Lind')] }

/** Two publishers on one call; the second spells a name without its accent and in another office. */
export const herald = (reader = '0.1.0') =>
  made({
    body: 'Ana Móré spoke with Bo Lind by telephone. Ana Móré said Hungary will buy grain from Sweden by 2027.',
    article: { url: 'https://herald.example/1', publisher: 'The Herald' },
    reader,
    people: [
      { name: 'Ana Móré', office: 'President', of: country('HUN'), aliases: ['Móré'] },
      { name: 'Bo Lind', office: 'Prime Minister', of: country('SWE') },
    ],
    countries: { HUN: ['Hungary'], SWE: ['Sweden'] },
    events: [{ quote: 'spoke with Bo Lind by telephone', ...call }],
    statements: [
      { quote: 'Ana Móré said Hungary will buy grain from Sweden by 2027.', speakers: [person('Ana Móré')] },
    ],
    commitments: [
      {
        quote: 'Hungary will buy grain from Sweden by 2027',
        speakers: [person('Ana Móré')],
        parties: [country('HUN')],
        towards: [country('SWE')],
        themes: ['trade', 'supply-chains'],
        deadline: { value: '2027', text: 'by 2027', start: 91, end: 98 },
      },
    ],
  })

export const courier = () =>
  made({
    body: 'Prime Minister Bo Lind of Sweden called ANA MORE. Bo Lind said the Grain Union must lower its fees.',
    article: { url: 'https://courier.example/9', publisher: 'Courier', date: '2025-03-04', sources: ['Baltic Wire'] },
    people: [
      { name: 'ANA MORE', office: 'Head of State', of: country('HUN'), aliases: ['MORE'] },
      { name: 'Bo Lind', office: 'Prime Minister', of: country('SWE'), aliases: ['Lind'] },
    ],
    countries: { SWE: ['Sweden'] },
    organisations: [{ name: 'the Grain Union', aliases: ['Union'] }],
    events: [{ quote: 'called ANA MORE', ...call, participants: [person('ANA MORE'), person('Bo Lind')] }],
    statements: [{ quote: 'Bo Lind said the Grain Union must lower its fees.', speakers: [person('Bo Lind')] }],
    commitments: [
      {
        quote: 'the Grain Union must lower its fees',
        force: 'request',
        speakers: [person('Bo Lind')],
        parties: [organisation('the Grain Union')],
        themes: ['finance'],
      },
    ],
  })

/** Of another matter and day, with an organisation that the courier's article knows less about, and no URL or date. */
export const notes = () =>
  made({
    body: 'Grain Union chief Cy Ode said the Grain Union will cut fees with Chad. Talks went on 海.',
    article: { date: null },
    people: [{ name: 'Cy Ode', of: organisation('Grain Union') }],
    countries: { TCD: ['Chad'] },
    organisations: [{ name: 'Grain Union', kind: 'international' }],
    events: [
      {
        quote: 'Talks went on',
        kind: 'negotiation',
        date: null,
        participants: [country('TCD'), organisation('Grain Union')],
      },
    ],
    statements: [
      { quote: 'Grain Union chief Cy Ode said the Grain Union will cut fees with Chad.', speakers: [person('Cy Ode')] },
    ],
    commitments: [
      { quote: 'the Grain Union will cut fees', parties: [organisation('Grain Union')], towards: [country('TCD')] },
      { quote: 'the Grain Union will cut fees', parties: [country('TCD')], force: 'agreement' },
    ],
  })

/** The herald's article as a better reader reads it: nobody but Bo Lind, no contact, no commitment, another alias. */
export const heraldReadAnew = () => {
  const before = herald()
  return made({
    body: before.article.body,
    article: before.article,
    reader: '0.2.0',
    people: [{ name: 'Bo Lind', office: 'Prime Minister', of: country('SWE'), aliases: ['Bo'] }],
    countries: { SWE: ['Sweden'] },
    statements: [{ quote: 'Ana Móré said Hungary will buy grain from Sweden by 2027.', speakers: [person('Bo Lind')] }],
  })
}
