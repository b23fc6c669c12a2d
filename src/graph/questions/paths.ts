import { z } from 'zod'
import { oneActorParam } from './evidence.ts'
import { named } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { maps, text, textOrNull } from './values.ts'

/** Chains of more contacts than this say little, and take long to look for. */
const MOST_STEPS = 4

const PathRow = z.object({
  chain: z.int().positive().describe('Which of the chains, from 1'),
  step: z.int().positive().describe('Which step of the chain, from 1'),
  fromId: z.string(),
  from: z.string(),
  how: z.string().describe('Kind of contact, or "represents"'),
  contactId: z.string().nullable(),
  date: z.string().nullable(),
  toId: z.string(),
  to: z.string(),
})

const node = (n: string) => `{id: ${n}.id, name: ${n}.name, kind: ${n}.kind, date: ${n}.day, contact: ${n}:Contact}`

export const paths = defineQuestion({
  name: 'paths',
  title: 'The shortest chains of contact between two actors, step by step: who met whom, or acts for whom',
  params: z.object({
    from: oneActorParam('Where the chains begin'),
    to: oneActorParam('Where they end'),
    most: z.coerce.number().int().min(1).max(20).default(5).describe('How many chains at most, 1 to 20'),
  }),
  row: PathRow,
  reply: z.object({ rows: z.array(PathRow) }),
  actors: ({ from, to }) => ({ from: [from], to: [to] }),
  cypher: ({ most }, { from, to }) => ({
    paths: {
      cypher: `MATCH (a:Actor) WHERE a.id IN $from
MATCH (b:Actor) WHERE b.id IN $to AND NOT b.id IN $from
MATCH p = allShortestPaths((a)-[:TOOK_PART_IN|REPRESENTS*..${2 * MOST_STEPS}]-(b))
WITH [n IN nodes(p) | ${node('n')}] AS links, length(p) AS long, reduce(key = '', n IN nodes(p) | key + ' ' + n.id) AS key
ORDER BY long, key LIMIT $most
RETURN links`,
      params: { from: (from?.actors ?? []).map(({ id }) => id), to: (to?.actors ?? []).map(({ id }) => id), most },
    },
  }),
  answer: ({ paths: found = [] }, params, meant) => {
    named(meant, 'from', params.from)
    named(meant, 'to', params.to)
    const chains = found.map(({ links }) => steps(maps(links)))
    return { rows: chains.flatMap((chain, at) => chain.map((step) => ({ chain: at + 1, ...step }))) }
  },
})

/** From the nodes of a path (actors, with contacts between some of them) to steps from actor to actor. */
function steps(nodes: ReturnType<typeof maps>) {
  const found: Record<string, string | number | null>[] = []
  let from = nodes[0]
  let contact: typeof from
  for (const each of nodes.slice(1)) {
    if (each.contact === true) contact = each
    else {
      found.push({
        step: found.length + 1,
        fromId: text(from?.id),
        from: text(from?.name),
        how: contact === undefined ? 'represents' : text(contact.kind),
        contactId: textOrNull(contact?.id),
        date: textOrNull(contact?.date),
        toId: text(each.id),
        to: text(each.name),
      })
      from = each
      contact = undefined
    }
  }
  return found
}
