import { ENDS, HEADS, NEED_COMPLEMENT } from './body-heads.ts'
import type { Item, WordItem } from './items.ts'
import { isCommon, isGivenName } from './lexicons.ts'
import { isHonorific, isWord } from './names.ts'
import { NO_NAME, PARTICLES } from './words.ts'

/** Adjectives of regions and faiths: no name by themselves, but words of a body's name. */
const REGIONAL = new Set(
  'european african asian arab middle east south north west islamic muslim jewish christian kurdish eurasian atlantic pacific mediterranean caribbean arctic euro-atlantic indo-pacific black eastern western northern southern central caucasus'.split(
    ' ',
  ),
)
export const capWord = (item: Item | undefined) =>
  isWord(item) && item.cap && (!NO_NAME.has(item.lower) || REGIONAL.has(item.lower))
export const commonCap = (item: Item | undefined) => isWord(item) && item.cap && isCommon(item.text)
export const lowerIs = (item: Item | undefined, words: readonly string[]) =>
  (item?.t === 'word' || item?.t === 'mark') && words.includes(item.text)
const headAt = (item: Item | undefined) => isWord(item) && HEADS.has(item.text)
/** Organs within a body, and the government itself, that are none of their own. */
const ORGANS = /^(?:Directors|Trustees|Ministers)$/

/** Where a head's complement ends (exclusive), and the state that it names. */
interface Complement {
  readonly next: number
  readonly state: string | null
}

/**
 * "of Foreign Affairs", "for the Defence of Human Rights", "of Cyprus": one complement, with its coordination.
 * @param words how many words stand before the head
 */
export function complementOf(items: readonly Item[], at: number, head: string, words: number): Complement | null {
  if (ENDS.test(head) && !(head === 'Group' && lowerIs(items[at], ['on', 'for']))) return null
  const embassy = head === 'Embassy' || head === 'Consulate'
  const preposition = items[at]
  if (head === 'University' && preposition?.t === 'country' && preposition.kind === 'name')
    return { next: at + 1, state: null }
  // "American University in Cairo"
  const city = items[at + 1]
  if (head === 'University' && lowerIs(preposition, ['in']) && city?.t === 'country' && city.kind === 'capital')
    return words > 0 ? { next: at + 2, state: null } : null
  // "Embassy Lusaka"
  if (embassy && preposition?.t === 'country' && preposition.kind === 'capital') return { next: at + 1, state: null }
  // "Committee to Protect Journalists", "Coalition to Defeat Daesh"
  if (PURPOSEFUL.test(head) && lowerIs(preposition, ['to']) && capWord(items[at + 1])) {
    const end = purposeEnd(items, at + 1)
    return end > at + 2 ? { next: end, state: null } : null
  }
  const placed = embassy || head === 'Mission'
  if (!lowerIs(preposition, placed ? ['of', 'for', 'on', 'against', 'in'] : ['of', 'for', 'on', 'against'])) return null
  const j = lowerIs(items[at + 1], ['the']) ? at + 2 : at + 1
  const start = items[j]
  if (start?.t === 'country') {
    if (start.kind === 'capital') return embassy ? { next: j + 1, state: null } : null
    if (start.kind === 'seat') return null
    if (start.kind === 'name') {
      // "Office of the U.S. Trade Representative"
      const after = items[j + 1]
      if (after?.t === 'office' && after.cap) return { next: j + 2, state: start.code }
      if (isWord(after) && after.cap && commonCap(after)) return { next: endOf(items, j + 1, head), state: start.code }
      // "Parliament of Cyprus", but "Federal Aviation Office of Germany" has a name without its state
      if (!lowerIs(preposition, ['of', 'for', 'in'])) return null
      if (words > 1 && !NEED_COMPLEMENT.has(head)) return null
      return { next: j + 1, state: start.code }
    }
    if (!capWord(items[j + 1])) return null
  }
  if (start?.t === 'org') return null
  if (/^(?:Board|Cabinet)$/.test(head) && start?.t === 'office' && ORGANS.test(start.text)) return null
  const end = endOf(items, j, head)
  return end > j ? { next: end, state: null } : null
}

/** Bodies whose names give a purpose. */
const PURPOSEFUL = /^(?:Committee|Coalition|Office|Commission|Alliance|Council)$/

/** Where the capitals of a purpose end: "Monitor and Combat Trafficking in Persons", "Defeat ISIS". */
function purposeEnd(items: readonly Item[], from: number): number {
  let end = from
  for (; end < items.length && end < from + 10; end++) {
    const item = items[end]
    if (capWord(item) || item?.t === 'org') continue
    if (!lowerIs(item, ['and', 'in', 'of', 'the', 'against']) || !capWord(items[end + 1])) break
  }
  return end
}

