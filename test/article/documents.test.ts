import { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { para, printed, worded } from './made-files.ts'
import { STORY, seen, take } from './taking.ts'

const FIRST =
  'The President of Norland and the President of Sudria held talks in Bergen and reviewed the state of relations between their two countries, including long-term cooperation in energy, fisheries and the protection of the northern coast.'
const SECOND =
  'Both sides agreed to open a second crossing at the border by the end of 2030, to hold consultations twice a year, and to instruct their ministers to prepare the agreement without delay.'
const THIRD = 'They also exchanged views on the situation in the region and underlined the importance of dialogue.'

describe('PDF', () => {
  test('paragraphs, and the heading as title', async () => {
    const [taken] = await take(await printed([FIRST, SECOND, THIRD]), 'x.pdf')
    expect(taken?.article?.title).toBe('Joint Communiqué')
    expect(taken?.article?.body).toBe([FIRST, SECOND, THIRD].join('\n\n'))
  })

  test('paragraphs that only an indented first line parts', async () => {
    const [taken] = await take(await printed([FIRST, SECOND, THIRD], { indent: 24 }), 'x.pdf')
    expect(taken?.article?.body).toBe([FIRST, SECOND, THIRD].join('\n\n'))
  })

  test('over several pages: running heads and page numbers are no text, and a paragraph goes on', async () => {
    const [taken] = await take(await printed([FIRST, SECOND, THIRD], { copies: 12 }), 'x.pdf')
    const body = taken?.article?.body ?? ''
    expect(body).not.toMatch(/Ministry of Foreign Affairs|Page \d/)
    expect(body.split('\n\n').filter((p) => p === FIRST || p === SECOND || p === THIRD)).toHaveLength(36)
  })

  test('a word that a line parts is whole again, and a compound keeps its hyphen', async () => {
    const document = new PDFDocument({ margin: 72 })
    document.font('Times-Roman').fontSize(11)
    const lines = [
      'The two ministers met in Bergen on Monday and spoke about coop-',
      'eration in energy. They agreed to continue their long-',
      'term exchanges of experts, and to meet again in the spring.',
    ]
    for (const [at, line] of lines.entries()) document.text(line, 72, 100 + at * 14, { lineBreak: false })
    document.end()
    const [taken] = await take(Buffer.concat(await Readable.from(document).toArray()), 'x.pdf')
    expect(taken?.article?.body).toBe(
      'The two ministers met in Bergen on Monday and spoke about cooperation in energy. They agreed to continue their long-term exchanges of experts, and to meet again in the spring.',
    )
  })

  test('two columns are read one after the other', async () => {
    const document = new PDFDocument({ margin: 72 })
    document.font('Times-Roman').fontSize(10).text(`${FIRST} ${SECOND}`, { columns: 2, columnGap: 20, height: 120 })
    document.end()
    const [taken] = await take(Buffer.concat(await Readable.from(document).toArray()), 'x.pdf')
    expect(taken?.article?.body.replace(/\s+/g, ' ')).toBe(`${FIRST} ${SECOND}`)
  })

  test('pages without text', async () => {
    const document = new PDFDocument()
    document.rect(100, 100, 200, 200).fill('black')
    document.end()
    const bytes = Buffer.concat(await Readable.from(document).toArray())
    expect(seen(await take(bytes, 'x.pdf'))).toEqual([['x.pdf', 'INPUT_SCANNED']])
  })

  test('a password', async () => {
    const document = new PDFDocument({ userPassword: 'secret', ownerPassword: 'secret' })
    document.text(STORY)
    document.end()
    const bytes = Buffer.concat(await Readable.from(document).toArray())
    expect(seen(await take(bytes, 'x.pdf'))).toEqual([['x.pdf', 'INPUT_ENCRYPTED']])
  })
})

describe('DOCX', () => {
  test('paragraphs and the first heading', async () => {
    const bytes = await worded(para('Joint Communiqué', 'Heading1') + para(FIRST) + para(SECOND))
    const [taken] = await take(bytes, 'x.docx')
    expect(taken?.article).toMatchObject({ title: 'Joint Communiqué', body: `${FIRST}\n\n${SECOND}` })
  })

  test('a table of signatories keeps its rows', async () => {
    const cell = (words: string) => `<w:tc>${para(words)}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const table = `<w:tbl>${row('For Norland', 'Anna Berg')}${row('For Sudria', 'Carl Duro')}</w:tbl>`
    const [taken] = await take(await worded(para(FIRST) + table), 'x.docx')
    expect(taken?.article?.body).toMatch(/For Norland\s+Anna Berg\s+For Sudria\s+Carl Duro$/)
  })

  test.each<[string, () => Promise<Buffer>, string]>([
    ['no words', () => worded(para('')), 'INPUT_EMPTY'],
    ['cut short', async () => (await worded(para(FIRST))).subarray(0, 500), 'INPUT_UNREADABLE'],
    ['broken inside', () => worded('<w:p><w:r>'), 'INPUT_UNREADABLE'],
  ])('%s', async (_, make, code) => {
    expect(seen(await take(await make(), 'x.docx'))).toEqual([['x.docx', code]])
  })
})

const HEADERS =
  'Received: from a by b; Tue, 10 Jun 2025 08:00:05 +0000\r\nFrom: Press Office of Norland <press@norland.example>\r\nTo: list@example.org\r\nSubject: Fwd: =?utf-8?Q?Talks_in_Malm=C3=B6?=\r\nDate: Tue, 10 Jun 2025 10:00:00 +0200\r\nMIME-Version: 1.0\r\n'
const part = (type: string, body: string, more = '') => `--b\r\nContent-Type: ${type}\r\n${more}\r\n${body}\r\n`

describe('mail', () => {
  const known = { title: 'Talks in Malmö', publisher: 'Press Office of Norland', date: '2025-06-10' }

  test('plain, with a signature', async () => {
    const [taken] = await take(
      `${HEADERS}Content-Type: text/plain\r\n\r\n${STORY}\r\n-- \r\nAnna Berg\r\n+47 000\r\n`,
      'x.eml',
    )
    expect(taken?.article).toMatchObject(known)
    expect(taken?.article?.body.trim()).toBe(STORY)
  })

  test('as markup beside plain text, under another name', async () => {
    const bytes = `${HEADERS}Content-Type: multipart/alternative; boundary=b\r\n\r\n${part('text/plain', 'See the other part.')}${part('text/html', `<p>${STORY.slice(0, 43)}</p><p>${STORY.slice(43)}</p>`)}--b--\r\n`
    const [taken] = await take(bytes, 'message')
    expect(taken?.article).toMatchObject(known)
    expect(taken?.article?.body).toBe(`${STORY.slice(0, 42)}\n\n${STORY.slice(43)}`)
  })

  test('a document attached is the article, and the mail tells what it leaves open', async () => {
    const attached = (await printed([FIRST, SECOND])).toString('base64').replace(/(.{76})/g, '$1\r\n')
    const more = 'Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="communique.pdf"\r\n'
    const bytes = `${HEADERS}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part('text/plain', 'Please find the communiqué attached.')}${part('application/pdf', attached, more)}--b--\r\n`
    const taken = await take(bytes, 'x.eml')
    expect(seen(taken)).toEqual([['x.eml/communique.pdf', 'Joint Communiqué']])
    expect(taken[0]?.article).toMatchObject({ publisher: known.publisher, date: known.date })
  })

  test('no words', async () => {
    expect(seen(await take(`${HEADERS}\r\n\r\n`, 'x.eml'))).toEqual([['x.eml', 'INPUT_EMPTY']])
  })

  test('a text whose first lines look like headers is none', async () => {
    const [taken] = await take(`From: the ministers\nSubject: talks\n\n${STORY}`, 'x.txt')
    expect(taken?.article?.body).toContain('From: the ministers')
  })
})
