import type { Token } from '../text/text.ts'
import { HEADS, OF_CITIES } from './body-heads.ts'
import { capWord, commonCap, isTopicOffice, lowerIs } from './complements.ts'
import type { Item } from './items.ts'
import { isCommon } from './lexicons.ts'
import { isWord } from './names.ts'

/** A name is no longer than this many items on either side of its head. */
const REACH = 12

/** What stands before a head and belongs to its name. */
export interface Left {
  readonly first: number
  readonly coreFirst: number
  readonly state: string | null
  /** Words before the head, and how many of them are no common words. */
  readonly words: number
  readonly strong: number
  /** Does another body's name stand among them? */
  readonly bodies: boolean
  /** Is "General" the word before the head? */
  readonly general: boolean
}

/** What a body's name opens with, before its state. */
const RANKS = /^(?:Royal|National|World|Free|Joint|High-Level|Supreme|Mixed|Intergovernmental)$/

/** The capitalised words before a head that belong to its name. */
export function leftOf(before: readonly Item[], head: Item, headText: string, tokens: readonly Token[]): Left {
  let first = head.first
  let coreFirst = head.first
  let state: string | null = null
  let words = 0
  let strong = 0
  let bodies = false
  let general = false
  for (let j = before.length - 1; j >= 0 && j >= before.length - REACH; j--) {
    const item = before[j]
    if (item === undefined) break
    if (isWord(item) && item.text === 'Senior') break
    if (isWord(item) && capWord(item)) {
      // a word that opens the sentence is a name's only if it can be one
      if (j === 0 && isCommon(item.text) && !/^(?:PROPN|ADJ|NOUN)$/.test(tokens[item.first]?.pos ?? '')) break
      words++
      if (!isCommon(item.text)) strong++
    } else if (item.t === 'country' && (item.kind === 'people' || item.kind === 'name')) {
      first = item.first
      words++
      state = item.code
      if (!lowerIs(before[j - 1], ['-'])) {
        // "Royal Swedish Academy", "Joint Russian-Turkish Commission"
        const rank = before[j - 1]
        if (isWord(rank) && RANKS.test(rank.text)) first = rank.first
        break
      }
      coreFirst = first
      continue
    } else if (item.t === 'country' && item.kind === 'seat' && /^(?:Office|Council)$/.test(headText)) {
      words++
      state = item.code
      first = item.first
      continue
    } else if (item.t === 'country' && item.kind === 'capital' && OF_CITIES.has(headText)) {
      words++
      strong++
      if (headText === 'Police') state = item.code
    } else if (item.t === 'office' && item.cap && topicBefore(before, j, headText)) {
      words++
      general ||= item.text === 'General' && j === before.length - 1
    } else if (item.t === 'org') {
      words++
      strong++
      bodies = true
    } else if (lowerIs(item, ["'s", "'", '-'])) {
      // "Prime Minister's Office", "Workers' Party", "NATO-Russia Council", but not "Costa Rica's National Police"
      const owner = before[j - 1]
      const dash = item.text === '-'
      const fits = dash
        ? owner?.t === 'org' || capWord(owner)
        : commonCap(owner) && !(isWord(owner) && HEADS.has(owner.text))
      const pair = item.text === '-' && owner?.t === 'country'
      if (owner?.t === 'office' && owner.cap && headText === 'Office') {
        first = owner.first
        coreFirst = owner.first
        words++
        strong++
        break
      }
      if (!fits && !pair) break
      continue
    } else if (lowerIs(item, ['and', '&', ',', '+'])) {
      const topic = (k: number) => commonCap(before[k]) || adjective(before[k]) || isTopicOffice(before[k])
      const both = topic(j - 1) && topic(j + 1)
      if (!both || (item.text === ',' && !lowerIs(before[j + 2], ['and', '&', ',']))) break
      continue
    } else if (lowerIs(item, ['for']) && headText === 'Foundation' && capWord(before[j - 1])) {
      continue
    } else if (item.t === 'place') {
      words++
    } else break
    first = item.first
    coreFirst = item.first
  }
  return { first, coreFirst, state, words, strong, bodies, general }
}

/** "Justice Ministry", "General Services Administration", "National Governors Association": an office's word as a topic. */
function topicBefore(before: readonly Item[], j: number, headText: string): boolean {
  const item = before[j]
  if (item?.t !== 'office') return false
  if (item.text === 'Justice') return j === before.length - 1 || lowerIs(before[j + 1], ['and', '&'])
  if (item.text === 'General')
    return (
      (j === before.length - 1
        ? /^(?:Assembly|Council|Secretariat|Directorate)$/.test(headText)
        : commonCap(before[j + 1])) && before[j - 1]?.t !== 'office'
    )
  return item.form.plural && j === before.length - 1 && capWord(before[j - 1])
}

/** "Oceanic", "Agricultural": a word of a body's name though no common one. */
const adjective = (item: Item | undefined) =>
  isWord(item) && item.cap && /(?:ic|al|ary|ive|ural|ment|ence|tion|ity|ogy)$/.test(item.text)
