import type { ActorRef, Reading } from '../../reader/reading.ts'

/** The form of the annotation guide: actors are plain names and codes, and nothing says how they were found. */
export interface FlatReading {
  readonly people: readonly { name: string; office: string | null; of: string | null }[]
  readonly countries: readonly string[]
  readonly organisations: readonly string[]
  readonly events: readonly (Quoted & { kind: string; participants: string[] })[]
  readonly statements: readonly (Quoted & { speakers: string[] })[]
  readonly commitments: readonly (Quoted & {
    speakers: string[]
    force: string
    parties: string[]
    towards: string[]
    themes: string[]
  })[]
}
/** Offsets are UTF-16 units of the body. */
interface Quoted {
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** A Reading in the guide's form. */
export function flatReading(reading: Reading): FlatReading {
  return {
    people: reading.people.map(({ name, office, of }) => ({ name, office, of: of?.key ?? null })),
    countries: reading.countries.map(({ code }) => code),
    organisations: reading.organisations.map(({ name }) => name),
    events: reading.events.map((event) => ({
      kind: event.kind,
      participants: keys(event.participants),
      ...quoted(event),
    })),
    statements: reading.statements.map((statement) => ({ ...quoted(statement), speakers: keys(statement.speakers) })),
    commitments: reading.commitments.map((commitment) => ({
      ...quoted(commitment),
      speakers: keys(commitment.speakers),
      force: commitment.force,
      parties: keys(commitment.parties),
      towards: keys(commitment.towards),
      themes: [...commitment.themes],
    })),
  }
}

function keys(refs: readonly ActorRef[]): string[] {
  return refs.map(({ key }) => key)
}

function quoted({ quote, start, end }: Quoted): Quoted {
  return { quote, start, end }
}
