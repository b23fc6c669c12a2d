import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const COUNTRIES = [
  'Norway',
  'Chile',
  'Kenya',
  'Vietnam',
  'Canada',
  'Oman',
  'Portugal',
  'Mongolia',
  'Ghana',
  'Peru',
  'Japan',
]
const FAMILIES = [
  'Berg',
  'Soto',
  'Otieno',
  'Tran',
  'Fraser',
  'Said',
  'Costa',
  'Bold',
  'Mensah',
  'Quispe',
  'Mori',
  'Lund',
  'Rojas',
]
const FIRST = ['Anna', 'Luis', 'Grace', 'Minh', 'Jane', 'Khalid', 'Rui']
const MATTERS = [
  'trade',
  'energy',
  'climate policy',
  'fisheries',
  'air transport',
  'higher education',
  'public health',
  'digital services',
]
const PUBLISHERS = ['Fjord Daily', 'Harbour Post', 'Southern Wire']

/** The thing at a number, round and round. */
function at<T>(things: readonly T[], number: number): T {
  const thing = things[number % things.length]
  if (thing === undefined) throw new Error('nothing to choose from')
  return thing
}

/** Made-up articles by rule, each different from the others, people and countries shared among them. */
export function madeArticle(number: number): string {
  const [host, guest] = [at(COUNTRIES, number), at(COUNTRIES, number * 3 + 1)]
  const minister = `${at(FIRST, number)} ${at(FAMILIES, number)}`
  const other = `${at(FIRST, number + 2)} ${at(FAMILIES, number + 5)}`
  const [first, second] = [at(MATTERS, number), at(MATTERS, number + 3)]
  const day = new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10)
  return `---
title: ${minister} and ${other} meet, report ${number}
url: https://news.example/${number}
publisher: ${at(PUBLISHERS, number)}
date: ${day}
---

Foreign Minister ${minister} of ${host} met Foreign Minister ${other} of ${guest} for meeting number ${number} of their joint commission.

${minister} said that ${host} and ${guest} should expand their cooperation in ${first} and ${second}.

${host} will send a group of ${number + 2} experts on ${first} to ${guest} next year, ${minister} said.

${other} urged ${host} to remove obstacles to ${second}. The two ministers agreed to hold the next round of talks in the spring.
`
}

/** Writes `count` articles into a folder, a text file each. */
export function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < count; number += 1) writeFileSync(join(folder, `${number}.txt`), madeArticle(number))
}
