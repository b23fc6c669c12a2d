import { describe, expect, it } from 'vitest'
import { dumpGraph } from '../../src/graph/dump.ts'
import type { GraphEngine } from '../../src/graph/engine.ts'
import { NO_IDENTITIES } from '../../src/graph/identity/user-file.ts'
import { joinGraph } from '../../src/graph/join/join.ts'
import { type Read, writeReadings } from '../../src/graph/write.ts'
import { ask, empty } from './asking.ts'
import { country, made, organisation, person } from './made-readings.ts'

const SIDE = country('HUN')
/** Says a name in full, with a body that the person speaks for later. */
const full = made({
  body: 'President Ana Móré said Hungary will buy grain. She met Bo Lind of the United Nations.',
  people: [
    { name: 'Ana Móré', office: 'President', of: SIDE },
    { name: 'Bo Lind', office: 'Envoy', of: organisation('United Nations') },
  ],
  organisations: [{ name: 'United Nations', kind: 'international' }],
  countries: { HUN: ['Hungary'] },
  events: [{ quote: 'She met Bo Lind', kind: 'meeting', participants: [person('Ana Móré'), person('Bo Lind')] }],
  statements: [{ quote: 'President Ana Móré said Hungary will buy grain.', speakers: [person('Ana Móré')] }],
  commitments: [
    { quote: 'Hungary will buy grain', speakers: [person('Ana Móré')], parties: [SIDE], towards: [person('Bo Lind')] },
  ],
})
/** Says the family's name alone, and the body by its short form. */
const single = made({
  body: 'President Móré said she will visit the UN. Mr. Lind was glad.',
  article: { date: '2025-04-01' },
  people: [
    { name: 'Móré', office: 'President', of: SIDE },
    { name: 'Bo Lind', office: 'Envoy', of: organisation('UN') },
  ],
  organisations: [{ name: 'UN', kind: 'international' }],
  events: [{ quote: 'will visit the UN', kind: 'visit', participants: [person('Móré'), organisation('UN')] }],
  statements: [{ quote: 'President Móré said she will visit the UN.', speakers: [person('Móré')] }],
  commitments: [
    { quote: 'visit the UN', speakers: [person('Móré')], parties: [person('Móré')], towards: [organisation('UN')] },
  ],
})
/** A spelling without accents, from another publisher. */
const plain = made({
  body: 'Nobody said more. Ana Morré left.',
  article: { date: '2025-05-01', publisher: 'The Courier' },
  people: [{ name: 'Ana Morré', office: 'former President', of: SIDE }],
})
const ALL = [full, single, plain]

/** Joining what articles say of one actor; a part of the engine suite. */
export function joinSuite(current: () => GraphEngine): void {
  const dump = () => dumpGraph(current())
  const graphOf = async (reads: readonly Read[], between = false) => {
    await empty(current())
    for (const read of reads) {
      await writeReadings(current(), [read])
      if (between) await joinGraph(current())
    }
    await joinGraph(current())
    return dump()
  }
  const people = () =>
    ask(current(), 'MATCH (p:Person) RETURN p.id AS id, p.name AS name, p.aliases AS aliases ORDER BY id')

  describe('joining', () => {
    it('makes one node of one person, with all that articles say of it', async () => {
      await writeReadings(current(), ALL)
      expect(await joinGraph(current())).toMatchObject({ moved: 4, joined: { names: 4, contacts: 0 } })
      expect(await people()).toEqual([
        { id: 'p-ana-more.HUN', name: 'Ana Móré', aliases: ['Ana Morré', 'Móré'] },
        { id: 'p-bo-lind.o-un', name: 'Bo Lind', aliases: [] },
      ])
      const [row] = await ask(
        current(),
        `MATCH (p:Person {id: 'p-ana-more.HUN'})
MATCH (p)-[:SAID]->(s:Statement) MATCH (p)-[:VOICED]->(c:Commitment) MATCH (p)-[:TOOK_PART_IN]->(k:Contact)
MATCH (p)-[r:REPRESENTS]->(side:Actor)
WITH count(DISTINCT s) AS said, count(DISTINCT c) AS voiced, count(DISTINCT k) AS met, r, side
RETURN said, voiced, met, side.id AS side, r.office AS office, r.firstSeen AS first, r.lastSeen AS last ORDER BY office`,
      )
      expect(row).toEqual({
        said: 2,
        voiced: 2,
        met: 2,
        side: 'HUN',
        office: 'President',
        first: '2025-03-01',
        last: '2025-04-01',
      })
    })

    it('makes one node of a body and its short form, and of those for whom people act', async () => {
      await writeReadings(current(), ALL)
      await joinGraph(current())
      expect(
        await ask(current(), 'MATCH (o:Organisation) RETURN o.id AS id, o.name AS name, o.aliases AS aliases'),
      ).toEqual([{ id: 'o-un', name: 'UN', aliases: ['United Nations'] }])
      expect(
        await ask(
          current(),
          "MATCH (:Person {id: 'p-bo-lind.o-un'})-[r:REPRESENTS]->(o) RETURN o.id AS id, r.lastSeen AS last",
        ),
      ).toEqual([{ id: 'o-un', last: '2025-04-01' }])
    })

    it('does nothing the second time', async () => {
      await writeReadings(current(), ALL)
      await joinGraph(current())
      const first = await dump()
      expect(await joinGraph(current())).toMatchObject({ moved: 0, linked: 0, joined: { names: 4 } })
      expect(await dump()).toEqual(first)
    })

    it.each([
      ['in another order', [plain, single, full], false],
      ['joined in between', ALL, true],
      ['in another order and joined in between', [single, plain, full], true],
    ] as const)('comes to the same graph %s', async (_, reads, between) => {
      const wanted = await graphOf(ALL)
      expect(await graphOf(reads, between)).toEqual(wanted)
    })

    it('keeps what is written over what stands joined', async () => {
      const wanted = await graphOf(ALL)
      await writeReadings(current(), [{ ...single, reading: { ...single.reading, reader: '0.0.9' } }])
      await writeReadings(current(), ALL)
      await joinGraph(current())
      expect(await dump()).toEqual(wanted)
    })

    it('is undone by one line of a list, and done again without it', async () => {
      const apart: [string, string][] = [
        ['Ana Móré', 'Móré'],
        ['Ana Morré', 'Ana Móré'],
        ['Ana Morré', 'Móré'],
        ['UN', 'United Nations'],
        ['p-bo-lind.o-un', 'p-bo-lind.o-united-nations'],
      ]
      const part = () => joinGraph(current(), { ...NO_IDENTITIES, notSame: apart })
      await empty(current())
      await writeReadings(current(), ALL)
      await part()
      const parted = await dump()
      expect(parted.nodes.filter(({ labels }) => labels.includes('Identity'))).toEqual([])
      await joinGraph(current())
      const joined = await dump()
      expect(joined).not.toEqual(parted)
      await part()
      expect(await dump()).toEqual(parted)
      await joinGraph(current())
      expect(await dump()).toEqual(joined)
    })

    it('goes by the name that a list prefers', async () => {
      await writeReadings(current(), ALL)
      await joinGraph(current(), { ...NO_IDENTITIES, names: { 'Ana Móré': 'A. Móré' } })
      expect((await people())[0]).toEqual({
        id: 'p-ana-more.HUN',
        name: 'A. Móré',
        aliases: ['Ana Morré', 'Ana Móré', 'Móré'],
      })
      await joinGraph(current())
      expect((await people())[0]).toMatchObject({ name: 'Ana Móré' })
    })
  })
}
