import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphEngine } from '../../../src/graph/engine.ts'
import { joinGraph } from '../../../src/graph/join/join.ts'
import {
  actors,
  agreed,
  article,
  articles,
  asked,
  askTyped,
  commitments,
  contacts,
  counts,
  dyad,
  history,
  met,
  neighbours,
  pairs,
  paths,
  publishers,
  readouts,
  representatives,
  search,
  statements,
  themes,
  timeline,
} from '../../../src/graph/questions/index.ts'
import { writeReadings } from '../../../src/graph/write.ts'
import { empty } from '../asking.ts'
import { copy, first, WORLD } from '../made-world.ts'

/** What questions about more than one article answer about a made-up world, on any engine. */
export function worldSuite(name: string, open: () => Promise<GraphEngine>): void {
  describe(`questions about a world on ${name}`, () => {
    let engine: GraphEngine
    beforeAll(async () => {
      engine = await open()
      await engine.ensureSchema()
      await empty(engine)
      await writeReadings(engine, WORLD)
      await joinGraph(engine)
    })
    afterAll(async () => {
      await empty(engine)
      await engine.close()
    })
    const PORT = 'Hungary will open the river port at Mohács to Swedish grain ships'
    const OWN_PORT = 'Hungary will open its river port at Mohács to Swedish grain ships'
    const ECHO = 'it would be opening the Mohács river port to grain ships'
    const ana = { id: 'p-ana-more.HUN', type: 'person', name: 'Ana Móré' }
    const bo = { id: 'p-bo-lind.SWE', type: 'person', name: 'Bo Lind' }
    const days = { first: '2025-03-01', last: '2025-03-01' }

    it('a story counts once, in lists, facets and counts; copies are shown where asked for', async () => {
      const { rows, facets } = await askTyped(engine, commitments, {})
      expect(rows.map((row) => row.quote)).toEqual([
        ECHO,
        expect.any(String),
        expect.any(String),
        expect.any(String),
        PORT,
      ])
      expect(facets.publisher).toEqual([
        { value: 'Courier', label: 'Courier', count: 4, chosen: false },
        { value: 'The Herald', label: 'The Herald', count: 1, chosen: false },
      ])
      expect((await askTyped(engine, commitments, { copies: 'include' })).rows).toHaveLength(6)
      expect((await askTyped(engine, statements, {})).rows).toHaveLength(5)
      expect((await askTyped(engine, statements, { copies: 'include' })).rows).toHaveLength(6)
      expect((await askTyped(engine, contacts, {})).rows.map((row) => row.publisher).sort()).toEqual([
        'Courier',
        'The Herald',
      ])
      expect((await askTyped(engine, contacts, {})).rows[0]).toMatchObject({ reports: 2 })
      const told = (await askTyped(engine, contacts, { copies: 'include' })).rows
      expect(told.map(({ reports }) => reports)).toEqual([3, 3, 3])
      expect((await askTyped(engine, articles, {})).rows).toHaveLength(3)
      expect((await askTyped(engine, articles, { copies: 'include' })).rows).toHaveLength(4)
      expect(await askTyped(engine, counts, {})).toMatchObject({
        articles: 3,
        commitments: 5,
        statements: 5,
        copies: 1,
      })
      const [most] = (await askTyped(engine, actors, {})).rows
      expect(most).toMatchObject({ id: 'HUN', articles: 3, commitments: 5 })
    })

    it('a copy and its story show each other', async () => {
      const story = await askTyped(engine, article, { id: first.article.id })
      expect(story).toMatchObject({ copyOf: null, copies: [{ id: copy.article.id, publisher: 'Baltic Mail' }] })
      const other = await askTyped(engine, article, { id: copy.article.id })
      expect(other).toMatchObject({ copyOf: { id: first.article.id, publisher: 'The Herald' }, copies: [] })
      expect(other.facts.commitments).toHaveLength(1)
    })

    it('facets come with the first page, unless they are not wanted', async () => {
      const page = await askTyped(engine, commitments, { limit: 2 })
      expect(Object.keys(page.facets)).toHaveLength(4)
      const next = await askTyped(engine, commitments, { limit: 2, cursor: page.nextCursor ?? '' })
      expect([next.rows.length, next.facets]).toEqual([2, {}])
      expect((await askTyped(engine, commitments, { facets: 'none' })).facets).toEqual({})
      expect((await askTyped(engine, actors, { facets: 'none' })).facets).toEqual({})
    })

    it('asked, agreed: what one asked of the other, and what both agreed', async () => {
      const quotes = async (by: string, of: string) =>
        (await askTyped(engine, asked, { by, of })).rows.map((row) => row.quote)
      expect(await quotes('SWE', 'HUN')).toEqual(['Hungary to cut the harbour dues'])
      expect(await quotes('HUN', 'SWE')).toEqual([])
      const both = await askTyped(engine, agreed, { a: 'HUN', b: 'Sweden' })
      expect(both.rows.map((row) => row.quote)).toEqual(['Both agreed to meet again'])
      expect(both.facets.theme).toEqual([{ value: 'bilateral-ties', label: 'bilateral ties', count: 1, chosen: false }])
      expect((await askTyped(engine, agreed, { a: 'HUN', b: 'SWE', theme: ['trade'] })).rows).toEqual([])
    })

    it('readouts: what both accounts claim, and what one alone claims', async () => {
      const [row] = (await askTyped(engine, contacts, {})).rows
      const reply = await askTyped(engine, readouts, { contact: row?.contactId ?? '' })
      expect(reply).toMatchObject({
        kind: 'meeting',
        date: '2025-03-01',
        participants: ['Ana Móré', 'Bo Lind', 'Sweden'],
      })
      expect(reply.accounts.map(({ account, claims }) => [account, claims])).toEqual([
        ['Courier', 3],
        ['The Herald', 1],
      ])
      expect(reply.rows.map((each) => [each.group, each.match, each.account, each.quote])).toEqual([
        [1, 'act', 'Courier', OWN_PORT],
        [1, 'act', 'The Herald', PORT],
        [2, 'alone', 'Courier', 'Hungary to cut the harbour dues'],
        [3, 'alone', 'Courier', 'Both agreed to meet again'],
      ])
      expect(reply.rows[0]?.similarity).toBeGreaterThan(0.9)
      await expect(askTyped(engine, readouts, { contact: 'k-0' })).rejects.toMatchObject({ code: 'CONTACT_UNKNOWN' })
    })

    it('history: an undertaking from its first wording on, from any of them', async () => {
      const all = (await askTyped(engine, commitments, {})).rows
      for (const wording of [ECHO, OWN_PORT]) {
        const { rows } = await askTyped(engine, history, { id: all.find((row) => row.quote === wording)?.id ?? '' })
        expect(rows.map((row) => [row.date, row.quote])).toEqual([
          ['2025-03-02', OWN_PORT],
          ['2026-03-01', ECHO],
        ])
        expect(rows[0]).toMatchObject({ echoes: null, similarity: null })
        expect(rows[1]).toMatchObject({ echoes: rows[0]?.id, similarity: 0.75 })
      }
      await expect(askTyped(engine, history, { id: 'c-0' })).rejects.toMatchObject({ code: 'COMMITMENT_UNKNOWN' })
    })

    it('dyad and timeline: two countries in numbers, and over time', async () => {
      expect(await askTyped(engine, dyad, { a: 'HUN', b: 'SWE' })).toMatchObject({
        a: [{ id: 'HUN' }],
        b: [{ id: 'SWE' }],
        rows: [
          { what: 'contacts', value: 'meeting', count: 1, ...days },
          { what: 'commitments', value: 'agreement', count: 1, first: '2025-03-02', last: '2025-03-02' },
          { what: 'commitments', value: 'request', count: 1, first: '2025-03-02', last: '2025-03-02' },
          { what: 'themes', value: 'bilateral-ties', count: 1 },
          { what: 'themes', value: 'finance', count: 1 },
        ],
      })
      expect((await askTyped(engine, dyad, { a: 'HUN', b: 'SWE', until: '2025-03-01' })).rows).toHaveLength(1)
      expect((await askTyped(engine, timeline, { a: 'HUN', b: 'SWE', by: 'day' })).rows).toEqual([
        { period: '2025-03-01', contacts: 1, commitments: 0, requests: 0, agreements: 0 },
        { period: '2025-03-02', contacts: 0, commitments: 2, requests: 1, agreements: 1 },
      ])
      expect((await askTyped(engine, timeline, { a: 'SWE', b: 'HUN', by: 'year' })).rows).toEqual([
        { period: '2025', contacts: 1, commitments: 2, requests: 1, agreements: 1 },
      ])
      await expect(askTyped(engine, timeline, { a: 'HUN', b: 'Atlantis' })).rejects.toMatchObject({ where: 'b' })
    })

    it('pairs: the sides of a contact, once, whoever acted for them', async () => {
      const row = { aId: 'HUN', a: 'Hungary', bId: 'SWE', b: 'Sweden', contacts: 1, ...days }
      expect((await askTyped(engine, pairs, {})).rows).toEqual([{ period: '2025', ...row }])
      expect((await askTyped(engine, pairs, { by: 'month', kind: ['meeting'] })).rows).toEqual([
        { period: '2025-03', ...row },
      ])
      expect((await askTyped(engine, pairs, { kind: ['call'] })).rows).toEqual([])
    })

    it('themes: those that rise before those that fall', async () => {
      const { rows } = await askTyped(engine, themes, { since: '2025-03-02', until: '2025-03-02' })
      expect(rows.map((row) => [row.theme, row.commitments, row.before, row.change])).toEqual([
        ['bilateral-ties', 1, 0, 1],
        ['finance', 1, 0, 1],
        ['trade', 1, 1, 0],
      ])
      const later = await askTyped(engine, themes, { since: '2025-03-03', until: '2025-03-03', actor: ['SWE'] })
      expect(later.rows.map((row) => [row.theme, row.change])).toEqual([
        ['bilateral-ties', -1],
        ['finance', -1],
      ])
    })

    it('representatives, met, neighbours: who acts for whom, and who has to do with whom', async () => {
      expect((await askTyped(engine, representatives, { actor: 'Hungary' })).rows).toEqual([
        {
          id: ana.id,
          name: ana.name,
          offices: ['President'],
          firstSeen: '2025-03-01',
          lastSeen: '2025-03-03',
          statements: 2,
          sideId: 'HUN',
          side: 'Hungary',
        },
      ])
      expect((await askTyped(engine, met, { actor: 'SWE' })).rows).toEqual([
        { ...ana, contacts: 1, kinds: ['meeting'], ...days },
      ])
      expect((await askTyped(engine, met, { actor: 'SWE', until: '2024-12-31' })).rows).toEqual([])
      expect((await askTyped(engine, neighbours, { actor: 'Ana Móré' })).rows).toEqual([
        { id: 'HUN', type: 'country', name: 'Hungary', contacts: 0, commitments: 1, links: 1 },
        { id: 'SWE', type: 'country', name: 'Sweden', contacts: 1, commitments: 0, links: 1 },
        { ...bo, contacts: 1, commitments: 0, links: 1 },
      ])
    })

    it('paths: the shortest chains, step by step', async () => {
      const contact = (await askTyped(engine, contacts, {})).rows[0]?.contactId
      expect((await askTyped(engine, paths, { from: 'HUN', to: 'Bo Lind' })).rows).toEqual([
        {
          chain: 1,
          step: 1,
          fromId: 'HUN',
          from: 'Hungary',
          how: 'represents',
          contactId: null,
          date: null,
          toId: ana.id,
          to: ana.name,
        },
        {
          chain: 1,
          step: 2,
          fromId: ana.id,
          from: ana.name,
          how: 'meeting',
          contactId: contact,
          date: '2025-03-01',
          toId: bo.id,
          to: bo.name,
        },
      ])
      expect((await askTyped(engine, paths, { from: 'HUN', to: 'HUN' })).rows).toEqual([])
    })

    it('publishers and search', async () => {
      expect((await askTyped(engine, publishers, {})).rows.map((row) => [row.name, row.articles, row.copies])).toEqual([
        ['Courier', 2, 0],
        ['Baltic Mail', 1, 1],
        ['The Herald', 1, 0],
      ])
      const { rows } = await askTyped(engine, search, { q: 'Mohács grain' })
      expect(rows.map((row) => row.what)).toEqual([
        ...['commitment', 'commitment', 'commitment'],
        ...['article', 'article', 'article'],
      ])
      expect(rows[0]).toMatchObject({ title: expect.any(String), date: expect.any(String) })
      expect((await askTyped(engine, search, { q: 'Móré', what: ['actor'] })).rows).toMatchObject([
        { what: 'actor', id: ana.id, text: ana.name, type: 'person', articleId: null },
      ])
      expect((await askTyped(engine, search, { q: 'corn' })).rows).toEqual([])
      expect((await askTyped(engine, search, { q: 'corn', copies: 'include' })).rows).toHaveLength(2)
    })
  })
}
