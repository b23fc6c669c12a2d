import { describe, expect, it } from 'vitest'
import { dumpGraph } from '../../src/graph/dump.ts'
import type { GraphEngine } from '../../src/graph/engine.ts'
import { forgetArticles } from '../../src/graph/forget.ts'
import { joinGraph } from '../../src/graph/join/join.ts'
import { type Read, writeReadings } from '../../src/graph/write.ts'
import { ask, empty } from './asking.ts'
import { account, again, copy, first, WORLD } from './made-world.ts'

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
      await writeReadings(current(), WORLD)
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
      ).toEqual([{ later: '2026-03-01', earlier: '2025-03-02', like: 0.75 }])
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
      ['joined in between', WORLD, true],
      ['in another order and joined in between', [copy, account, again, first], true],
    ] as const)('comes to the same graph %s', async (_, reads, between) => {
      const wanted = await graphOf(WORLD)
      expect(await graphOf(reads, between)).toEqual(wanted)
    })

    it('does nothing the second time, and mends what is written over what stands joined', async () => {
      const wanted = await graphOf(WORLD)
      expect(await joinGraph(current())).toMatchObject({ moved: 0, linked: 0 })
      for (const read of WORLD) {
        await writeReadings(current(), [{ ...read, reading: { ...read.reading, reader: '0.0.9' } }])
        await writeReadings(current(), [read])
        await joinGraph(current())
        expect(await dumpGraph(current())).toEqual(wanted)
      }
    })

    it('is as if an article had never been, once it is forgotten', async () => {
      for (const [at, read] of WORLD.entries()) {
        const others = WORLD.filter((_, other) => other !== at)
        const wanted = await graphOf(others)
        await graphOf(WORLD)
        const key = at % 2 === 0 ? read.article.id : 'https://gone.example/1'
        if (at % 2 === 1)
          await current().write([
            { cypher: 'MATCH (a:Article {id: $id}) SET a.urls = [$key]', params: { id: read.article.id, key } },
          ])
        expect(await forgetArticles(current(), [key, 'a-unknown'])).toEqual({
          ids: [read.article.id],
          unknown: ['a-unknown'],
        })
        await joinGraph(current())
        expect(await dumpGraph(current())).toEqual(wanted)
      }
    })

    it('parts what one article alone held together', async () => {
      const { events: _, ...bare } = first.reading
      await graphOf(WORLD)
      await writeReadings(current(), [{ ...first, reading: { ...bare, events: [], commitments: [] } }])
      await joinGraph(current())
      const parted = await dumpGraph(current())
      await empty(current())
      await writeReadings(current(), [
        { ...first, reading: { ...bare, events: [], commitments: [] } },
        ...WORLD.slice(1),
      ])
      await joinGraph(current())
      expect(parted).toEqual(await dumpGraph(current()))
      expect((await contacts()).map(({ date }) => date)).toEqual(['2025-03-01', '2025-03-01'])
    })
  })
}
