import type { Item, OrganisationItem } from './items.ts'
import { isCommon } from './lexicons.ts'
import { isWord } from './names.ts'
import { FORMER, MODIFIERS } from './words.ts'

/** For whom somebody acts, as one line says it. `context`: the words point back ("its", "our", "the country's"). */
export type SideHint =
  | { readonly country: string }
  | { readonly organisation: OrganisationItem; readonly owner: string | null }
  /** The body that alone has such an office. */
  | { readonly body: string }
  | { readonly context: 'our' | 'its' }

/** The text of a word or mark, in small letters; '' for what the lexicons know. */
export const lower = (item: Item | undefined) =>
  item?.t === 'word' || item?.t === 'mark' ? item.text.toLowerCase() : ''
/** Words that make a title no longer than it is ("current", "new"). */
const DROPPED = new Set([
  'current',
  'new',
  'newly',
  'longtime',
  'veteran',
  'visiting',
  'then',
  'late',
  'outgoing',
  'incoming',
  'the',
])

/** What stands before an office's head and belongs to it or tells its side. */
interface Premodifiers {
  readonly from: number
  readonly wordsFrom: number
  readonly side: SideHint | null
  readonly rule: string | null
  readonly determined: boolean
  readonly former: boolean
}

/** Reads leftwards from the office at item `o`: modifiers, a demonym, a body, a possessive. */
export function premodifiers(items: readonly Item[], o: number): Premodifiers {
  let p = o - 1
  let from = o
  let wordsFrom = o
  let side: SideHint | null = null
  let rule: string | null = null
  let determined = false
  let former = false
  for (; p >= 0 && p >= o - 9; p--) {
    const item = items[p]
    if (item === undefined) break
    const small = lower(item)
    if (small === 'the' || small === 'a' || small === 'an') {
      determined = true
      break
    }
    if (/^(?:his|her|its|their|our|my)$/.test(small)) {
      determined = true
      if (side === null) {
        side = { context: small === 'our' || small === 'my' ? 'our' : 'its' }
        rule = small === 'our' || small === 'my' ? 'side/our' : 'side/possessive'
      }
      break
    }
    // "Ohio Governor", "Scotland's First Minister": they act for the state
    const land = item.t === 'place' ? item : small === "'s" ? items[p - 1] : undefined
    if (land?.t === 'place' && land.of !== '') {
      side = { country: land.of }
      rule = 'side/land-title'
      from = land === item ? p : p - 1
      determined = true
      break
    }
    if (item.t === 'country' && complements(items, p)) break
    if (item.t === 'country' && item.kind === 'seat' && HEADS_OF.test(kindAt(items, o))) break
    if (item.t === 'country') {
      side = { country: item.code }
      rule =
        item.kind === 'people'
          ? 'side/demonym-title'
          : item.kind === 'name'
            ? 'side/country-title'
            : 'side/capital-title'
      from = p
      const again = items[p - 1]
      determined ||= /^(?:the|a|an|his|her|its|their)$/.test(lower(again))
      if (FORMER.has(lower(again))) former = true
      break
    }
    // "the Zarland Transport Board (ZTB) chairwoman"
    if (small === ')' && lower(items[p - 2]) === '(' && items[p - 3]?.t === 'org') {
      p -= 2
      continue
    }
    if (item.t === 'org') {
      side = { organisation: item, owner: ownerBefore(items, p) }
      rule = 'side/organisation-title'
      from = p
      wordsFrom = p
      determined ||= /^(?:the|a|an)$/.test(lower(items[p - 1]))
      break
    }
    if ((small === "'s" || small === "'") && p > 0) {
      const owner = items[p - 1]
      if (owner?.t === 'country') {
        side = { country: owner.code }
        rule = 'side/country-possessive'
        from = p - 1
      } else if (owner?.t === 'org') {
        side = { organisation: owner, owner: ownerBefore(items, p - 1) }
        rule = 'side/organisation-possessive'
        from = p - 1
      } else if (/^(?:country|nation|state|kingdom|republic|government|bloc)$/.test(lower(owner))) {
        side = { context: 'its' }
        rule = 'side/possessive'
      }
      determined = true
      break
    }
    // "policy under President Roe": no "Under" of a rank
    if (small === 'under' && !(isWord(item) && item.cap && /^secretar/i.test(lower(items[o])))) break
    const modifier =
      MODIFIERS.has(small) ||
      (isWord(item) && item.cap && isCommon(item.text) && !/^(?:and|but|when|while|as|with|after|on|in)$/.test(small))
    const acronym = isWord(item) && /^[A-Z][A-Z-]{1,6}(?:-\d+)?$/.test(item.text)
    // "Deputy", "Assistant", "Chief" before another title modify it
    if (item.t === 'office' && MODIFIERS.has(item.text.toLowerCase()) && p === from - 1) {
      from = p
      wordsFrom = p
      continue
    }
    if (isWord(item) && (modifier || acronym) && !(p === 0 && item.cap && !MODIFIERS.has(small) && !acronym)) {
      if (FORMER.has(small)) former = true
      from = p
      if (!DROPPED.has(small)) wordsFrom = p
      continue
    }
    if (small === '-' || small === '/') continue
    // "Samara Region Governor"
    if (isWord(item) && item.cap && LAND.test(lower(items[p + 1])) && p + 1 === from) {
      from = p
      wordsFrom = p
      continue
    }
    const other = small === 'and' && p + 1 === from ? officeOfTopic(items, p) : -1
    if (other >= 0) {
      p = other
      from = p
      wordsFrom = p
      continue
    }
    if ((small === 'and' || small === '&' || small === ',') && coordinated(items, p)) continue
    // "between the President and Prime Minister Roe": two people
    if (
      item.t === 'office' &&
      lower(items[p - 1]) === 'the' &&
      item.form.kind === 'head-of-state' &&
      HEADS_OF.test(kindAt(items, o))
    )
      break
    if (
      item.t === 'office' &&
      ((small === '' && lower(items[p + 1]) === 'and') || lower(items[p + 1]) === ',' || lower(items[p + 1]) === '&')
    ) {
      from = p
      wordsFrom = p
      continue
    }
    break
  }
  return { from, wordsFrom, side, rule, determined, former }
}

