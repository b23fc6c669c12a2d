import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { para, printed, tarred, worded, zipped } from '../made-files.ts'

/** A whole input of one form, from which mutants are made. */
export interface FuzzInput {
  readonly name: string
  readonly bytes: Buffer
}

const STORY = `Foreign Minister Anna Berg of Norland met Prime Minister Carl Duro of Sudria in Bergen on Monday. “We will open a second crossing by the end of 2030,” Berg said.

The two sides agreed to hold consultations twice a year, and called on all parties to keep the strait open. “Norland is ready to help,” she added, citing the joint statement.`
const LONG = `${STORY}\n\n`.repeat(6).trim()
const MATTER = `---\ntitle: "Talks in Bergen"\nurl: https://norland.example/n/1\npublisher: Ministry of Norland\ndate: 2025-06-10\n---\n`
const record = (number: number) => ({
  title: `Talks ${number}`,
  url: `https://n.example/${number}`,
  date: '2025-06-10',
  text: STORY,
})
const RSS = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ministry of Norland</title><link>https://norland.example</link><description>d</description>${[1, 2, 3].map((number) => `<item><title>Talks ${number}</title><link>https://norland.example/${number}</link><pubDate>Tue, 10 Jun 2025 08:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded></item>`).join('')}</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Norland</title><id>u</id><updated>2025-06-11T00:00:00Z</updated><entry><title>Talks</title><id>1</id><published>2025-06-10T00:00:00Z</published><link href="https://norland.example/n/1"/><content type="html">&lt;p&gt;${LONG}&lt;/p&gt;</content></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Norland',
  items: [
    {
      id: '1',
      url: 'https://n.example/1',
      title: 'Talks',
      content_html: `<p>${LONG}</p>`,
      date_published: '2025-06-10T00:00:00Z',
    },
  ],
})
const MAIL = `Received: from a by b\r\nMessage-ID: <1@n.example>\r\nFrom: Press Office <press@n.example>\r\nTo: b@c.example\r\nSubject: Talks in Bergen\r\nDate: Tue, 10 Jun 2025 08:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="B1"\r\n\r\n--B1\r\nContent-Type: multipart/alternative; boundary="B2"\r\n\r\n--B2\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${LONG.replaceAll('“', '=E2=80=9C').replaceAll('”', '=E2=80=9D')}\r\n--B2\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${LONG}</p>\r\n--B2--\r\n--B1\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(STORY).toString('base64')}\r\n--B1--\r\n`

/** One input or more of every form that is read. The web pages are those of the tests beside. */
export async function fuzzInputs(): Promise<FuzzInput[]> {
  const pages = join(import.meta.dirname, '../pages')
  const csv = `title,url,date,text\n${[1, 2, 3].map((number) => `Talks ${number},https://n.example/${number},2025-06-10,"${STORY.replaceAll('"', '""')}"`).join('\n')}\n`
  const lines = [1, 2, 3, 4].map((number) => JSON.stringify(record(number))).join('\n')
  const pdf = await printed([STORY, LONG])
  const docx = await worded(para('Joint Communiqué', 'Heading1') + para(STORY) + para(LONG))
  const files = {
    'a/one.txt': MATTER + STORY,
    'two.html': `<html><body><p>${STORY}</p></body></html>`,
    'three.jsonl': lines,
    'inner.zip': await zipped({ 'four.txt': STORY }),
  }
  const made: readonly (readonly [string, string | Uint8Array])[] = [
    ['plain.txt', STORY],
    ['matter.md', `${MATTER}# Talks in Bergen\n\n${STORY}`],
    ['residue.txt', ` date 2025-06-10 + ↺ − 16 px\n\n${STORY}\n\nShare\nPrint\nSee also\nAnother story\nNews.Az\n`],
    ['sixteen.txt', Buffer.from(`\ufeff${STORY}`, 'utf16le')],
    ['one.json', JSON.stringify(record(1), null, 2)],
    ['many.json', JSON.stringify([record(1), record(2), record(3)])],
    ['answer.json', JSON.stringify({ status: 'ok', articles: [record(1), record(2)] })],
    ['lines.jsonl', lines],
    ['table.csv', csv],
    ['table.tsv', csv.replaceAll(',', '\t')],
    ['feed.rss', RSS],
    ['feed.atom', ATOM],
    ['feed.json', JSON_FEED],
    ['letter.eml', MAIL],
    ['print.pdf', pdf],
    ['word.docx', docx],
    ['files.zip', await zipped(files)],
    ['files.tar', await tarred(files)],
    ['files.tar.gz', gzipSync(await tarred(files))],
    ['lines.jsonl.gz', gzipSync(lines)],
  ]
  const html = readdirSync(pages)
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => ({ name, bytes: readFileSync(join(pages, name)) }))
  return [...made.map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) })), ...html]
}
