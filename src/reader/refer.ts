import type { ActorRef, Reading } from './reading.ts'

/** The facts that point to actors. */
type Facts = Pick<Reading, 'events' | 'statements' | 'commitments'>

/**
 * Keeps what points to actors true to the lists: whoever the body does not name as such (known by the title alone, say)
 * is left out of a fact, and a fact that then has nobody is left out too.
 * @param listed the Reading's people and organisations
 */
export function referToListed(facts: Facts, listed: Pick<Reading, 'people' | 'organisations'>): Facts {
  const known = new Set([
    ...listed.people.map((p) => `person ${p.name}`),
    ...listed.organisations.map((o) => `organisation ${o.name}`),
  ])
  const keep = (refs: readonly ActorRef[]) =>
    refs.filter((r) => r.type === 'country' || known.has(`${r.type} ${r.key}`))
  const events = facts.events
    .map((e) => ({ ...e, participants: keep(e.participants) }))
    .filter((e) => e.participants.length > 0)
  const place = new Map<number, number>()
  const statements: Reading['statements'] = []
  facts.statements.forEach((s, i) => {
    const speakers = keep(s.speakers)
    if (speakers.length === 0) return
    place.set(i, statements.length)
    statements.push({ ...s, speakers })
  })
  const commitments: Reading['commitments'] = []
  for (const c of facts.commitments) {
    const statement = place.get(c.statement)
    const speakers = keep(c.speakers)
    if (statement === undefined || speakers.length === 0) continue
    commitments.push({ ...c, statement, speakers, parties: keep(c.parties), towards: keep(c.towards) })
  }
  return { events, statements, commitments }
}
