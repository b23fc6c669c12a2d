// Makes src/reader/lexicon/given-names.tsv and family-names.tsv from the name lists of compromise (MIT) and
// @faker-js/faker (MIT), which is needed only here: npm i --no-save @faker-js/faker && node scripts/lexicon/names.mjs
// Names that are common English words are left out; lines added by hand (why: "common …", "shared …") are kept.
import { readFileSync, writeFileSync } from 'node:fs'
import { allFakers } from '@faker-js/faker'
import nlp from 'compromise'

const folder = new URL('../../src/reader/lexicon/', import.meta.url)
const lines = (name) =>
  readFileSync(new URL(`${name}.tsv`, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
const common = new Set(lines('common-words').slice(2))
const latin = /^\p{Script=Latin}[\p{Script=Latin}'’-]{2,}$/u
const plain = { đ: 'd', ł: 'l', ı: 'i', ø: 'o' }
const fold = (name) =>
  name
    .toLowerCase()
    .replace(/[đłıø]/g, (c) => plain[c])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

const given = new Map()
const family = new Map()
const addGiven = (name, gender, why) => {
  const key = fold(name)
  if (!latin.test(name) || common.has(key)) return
  const entry = given.get(key) ?? { m: 0, f: 0, u: 0, why }
  entry[gender]++
  given.set(key, entry)
}
const addFamily = (name, why) => {
  const key = fold(name)
  if (latin.test(name) && !common.has(key) && !family.has(key)) family.set(key, why)
}
const lexicon = Object.entries(nlp.model().one.lexicon)
for (const [word, tags] of lexicon) {
  const tag = [tags].flat()
  if (tag.includes('MaleName')) addGiven(word, 'm', 'compromise')
  if (tag.includes('FemaleName')) addGiven(word, 'f', 'compromise')
  if (tag.includes('FirstName')) addGiven(word, 'u', 'compromise')
  if (tag.includes('LastName')) addFamily(word, 'compromise')
}
for (const [locale, faker] of Object.entries(allFakers)) {
  const person = faker.rawDefinitions?.person
  for (const name of person?.first_name?.male ?? []) addGiven(name, 'm', `faker ${locale}`)
  for (const name of person?.first_name?.female ?? []) addGiven(name, 'f', `faker ${locale}`)
  if (person?.first_name && !person.first_name.male)
    for (const name of person.first_name.generic ?? []) addGiven(name, 'u', `faker ${locale}`)
  for (const kind of ['generic', 'male', 'female'])
    for (const name of person?.last_name?.[kind] ?? []) addFamily(name, `faker ${locale}`)
}
const head = (name) => lines(name).slice(0, 2)
const byHand = lines('given-names').filter((line) => /\t(?:common|shared|Dutch)[^\t]*$/.test(line))
const gender = ({ m, f }) => (m > 2 * f ? 'm' : f > 2 * m ? 'f' : 'u')
const sorted = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
const write = (name, rows) => writeFileSync(new URL(`${name}.tsv`, folder), `${[...head(name), ...rows].join('\n')}\n`)
write('given-names', [...sorted(given).map(([n, e]) => `${n}\t${gender(e)}\t${e.why}`), ...byHand])
write(
  'family-names',
  sorted(family).map(([n, why]) => `${n}\t${why}`),
)
