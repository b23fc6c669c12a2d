// How fast inputs are taken apart into articles, form by form, on one core: npm run bench:sources -- [PART OF A FORM'S NAME]
// From bytes at hand to checked articles: the disk has no part in it.
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { madeUpPage } from './pages.ts'

/** A form to measure: files of it, each the same for the same number. */
interface Form {
  readonly name: string
  /** The name that each file has. */
  readonly file: string
  /** How many files. */
  readonly count: number
  make(number: number): string | Uint8Array
}

/** One row a form. */
const FORMS: readonly Form[] = [{ name: 'HTML, 50 to 300 kB a page', file: 'page.html', count: 300, make: madeUpPage }]

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
  const files = Array.from({ length: count }, (_, number) => Buffer.from(make(number)))
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
