import type { GraphEngine } from '../../../src/graph/engine.ts'
import { joinGraph } from '../../../src/graph/join/join.ts'
import { type Read, writeReadings } from '../../../src/graph/write.ts'
import { country, made, organisation, person } from '../made-readings.ts'

// A made-up week of diplomacy: four people, three countries, one union; one call told by two publishers, and a commitment
// of each force. Nothing here is so in the world.

const SWE = country('SWE')
const HUN = country('HUN')
const TCD = country('TCD')
const ana = { name: 'Ana Móré', office: 'President', of: HUN, aliases: ['Móré'] }
const bo = { name: 'Bo Lind', office: 'Prime Minister', of: SWE }
const call = { kind: 'call' as const, date: '2025-03-01', participants: [person('Ana Móré'), person('Bo Lind')] }

export const herald = (): Read =>
  made({
    body:
      'Ana Móré rang Bo Lind on Saturday. Ana Móré said Hungary will buy grain from Sweden. ' +
      'She said Sweden and Hungary should reopen the night train. Bo Lind said Sweden rules out new tolls.',
    article: {
      title: 'Grain and trains',
      url: 'https://herald.example/grain',
      publisher: 'The Herald',
      date: '2025-03-02',
    },
    people: [ana, bo],
    countries: { HUN: ['Hungary'], SWE: ['Sweden'] },
    events: [{ quote: 'rang Bo Lind', ...call }],
    statements: [
      { quote: 'Ana Móré said Hungary will buy grain from Sweden.', speakers: [person('Ana Móré')] },
      { quote: 'She said Sweden and Hungary should reopen the night train.', speakers: [person('Ana Móré')] },
      { quote: 'Bo Lind said Sweden rules out new tolls.', speakers: [person('Bo Lind')] },
    ],
    commitments: [
      {
        quote: 'Hungary will buy grain from Sweden',
        speakers: [person('Ana Móré')],
        parties: [HUN],
        towards: [SWE],
        themes: ['trade', 'supply-chains'],
      },
      {
        quote: 'Sweden and Hungary should reopen the night train',
        statement: 1,
        force: 'proposal',
        speakers: [person('Ana Móré')],
        parties: [SWE, HUN],
        themes: ['infrastructure'],
      },
      {
        quote: 'Sweden rules out new tolls',
        statement: 2,
        force: 'refusal',
        speakers: [person('Bo Lind')],
        parties: [SWE],
        themes: ['trade'],
      },
    ],
  })

export const courier = (): Read =>
  made({
    body: 'Bo Lind took a call from Ana Móré. Bo Lind said Hungary must keep the river clean.',
    article: {
      title: 'A call about a river',
      url: 'https://courier.example/river',
      publisher: 'Courier',
      date: '2025-03-03',
    },
    people: [{ ...ana, office: 'Head of State' }, bo],
    countries: { HUN: ['Hungary'] },
    events: [{ quote: 'took a call from Ana Móré', ...call }],
    statements: [{ quote: 'Bo Lind said Hungary must keep the river clean.', speakers: [person('Bo Lind')] }],
    commitments: [
      {
        quote: 'Hungary must keep the river clean',
        force: 'request',
        speakers: [person('Bo Lind')],
        parties: [HUN],
        themes: ['climate'],
        deadline: null,
      },
    ],
  })

/** With names that want escaping, and no date, address or publisher. */
export const sheet = (): Read =>
  made({
    body:
      'The Grain Union met Chad in June. Dara <b>Okoye</b> of Chad and Cy Ode said that both would share harvest data. ' +
      'They said more would follow.',
    article: { title: '<script>alert(1)</script> & "harvest"', date: null },
    people: [
      { name: 'Dara <b>Okoye</b>', office: 'Minister', of: TCD },
      { name: 'Cy Ode', of: organisation('Grain Union') },
    ],
    countries: { TCD: ['Chad'] },
    organisations: [{ name: 'Grain Union', kind: 'international' }],
    events: [{ quote: 'met Chad', kind: 'meeting', date: null, participants: [TCD, organisation('Grain Union')] }],
    statements: [
      {
        quote: 'Dara <b>Okoye</b> of Chad and Cy Ode said that both would share harvest data.',
        speakers: [person('Dara <b>Okoye</b>'), person('Cy Ode')],
      },
      { quote: 'They said more would follow.', speakers: [person('Dara <b>Okoye</b>'), person('Cy Ode')] },
    ],
    commitments: [
      {
        quote: 'both would share harvest data',
        force: 'agreement',
        speakers: [person('Dara <b>Okoye</b>'), person('Cy Ode')],
        parties: [TCD, organisation('Grain Union')],
        themes: ['technology'],
      },
    ],
  })

/** Writes the made-up graph into an empty engine. */
export async function writeMadeGraph(engine: GraphEngine): Promise<void> {
  await engine.ensureSchema()
  await writeReadings(engine, [herald(), courier(), sheet()])
  await joinGraph(engine)
}
