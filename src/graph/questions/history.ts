import { z } from 'zod'
import type { Row } from '../engine.ts'
import { CommitmentRow, commitmentListing } from './commitments.ts'
import { unknown } from './find-actors.ts'
import { defineQuestion } from './question.ts'
import { byText, maps, text, textOrNull } from './values.ts'

/** Longer chains of echoes than this are cut. */
const LONGEST = 200

const HistoryRow = z.object({
  ...CommitmentRow.shape,
  echoes: z.string().nullable().describe('Id of the earlier commitment that it says again'),
  similarity: z.number().nullable().describe('How like the two are, 0 to 1'),
})

const { match, columns } = commitmentListing.details

export const history = defineQuestion({
  name: 'history',
  title: 'An undertaking through its echoes, from the first time that it was said: each wording with its source',
  params: z.object({ id: z.string().min(1).max(100).describe('Id of any of its commitments') }),
  row: HistoryRow,
  reply: z.object({ rows: z.array(HistoryRow) }),
  cypher: ({ id }) => ({
    rows: {
      cypher: `MATCH (c:Commitment {id: $id})-[:ECHOES*0..${LONGEST}]->(root:Commitment)
WHERE NOT EXISTS { MATCH (root)-[:ECHOES]->(:Commitment) }
MATCH (n:Commitment)-[:ECHOES*0..${LONGEST}]->(root)
WITH DISTINCT n
${match}
RETURN n.id AS id, n.day AS date, ${columns},
  [(n)-[e:ECHOES]->(d:Commitment) | {id: d.id, similarity: e.similarity}] AS earlier
ORDER BY date, id`,
      params: { id },
    },
  }),
  answer: ({ rows = [] }, { id }) => {
    if (rows.length === 0) throw unknown('commitment', id, 'id')
    return {
      rows: rows.map(toRow).sort((a, b) => byText(text(a.date), text(b.date)) || byText(text(a.id), text(b.id))),
    }
  },
})

function toRow(row: Row): Row {
  const [link] = maps(row.earlier)
  const similarity = typeof link?.similarity === 'number' ? link.similarity : null
  return { ...commitmentListing.toRow(row), echoes: textOrNull(link?.id), similarity }
}
