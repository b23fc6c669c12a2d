// How fast inputs are taken apart into articles, form by form, on one core: npm run bench:sources -- [PART OF A FORM'S NAME]
// From bytes at hand to checked articles: the disk has no part in it.
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { para, printed, tarred, worded, zipped } from '../test/article/made-files.ts'
import { madeUp } from './articles.ts'
import { madeUpPage } from './pages.ts'

/** A form to measure: files of it, each the same for the same number. */
interface Form {
  readonly name: string
  /** The name that each file has. */
  readonly file: string
  /** How many files. */
  readonly count: number
  make(number: number): string | Uint8Array | Promise<Uint8Array>
}

/** A made-up article of a page or two, as front matter and body, and as a record. */
const body = (number: number) => madeUp(2_000 + ((number * 37) % 4_000), number).body
const title = (number: number) => `Talks ${number}`
const record = (number: number) => ({
  title: title(number),
  url: `https://n.example/${number}`,
  date: '2025-06-10',
  text: body(number),
})
const many = <T>(count: number, make: (number: number) => T) =>
  Array.from({ length: count }, (_, number) => make(number))
const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`
const row = ({ title, url, date, text }: ReturnType<typeof record>) => [title, url, date, quoted(text)].join(',')
const item = (number: number) =>
  `<item><title>${title(number)}</title><link>https://n.example/${number}</link><pubDate>Tue, 10 Jun 2025 08:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${body(number).replaceAll('\n\n', '</p><p>')}</p>]]></content:encoded></item>`
const feed = (from: number) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Norland</title><link>https://n.example</link><description>d</description>${many(30, (number) => item(from * 30 + number)).join('')}</channel></rss>`
const mail = (number: number) =>
  `Message-ID: <${number}@n.example>\r\nMIME-Version: 1.0\r\nFrom: Press <press@n.example>\r\nSubject: ${title(number)}\r\nDate: Tue, 10 Jun 2025 08:00:00 +0200\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body(number).replaceAll('\n', '\r\n')}`
const files = (from: number) => Object.fromEntries(many(50, (number) => [`${number}.txt`, body(from * 50 + number)]))

/** One row a form. */
const FORMS: readonly Form[] = [
  { name: 'HTML, 50 to 300 kB a page', file: 'page.html', count: 300, make: madeUpPage },
  { name: 'text', file: 'a.txt', count: 2_000, make: body },
  {
    name: 'JSON lines',
    file: 'a.jsonl',
    count: 4,
    make: (from) => many(1_000, (number) => JSON.stringify(record(from * 1_000 + number))).join('\n'),
  },
  {
    name: 'JSON array',
    file: 'a.json',
    count: 4,
    make: (from) => JSON.stringify(many(1_000, (number) => record(from * 1_000 + number))),
  },
  {
    name: 'CSV',
    file: 'a.csv',
    count: 4,
    make: (from) => `title,url,date,text\n${many(1_000, (number) => row(record(from * 1_000 + number))).join('\n')}`,
  },
  { name: 'RSS, full text', file: 'a.rss', count: 40, make: feed },
  { name: 'PDF', file: 'a.pdf', count: 60, make: (number) => printed(body(number).split('\n\n')) },
  {
    name: 'DOCX',
    file: 'a.docx',
    count: 200,
    make: (number) =>
      worded(
        body(number)
          .split('\n\n')
          .map((words) => para(words))
          .join(''),
      ),
  },
  { name: 'mail', file: 'a.eml', count: 1_000, make: mail },
  { name: 'ZIP of texts', file: 'a.zip', count: 20, make: (from) => zipped(files(from)) },
  { name: 'tar.gz of texts', file: 'a.tar.gz', count: 20, make: async (from) => gzipSync(await tarred(files(from))) },
]

const ROOT = join(import.meta.dirname, '..')
// What is shipped is measured: TypeScript that is compiled as it is loaded runs slower.
execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { stdio: 'inherit' })
const built = (path: string) => import(pathToFileURL(join(ROOT, 'dist', path)).href)
const { takeArticles }: typeof import('../src/article/take.ts') = await built('article/take.js')
const { bytesSource }: typeof import('../src/article/source.ts') = await built('article/source.js')

/** Takes all articles of the files, and tells how many there were. */
async function takeAll(files: readonly Uint8Array[], name: string): Promise<number> {
  let articles = 0
  for (const bytes of files) {
    for await (const { error } of takeArticles(bytesSource(bytes, name))) {
      if (error !== undefined) throw error
      articles += 1
    }
  }
  return articles
}

console.log(`${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`)
for (const { name, file, count, make } of FORMS.filter((form) => form.name.includes(process.argv[2] ?? ''))) {
  const files: Buffer[] = []
  for (let number = 0; number < count; number += 1) files.push(Buffer.from(await make(number)))
  // The first are taken by code that is not compiled yet.
  await takeAll(files.slice(0, Math.ceil(count / 10)), file)
  const from = performance.now()
  const articles = await takeAll(files, file)
  const seconds = (performance.now() - from) / 1000
  const megabytes = files.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6
  console.log(
    `${name.padEnd(30)} ${(megabytes / seconds).toFixed(1)} MB/s, ${Math.round(articles / seconds)} articles/s (${megabytes.toFixed(1)} MB)`,
  )
}
