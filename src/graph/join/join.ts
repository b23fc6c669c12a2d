import { sameContacts } from '../contacts/same-contact.ts'
import { findEchoes } from '../echoes/find-echoes.ts'
import type { GraphEngine, Statement } from '../engine.ts'
import { type Identities, NO_IDENTITIES } from '../identity/user-file.ts'
import { canonicalJson, hash } from '../ids.ts'
import { text } from '../questions/values.ts'
import { knownActors, moveActors } from './actors.ts'
import { contactEvidenceOf, contactPlacing } from './contacts.ts'
import { copiesIn, copyChanges, copyMarks } from './copies.ts'
import { changedCounts, countsKept } from './counts.ts'
import { commitmentEvidenceOf, echoChanges, echoLinks } from './echoes.ts'
import { parts } from './parts.ts'
import { placeChanges, placesKept } from './places.ts'

/** Changes where the same articles are joined otherwise. */
const RULES_VERSION = 2

// Whoever writes in the meantime sets it back, and the next run begins anew.
const begin = "MATCH (w:Readout {id: 'writer'}) SET w.joined = $stamp"
const end = "MATCH (w:Readout {id: 'writer'}) WHERE w.joined = $begun SET w.joined = $stamp"
/** Who writes waits, as for another writer. */
const oneWriter: Statement = { cypher: "MERGE (w:Readout {id: 'writer'}) SET w.busy = false", params: {} }

/** What a run has changed; nothing where the graph was joined so already. */
export interface Joined {
  /** Spellings, single names and reports of contacts that are at another's node now, or back at their own. */
  readonly moved: number
  /** Copies and echoes that were linked otherwise. */
  readonly linked: number
  /** What the graph holds joined, in all. */
  readonly joined: JoinCounts
}

export interface JoinCounts {
  /** Spellings, and single names of one article each, that a rule holds at another's node. */
  readonly names: number
  /** Reports that a rule holds at another report's contact. */
  readonly contacts: number
  /** Articles that are versions of another. */
  readonly copies: number
  /** Commitments that say again what an earlier one said. */
  readonly echoes: number
}

const joinCounts = `MATCH (i:Identity) WITH sum(CASE WHEN i.id STARTS WITH 'k-' THEN 0 ELSE 1 END) AS names, count(i) AS placed
OPTIONAL MATCH (a:Article)-[copy:COPY_OF]->(:Article)
WITH names, placed, count(copy) AS copies
OPTIONAL MATCH (c:Commitment)-[echo:ECHOES]->(:Commitment)
RETURN names, placed - names AS contacts, copies, count(echo) AS echoes`

/**
 * Joins what the articles of a graph say of one world: who is who, which reports tell of one contact, which articles are versions
 * of one story, which commitments say again what was said. All is worked out from what the graph holds, and what is not as it
 * should be is changed; no article is read again, and what a changed rule or list no longer joins goes back. Where nothing was
 * written since the last time, with the same lists, nothing is done. An interrupted run is ended by the next.
 * @throws GraphError
 */
export async function joinGraph(engine: GraphEngine, identities: Identities = NO_IDENTITIES): Promise<Joined> {
  const stamp = hash(canonicalJson([RULES_VERSION, identities]))
  const [writer] = await engine.read({
    cypher: "MATCH (w:Readout {id: 'writer'}) RETURN w.joined AS joined",
    params: {},
  })
  if (writer === undefined || text(writer.joined) === stamp)
    return { moved: 0, linked: 0, joined: await countsOf(engine) }
  await engine.write([{ cypher: begin, params: { stamp: `begun ${stamp}` } }])
  const moved = await place(engine, identities)
  const linked = moved.linked
  await engine.write([{ cypher: end, params: { stamp, begun: `begun ${stamp}` } }])
  return { moved: moved.moved, linked, joined: await countsOf(engine) }
}

async function place(engine: GraphEngine, identities: Identities): Promise<{ moved: number; linked: number }> {
  const actors = await knownActors(engine, identities)
  const contacts = await contactEvidenceOf(engine, (base) => ({
    node: actors.nodeOf(base),
    side: actors.sideOf(base),
    person: base.startsWith('p-'),
  }))
  const same = sameContacts(contacts)
  const write = (statements: readonly Statement[]) => engine.write([oneWriter, ...statements])

  const changes = await placeChanges(engine, new Map([...actors.places, ...same]))
  for (const part of parts(changes)) await write(placesKept(part))
  await moveActors(engine, actors)
  const moves = contacts.flatMap(({ base, node, kind }) => {
    const to = same.get(base)?.node ?? base
    return node === to ? [] : [{ base, from: node, to, kind }]
  })
  for (const part of parts(moves)) await write(contactPlacing(part))

  const copies = await copiesIn(engine)
  const copied = await copyChanges(engine, copies)
  for (const part of parts(copied)) await write(copyMarks(part))
  const commitments = await commitmentEvidenceOf(engine, actors.sideOf)
  const echoed = await echoChanges(engine, findEchoes(commitments.filter(({ article }) => !copies.has(article))))
  for (const part of parts(echoed)) await write(echoLinks(part))
  for (const part of parts(await changedCounts(engine))) await write(countsKept(part))
  return { moved: actors.moves.length + moves.length, linked: copied.length + echoed.length }
}

async function countsOf(engine: GraphEngine): Promise<JoinCounts> {
  const [row] = await engine.read({ cypher: joinCounts, params: {} })
  const of = (name: keyof JoinCounts) => (typeof row?.[name] === 'number' ? row[name] : 0)
  return { names: of('names'), contacts: of('contacts'), copies: of('copies'), echoes: of('echoes') }
}
