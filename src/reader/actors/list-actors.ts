import type { Country, Organisation, Person } from '../reading.ts'
import type { Actors } from './actors.ts'

/** The lists of a Reading: each actor that the body names, with its places, in the order of first mention. */
export function listActors(actors: Actors): { people: Person[]; countries: Country[]; organisations: Organisation[] } {
  const spans = new Map<number, { start: number; end: number }[]>()
  for (const { actor, start, end } of actors.mentions) {
    const known = spans.get(actor)
    if (known === undefined) spans.set(actor, [{ start, end }])
    else known.push({ start, end })
  }
  const people: Person[] = []
  const countries: Country[] = []
  const organisations: Organisation[] = []
  for (const [index, mentions] of spans) {
    const actor = actors.list[index]
    if (actor === undefined || !actor.listed) continue
    const { key } = actor.ref
    if (actor.person !== null) {
      const { office, of, aliases, rule } = actor.person
      people.push({ name: key, office, of, aliases: [...aliases], mentions, rule })
    } else if (actor.organisation !== null) {
      organisations.push({
        name: key,
        kind: actor.organisation.kind,
        aliases: [...actor.organisation.aliases],
        mentions,
      })
    } else countries.push({ code: key, mentions })
  }
  return { people, countries, organisations }
}
