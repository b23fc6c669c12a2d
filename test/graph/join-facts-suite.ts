import { describe, expect, it } from 'vitest'
import { dumpGraph } from '../../src/graph/dump.ts'
import type { GraphEngine } from '../../src/graph/engine.ts'
import { joinGraph } from '../../src/graph/join/join.ts'
import { type Read, writeReadings } from '../../src/graph/write.ts'
import { ask, empty } from './asking.ts'
import { country, made, person } from './made-readings.ts'

const [HUN, SWE] = [country('HUN'), country('SWE')]
const PEOPLE = [
  { name: 'Ana Móré', office: 'President', of: HUN },
  { name: 'Bo Lind', office: 'Prime Minister', of: SWE },
]
const BOTH = [person('Ana Móré'), person('Bo Lind')]
const STORY = [
  'President Ana Móré of Hungary met Prime Minister Bo Lind of Sweden in the old town hall of Pécs on Saturday.',
  'Ana Móré said Hungary will open the river port at Mohács to Swedish grain ships by the autumn of 2026.',
  'The two leaders walked through the square afterwards, where some hundred people had come in spite of the rain.',
  'Bo Lind thanked the mayor for the welcome and left for Budapest by train in the early evening with his whole party.',
].join(' ')

/** Tells the day, and everything. */
const first = made({
  body: STORY,
  article: { publisher: 'The Herald', date: '2025-03-01' },
  people: PEOPLE,
  countries: { HUN: ['Hungary'], SWE: ['Sweden'] },
  events: [{ quote: 'met Prime Minister Bo Lind', kind: 'meeting', participants: BOTH }],
  statements: [{ quote: 'Ana Móré said Hungary will open the river port', speakers: [person('Ana Móré')] }],
  commitments: [{ quote: 'Hungary will open the river port at Mohács to Swedish grain ships', parties: [HUN] }],
})
/** The same story, touched up, elsewhere, two days on. */
const copy = made({
  body: STORY.replace('early evening', 'late evening').replace('Swedish grain ships', 'Swedish corn ships'),
  article: { publisher: 'Baltic Mail', date: '2025-03-03', sources: ['the herald'] },
  people: PEOPLE,
  countries: { HUN: ['Hungary'], SWE: ['Sweden'] },
  events: [{ quote: 'met Prime Minister Bo Lind', kind: 'meeting', date: '2025-03-01', participants: BOTH }],
  statements: [{ quote: 'Ana Móré said Hungary will open the river port', speakers: [person('Ana Móré')] }],
  commitments: [{ quote: 'Hungary will open the river port at Mohács to Swedish corn ships', parties: [HUN] }],
})
/** Another account of the meeting: without its day, and of Sweden's side only the country. */
const account = made({
  body: 'Sweden and President Ana Móré had talks. Nobody said anything about ports.',
  article: { publisher: 'Courier', date: '2025-03-02' },
  people: [{ name: 'Ana Móré', office: 'President', of: HUN }],
  countries: { SWE: ['Sweden'] },
  events: [{ quote: 'had talks', kind: 'meeting', date: null, participants: [SWE, person('Ana Móré')] }],
})
/** Says the undertaking again, a year later. */
const again = made({
  body: 'In spring Hungary said it would be opening the Mohács river port to grain ships.',
  article: { publisher: 'Courier', date: '2026-03-01' },
  countries: { HUN: ['Hungary'] },
  statements: [{ quote: 'Hungary said it would be opening', speakers: [HUN] }],
  commitments: [{ quote: 'it would be opening the Mohács river port to grain ships', parties: [HUN] }],
})
const ALL = [first, copy, account, again]

/** Joining what articles report, beyond names; a part of the engine suite. */
export function joinFactsSuite(current: () => GraphEngine): void {
  const graphOf = async (reads: readonly Read[], between = false) => {
    await empty(current())
    for (const read of reads) {
      await writeReadings(current(), [read])
      if (between) await joinGraph(current())
    }
    await joinGraph(current())
    return dumpGraph(current())
  }
  const contacts = () =>
    ask(
      current(),
      `MATCH (k:Contact)<-[r:REPORTS]-(a:Article)
RETURN k.date AS date, a.date AS told, [(x:Actor)-[:TOOK_PART_IN]->(k) | x.id] AS who, r.again AS again ORDER BY told`,
    )
  const sorted = (rows: Awaited<ReturnType<typeof contacts>>) =>
    rows.map(({ who, ...row }) => ({ ...row, who: Array.isArray(who) ? who.map(String).sort() : who }))

  describe('joining facts', () => {
    it('makes one contact of its reports, one undertaking of its echo, and one story of its copies', async () => {
      await writeReadings(current(), ALL)
      expect(await joinGraph(current())).toMatchObject({
        moved: 1,
        linked: 2,
        joined: { names: 0, contacts: 1, copies: 1, echoes: 1 },
      })
      const who = ['SWE', 'p-ana-more.HUN', 'p-bo-lind.SWE']
      expect(sorted(await contacts())).toEqual([
        { date: '2025-03-01', told: '2025-03-01', who, again: null },
        { date: '2025-03-01', told: '2025-03-02', who, again: null },
        { date: '2025-03-01', told: '2025-03-03', who, again: true },
      ])
      expect(
        await ask(
          current(),
          'MATCH (c:Commitment)-[e:ECHOES]->(d:Commitment) RETURN c.date AS later, d.date AS earlier, e.similarity AS like',
        ),
      ).toEqual([{ later: '2026-03-01', earlier: '2025-03-01', like: 0.75 }])
      expect(
        await ask(
          current(),
          `MATCH (a:Article)-[e:COPY_OF]->(b:Article)
RETURN a.date AS copy, b.date AS first, a.again AS again, e.similarity > 0.7 AS alike`,
        ),
      ).toEqual([{ copy: '2025-03-03', first: '2025-03-01', again: true, alike: true }])
      const marked = await ask(
        current(),
        'MATCH (s:Statement)-[:CLAIMS]->(c:Commitment) WHERE s.again AND c.again RETURN c.quote AS quote',
      )
      expect(marked).toHaveLength(1)
    })

    it.each([
      ['in another order', [again, account, copy, first], false],
      ['joined in between', ALL, true],
      ['in another order and joined in between', [copy, account, again, first], true],
    ] as const)('comes to the same graph %s', async (_, reads, between) => {
      const wanted = await graphOf(ALL)
      expect(await graphOf(reads, between)).toEqual(wanted)
    })

    it('does nothing the second time, and mends what is written over what stands joined', async () => {
      const wanted = await graphOf(ALL)
      expect(await joinGraph(current())).toMatchObject({ moved: 0, linked: 0 })
      for (const read of ALL) {
        await writeReadings(current(), [{ ...read, reading: { ...read.reading, reader: '0.0.9' } }])
        await writeReadings(current(), [read])
        await joinGraph(current())
        expect(await dumpGraph(current())).toEqual(wanted)
      }
    })

    it('parts what one article alone held together', async () => {
      const { events: _, ...bare } = first.reading
      await graphOf(ALL)
      await writeReadings(current(), [{ ...first, reading: { ...bare, events: [], commitments: [] } }])
      await joinGraph(current())
      const parted = await dumpGraph(current())
      await empty(current())
      await writeReadings(current(), [{ ...first, reading: { ...bare, events: [], commitments: [] } }, ...ALL.slice(1)])
      await joinGraph(current())
      expect(parted).toEqual(await dumpGraph(current()))
      expect((await contacts()).map(({ date }) => date)).toEqual(['2025-03-01', '2025-03-01'])
    })
  })
}
