// Scores the reader against a folder of annotated texts: npm run score -- [DIR] [--json] [ID...]
//   --misses    what was read otherwise, by layer and by family of causes
//   --by-genre  figures for each genre of text
//   --by-rule   how often each rule was right
// An ID may be a range (d01-d69).
// The folder (default ../shared/gold/articles) and the scorer (score.mjs, in the folder that READOUT_GOLD names, default
// ../shared/gold) lie outside the repository.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileSource } from '../src/article/source.ts'
import { takeArticles } from '../src/article/take.ts'
import { flatReading } from '../src/cli/output/flat.ts'
import { readChecked } from '../src/ingest/read-checked.ts'
import { byGenre, genreTable } from './score/by-genre.ts'
import { byRule, ruleLines } from './score/by-rule.ts'
import { casesOf, idsIn, scorerAt } from './score/gold.ts'
import { grouped, missesOf } from './score/misses.ts'
import { checkPairing, paired } from './score/pairing.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const gold = resolve(root, process.env.READOUT_GOLD ?? '../shared/gold')
const scorer = join(gold, 'score.mjs')
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const [first] = words
const named = first !== undefined && existsSync(first) && statSync(first).isDirectory()
const folder = named ? resolve(first) : join(gold, 'articles')
const asked = named ? words.slice(1) : words

if (!existsSync(scorer) || !existsSync(folder)) {
  console.error(
    `There is no gold set here: ${existsSync(scorer) ? 'the folder of texts' : 'the scorer (score.mjs)'} is missing.`,
  )
  console.error('It lies outside the repository; set READOUT_GOLD to the folder that holds score.mjs and articles/.')
  process.exit(2)
}

const ids = asked.length === 0 ? [] : idsIn(folder, asked)
if (asked.length > 0 && ids.length === 0) {
  console.error(`There is no annotated text ${asked.join(' ')} in this folder.`)
  process.exit(2)
}
if (flags.includes('--misses') || flags.includes('--by-genre') || flags.includes('--by-rule')) {
  const cases = await casesOf(folder, idsIn(folder, ids))
  const score = await scorerAt(scorer)
  const all = cases.map(paired)
  checkPairing(all, score(cases))
  if (flags.includes('--misses')) console.log(grouped(all.flatMap(missesOf)))
  if (flags.includes('--by-genre')) console.log(genreTable(byGenre(cases, score)))
  if (flags.includes('--by-rule')) console.log(ruleLines(byRule(all)))
  process.exit(0)
}

const predictions = mkdtempSync(join(tmpdir(), 'readout-score-'))
try {
  const started = performance.now()
  let units = 0
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  for (const file of texts.filter((file) => ids.length === 0 || ids.includes(file.slice(0, -4))).toSorted()) {
    for await (const { article, error } of takeArticles(await fileSource(join(folder, file)))) {
      if (error !== undefined) {
        console.error(error.line)
        continue
      }
      try {
        units += article.body.length
        writeFileSync(
          join(predictions, file.replace(/\.txt$/, '.json')),
          JSON.stringify(flatReading(readChecked(article, file))),
        )
      } catch (error) {
        const trace =
          error instanceof Error && error.cause instanceof Error ? error.cause.stack?.split('\n')[1] : undefined
        console.error(`${file}: ${error instanceof Error ? error.message : String(error)}${trace ?? ''}`)
      }
    }
  }
  const seconds = (performance.now() - started) / 1000
  const { status } = spawnSync(process.execPath, [scorer, folder, predictions, ...flags, ...ids], { stdio: 'inherit' })
  console.error(`read in ${seconds.toFixed(1)} s (${(units / 1e6 / seconds).toFixed(2)} million characters a second)`)
  process.exitCode = status ?? 2
} finally {
  rmSync(predictions, { recursive: true, force: true })
}
