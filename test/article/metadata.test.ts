import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../src/article/build.ts'

const STORY = 'The two ministers met in Bergen on Monday. They agreed to meet again in the spring.'
const matter = (lines: string, text = STORY) => `---\n${lines}\n---\n${text}\n`

describe('who published it', () => {
  test.each<[string, string | null, string]>([
    [STORY, null, 'nobody says'],
    [matter('publisher: Fjord Daily'), 'Fjord Daily', 'the front matter'],
    [`${STORY}\n\nFjord.No`, 'Fjord.No', 'a site’s name under the text'],
    ['The ministers met, Fjord.No reports. They agreed to meet again.', 'Fjord.No', 'a site that reports'],
    [
      'The ministers met, Fjord Daily reports, citing Reuters. They agreed to meet again.',
      'Fjord Daily',
      'one who cites another',
    ],
    [
      'The ministers met, Interfax reports. They agreed to meet again.',
      null,
      'an agency that reports may be the source',
    ],
    [
      matter('publisher: Fjord Daily', 'The ministers met, Fjord.No reports, citing TASS. They will meet again.'),
      'Fjord Daily',
      'the front matter goes first',
    ],
    [matter('url: https://www.fjord.example/news/1'), 'fjord.example', 'the host, where nothing else is known'],
  ])('%j → %s (%s)', (text, publisher) => {
    expect(articleFromText(text).publisher).toBe(publisher)
  })
})

describe('whom it cites', () => {
  test.each<[string, string[], string]>([
    ['The two sides met, Fjord.No reports, citing Xinhua. They will meet again.', ['Xinhua'], 'citing'],
    ['The talks went well, according to the state news agency SANA. They will go on.', ['SANA'], 'according to'],
    ['BEIJING, June 10 (Xinhua) -- The two presidents held talks on Tuesday.', ['Xinhua'], 'a dateline'],
    [
      'NORVIK, May 2 (Nordpress) – The ministers met on Friday and agreed to go on.',
      ['Nordpress'],
      'a dateline of an agency we do not know',
    ],
    ['“We will sign,” the minister told TASS. He gave no day for it.', ['TASS'], 'told'],
    ['Yonhap News Agency reported that talks would resume. No day was set.', ['Yonhap'], 'the agency’s full name'],
    [
      'They met, Kyodo reported. AFP reported that Kyodo News had been there.',
      ['Kyodo', 'AFP'],
      'two, each once, in order',
    ],
    [`${STORY}\n\nSource: Ukrinform`, ['Ukrinform'], 'a line under the text'],
    ['The ministry stopped the visit, citing security concerns. It will be held later.', [], 'reasons are no source'],
    ['The court ruled, citing Article 5 of the treaty. The case is closed.', [], 'law is no source'],
    [
      'The minister spoke about the trend of trade. Petra Lund listened to all of it.',
      [],
      'words and people of the same name',
    ],
    ['The Interfax building was opened on Monday. The minister was there.', [], 'named, not cited'],
    [
      matter('publisher: Xinhua News Agency', 'BEIJING, June 10 (Xinhua) -- The presidents held talks.'),
      [],
      'the publisher is not its own source',
    ],
  ])('%j → %j (%s)', (text, sources) => {
    expect(articleFromText(text).sources).toEqual(sources)
  })
})

describe('when it was published', () => {
  test.each<[string, string | null, string]>([
    [STORY, null, 'nothing says'],
    [matter('date: 3 May 2024'), '2024-05-03', 'front matter in words'],
    [`Tuesday, June 10, 2025\n\n${STORY}`, '2025-06-10', 'a line above'],
    [`${STORY}\n\n10 June 2025\n`, '2025-06-10', 'a line below'],
    [`10 June 2025\n\n${STORY}\n\n11 June 2025\n`, null, 'two days are none'],
    ['OSLO, June 10, 2025 (NTB) – The ministers met and agreed to go on.', '2025-06-10', 'a dateline with its year'],
    ['OSLO, June 10 (NTB) – The ministers met and agreed to go on.', null, 'a dateline without one'],
    [matter('date: 2024-05-03', `10 June 2025\n\n${STORY}`), '2024-05-03', 'the front matter goes first'],
    ['On June 10, 2025 the ministers met in Oslo. They agreed to go on.', null, 'the day of an event in a sentence'],
  ])('%j → %s (%s)', (text, date) => {
    expect(articleFromText(text).date).toBe(date)
  })
})

describe('its title', () => {
  test.each<[string, string | null, string]>([
    [matter('title: Ministers meet'), 'Ministers meet', 'front matter'],
    [`# Ministers meet in Bergen #\n\n${STORY}`, 'Ministers meet in Bergen', 'a Markdown heading'],
    [`Office of the Spokesperson\n\n${STORY}`, null, 'a first line may be anything'],
    [`${STORY}\n\n# Later heading`, null, 'a heading further down'],
  ])('%j → %s (%s)', (text, title) => {
    expect(articleFromText(text).title).toBe(title)
  })
})