/** Kinds of land that stand behind its name. */
const LAND = /^(?:region|province|oblast|county|district|territory|prefecture|city|state|autonomous)$/

/** "Deputy Prime Minister for Union Funds and Minister of Finance": the office whose topic ends before "and", or -1. */
function officeOfTopic(items: readonly Item[], and: number): number {
  for (let q = and - 1; q > 0 && q > and - 9; q--) {
    const item = items[q]
    if (item?.t === 'office') {
      const topic = q < and - 2 && /^(?:of|for)$/.test(lower(items[q + 1]))
      return topic && item.cap && !item.form.plural && lower(items[q - 1]) !== 'the' ? q : -1
    }
    const within =
      item?.t === 'org' || (isWord(item) && item.cap && isCommon(item.text)) || /^(?:of|for|the|and)$/.test(lower(item))
    if (!within) return -1
  }
  return -1
}

/** Offices that no seat of power has ("to the White House Prime Minister B"). */
const HEADS_OF = /^(?:head-of-government|foreign-minister|defence-minister|minister|monarch)$/
const kindAt = (items: readonly Item[], o: number) => {
  const office = items[o]
  return office?.t === 'office' ? office.form.kind : ''
}

/** "Special Representative for Zarland Ambassador Roe": the state is what the office before it is for. */
export function complements(items: readonly Item[], at: number): boolean {
  const preposition = lower(items[at - 1]) === 'the' ? at - 2 : at - 1
  const outer = items[preposition - 1]
  return /^(?:for|to|on)$/.test(lower(items[preposition])) && outer?.t === 'office' && outer.cap
}

/** "Health and Human Services Secretary", "State Councilor and Foreign Minister": both sides belong to the title. */
function coordinated(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  const after = items[at + 1]
  if (before?.t === 'office')
    return before.cap && (after?.t === 'office' || (isWord(after) && after.cap && isCommon(after.text)))
  return (
    lower(items[at]) !== ',' &&
    isWord(before) &&
    isWord(after) &&
    before.cap &&
    after.cap &&
    isCommon(before.text) &&
    isCommon(after.text)
  )
}

/** The state that owns the body at item `at` ("Russia's State Duma", "the Russian State Duma"). */
export function ownerBefore(items: readonly Item[], at: number): string | null {
  const possessive = lower(items[at - 1]) === "'s" || lower(items[at - 1]) === "'"
  const owner = items[possessive ? at - 2 : at - 1]
  return owner?.t === 'country' && (possessive || owner.kind === 'people' || owner.kind === 'name') ? owner.code : null
}
