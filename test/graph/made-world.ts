import { country, made, person } from './made-readings.ts'

// A meeting, told by two, copied by a third, and what came of it. Nothing here is so in the world.

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
export const first = made({
  body: STORY,
  article: { publisher: 'The Herald', date: '2025-03-01' },
  people: PEOPLE,
  countries: { HUN: ['Hungary'], SWE: ['Sweden'] },
  events: [{ quote: 'met Prime Minister Bo Lind', kind: 'meeting', participants: BOTH }],
  statements: [{ quote: 'Ana Móré said Hungary will open the river port', speakers: [person('Ana Móré')] }],
  commitments: [{ quote: 'Hungary will open the river port at Mohács to Swedish grain ships', parties: [HUN] }],
})
/** The same story, touched up, elsewhere, two days on. */
export const copy = made({
  body: STORY.replace('early evening', 'late evening').replace('Swedish grain ships', 'Swedish corn ships'),
  article: { publisher: 'Baltic Mail', date: '2025-03-03', sources: ['the herald'] },
  people: PEOPLE,
  countries: { HUN: ['Hungary'], SWE: ['Sweden'] },
  events: [{ quote: 'met Prime Minister Bo Lind', kind: 'meeting', date: '2025-03-01', participants: BOTH }],
  statements: [{ quote: 'Ana Móré said Hungary will open the river port', speakers: [person('Ana Móré')] }],
  commitments: [{ quote: 'Hungary will open the river port at Mohács to Swedish corn ships', parties: [HUN] }],
})
/** Another account of the meeting: without its day, and of Sweden's side only the country. */
export const account = made({
  body:
    'Sweden and President Ana Móré had talks. She said Hungary will open its river port at Mohács to Swedish grain ships. ' +
    'Sweden asked Hungary to cut the harbour dues. Both agreed to meet again.',
  article: { publisher: 'Courier', date: '2025-03-02' },
  people: [{ name: 'Ana Móré', office: 'President', of: HUN }],
  countries: { SWE: ['Sweden'], HUN: ['Hungary'] },
  statements: [
    { quote: 'She said Hungary will open its river port', speakers: [person('Ana Móré')] },
    { quote: 'Sweden asked Hungary to cut the harbour dues.', speakers: [SWE] },
    { quote: 'Both agreed to meet again.', speakers: [SWE, HUN] },
  ],
  commitments: [
    {
      quote: 'Hungary will open its river port at Mohács to Swedish grain ships',
      speakers: [person('Ana Móré')],
      parties: [HUN],
    },
    {
      quote: 'Hungary to cut the harbour dues',
      statement: 1,
      force: 'request',
      speakers: [SWE],
      parties: [HUN],
      themes: ['finance'],
    },
    {
      quote: 'Both agreed to meet again',
      statement: 2,
      force: 'agreement',
      speakers: [SWE, HUN],
      parties: [SWE, HUN],
      themes: ['bilateral-ties'],
    },
  ],
  events: [{ quote: 'had talks', kind: 'meeting', date: null, participants: [SWE, person('Ana Móré')] }],
})
/** Says the undertaking again, a year later. */
export const again = made({
  body: 'In spring Hungary said it would be opening the Mohács river port to grain ships.',
  article: { publisher: 'Courier', date: '2026-03-01' },
  countries: { HUN: ['Hungary'] },
  statements: [{ quote: 'Hungary said it would be opening', speakers: [HUN] }],
  commitments: [{ quote: 'it would be opening the Mohács river port to grain ships', parties: [HUN] }],
})
/** All four: the story, its copy, another account of the contact in it, and an echo of its undertaking. */
export const WORLD = [first, copy, account, again]