function endOf(items: readonly Item[], from: number, head: string): number {
  let end = from
  for (; end < items.length && end < from + 14; end++) {
    const item = items[end]
    if (namesSomebody(items, end, from) || bodyAhead(items, end, from)) break
    // "a Department of Transport-led programme"
    if (isWord(item) && /-(?:led|backed|based|run|funded|owned|wide|style)$/.test(item.text)) break
    if (isWord(item) && end > from && /^(?:Summit|Meeting|Ministerial)$/.test(item.text)) break
    if (capWord(item) || item?.t === 'place' || isTopicOffice(item)) continue
    if (end > from && ownsTopic(items, end)) continue
    if (item?.t === 'country' && item.kind === 'people' && capWord(items[end + 1])) continue
    if (lowerIs(item, ['and', '&', '-'])) {
      const after = items[end + 1]
      if (!capWord(after) || headWithin(items, end + 1)) break
      if (
        isWord(item) &&
        !commonCap(after) &&
        !(isWord(after) && (REGIONAL.has(after.lower) || isTopic(after, items, end + 2)))
      )
        break
      continue
    }
    if (lowerIs(item, [',']) && LISTS_TOPICS.test(head) && listAhead(items, end)) continue
    if (lowerIs(item, ['of', 'the', 'for', 'in']) && end > from && topicAhead(items, end)) continue
    break
  }
  return end
}

/** "Medicine and Biology", "Legislation and Comparative Jurisprudence": an abstract noun by its ending, with no name behind it. */
function isTopic(word: WordItem, items: readonly Item[], at: number): boolean {
  const next = items[at]
  if (ABSTRACT.test(word.text)) return !capWord(next)
  return /(?:ive|al|ic|ary|ous)$/.test(word.text) && isWord(next) && ABSTRACT.test(next.text) && !capWord(items[at + 1])
}
const ABSTRACT = /.{2}(?:ology|ics|ism|ing|tion|sion|ment|ity|ence|ance|ship|ture|phy|stry|isation|ization)$/

/** Bodies whose names list their topics ("Bureau of Population, Refugees, and Migration"). */
const LISTS_TOPICS =
  /^(?:Ministry|Department|Bureau|Office|Directorate|Institute|Agency|Committee|Subcommittee|Commission|Council|Service)$/

/** "Department of Justice", "Economic Advisers", "Council of Heads of State": an office's word as a word of the topic. */
export const isTopicOffice = (item: Item | undefined) =>
  item?.t === 'office' && item.cap && (item.form.plural || item.text === 'Justice')

/** "Office of Global Women's Issues": those whom the topic is about own its next word. */
function ownsTopic(items: readonly Item[], at: number): boolean {
  const owner = items[at - 1]
  return (
    lowerIs(items[at], ["'s", "'"]) &&
    isWord(owner) &&
    /^(?:Women|Men|Children|People|Peoples|Girls|Workers|Veterans|Farmers|Consumers|Citizens|Students|Teachers)$/.test(
      owner.text,
    ) &&
    capWord(items[at + 1])
  )
}

/** "Ministry of Foreign Affairs Hua Chunying": a name begins behind the words of the topic. */
function namesSomebody(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at]
  if (!isWord(item)) return false
  if (isHonorific(item)) return true
  if (at === from || !item.cap || isCommon(item.text)) return false
  if (COMPOUND.test(item.text) || REGIONAL.has(item.lower)) return false
  if (!commonCap(items[at - 1])) return isGivenName(item.text) && capWord(items[at + 1]) && !headAt(items[at + 1])
  return capWord(items[at + 1]) || isGivenName(item.text)
}

/** "Self-Government", "Counter-Piracy": no given name. */
const COMPOUND = /^(?:Self|Non|Anti|Counter|Multi|Inter|Co|Socio|Agro|Micro)-/

/** "Steering Committee of the Donor Coordination Platform": the complement is a body of its own, found by itself. */
const bodyAhead = (items: readonly Item[], at: number, from: number) => at === from && headWithin(items, from)

/** Does a head of another body stand among the next capitalised words? */
function headWithin(items: readonly Item[], from: number): boolean {
  for (let k = from; capWord(items[k]) && k < from + 6; k++)
    if (headAt(items[k]) && !lowerIs(items[k], TOPICS)) return true
  return false
}
/** Heads that are topics too ("Ministry of Energy"). */
const TOPICS = 'Energy Finance Community Treasury Police Corps Union Administration Service'.split(' ')

/** After a comma: one or two capitalised common words, then a comma or "and". */
function listAhead(items: readonly Item[], comma: number): boolean {
  let j = comma + 1
  if (lowerIs(items[j], ['and'])) j++
  const start = j
  while (commonCap(items[j]) && j - start < 3) j++
  if (j === start || headWithin(items, start)) return false
  if (lowerIs(items[comma + 1], ['and']) || lowerIs(items[j], ['and', '&'])) return true
  return lowerIs(items[j], [',']) && j < comma + 4 && listAhead(items, j)
}

/** "for the Defence of Human Rights": a common noun follows the second preposition, and no other body begins. */
function topicAhead(items: readonly Item[], at: number): boolean {
  let j = at
  while (lowerIs(items[j], ['of', 'the', 'for', 'in']) && j < at + 3) j++
  const item = items[j]
  const preposition = lowerIs(items[at], ['the']) ? items[at - 1] : items[at]
  if (item?.t === 'place') return lowerIs(preposition, ['of'])
  if (!isWord(item) || !item.cap || PARTICLES.has(item.lower)) return false
  if (!isCommon(item.text)) return !lowerIs(preposition, ['in']) && capWord(item) && !capWord(items[j + 1])
  for (let k = j; capWord(items[k]) && k < j + 6; k++) if (headAt(items[k])) return false
  return true
}
