import { z } from 'zod'
import type { Row } from '../engine.ts'
import { nodeOfBase } from '../ids.ts'
import { ActorRow, ActorType, actorColumnsOf, toActorRow } from './actors.ts'
import { actorType, unknown } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { byText, maps, text, textOrNull } from './values.ts'

/** An office that a person held for a side, as the articles show it. */
const Office = z.object({
  id: z.string(),
  type: ActorType,
  name: z.string(),
  office: z.string().nullable(),
  firstSeen: z.string().nullable().describe('Day of the first article that says so'),
  lastSeen: z.string().nullable(),
  rule: z.string().nullable().describe('The rule of the reader that found the side'),
})

/** What articles call an actor by rule: another spelling or side, or the single names of so many articles. */
const JoinedName = z.object({
  id: z.string().describe('Where it would be without the rule; an identities file names it by this'),
  rule: z.string().describe('The rule that joined it'),
  articles: z.int().positive().describe('Single names: how many articles give it'),
})

const ActorReply = z.object({
  ...ActorRow.shape,
  firstSeen: z.string().nullable().describe('Day of the first article that names it'),
  lastSeen: z.string().nullable(),
  offices: z.array(Office).describe('For whom a person acts, and as what'),
  representatives: z.array(Office).describe('Who acts for this country or organisation'),
  joined: z.array(JoinedName).describe('Other spellings and single names that were joined to it, and by which rule'),
})

const represents = (pattern: string, other: string) =>
  `[${pattern} | {id: ${other}.id, type: ${actorType(other)}, name: ${other}.name, office: r.office,
    firstSeen: r.firstSeen, lastSeen: r.lastSeen, rule: r.rule}]`

export const actor = defineQuestion({
  name: 'actor',
  title: 'One actor: names, offices and sides, and how often it occurs',
  params: z.object({ id: z.string().min(1).max(400).describe('Id of the actor; for a country its ISO code') }),
  row: ActorReply,
  reply: ActorReply,
  cypher: ({ id }) => ({
    actor: {
      cypher: `MATCH (n:Actor {id: $id})
RETURN n.id AS id, ${actorColumnsOf}, n.firstSeen AS firstSeen, n.lastSeen AS lastSeen,
  ${represents('(n)-[r:REPRESENTS]->(side:Actor)', 'side')} AS offices,
  ${represents('(n)<-[r:REPRESENTS]-(p:Person)', 'p')} AS representatives`,
      params: { id: /^[a-z]{3}$/.test(id) ? id.toUpperCase() : id },
    },
    joined: {
      cypher: 'MATCH (i:Identity {node: $id}) RETURN i.id AS base, i.rule AS rule ORDER BY base',
      params: { id },
    },
  }),
  answer: ({ actor: rows = [], joined = [] }, { id }) => {
    const [row] = rows
    if (row === undefined) throw unknown('actor', id, 'id')
    return {
      ...toActorRow(row),
      firstSeen: textOrNull(row.firstSeen),
      lastSeen: textOrNull(row.lastSeen),
      offices: offices(row.offices),
      representatives: offices(row.representatives),
      joined: joinedNames(joined),
    }
  },
})

function joinedNames(rows: readonly Row[]) {
  const counts = new Map<string, { id: string; rule: string; articles: number }>()
  for (const row of rows) {
    const [id, rule] = [nodeOfBase(text(row.base)), text(row.rule)]
    const known = counts.get(`${id} ${rule}`) ?? { id, rule, articles: 0 }
    known.articles += 1
    counts.set(`${id} ${rule}`, known)
  }
  return [...counts.values()]
}

/** The latest first. */
function offices(value: Parameters<typeof maps>[0]) {
  const all = maps(value).map((row) => ({
    id: text(row.id),
    type: text(row.type),
    name: text(row.name),
    office: textOrNull(row.office),
    firstSeen: textOrNull(row.firstSeen),
    lastSeen: textOrNull(row.lastSeen),
    rule: textOrNull(row.rule),
  }))
  return all.sort(
    (a, b) =>
      byText(b.lastSeen ?? '', a.lastSeen ?? '') || byText(a.name, b.name) || byText(a.office ?? '', b.office ?? ''),
  )
}
