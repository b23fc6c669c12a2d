// Measures the reader and writes the figures into docs/reading.md: npm run docs:reading
// Needs the gold set beside the repository (../shared/gold, or the folder that READOUT_GOLD names).
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byGenre, genreTable } from './score/by-genre.ts'
import { byRule } from './score/by-rule.ts'
import { casesOf, idsIn, scorerAt } from './score/gold.ts'
import { checkPairing, paired } from './score/pairing.ts'
import { contactTable, withFigures } from './score/rules.ts'

const SETS = [
  ['articles', ['seed', 'd01-d69'], 'published articles on which the rules were written'],
  ['articles', ['d70-d99'], 'published articles that were looked at only between pieces of work'],
  ['register', [], 'articles written in other registers, on which the rules were written too'],
] as const

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const gold = resolve(root, process.env.READOUT_GOLD ?? '../shared/gold')
const scorer = join(gold, 'score.mjs')
if (!existsSync(scorer)) {
  console.error('There is no gold set here; set READOUT_GOLD to the folder that holds score.mjs and articles/.')
  process.exit(2)
}

const score = await scorerAt(scorer)
const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())
const quality = [`Measured on ${today}.`]
const all = []
for (const [folder, ids, name] of SETS) {
  const path = join(gold, folder)
  const cases = await casesOf(path, idsIn(path, ids))
  const own = cases.map(paired)
  checkPairing(own, score(cases))
  quality.push(`${cases.length} ${name}:`, genreTable(byGenre(cases, score)))
  all.push(...own)
}

const file = join(root, 'docs/reading.md')
const page = between(between(readFileSync(file, 'utf8'), 'quality', quality.join('\n\n')), 'contacts', contactTable())
writeFileSync(file, withFigures(page, byRule(all)))

/** A page with other text between `<!-- name -->` and `<!-- /name -->`. */
function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [page.indexOf(open), page.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`docs/reading.md has no place for ${name}`)
  return `${page.slice(0, start)}${open}\n${text}\n${page.slice(end)}`
}
