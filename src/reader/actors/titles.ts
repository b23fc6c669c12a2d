import type { Token } from '../text/text.ts'
import { type Item, type OfficeItem, type OrganisationItem, textOf } from './items.ts'
import { isCommon, isGivenName } from './lexicons.ts'
import { isHonorific, isWord, nameWord } from './names.ts'
import { FORMER, MODIFIERS } from './words.ts'

/** For whom somebody acts, as one line says it. `context`: the words point back ("its", "our", "the country's"). */
export type SideHint =
  | { readonly country: string }
  | { readonly organisation: OrganisationItem; readonly owner: string | null }
  /** The body that alone has such an office. */
  | { readonly body: string }
  | { readonly context: 'our' | 'its' }

/** A title beside a name: items `from` to `to`, tokens `first` to `last` of the line. */
export interface Title {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  /** The title in its shortest full form, or null for a counterpart, whose office is the other's. */
  readonly office: string | null
  readonly kind: string
  readonly side: SideHint | null
  readonly rule: string | null
  readonly plural: boolean
  readonly former: boolean
  readonly determined: boolean
  /** Does its complement name something that is neither state nor body ("chief executive of the palace")? */
  readonly local: boolean
}

const lower = (item: Item | undefined) => (item?.t === 'word' || item?.t === 'mark' ? item.text.toLowerCase() : '')
const PREPOSITIONS = new Set(['of', 'for', 'to', 'at', 'on', 'in', 'with', 'from'])
const LINKS = new Set([...PREPOSITIONS, 'the', 'and', '&', ',', '-', "'s", "'", '(', ')', '/'])
const SMALL_TOPICS = new Set(
  'foreign external internal interior home european public political economic social religious veterans affairs defence defense relations trade finance commerce security energy health education culture justice agriculture industry environment labor labour transport development cooperation state'.split(
    ' ',
  ),
)
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
const MOST_ITEMS = 18

/** The title right before the name at item `at` ("Chinese President", "the president of the league,"), or null. */
export function titleBefore(items: readonly Item[], at: number, tokens: readonly Token[]): Title | null {
  let j = at - 1
  while (isHonorific(items[j])) j--
  const honoured = j < at - 1
  const comma = lower(items[j]) === ','
  if (comma) j--
  // "a spokesman for Orlov": the title is another's
  if (PREPOSITIONS.has(lower(items[j])) || /^(?:the|and|&)$/.test(lower(items[j]))) return null
  if (/^counterparts?$/.test(lower(items[j]))) return counterpart(items, j, at, tokens)
  let o = -1
  for (let i = j; i >= 0 && i > j - MOST_ITEMS; i--) {
    const item = items[i]
    if (item === undefined) break
    if (item.t === 'office') {
      o = i
      break
    }
    if (item.t === 'country' || item.t === 'org' || item.t === 'place') continue
    const small = lower(item)
    if (LINKS.has(small) || SMALL_TOPICS.has(small)) continue
    if (isWord(item) && item.cap) continue
    break
  }
  const head = items[o]
  if (head?.t !== 'office') return null
  if (o < j && !opensComplement(items, o + 1)) return null
  // "Assistant to the President for …": the first of the chain is the office
  for (let k = 0; k < 3; k++) {
    const back = lower(items[o - 1]) === 'the' ? o - 2 : o - 1
    const outer = items[back - 1]
    if (!/^(?:to|of|for)$/.test(lower(items[back])) || outer?.t !== 'office' || back === o - 1) break
    o = back - 1
  }
  const office = items[o]
  if (office?.t !== 'office') return null
  const title = build(items, o, j + 1, tokens)
  if (comma && !title.determined && !honoured) return null
  if (comma && office.form.plural) return null
  return title
}

/** "of Foreign Affairs", or ", Migration and Tunisians Abroad" after a title that the lexicon has whole. */
function opensComplement(items: readonly Item[], at: number): boolean {
  const small = lower(items[at])
  if (PREPOSITIONS.has(small)) return true
  const next = items[at + 1]
  return (
    /^(?:and|&|,)$/.test(small) &&
    isWord(next) &&
    next.cap &&
    isCommon(next.text) &&
    (small !== ',' || listed(items, at))
  )
}

