import { describe, expect, it } from 'vitest'
import { ReadingError } from '../../src/errors.ts'
import { dumpGraph } from '../../src/graph/dump.ts'
import type { GraphEngine } from '../../src/graph/engine.ts'
import { type Read, writeReadings } from '../../src/graph/write.ts'
import { ask, empty } from './asking.ts'
import { country, courier, herald, heraldReadAnew, made, notes, person } from './made-readings.ts'

/** Writing Readings; a part of the engine suite. */
export function writerSuite(current: () => GraphEngine): void {
  const write = (...reads: Read[]) => writeReadings(current(), reads)
  const dump = () => dumpGraph(current())
  /** The graph that these reads make from nothing, each written on its own. */
  const graphOf = async (...reads: Read[]) => {
    await empty(current())
    for (const read of reads) await write(read)
    return dump()
  }

  describe('writing Readings', () => {
    it('puts an article with all its facts into the graph', async () => {
      const read = herald()
      expect(await write(read)).toEqual([
        {
          id: read.article.id,
          outcome: 'new',
          facts: { people: 2, countries: 2, organisations: 0, contacts: 1, statements: 1, commitments: 1 },
        },
      ])
      const [row] = await ask(
        current(),
        `MATCH (t:Text)<-[:HAS_TEXT]-(a:Article)-[:CARRIES]->(s:Statement)-[:CLAIMS]->(c:Commitment)
MATCH (a)-[:PUBLISHED_BY]->(b:Publisher)
MATCH (speaker:Person)-[:SAID]->(s)
MATCH (party:Actor)-[:PARTY_TO]->(c)-[:TOWARDS]->(other:Country)
MATCH (speaker)-[o:REPRESENTS]->(side:Country)
MATCH (a)-[m:MENTIONS]->(speaker)
MATCH (a)-[r:REPORTS]->(k:Contact)<-[:TOOK_PART_IN]-(speaker)
MATCH (c)-[:ABOUT]->(theme:Theme)
WITH t, s, c, b, speaker, party, other, o, side, m, r, k, theme ORDER BY theme.id
WITH t, s, c, b, speaker, party, other, o, side, m, r, k, collect(theme.id) AS themes
RETURN substring(t.body, s.start, s.end - s.start) AS said, s.quote AS quote, s.cue AS cue, s.rule AS rule,
  substring(t.body, c.start, c.end - c.start) AS claim, c.deadline AS deadline, c.deadlineText AS words, c.date AS date,
  b.name AS publisher, speaker.name AS speaker, party.name AS party, other.name AS other, o.office AS office,
  side.code AS side, o.firstSeen AS first, m.count AS mentions, m.starts AS starts, r.quote AS report, k.kind AS kind, themes`,
      )
      expect(row).toEqual({
        said: 'Ana Móré said Hungary will buy grain from Sweden by 2027.',
        quote: 'Ana Móré said Hungary will buy grain from Sweden by 2027.',
        cue: 'said',
        rule: 'speaker/made',
        claim: 'Hungary will buy grain from Sweden by 2027',
        deadline: '2027',
        words: 'by 2027',
        date: '2025-03-01',
        publisher: 'The Herald',
        speaker: 'Ana Móré',
        party: 'Hungary',
        other: 'Sweden',
        office: 'President',
        side: 'HUN',
        first: '2025-03-01',
        mentions: 2,
        starts: [0, 42],
        report: 'spoke with Bo Lind by telephone',
        kind: 'call',
        themes: ['supply-chains', 'trade'],
      })
    })

    it('changes nothing the second time', async () => {
      await write(herald(), courier(), notes())
      const first = await dump()
      expect((await write(herald(), courier(), notes())).map(({ outcome }) => outcome)).toEqual(
        Array(3).fill('unchanged'),
      )
      expect(await dump()).toEqual(first)
    })

    it('makes one contact of two reports that give a participant by a single name', async () => {
      const report = (words: string) =>
        made({
          body: `President Varda ${words} Bo Lind.`,
          people: [{ name: 'Varda', office: 'President', of: country('HUN') }, { name: 'Bo Lind' }],
          events: [
            { quote: words, kind: 'meeting', date: '2025-03-01', participants: [person('Varda'), person('Bo Lind')] },
          ],
        })
      await write(report('met'), report('received'))
      expect(
        await ask(current(), 'MATCH (k:Contact)<-[r:REPORTS]-() RETURN k.kind AS kind, count(r) AS reports'),
      ).toEqual([{ kind: 'meeting', reports: 2 }])
    })

    it('makes one contact of two reports of it', async () => {
      await write(herald(), courier())
      expect(
        await ask(
          current(),
          `MATCH (b:Publisher)<-[:PUBLISHED_BY]-(:Article)-[r:REPORTS]->(k:Contact)
WITH k, b, r ORDER BY b.id WITH k, collect(b.name) AS publishers, collect(r.quote) AS quotes
MATCH (x:Person)-[:TOOK_PART_IN]->(k) WITH k, publishers, quotes, x ORDER BY x.id
RETURN publishers, quotes, collect(x.id) AS people`,
        ),
      ).toEqual([
        {
          publishers: ['Courier', 'The Herald'],
          quotes: ['called ANA MORE', 'spoke with Bo Lind by telephone'],
          people: ['p-ana-more.HUN', 'p-bo-lind.SWE'],
        },
      ])
    })

    it('keeps a contact of unknown day with its article', async () => {
      const again = made({
        body: 'Grain Union people met in Chad. Talks went on, it is said.',
        countries: { TCD: ['Chad'] },
        organisations: [{ name: 'Grain Union', kind: 'international' }],
        events: [
          {
            quote: 'Talks went on',
            kind: 'negotiation',
            date: null,
            participants: [
              { type: 'country', key: 'TCD' },
              { type: 'organisation', key: 'Grain Union' },
            ],
          },
        ],
      })
      await write(notes(), again)
      expect(await ask(current(), 'MATCH (k:Contact) RETURN count(k) AS n')).toEqual([{ n: 2 }])
    })

    it('joins spellings, offices and kinds of one actor, whatever came first', async () => {
      const expected = await graphOf(herald(), courier(), notes())
      for (const order of [
        [notes(), courier(), herald()],
        [courier(), herald(), notes()],
      ])
        expect(await graphOf(...order)).toEqual(expected)
      await empty(current())
      await write(notes(), herald(), courier())
      expect(await dump()).toEqual(expected)
      const people = await ask(
        current(),
        `MATCH (x:Actor)-[r:REPRESENTS]->(s) WITH x, r, s ORDER BY r.office
WITH x, collect(r.office + ' ' + r.firstSeen + ' ' + r.lastSeen) AS offices
RETURN x.name AS name, x.aliases AS aliases, offices ORDER BY x.id`,
      )
      expect(people).toEqual([
        {
          name: 'Ana Móré',
          aliases: ['ANA MORE', 'MORE', 'Móré'],
          offices: ['Head of State 2025-03-04 2025-03-04', 'President 2025-03-01 2025-03-01'],
        },
        { name: 'Bo Lind', aliases: ['Lind'], offices: ['Prime Minister 2025-03-01 2025-03-04'] },
        { name: 'Cy Ode', aliases: [], offices: [] },
      ])
      expect(
        await ask(current(), 'MATCH (o:Organisation) RETURN o.name AS name, o.kind AS kind, o.aliases AS aliases'),
      ).toEqual([{ name: 'the Grain Union', kind: 'international', aliases: ['Grain Union', 'Union'] }])
    })

    it('tells two undertakings of the same words apart', async () => {
      await write(notes())
      const rows = await ask(
        current(),
        'MATCH (p)-[:PARTY_TO]->(c:Commitment) RETURN c.force AS force, p.id AS party ORDER BY force',
      )
      expect(rows).toEqual([
        { force: 'agreement', party: 'TCD' },
        { force: 'pledge', party: 'o-grain-union' },
      ])
    })

    describe('read anew', () => {
      it('replaces all that the article said, and leaves no orphan', async () => {
        const wanted = await graphOf(heraldReadAnew(), notes())
        await empty(current())
        await write(herald(), notes())
        expect((await write(heraldReadAnew())).map(({ outcome }) => outcome)).toEqual(['replaced'])
        expect(await dump()).toEqual(wanted)
        expect(await ask(current(), "MATCH (n) WHERE n.id IN ['HUN', 'p-ana-more.HUN'] RETURN n.id AS id")).toEqual([])
        expect(
          await ask(current(), 'MATCH (n) WHERE NOT n:Readout AND NOT EXISTS { MATCH (n)--() } RETURN n.id AS id'),
        ).toEqual([])
        expect(await ask(current(), 'MATCH (n) WHERE n:Stale OR n:Loose RETURN n.id AS id')).toEqual([])
      })

      it('keeps what other articles say of the same people', async () => {
        const wanted = await graphOf(courier(), heraldReadAnew())
        await empty(current())
        await write(herald(), courier(), heraldReadAnew())
        expect(await dump()).toEqual(wanted)
        expect(
          await ask(current(), "MATCH (x:Actor {id: 'p-ana-more.HUN'}) RETURN x.name AS name, x.aliases AS aliases"),
        ).toEqual([{ name: 'ANA MORE', aliases: ['MORE'] }])
      })

      it('goes forth and back to where it was', async () => {
        const wanted = await graphOf(herald(), courier(), notes())
        await write(heraldReadAnew())
        await write(herald())
        expect(await dump()).toEqual(wanted)
      })

      it('marks a reader of another version as replaced even where it finds the same', async () => {
        await write(herald('0.1.0'))
        expect((await write(herald('0.1.1'))).map(({ outcome }) => outcome)).toEqual(['replaced'])
        expect(await ask(current(), 'MATCH (a:Article) RETURN a.reader AS reader')).toEqual([{ reader: '0.1.1' }])
      })
    })

    describe('copies of one text', () => {
      const at = (url: string | null, publisher: string | null, date: string | null = '2025-03-01') =>
        made({
          body: 'It is said that Peru will send maps.',
          article: { url, publisher, date },
          countries: { PER: ['Peru'] },
        })
      const copies = [
        at('https://b.example/2', 'B Post'),
        at('https://a.example/1', 'A Post', '2025-03-09'),
        at(null, 'C Post'),
        at(null, null, null),
      ]

      it('give one article with all addresses, whatever came first', async () => {
        const wanted = await graphOf(...copies)
        expect(await graphOf(...copies.toReversed())).toEqual(wanted)
        await empty(current())
        await write(...copies)
        expect(await dump()).toEqual(wanted)
        expect(
          await ask(
            current(),
            'MATCH (a:Article)-[:PUBLISHED_BY]->(b) RETURN a.url AS url, a.urls AS urls, a.date AS date, b.name AS by',
          ),
        ).toEqual([
          {
            url: 'https://a.example/1',
            urls: ['https://a.example/1', 'https://b.example/2'],
            date: '2025-03-09',
            by: 'A Post',
          },
        ])
        expect(await ask(current(), 'MATCH (b:Publisher) RETURN count(b) AS n')).toEqual([{ n: 1 }])
        expect((await write(...copies)).map(({ outcome }) => outcome)).toEqual(Array(4).fill('unchanged'))
        expect(await dump()).toEqual(wanted)
      })

      it('whose bodies differ by page residue keep the body that their offsets count in', async () => {
        const bare = at('https://b.example/2', 'B Post')
        const body = `Menu ${bare.article.body}`
        const framed = made({
          body,
          article: { id: bare.article.id, url: 'https://a.example/1', residue: [{ start: 0, end: 5 }] },
          countries: { PER: ['Peru'] },
        })
        const wanted = await graphOf(framed, bare)
        expect(await graphOf(bare, framed)).toEqual(wanted)
        expect(
          await ask(
            current(),
            `MATCH (t:Text)<-[:HAS_TEXT]-(a:Article)-[m:MENTIONS]->(x)
RETURN t.body AS body, t.residueEnds AS residue, m.starts AS starts, substring(t.body, m.starts[0], 4) AS word`,
          ),
        ).toEqual([{ body, residue: [5], starts: [21], word: 'Peru' }])
      })

      it('from one address replace one another: a corrected date counts', async () => {
        await write(at('https://a.example/1', 'A Post', '2025-03-09'))
        expect((await write(at('https://a.example/1', 'A Post', '2025-03-08'))).map(({ outcome }) => outcome)).toEqual([
          'replaced',
        ])
        expect(await ask(current(), 'MATCH (a:Article) RETURN a.date AS date')).toEqual([{ date: '2025-03-08' }])
      })
    })

    it('writes nothing of a batch in which one Reading is broken', async () => {
      const good = herald()
      const broken = { article: notes().article, reading: { ...notes().reading, people: [] } }
      await expect(write(good, broken)).rejects.toBeInstanceOf(ReadingError)
      await expect(write({ article: good.article, reading: courier().reading })).rejects.toBeInstanceOf(ReadingError)
      expect(await ask(current(), 'MATCH (a:Article) RETURN a.id AS id')).toEqual([])
    })

    it('takes writers side by side, with the same result', async () => {
      const reads = Array.from({ length: 12 }, (_, i) =>
        made({
          body: `Number ${i}. Kim Alt said Peru will send ${i} maps.`,
          article: { date: `2025-03-${String(i + 1).padStart(2, '0')}` },
          people: [{ name: 'Kim Alt', office: 'Envoy', of: { type: 'country', key: 'PER' }, aliases: [`Kim ${i}`] }],
          countries: { PER: ['Peru'] },
          statements: [{ quote: `Kim Alt said Peru will send ${i} maps.`, speakers: [person('Kim Alt')] }],
        }),
      )
      const wanted = await graphOf(...reads)
      await empty(current())
      await Promise.all([...reads, ...reads.slice(0, 4)].map((read) => write(read)))
      expect(await dump()).toEqual(wanted)
    })
  })
}
