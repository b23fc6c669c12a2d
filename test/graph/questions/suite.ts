import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { GraphEngine } from '../../../src/graph/engine.ts'
import {
  actor,
  actors,
  article,
  articles,
  askTyped,
  commitments,
  contacts,
  counts,
  relations,
  statements,
} from '../../../src/graph/questions/index.ts'
import { empty } from '../asking.ts'
import { courier, herald, sheet, writeMadeGraph } from './made-graph.ts'

interface PageParams {
  limit: number
  cursor?: string
}

/** What each question answers about the made-up graph, on any engine. Every reply is held to its schema by `askTyped`. */
export function questionsSuite(name: string, open: () => Promise<GraphEngine>): void {
  describe(`questions on ${name}`, () => {
    let engine: GraphEngine
    beforeAll(async () => {
      engine = await open()
      await engine.ensureSchema()
      await empty(engine)
      await writeMadeGraph(engine)
    })
    afterAll(async () => {
      await empty(engine)
      await engine.close()
    })

    const forces = async (params: z.input<typeof commitments.params>) =>
      (await askTyped(engine, commitments, params)).rows.map((row) => row.force).sort()

    it('counts what the graph holds', async () => {
      expect(await askTyped(engine, counts, {})).toEqual({
        articles: 3,
        publishers: 2,
        people: 4,
        countries: 3,
        organisations: 1,
        contacts: 2,
        statements: 6,
        commitments: 5,
        copies: 0,
      })
    })

    describe('commitments', () => {
      it('come newest first, undated last, each with its words and its article', async () => {
        const { rows, nextCursor } = await askTyped(engine, commitments, {})
        expect(rows.map((row) => row.date)).toEqual(['2025-03-03', '2025-03-02', '2025-03-02', '2025-03-02', null])
        expect(nextCursor).toBeNull()
        const { article: source } = herald()
        const grain = rows.find((row) => row.quote.includes('buy grain'))
        expect(grain).toMatchObject({
          articleId: source.id,
          title: 'Grain and trains',
          url: 'https://herald.example/grain',
          publisher: 'The Herald',
          force: 'pledge',
          themes: ['supply-chains', 'trade'],
          speakers: ['Ana Móré'],
          speakerIds: ['p-ana-more.HUN'],
          parties: ['Hungary'],
          partyIds: ['HUN'],
          towards: ['Sweden'],
          towardsIds: ['SWE'],
          statement: 'Ana Móré said Hungary will buy grain from Sweden.',
          rule: 'commitment/made',
          partiesRule: 'parties/made',
        })
        expect(source.body.slice(grain?.start, grain?.end)).toBe(grain?.quote)
      })
      it.each<[string, z.input<typeof commitments.params>, string[]]>([
        ['party by code', { party: ['HUN'] }, ['pledge', 'proposal', 'request']],
        ['party by code in small letters', { party: ['hun'] }, ['pledge', 'proposal', 'request']],
        ['party by name', { party: ['Sweden'] }, ['proposal', 'refusal']],
        ['party by id', { party: ['o-grain-union'] }, ['agreement']],
        ['any of two parties', { party: ['SWE', 'TCD'] }, ['agreement', 'proposal', 'refusal']],
        ['party that nobody knows', { party: ['Atlantis'] }, []],
        ['towards', { towards: ['SWE'] }, ['pledge']],
        ['speaker by a name without its accents', { speaker: ['ana more'] }, ['pledge', 'proposal']],
        ['speaker by another name', { speaker: ['Móré'] }, ['pledge', 'proposal']],
        ['speakers of a country', { speaker: ['SWE'] }, ['refusal', 'request']],
        ['any part', { actor: ['SWE'] }, ['pledge', 'proposal', 'refusal', 'request']],
        ['any part, of a person', { actor: ['Cy Ode'] }, ['agreement']],
        ['force', { force: ['pledge', 'refusal'] }, ['pledge', 'refusal']],
        ['theme', { theme: ['trade'] }, ['pledge', 'refusal']],
        ['publisher by name', { publisher: ['the herald'] }, ['pledge', 'proposal', 'refusal']],
        ['since', { since: '2025-03-03' }, ['request']],
        ['until', { until: '2025-03-02' }, ['pledge', 'proposal', 'refusal']],
        ['a word', { q: 'River' }, ['request']],
        ['all words', { q: 'sweden hungary' }, ['pledge', 'proposal']],
        ['signs that mean something to a search engine', { q: 'grain: AND (sweden" OR' }, []],
        ['article', { article: [courier().article.id] }, ['request']],
        ['several filters', { party: ['HUN'], theme: ['trade'], speaker: ['Ana Móré'] }, ['pledge']],
        ['a search and filters', { q: 'hungary', force: ['request'], actor: ['SWE'] }, ['request']],
      ])('narrow by %s', async (_name, params, expected) => {
        expect(await forces(params)).toEqual(expected)
      })
      it('show facets with what choosing another value would give', async () => {
        const { facets } = await askTyped(engine, commitments, { force: ['pledge'], party: ['HUN'] })
        expect(facets.force).toEqual([
          { value: 'pledge', label: 'pledge', count: 1, chosen: true },
          { value: 'proposal', label: 'proposal', count: 1, chosen: false },
          { value: 'request', label: 'request', count: 1, chosen: false },
        ])
        expect(facets.party).toEqual([{ value: 'HUN', label: 'Hungary', count: 1, chosen: true }])
        expect(facets.theme?.map(({ value }) => value)).toEqual(['supply-chains', 'trade'])
        expect(facets.publisher).toEqual([{ value: 'The Herald', label: 'The Herald', count: 1, chosen: false }])
      })
      it('keep a chosen value in its facet where there is none of it', async () => {
        const { facets } = await askTyped(engine, commitments, { force: ['agreement'], party: ['HUN'] })
        expect(facets.force?.at(-1)).toEqual({ value: 'agreement', label: 'agreement', count: 0, chosen: true })
      })
    })

    type Page = { rows: { id: string }[]; nextCursor: string | null }
    const page = {
      commitments: (at: PageParams): Promise<Page> => askTyped(engine, commitments, at),
      statements: (at: PageParams): Promise<Page> => askTyped(engine, statements, at),
      contacts: (at: PageParams): Promise<Page> => askTyped(engine, contacts, at),
      articles: (at: PageParams): Promise<Page> => askTyped(engine, articles, at),
      actors: (at: PageParams): Promise<Page> => askTyped(engine, actors, at),
    }
    it.each<[number, keyof typeof page, number]>([
      [1, 'commitments', 5],
      [2, 'commitments', 5],
      [4, 'statements', 6],
      [1, 'contacts', 3],
      [1, 'articles', 3],
      [3, 'actors', 8],
    ])('pages of %i give all %s once', async (limit, list, all) => {
      const seen: string[] = []
      for (let at: PageParams = { limit }; seen.length < 100; ) {
        const { rows, nextCursor } = await page[list](at)
        expect(rows.length).toBeLessThanOrEqual(limit)
        seen.push(...rows.map((row) => row.id))
        if (nextCursor === null) break
        at = { limit, cursor: nextCursor }
      }
      expect(seen).toEqual((await page[list]({ limit: 500 })).rows.map((row) => row.id))
      expect(new Set(seen).size).toBe(all)
    })

    it('statements: by speaker, by who is named, by words', async () => {
      const quotes = async (params: z.input<typeof statements.params>) =>
        (await askTyped(engine, statements, params)).rows.map((row) => row.quote)
      expect(await quotes({ actor: ['SWE'] })).toEqual([
        'Bo Lind said Hungary must keep the river clean.',
        'Bo Lind said Sweden rules out new tolls.',
      ])
      expect(await quotes({ about: ['SWE'], actor: ['HUN'] })).toHaveLength(2)
      expect(await quotes({ about: ['Bo Lind'] })).toHaveLength(2)
      expect(await quotes({ q: 'follow' })).toEqual(['They said more would follow.'])
      expect(await quotes({ mode: ['direct'] })).toEqual([])
    })

    it('contacts: one told by two has a row for each, facets count it once', async () => {
      const { rows, facets } = await askTyped(engine, contacts, { kind: ['call'] })
      expect(rows.map(({ publisher, quote, date, reports }) => ({ publisher, quote, date, reports }))).toEqual(
        expect.arrayContaining([
          { publisher: 'The Herald', quote: 'rang Bo Lind', date: '2025-03-01', reports: 2 },
          { publisher: 'Courier', quote: 'took a call from Ana Móré', date: '2025-03-01', reports: 2 },
        ]),
      )
      expect(new Set(rows.map((row) => row.contactId)).size).toBe(1)
      expect(rows[0]?.participants).toEqual(['Ana Móré', 'Bo Lind'])
      expect(facets.kind).toEqual([
        { value: 'call', label: 'call', count: 1, chosen: true },
        { value: 'meeting', label: 'meeting', count: 1, chosen: false },
      ])
      expect((await askTyped(engine, contacts, { actor: ['SWE'] })).rows).toHaveLength(2)
      expect((await askTyped(engine, contacts, { publisher: ['Courier'] })).rows).toHaveLength(2)
    })

    it('actors: those in most articles first, with counts; by type, name and side', async () => {
      const { rows, facets } = await askTyped(engine, actors, {})
      expect(rows.slice(0, 3).map((row) => [row.id, row.articles])).toEqual([
        ['HUN', 2],
        ['p-ana-more.HUN', 2],
        ['p-bo-lind.SWE', 2],
      ])
      expect(rows.find((row) => row.id === 'p-bo-lind.SWE')).toMatchObject({
        type: 'person',
        sides: ['Sweden'],
        mentions: 4,
        statements: 2,
        commitments: 0,
        contacts: 1,
      })
      expect(facets.type).toEqual([
        { value: 'person', label: 'person', count: 4, chosen: false },
        { value: 'country', label: 'country', count: 3, chosen: false },
        { value: 'organisation', label: 'organisation', count: 1, chosen: false },
      ])
      const names = async (params: z.input<typeof actors.params>) =>
        (await askTyped(engine, actors, params)).rows.map((row) => row.name)
      expect(await names({ q: 'lind' })).toEqual(['Bo Lind'])
      expect(await names({ type: ['organisation'] })).toEqual(['Grain Union'])
      expect(await names({ side: ['SWE'] })).toEqual(['Bo Lind'])
    })

    it('actor: offices with when and by which rule, and who represents it', async () => {
      const ana = await askTyped(engine, actor, { id: 'p-ana-more.HUN' })
      expect(ana.offices).toEqual([
        {
          id: 'HUN',
          type: 'country',
          name: 'Hungary',
          office: 'Head of State',
          firstSeen: '2025-03-03',
          lastSeen: '2025-03-03',
          rule: 'actor/made',
        },
        {
          id: 'HUN',
          type: 'country',
          name: 'Hungary',
          office: 'President',
          firstSeen: '2025-03-02',
          lastSeen: '2025-03-02',
          rule: 'actor/made',
        },
      ])
      expect(ana).toMatchObject({ aliases: ['Móré'], articles: 2, firstSeen: '2025-03-02', lastSeen: '2025-03-03' })
      const sweden = await askTyped(engine, actor, { id: 'swe' })
      expect(sweden.representatives.map((p) => [p.name, p.office])).toEqual([['Bo Lind', 'Prime Minister']])
      await expect(askTyped(engine, actor, { id: 'nobody' })).rejects.toMatchObject({ code: 'ACTOR_UNKNOWN' })
    })

    it('relations: what passed between two countries, whoever acted for them, the same both ways', async () => {
      const between = async (a: string, b: string) => await askTyped(engine, relations, { a, b })
      const { a, b, rows, facets } = await between('SWE', 'Hungary')
      expect([a, b]).toEqual([
        [{ id: 'SWE', type: 'country', name: 'Sweden' }],
        [{ id: 'HUN', type: 'country', name: 'Hungary' }],
      ])
      expect(facets.what).toEqual([
        { value: 'contact', label: 'contact', count: 1, chosen: false },
        { value: 'statement', label: 'statement', count: 3, chosen: false },
        { value: 'commitment', label: 'commitment', count: 3, chosen: false },
      ])
      expect(rows).toHaveLength(8)
      expect(rows[0]?.date).toBe('2025-03-03')
      const ids = (all: typeof rows) => all.map((row) => row.id)
      expect(ids((await between('HUN', 'SWE')).rows)).toEqual(ids(rows))
      expect((await between('HUN', 'TCD')).rows).toEqual([])
      await expect(between('HUN', 'Atlantis')).rejects.toMatchObject({ code: 'ACTOR_UNKNOWN', where: 'b' })
    })

    it('relations: pages give every row once, filters narrow', async () => {
      const whole = await askTyped(engine, relations, { a: 'SWE', b: 'HUN' })
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await askTyped(engine, relations, { a: 'SWE', b: 'HUN', limit: 3, ...(cursor && { cursor }) })
        seen.push(...page.rows.map((row) => row.id))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined && seen.length < 100)
      expect(seen).toEqual(whole.rows.map((row) => row.id))
      const asked = await askTyped(engine, relations, { a: 'SWE', b: 'HUN', force: ['request'] })
      expect(asked.rows.map((row) => [row.what, row.quote, row.speakers])).toEqual([
        ['commitment', 'Hungary must keep the river clean', ['Bo Lind']],
      ])
    })

    it('articles and one article: with text, actors and facts in the order of the text', async () => {
      const { rows } = await askTyped(engine, articles, { q: 'night train' })
      expect(rows).toMatchObject([{ title: 'Grain and trains', statements: 3, commitments: 3, contacts: 1 }])
      expect((await askTyped(engine, articles, { actor: ['SWE'] })).rows).toHaveLength(2)
      const one = await askTyped(engine, article, { id: herald().article.id })
      expect(one.body).toBe(herald().article.body)
      expect(one.facts.commitments.map((row) => row.force)).toEqual(['pledge', 'proposal', 'refusal'])
      expect(one.facts.contacts.map((row) => row.quote)).toEqual(['rang Bo Lind'])
      for (const fact of [...one.facts.statements, ...one.facts.commitments, ...one.facts.contacts])
        expect(one.body.slice(fact.start, fact.end)).toBe(fact.quote)
      expect(one.actors.find((x) => x.name === 'Ana Móré')).toMatchObject({ office: 'President', side: 'HUN' })
      expect((await askTyped(engine, article, { id: sheet().article.id })).publisher).toBeNull()
      await expect(askTyped(engine, article, { id: 'a-0' })).rejects.toMatchObject({ code: 'ARTICLE_UNKNOWN' })
    })

    it('refuses a cursor that no list gave out', async () => {
      for (const cursor of ['x', 'bnVsbA', Buffer.from('[1,"a"]').toString('base64url')])
        await expect(askTyped(engine, commitments, { cursor })).rejects.toMatchObject({ code: 'CURSOR_UNREADABLE' })
    })
  })
}