/** "his South Korean counterpart": the office is the other's, the side stands before. */
function counterpart(items: readonly Item[], j: number, at: number, tokens: readonly Token[]): Title {
  const pre = premodifiers(items, j)
  const first = items[pre.from]?.first ?? 0
  return {
    from: pre.from,
    to: at,
    first,
    last: items[j]?.last ?? tokens.length,
    office: null,
    kind: 'counterpart',
    side: pre.side,
    rule: pre.side === null ? null : 'side/counterpart',
    plural: lower(items[j]) === 'counterparts',
    former: false,
    determined: true,
    local: false,
  }
}

interface Premodifiers {
  readonly from: number
  readonly wordsFrom: number
  readonly side: SideHint | null
  readonly rule: string | null
  readonly determined: boolean
  readonly former: boolean
}

function premodifiers(items: readonly Item[], o: number): Premodifiers {
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
    if ((small === 'and' || small === '&' || small === ',') && coordinated(items, p)) continue
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

function ownerBefore(items: readonly Item[], at: number): string | null {
  const possessive = lower(items[at - 1]) === "'s" || lower(items[at - 1]) === "'"
  const owner = items[possessive ? at - 2 : at - 1]
  return owner?.t === 'country' && (possessive || owner.kind === 'people' || owner.kind === 'name') ? owner.code : null
}

/** The title whose head is the office at item `o`, with its complement up to item `end`. */
function build(items: readonly Item[], o: number, end: number, tokens: readonly Token[]): Title {
  const head = items[o]
  if (head?.t !== 'office') throw new Error('a title has an office for its head')
  const pre = premodifiers(items, o)
  const post = complementSide(items, o, end)
  const unique = head.form.of !== '' && pre.side === null && post === null
  const alone: SideHint = /^[A-Z]{3}$/.test(head.form.of) ? { country: head.form.of } : { body: head.form.of }
  const own = unique ? alone : null
  // "Chinese Ambassador to the EU" speaks for China; "Secretary of the Security Council of Russia" for Russia
  const side = pre.side !== null && !('context' in pre.side) ? pre.side : (post?.side ?? own ?? pre.side)
  const rule =
    side === null ? null : side === pre.side ? pre.rule : side === own ? 'side/office-of-one' : (post?.rule ?? null)
  const local = side === null && /^(?:of|at|for|the|in)$/.test(lower(items[end - 1]))
  let shortEnd = post?.cut ?? end
  while (shortEnd > o + 1 && /^(?:of|at|for|the|in|and|to|,)$/.test(lower(items[shortEnd - 1]))) shortEnd--
  const start = items[pre.wordsFrom]?.first ?? head.first
  const last = items[Math.max(o, shortEnd - 1)]?.last ?? head.last
  const words = textOf(tokens, start, last).replace(/^(?:and|,|&|-|\/)\s*/, '')
  return {
    from: pre.from,
    to: end,
    first: items[pre.from]?.first ?? head.first,
    last: items[end - 1]?.last ?? head.last,
    office: `${pre.former && !/^(?:former|ex|then|late|ousted|deposed)\b/i.test(words) ? 'former ' : ''}${words}`,
    kind: head.form.kind,
    side: head.form.kind === 'private' && side !== null && !('organisation' in side) ? null : side,
    rule: head.form.kind === 'private' && side !== null && !('organisation' in side) ? null : rule,
    plural: head.form.plural,
    former: pre.former || /^ex-/i.test(head.text),
    local,
    determined: pre.determined || /^(?:the|a|an)$/.test(lower(items[pre.from - 1])),
  }
}

/** What the words behind the office say of the side: "of Poland", "of the Security Council", "for the Presidency". */
function complementSide(
  items: readonly Item[],
  o: number,
  end: number,
): { side: SideHint; rule: string; cut: number } | null {
  let preposition = ''
  let at = o
  for (let i = o + 1; i < end; i++) {
    const item = items[i]
    const small = lower(item)
    if (PREPOSITIONS.has(small)) {
      preposition = small
      at = i
    }
    if (item?.t === 'country' && preposition === 'of' && item.kind === 'capital')
      return { side: { country: item.code }, rule: 'side/title-of-capital', cut: end }
    if (item?.t === 'country' && preposition === 'of' && item.kind === 'name')
      return { side: { country: item.code }, rule: 'side/title-of-country', cut: at }
    if (item?.t === 'country' && preposition === 'of' && item.kind === 'people' && items[i + 1]?.t !== 'org')
      return { side: { country: item.code }, rule: 'side/title-of-country', cut: end }
    if (item?.t === 'org' && preposition !== 'on') {
      if (
        preposition === 'to' &&
        items[o]?.t === 'office' &&
        /ambassador|envoy/.test((items[o] as OfficeItem).form.kind)
      )
        continue
      const after = lower(items[i + 1]) === 'of' ? items[lower(items[i + 2]) === 'the' ? i + 3 : i + 2] : undefined
      const owner = after?.t === 'country' && i + 2 < end ? after.code : ownerBefore(items, i)
      return {
        side: { organisation: item, owner },
        rule: 'side/title-of-organisation',
        cut: after?.t === 'country' ? i + 1 : end,
      }
    }
  }
  return null
}

/** The title that follows the name ending before item `at`: ", the Russian foreign minister", "(President of Chad)". */
export function titleAfter(items: readonly Item[], at: number, tokens: readonly Token[], tip: boolean): Title | null {
  let i = at
  const opener = lower(items[i])
  if (!tip && !/^(?:,|\(|\u2013|is|was|:)$/.test(opener)) return null
  if (!tip) i++
  if (opener === ',' && lower(items[i]) === 'who' && /^(?:is|was)$/.test(lower(items[i + 1]))) i += 2
  const start = i
  if (/^(?:the|a|an|its|his|her|their|our)$/.test(lower(items[i]))) i++
  else if (opener === 'is' || opener === 'was') return null
  for (; i < start + 9; i++) {
    const item = items[i]
    if (item === undefined) return null
    // "the UN Secretary-General's Personal Envoy": the last of the chain is the office
    if (item.t === 'office' && !/^'s?$/.test(lower(items[i + 1]))) break
    if (item.t === 'country' || item.t === 'org' || item.t === 'office') continue
    const small = lower(item)
    if (
      MODIFIERS.has(small) ||
      /^(?:'s|'|-|and|&|country|city|party|company|group|region|province|bloc|agency|ministry)$/.test(small)
    )
      continue
    if (isWord(item) && item.cap && isCommon(item.text)) continue
    return null
  }
  const o = i
  const office = items[o]
  if (office?.t !== 'office' || office.form.plural) return null
  let end = o + 1
  while (/^(?:and|&)$/.test(lower(items[end])) && items[end + 1]?.t === 'office') end += 2
  if (opensComplement(items, end)) {
    for (; end < items.length && end < o + MOST_ITEMS; end++) {
      const item = items[end]
      if (item === undefined) break
      const small = lower(item)
      if (small === ',' && !listed(items, end)) break
      if (tip && small === 'and' && items[end + 1]?.t === 'org') break
      if (item.t === 'mark' && !/^[-'&,/]$|^'s$/.test(item.text)) break
      if (isWord(item) && !item.cap && !LINKS.has(small) && !SMALL_TOPICS.has(small)) break
      if (item.t === 'office' && !item.cap) break
      // "…, Deputy Prime Minister of Ukraine Oleksandr Kubrakov": the title is the next name's
      if (
        opener === ',' &&
        nameWord(item) &&
        !isCommon(item.text) &&
        (items[end - 1]?.t === 'country' || isGivenName(item.text))
      )
        return null
    }
  }
  // "Biden, President Xi and …": the title belongs to the next name
  if (nameWord(items[end]) && opener === ',') return null
  // "Seo, Canadian PM agree": another who acts
  const bare = end === o + 1
  const determined = /^(?:the|a|an|its|his|her|their|our)$/.test(lower(items[start]))
  if (
    opener === ',' &&
    bare &&
    !determined &&
    !tip &&
    isWord(items[end]) &&
    !/^(?:and|who|has|have|had|said|says|told|on|in|at|was|is|will)$/.test(lower(items[end]))
  )
    return null
  const title = build(items, o, end, tokens)
  const employer = lower(items[end]) === ',' ? items[end + 1] : undefined
  if (title.side !== null || employer?.t !== 'org' || !/^(?:|,|;|\.)$/.test(lower(items[end + 2]))) return title
  return { ...title, side: { organisation: employer, owner: null }, rule: 'side/employer' }
}

/** "Minister for Foreign Affairs, Migration and Tunisians Abroad": the comma is the title's own. */
function listed(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1]
  if (!isWord(next) || !next.cap || !isCommon(next.text)) return false
  for (let i = comma + 2; i < comma + 6; i++) {
    if (lower(items[i]) === 'and' || lower(items[i]) === '&') return true
    if (!isWord(items[i])) return false
  }
  return false
}
