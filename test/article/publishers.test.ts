import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildArticle } from '../../src/article/build.ts'
import { UNKNOWN } from '../../src/article/format.ts'
import { PUBLISHERS } from '../../src/article/publishers/publishers.ts'
import { PublisherRow } from '../../src/article/publishers/row.ts'
import { publishersWith } from '../../src/article/publishers/user-file.ts'

const STORY = 'The foreign ministers of Norland and Sorania met on Tuesday. They agreed to open a port.'

describe('who publishes', () => {
  test.each<[stated: string | null, url: string | null, name: string | null, kind: string | null, why: string]>([
    [null, 'https://www.mofa.go.jp/press/1.html', 'Ministry of Foreign Affairs of Japan', 'ministry', 'by its host'],
    ['www.mofa.go.jp', null, 'Ministry of Foreign Affairs of Japan', 'ministry', 'a name that is a host'],
    ['MOFA.GO.JP', 'https://mofa.go.jp/a', 'Ministry of Foreign Affairs of Japan', 'ministry', 'the host as a name'],
    [
      'Ministry of Foreign Affairs',
      'https://www.mfa.gov.sg/a',
      'Ministry of Foreign Affairs of Singapore',
      'ministry',
      'a part of the name',
    ],
    ['Yonhap News Agency', null, 'Yonhap', 'agency', 'another name'],
    ['the kremlin', null, 'President of Russia', 'presidency', 'capitals and the article do not count'],
    [
      'President of Russia (en.kremlin.ru)',
      null,
      'President of Russia (en.kremlin.ru)',
      'presidency',
      'a known name in a longer one',
    ],
    ['Norland Daily', 'https://www.norland.example/a', 'Norland Daily', null, 'nothing is known'],
    [null, 'https://www.norland.example/a', 'norland.example', null, 'only the host is known'],
    ['Foreign Office', 'https://www.gov.uk/a', 'Foreign Office', 'government', 'a common host names no ministry'],
    ['Sorania Press Agency', null, 'Sorania Press Agency', 'agency', 'an agency by its name'],
    ['The Dawn of Norland', null, 'The Dawn of Norland', null, "a newspaper's name in a longer one is another's"],
    ['Asia Edition', 'https://www.reuters.com/world/1', 'Reuters', 'agency', "a section's name on an agency's host"],
    ['The Dawn of Norland', 'https://www.reuters.com/world/1', 'Reuters', 'agency', 'none but it publishes there'],
    [null, null, null, null, 'nothing is said'],
  ])('%s at %s: %s, %s', (stated, url, name, kind) => {
    const found = PUBLISHERS.resolve(stated, url)
    expect([found.name, found.profile?.kind ?? null]).toEqual([name, kind])
  })

  test('the list: each host and each name stands once', () => {
    const rows = PublisherRow.array().parse(parse(readFileSync('src/article/publishers/publishers.yaml', 'utf8')))
    const hosts = rows.flatMap((row) => row.hosts)
    const names = rows.flatMap(({ name, also }) => [name, ...also])
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    for (const { name, kind, country, body } of rows) {
      if (kind === 'organisation') expect(body, name).toBeDefined()
      else if (kind !== 'newspaper') expect(country, name).toBeDefined()
    }
  })
})

describe("a user's own list", () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-publishers-'))
  const written = (text: string) => {
    const path = join(folder, 'publishers.yaml')
    writeFileSync(path, text)
    return path
  }

  test('goes before the shipped one, is told by host and name, and names who is cited', async () => {
    const publishers = await publishersWith(
      written(`- { name: Ministry of Norland, hosts: [mfa.norland.example], kind: ministry, country: NOR }
- { name: Norland Wire, also: [NW], kind: agency, country: NOR }
- { name: Another Ministry, hosts: [mofa.go.jp], kind: ministry, country: JPN }
`),
    )
    expect(publishers.resolve(null, 'https://en.mfa.norland.example/a')).toEqual({
      name: 'Ministry of Norland',
      profile: { kind: 'ministry', country: 'NOR', body: null },
    })
    expect(publishers.resolve(null, 'https://mofa.go.jp/a').name).toBe('Another Ministry')
    expect(publishers.resolve(null, 'https://mid.ru/a').name).toBe('Ministry of Foreign Affairs of Russia')
    const draft = { where: 'x', body: `${STORY} This was said on Monday, citing NW.`, known: UNKNOWN }
    expect(buildArticle(draft, publishers).sources).toEqual(['Norland Wire'])
    expect(buildArticle(draft).sources).toEqual([])
  })

  test.each<[text: string, says: string]>([
    ['- { name: A, kind: ministry', 'it is no YAML'],
    ['name: A', 'expected array'],
    ['- { name: A, kind: embassy }', 'row 1, kind'],
    [
      '- { name: A, kind: ministry }\n- { name: B, kind: ministry, country: Norway }',
      'row 2, country: should be an ISO',
    ],
    ['- { name: A, kind: ministry, hosts: ["https://a.example"] }', 'row 1, hosts.0: should be a host'],
    ['- { name: A, kind: ministry, land: NOR }', 'land'],
    ['- &a { name: A, kind: ministry }\n- *a', 'anchors'],
  ])('%s: %s', async (text, says) => {
    await expect(publishersWith(written(text))).rejects.toMatchObject({
      code: 'CONFIG_PUBLISHERS',
      message: expect.stringContaining(says),
    })
  })

  test('that is not there', async () => {
    await expect(publishersWith(join(folder, 'none.yaml'))).rejects.toMatchObject({
      code: 'CONFIG_PUBLISHERS',
      message: expect.stringContaining('ENOENT'),
    })
  })
})

describe('the day of the dateline', () => {
  const of = (body: string, date: string | null) => buildArticle({ where: 'x', body, known: { ...UNKNOWN, date } })
  test.each<[head: string, date: string | null, eventDate: string | null]>([
    ['OSLO, June 10 (Xinhua) -- ', '2025-06-11', '2025-06-10'],
    ['OSLO, December 31 (Xinhua) -- ', '2025-01-02', '2024-12-31'],
    ['OSLO, January 1 -- ', '2024-12-30', '2025-01-01'],
    ['OSLO, 10 June 2025 – ', null, '2025-06-10'],
    ['OSLO, June 10 (Xinhua) -- ', null, null],
    ['MOSCOW, June 10. /TASS/. ', '2025-06-10', '2025-06-10'],
    ['Seoul, June 10 (Yonhap) -- ', '2025-06-10', '2025-06-10'],
    ['In Oslo, June 10 is a holiday. ', '2025-06-10', null],
    ['', '2025-06-10', null],
  ])('%s published %s: %s', (head, date, eventDate) => {
    expect(of(head + STORY, date).eventDate).toBe(eventDate)
  })

  test('how the day of publication was found', () => {
    expect(of(STORY, '2025-06-10').dateFrom).toBe('input')
    expect(of(STORY, null).dateFrom).toBeNull()
    expect(of(`OSLO, June 10, 2025 (Xinhua) -- ${STORY}`, null)).toMatchObject({
      date: '2025-06-10',
      dateFrom: 'dateline',
    })
    const stated = { where: 'x', body: STORY, known: { ...UNKNOWN, date: '2025-06-10', dateFrom: 'address' as const } }
    expect(buildArticle(stated).dateFrom).toBe('address')
  })
})
