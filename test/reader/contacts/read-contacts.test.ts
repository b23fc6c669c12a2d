import { describe, expect, it } from 'vitest'
import { readActors } from '../../../src/reader/actors/read-actors.ts'
import { readContacts } from '../../../src/reader/contacts/read-contacts.ts'
import { readText } from '../../../src/reader/text/read-text.ts'
import { articleOf } from '../reading-of.ts'

interface Known {
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
}

/** The contacts of a body, each as `kind: participants "quote" date`. */
function of(body: string, known: Known = {}): string[] {
  const article = articleOf(body, known)
  const text = readText(article)
  return readContacts(text, readActors(text, article), article).map((e) => {
    expect(article.body.slice(e.start, e.end)).toBe(e.quote)
    return `${e.kind}: ${e.participants.map((p) => p.key).join(', ')} "${e.quote}"${e.date === null ? '' : ` ${e.date}`}`
  })
}

const CASES: readonly (readonly [string, string[], string])[] = [
  [
    'President Pavel Dvorak met with Prime Minister Anna Lindholm of Sweden in Prague.',
    ['meeting: Pavel Dvorak, Anna Lindholm "met with"'],
    'met with',
  ],
  [
    'President Pavel Dvorak met today in Prague with Swedish Prime Minister Anna Lindholm.',
    ['meeting: Pavel Dvorak, Anna Lindholm "met"'],
    'time and place between verb and other side',
  ],
  [
    'President Pavel Dvorak and Prime Minister Anna Lindholm of Sweden met in Prague to discuss trade.',
    ['meeting: Pavel Dvorak, Anna Lindholm "met"'],
    'both as subject',
  ],
  [
    'President Pavel Dvorak held a long telephone conversation with Swedish Prime Minister Anna Lindholm.',
    ['call: Pavel Dvorak, Anna Lindholm "held a long telephone conversation"'],
    'noun of contact under a light verb',
  ],
  [
    'President Pavel Dvorak spoke by phone with Swedish Prime Minister Anna Lindholm.',
    ['call: Pavel Dvorak, Anna Lindholm "spoke by phone with"'],
    'spoke',
  ],
  [
    'President Pavel Dvorak received in Prague Swedish Foreign Minister Anna Lindholm.',
    ['meeting: Pavel Dvorak, Anna Lindholm "received"'],
    'received',
  ],
  [
    'Prime Minister Anna Lindholm of Sweden will visit Canada from 3 to 5 May.',
    ['visit: Anna Lindholm, CAN "visit"'],
    'planned visit',
  ],
  [
    'Prime Minister Anna Lindholm of Sweden paid an official visit to Canada.',
    ['visit: Anna Lindholm, CAN "paid an official visit"'],
    'paid a visit',
  ],
  [
    'Swedish Prime Minister Anna Lindholm met with President Pavel Dvorak of the Czech Republic and Chancellor Karl Brandt of Austria.',
    ['summit: Anna Lindholm, Pavel Dvorak, Karl Brandt "met with"'],
    'three sides',
  ],
  [
    'President Pavel Dvorak met with Prime Minister Anna Lindholm of Sweden. After the talks they signed a memorandum of understanding.',
    [
      'meeting: Pavel Dvorak, Anna Lindholm "met with"',
      'signing: Pavel Dvorak, Anna Lindholm "signed a memorandum of understanding"',
    ],
    'what the same occasion brought',
  ],
  [
    'President Pavel Dvorak sent a message to King Olaf of Norway.',
    ['correspondence: Pavel Dvorak, Olaf "sent a message"'],
    'letter',
  ],
]

const NONE: readonly (readonly [string, string])[] = [
  ['President Pavel Dvorak said that taxes would fall next year.', 'no contact'],
  ['President Pavel Dvorak did not meet with Prime Minister Anna Lindholm of Sweden.', 'negated'],
  ['President Pavel Dvorak could meet Prime Minister Anna Lindholm of Sweden if she wished.', 'unreal'],
  ['President Pavel Dvorak called on all parties to stop the fighting.', 'called on is no visit'],
  ['President Pavel Dvorak welcomed the agreement of the miners.', 'welcomed a thing'],
  ['President Pavel Dvorak had met with Prime Minister Anna Lindholm of Sweden two years ago.', 'long ago'],
  ['"I met with Prime Minister Anna Lindholm of Sweden," a voter said.', 'inside a quotation'],
  ['The reform met with resistance in Sweden.', 'met with a thing'],
]

describe('readContacts', () => {
  it.each(CASES)('%s', (body, expected) => {
    expect(of(body)).toEqual(expected)
  })

  it.each(NONE)('%s: none', (body) => {
    expect(of(body)).toEqual([])
  })

  it('dates a contact by the article where the text gives a weekday or today', () => {
    const body = 'President Pavel Dvorak met with Prime Minister Anna Lindholm of Sweden on Tuesday.'
    expect(of(body, { date: '2025-06-12' })).toEqual(['meeting: Pavel Dvorak, Anna Lindholm "met with" 2025-06-10'])
    expect(of(body)).toEqual(['meeting: Pavel Dvorak, Anna Lindholm "met with"'])
  })

  it('takes the kind from the title where the words leave it open', () => {
    const body = 'President Pavel Dvorak spoke with Prime Minister Anna Lindholm of Sweden on trade.'
    expect(of(body, { title: 'President Dvorak’s Meeting with Prime Minister Lindholm' })[0]).toMatch(/^meeting:/)
    expect(of(body)[0]).toMatch(/^call:/)
  })

  it('reads a contact that only the title names', () => {
    const title = 'Telephone conversation with Prime Minister of Sweden Anna Lindholm'
    const body = 'Pavel Dvorak and Anna Lindholm discussed trade. They agreed to go on.'
    expect(of(body, { title })).toEqual([
      'call: Pavel Dvorak, Anna Lindholm "Pavel Dvorak and Anna Lindholm discussed"',
    ])
  })
})
