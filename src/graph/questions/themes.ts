import { z } from 'zod'
import { Theme } from '../../reader/reading.ts'
import type { Row } from '../engine.ts'
import { actorParam, copiesParam, requiredDayParam } from './evidence.ts'
import { defineQuestion } from './question.ts'
import { within } from './spans.ts'
import { byText, count, text } from './values.ts'

const DAY = 86_400_000

const ThemeRow = z.object({
  theme: Theme,
  name: z.string(),
  commitments: z.int().nonnegative().describe('In the span'),
  before: z.int().nonnegative().describe('In the span of the same length before it'),
  change: z.int().describe('The difference'),
})

const reached = `MATCH (x:Actor)-[:PARTY_TO|TOWARDS|VOICED]-(n:Commitment) WHERE x.id IN $actor AND ${within('n')}
WITH DISTINCT n`

export const themes = defineQuestion({
  name: 'themes',
  title:
    'Which themes rise and which fall: commitments about each in a span, and in the span of the same length before it',
  params: z.object({
    since: requiredDayParam('The first day of the span'),
    until: requiredDayParam('The last day of the span'),
    actor: actorParam('Only commitments in which these play a part'),
    copies: copiesParam,
  }),
  row: ThemeRow,
  reply: z.object({ rows: z.array(ThemeRow) }),
  actors: ({ actor }) => ({ actor }),
  cypher: ({ since, until, copies }, { actor }) => {
    const from = actor === undefined ? `MATCH (n:Commitment) WHERE ${within('n')}` : reached
    const cypher = `${from}
MATCH (n)-[:ABOUT]->(t:Theme)
WITH t, count(n) AS hits
RETURN t.id AS theme, t.name AS name, hits`
    const originals = copies === undefined
    const days = Math.round((Date.parse(until) - Date.parse(since)) / DAY) + 1
    const earlier = (day: string, by: number) => new Date(Date.parse(day) - by * DAY).toISOString().slice(0, 10)
    const who = actor === undefined ? {} : { actor: actor.ids }
    return {
      now: { cypher, params: { ...who, originals, fromDay: since, toDay: until } },
      before: { cypher, params: { ...who, originals, fromDay: earlier(since, days), toDay: earlier(since, 1) } },
    }
  },
  answer: ({ now = [], before = [] }) => {
    const rows = new Map<string, { theme: string; name: string; commitments: number; before: number; change: number }>()
    const rowOf = (row: Row) => {
      const theme = text(row.theme)
      const known = rows.get(theme) ?? { theme, name: text(row.name), commitments: 0, before: 0, change: 0 }
      rows.set(theme, known)
      return known
    }
    for (const row of now) rowOf(row).commitments = count(row.hits)
    for (const row of before) rowOf(row).before = count(row.hits)
    for (const row of rows.values()) row.change = row.commitments - row.before
    return { rows: [...rows.values()].sort((a, b) => b.change - a.change || byText(a.theme, b.theme)) }
  },
})
