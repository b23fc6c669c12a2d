import type { ContactEvidence, Participant, Report } from '../contacts/evidence.ts'
import { formatOf } from '../contacts/format.ts'
import type { GraphEngine, Row, Statement, Value } from '../engine.ts'
import { renewParticipants } from '../participants.ts'
import { list, text, textOrNull } from '../questions/values.ts'

/** Contacts whose reports are read at once. */
const PAGE = 500

const page = `MATCH (k:Contact) WHERE k.id > $after
WITH k ORDER BY k.id LIMIT $size
RETURN k.id AS node ORDER BY node`

const reports = `MATCH (k:Contact) WHERE k.id IN $nodes
MATCH (k)<-[r:REPORTS]-(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN coalesce(r.base, k.id) AS base, k.id AS node, k.kind AS kind, r.date AS day, r.participants AS participants, r.quote AS quote,
  r.otherDay AS otherDay, r.withOthers AS withOthers, a.id AS article, a.date AS date, p.id AS publisher`

interface Gathered extends ContactEvidence {
  format: string
  otherDay: boolean
  readonly reports: Report[]
}

/**
 * All contacts that articles report, read a page at a time.
 * @param participantOf whom a participant's base means
 * @throws GraphError
 */
export async function contactEvidenceOf(
  engine: GraphEngine,
  participantOf: (base: string) => Participant,
): Promise<ContactEvidence[]> {
  const gathered = new Map<string, Gathered>()
  for (let after = ''; ; ) {
    const nodes = (await engine.read({ cypher: page, params: { after, size: PAGE } })).map((row) => text(row.node))
    for (const row of await engine.read({ cypher: reports, params: { nodes } })) {
      const base = text(row.base)
      const known = gathered.get(base) ?? begun(base, row, participantOf)
      gathered.set(base, known)
      add(known, row)
    }
    const last = nodes.at(-1)
    if (last === undefined || nodes.length < PAGE) return [...gathered.values()]
    after = last
  }
}

function begun(base: string, row: Row, participantOf: (base: string) => Participant): Gathered {
  return {
    base,
    node: text(row.node),
    kind: text(row.kind),
    format: formatIn(row),
    date: textOrNull(row.day),
    participants: list(row.participants).map((each) => participantOf(text(each))),
    otherDay: true,
    reports: [],
  }
}

/** A passage that says nothing special is enough: another one of the same contact does not make it so. */
function add(known: Gathered, row: Row): void {
  const format = formatIn(row)
  if (format < known.format) known.format = format
  known.otherDay &&= row.otherDay === true
  known.reports.push({
    article: text(row.article),
    date: textOrNull(row.date),
    publisher: textOrNull(row.publisher),
  })
}

function formatIn({ kind, quote, withOthers }: Row): string {
  return withOthers === true ? 'with others' : formatOf(text(kind), text(quote))
}

/** Of one base: where its reports are, and where they are to be. */
export interface ContactMove {
  readonly base: string
  readonly from: string
  readonly to: string
  readonly kind: string
}

const target = `UNWIND $rows AS row
MERGE (k:Contact {id: row.to})
SET k.kind = row.kind`

const reported = `UNWIND $rows AS row
MATCH (k:Contact {id: row.from})<-[r:REPORTS]-(a:Article) WHERE coalesce(r.base, k.id) = row.base
MATCH (other:Contact {id: row.to})
CREATE (a)-[n:REPORTS]->(other)
SET n.quote = r.quote, n.start = r.start, n.end = r.end, n.rule = r.rule, n.date = r.date,
  n.participants = r.participants, n.base = row.keep, n.again = r.again, n.otherDay = r.otherDay, n.withOthers = r.withOthers
DELETE r`

/** A contact's day is that of the report whose own node it is; in lists it stands at the day of the article where that gives none. */
const dated = `MATCH (k:Contact) WHERE k.id IN $nodes
MATCH (k)<-[r:REPORTS]-(a:Article) WHERE r.base IS NULL
WITH k, min(r.date) AS held, min(a.date) AS told
SET k.date = held, k.day = coalesce(held, told, '')`

const orphans =
  'MATCH (k:Contact) WHERE k.id IN $nodes AND NOT EXISTS { MATCH (k)<-[:REPORTS]-(:Article) } DETACH DELETE k'

/** Moves reports from one contact to another, in one transaction. Where actors are must be settled already. */
export function contactPlacing(moves: readonly ContactMove[]): Statement[] {
  const rows = moves.map((move) => ({ ...move, keep: move.to === move.base ? null : move.base }))
  const nodes: Value = [...new Set(moves.flatMap(({ from, to }) => [from, to]))]
  return [
    { cypher: target, params: { rows } },
    { cypher: reported, params: { rows } },
    ...[dated, orphans, ...renewParticipants('k.id IN $nodes')].map((cypher) => ({ cypher, params: { nodes } })),
  ]
}
