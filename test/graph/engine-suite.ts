import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GraphError } from '../../src/errors.ts'
import { dumpGraph } from '../../src/graph/dump.ts'
import type { FullTextIndex, GraphEngine, Value } from '../../src/graph/engine.ts'
import { SCHEMA_VERSION } from '../../src/graph/schema.ts'
import { writeReadings } from '../../src/graph/write.ts'
import { ask, empty } from './asking.ts'
import { joinFactsSuite } from './join-facts-suite.ts'
import { joinSuite } from './join-suite.ts'
import { courier, herald, notes } from './made-readings.ts'
import { writerSuite } from './writer-suite.ts'

/**
 * What each engine must do alike. `open` gives a graph that the suite may empty.
 */
export function engineSuite(name: string, open: () => Promise<GraphEngine>): void {
  describe(name, () => {
    let engine: GraphEngine
    beforeAll(async () => {
      engine = await open()
      await engine.ensureSchema()
    })
    afterAll(() => engine.close())
    beforeEach(() => empty(engine))

    it('makes its schema twice as once', async () => {
      await engine.ensureSchema()
      await engine.ensureSchema()
      expect(await ask(engine, 'MATCH (r:Readout) RETURN r.id AS id, r.version AS version')).toEqual([
        { id: 'schema', version: SCHEMA_VERSION },
      ])
    })

    it.each([SCHEMA_VERSION - 1, SCHEMA_VERSION + 1])(
      'refuses a graph of version %i, and leaves it as it is',
      async (version) => {
        const set = (to: number) => ({ cypher: "MATCH (r:Readout {id: 'schema'}) SET r.version = $to", params: { to } })
        await engine.write([set(version)])
        try {
          await expect(engine.ensureSchema()).rejects.toMatchObject({ code: 'GRAPH_VERSION' })
          expect(await ask(engine, "MATCH (r:Readout {id: 'schema'}) RETURN r.version AS version")).toEqual([
            { version },
          ])
        } finally {
          await engine.write([set(SCHEMA_VERSION)])
        }
      },
    )

    it('refuses a second node of one id, and keeps nothing of that write', async () => {
      const create = { cypher: 'CREATE (:Theme {id: $id})', params: { id: 'twin' } }
      await expect(engine.write([create, create])).rejects.toMatchObject({ code: 'GRAPH_CONSTRAINT' })
      expect(await ask(engine, 'MATCH (t:Theme) RETURN t.id AS id')).toEqual([])
    })

    it('answers', () => engine.verify())

    describe('values', () => {
      const values: [string, Value][] = [
        ['text', 'plain'],
        ['accents, Han and a surrogate pair', 'Cúpula 首脑会谈 🤝'],
        ['quotes that would end a string', `'"\\ }) DETACH DELETE n //`],
        ['a whole number', 42],
        ['a large whole number', 9_007_199_254_740_991],
        ['a negative number', -7],
        ['a fraction', 0.25],
        ['a truth', true],
        ['a list of text', ['b', 'a', '']],
        ['a list of numbers', [1, 2, 3]],
        ['an empty list', []],
      ]
      it.each(values)('keeps %s as it was', async (_what, value) => {
        await engine.write([{ cypher: 'CREATE (:Kept {id: 1, value: $value})', params: { value } }])
        expect(await ask(engine, 'MATCH (n:Kept) RETURN n.value AS value')).toEqual([{ value }])
      })

      it.each([...values, ['null', null], ['nested lists and maps', { a: [[1, null], { b: 'c' }] }]] as [
        string,
        Value,
      ][])('hands %s through a read', async (_what, value) => {
        expect(await ask(engine, 'RETURN $value AS value', { value })).toEqual([{ value }])
      })

      it('sends whole numbers as integers, for LIMIT and for lists', async () => {
        expect(
          await ask(engine, 'UNWIND $all AS n RETURN n ORDER BY n LIMIT $limit', { all: [3, 1, 2], limit: 2 }),
        ).toEqual([{ n: 1 }, { n: 2 }])
        expect(await ask(engine, 'RETURN $seven / 2 AS half', { seven: 7 })).toEqual([{ half: 3 }])
      })

      it('leaves a property out that is set to null', async () => {
        await engine.write([{ cypher: 'CREATE (n:Kept) SET n += $own', params: { own: { id: 'x', gone: null } } }])
        expect(await ask(engine, 'MATCH (n:Kept) RETURN keys(n) AS keys, n.gone AS gone')).toEqual([
          { keys: ['id'], gone: null },
        ])
      })

      it('tells nodes, relationships, paths and dates alike', async () => {
        await engine.write([
          { cypher: "CREATE (:B:A {id: 'a', n: 1})-[:KNOWS {since: '2025-01-02'}]->(:A {id: 'b'})", params: {} },
        ])
        const [row] = await ask(engine, "MATCH p = (a:B)-[r]->(b) RETURN a, r, p, date('2025-01-02') AS day")
        expect(row).toEqual({
          a: { _labels: ['A', 'B'], id: 'a', n: 1 },
          r: { _type: 'KNOWS', since: '2025-01-02' },
          p: {
            nodes: [
              { _labels: ['A', 'B'], id: 'a', n: 1 },
              { _labels: ['A'], id: 'b' },
            ],
            edges: [{ _type: 'KNOWS', since: '2025-01-02' }],
          },
          day: '2025-01-02',
        })
      })

      it('gives rows in the order of the statement', async () => {
        expect(await ask(engine, 'UNWIND [2, 3, 1] AS n RETURN n ORDER BY n DESC')).toEqual([
          { n: 3 },
          { n: 2 },
          { n: 1 },
        ])
      })
    })

    describe('reads', () => {
      it.each([
        'CREATE (:Kept {id: 1})',
        'MERGE (n:Kept {id: 1}) RETURN n.id AS id',
        'MATCH (n:Readout) SET n.version = 99',
        'MATCH (n:Readout) DETACH DELETE n',
        'MATCH (n:Readout) REMOVE n.version',
        'MATCH (n:Readout) FOREACH (i IN [1] | SET n.version = i)',
        "MATCH (n:Readout) /* ' */ SET n.version = 99 // '",
        'CALL { CREATE (n:Kept {id: 1}) RETURN n } RETURN n.id AS id',
      ])('may not write: %s', async (cypher) => {
        await expect(ask(engine, cypher)).rejects.toMatchObject({ code: 'GRAPH_READ_ONLY' })
        expect(await ask(engine, 'MATCH (n) RETURN n.id AS id, n.version AS version')).toEqual([
          { id: 'schema', version: SCHEMA_VERSION },
        ])
      })

      it('see what was written before', async () => {
        for (let i = 0; i < 5; i++) {
          await engine.write([{ cypher: 'CREATE (:Kept {id: $i})', params: { i } }])
          expect(await ask(engine, 'MATCH (n:Kept) RETURN count(n) AS n')).toEqual([{ n: i + 1 }])
        }
      })
    })

    describe('writes', () => {
      it('are all or nothing', async () => {
        const statements = [
          { cypher: 'CREATE (:Kept {id: 1})', params: {} },
          { cypher: 'CREATE (:Kept {id: 2}) RETURN nobody', params: {} },
        ]
        await expect(engine.write(statements)).rejects.toBeInstanceOf(GraphError)
        expect(await ask(engine, 'MATCH (n:Kept) RETURN n.id AS id')).toEqual([])
      })

      it('see what the statements before them did', async () => {
        await engine.write([
          { cypher: "CREATE (:Kept {id: 'a'})-[:HAS]->(:Kept {id: 'b'})", params: {} },
          { cypher: "MATCH (:Kept {id: 'a'})-[r:HAS]->() DELETE r", params: {} },
          { cypher: 'MATCH (n:Kept) WHERE NOT EXISTS { MATCH (n)--() } DETACH DELETE n', params: {} },
        ])
        expect(await ask(engine, 'MATCH (n:Kept) RETURN n.id AS id')).toEqual([])
      })

      it('of many at once lose nothing', async () => {
        await engine.write([{ cypher: "CREATE (:Kept {id: 'sum', n: 0})", params: {} }])
        const one = (i: number) =>
          engine.write([
            { cypher: "MATCH (k:Kept {id: 'sum'}) SET k.held = true SET k.n = k.n + 1", params: {} },
            { cypher: 'CREATE (:Kept {id: $i})', params: { i } },
          ])
        await Promise.all(Array.from({ length: 20 }, (_, i) => one(i)))
        expect(await ask(engine, 'MATCH (k:Kept) WITH max(k.n) AS n, count(k) AS nodes RETURN n, nodes')).toEqual([
          { n: 20, nodes: 21 },
        ])
      })

      it('go on after one that failed', async () => {
        const bad = engine.write([{ cypher: 'NOT CYPHER', params: {} }])
        const good = engine.write([{ cypher: 'CREATE (:Kept {id: 1})', params: {} }])
        await expect(bad).rejects.toMatchObject({ code: 'GRAPH_STATEMENT' })
        await good
        expect(await ask(engine, 'MATCH (n:Kept) RETURN n.id AS id')).toEqual([{ id: 1 }])
      })
    })

    describe('errors', () => {
      it.each([
        ['a statement that is none', 'FIND everything'],
        ['a name that nothing has', 'MATCH (n) RETURN m'],
        ['a parameter that is missing', 'RETURN $nowhere AS x'],
      ])('for %s say so and what to do', async (_what, cypher) => {
        const error: unknown = await ask(engine, cypher).catch((e: unknown) => e)
        expect(error).toBeInstanceOf(GraphError)
        expect(error).toMatchObject({ code: 'GRAPH_STATEMENT', cure: expect.stringMatching(/\.$/) })
      })
    })

    describe('full text', () => {
      const find = async (index: FullTextIndex, words: string) => {
        const { dialect } = engine
        const cypher = `${dialect.fullText(index, 'words')} RETURN node.id AS id, score ORDER BY score DESC, id`
        const rows = await ask(engine, cypher, { words: dialect.searchText(words) })
        for (const { score } of rows) expect(score).toBeGreaterThan(0)
        return rows.map(({ id }) => id)
      }
      beforeEach(() => writeReadings(engine, [herald(), courier(), notes()]).then(() => {}))

      const a = (made: { article: { id: string } }) => made.article.id
      const tail = (made: { article: { id: string } }, of: string) => new RegExp(`^${of}-${a(made).slice(2)}-`)

      it('finds articles by title and body, whatever the case', async () => {
        expect(await find('article', 'telephone')).toEqual([a(herald())])
        expect((await find('article', 'GRAIN')).sort()).toEqual([a(herald()), a(courier()), a(notes())].sort())
      })
      it('wants all words', async () => {
        expect(await find('article', 'grain telephone')).toEqual([a(herald())])
        expect(await find('article', 'grain nowhere')).toEqual([])
      })
      it('finds statements and commitments', async () => {
        expect(await find('statement', 'lower fees')).toEqual([expect.stringMatching(tail(courier(), 's'))])
        expect(await find('commitment', 'buy')).toEqual([expect.stringMatching(tail(herald(), 'c'))])
        expect(await find('commitment', 'telephone')).toEqual([])
      })
      it('finds actors by name, alias, and without accents', async () => {
        for (const words of ['Ana Móré', 'ana more', 'móré', 'MORE'])
          expect(await find('actor', words)).toEqual(['p-ana-more.HUN'])
        expect(await find('actor', 'hungary')).toEqual(['HUN'])
        expect(await find('actor', 'grain')).toEqual(['o-grain-union'])
      })
      it.each(['grain"', '+grain -fees', 'grain~ (fees', 'title:grain', 'grain\\', 'grain AND', 'a* OR [', '{!} fees'])(
        'takes %s for words, not for a query',
        async (words) => {
          await find('article', words)
        },
      )
      it('refuses a search without a word', () => {
        expect(() => engine.dialect.searchText(' … ')).toThrow(/no word/)
      })
      it('forgets what was taken out', async () => {
        await empty(engine)
        expect(await find('article', 'grain')).toEqual([])
      })
    })

    it('dumps the whole graph, ordered', async () => {
      await engine.write([
        { cypher: "CREATE (:Kept {id: 'b'})-[:HAS {n: 1}]->(:Kept:Also {id: 'a', list: ['x']})", params: {} },
      ])
      expect(await dumpGraph(engine)).toEqual({
        nodes: [
          { id: 'a', labels: ['Also', 'Kept'], properties: { id: 'a', list: ['x'] } },
          { id: 'b', labels: ['Kept'], properties: { id: 'b' } },
          { id: 'schema', labels: ['Readout'], properties: { id: 'schema', version: SCHEMA_VERSION } },
        ],
        relationships: [{ from: 'b', type: 'HAS', to: 'a', properties: { n: 1 } }],
      })
    })

    joinSuite(() => engine)
    joinFactsSuite(() => engine)
    writerSuite(() => engine)

    it('is closed once, and says so to whoever goes on', async () => {
      const other = await open()
      await other.close()
      await other.close()
      await expect(other.verify()).rejects.toMatchObject({ code: 'GRAPH_CLOSED' })
      await expect(other.write([])).rejects.toMatchObject({ code: 'GRAPH_CLOSED' })
    })
  })
}
