import type { Token } from '../text/text.ts'
import { type Item, type OfficeItem, textOf } from './items.ts'
import { isCommon } from './lexicons.ts'
import { isHonorific, isWord } from './names.ts'
import { complements, lower, ownerBefore, premodifiers, type SideHint } from './title-words.ts'

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

const PREPOSITIONS = new Set(['of', 'for', 'to', 'at', 'on', 'in', 'with', 'from'])
export const LINKS = new Set([...PREPOSITIONS, 'the', 'and', '&', ',', '-', "'s", "'", '(', ')', '/'])
export const SMALL_TOPICS = new Set(
  'foreign external internal interior home european public political economic social religious veterans affairs defence defense relations trade finance commerce security energy health education culture justice agriculture industry environment labor labour transport development cooperation state'.split(
    ' ',
  ),
)
/** A title is no longer than this many items. */
export const MOST_ITEMS = 18

/** The title right before the name at item `at` ("Chinese President", "the president of the league,"), or null. */
export function titleBefore(items: readonly Item[], at: number, tokens: readonly Token[]): Title | null {
  let j = at - 1
  while (isHonorific(items[j])) j--
  const honoured = j < at - 1
  // "the Minister for Trade, the Hon Jane Roe", "the Defence Minister [Jane Roe]"
  if (honoured && lower(items[j]) === 'the' && lower(items[j - 1]) === ',') j--
  if (lower(items[j]) === '[') j--
  const comma = lower(items[j]) === ','
  if (comma) j--
  // "a spokesman for Orlov": the title is another's
  if (PREPOSITIONS.has(lower(items[j])) || /^(?:the|and|&)$/.test(lower(items[j]))) return null
  if (/^counterparts?$/.test(lower(items[j]))) return counterpart(items, j, at, tokens)
  const inner = headBefore(items, j, tokens)
  const head = items[inner]
  if (head?.t !== 'office') return null
  const o = outermost(items, inner)
  // "Special Representative for Zarland Ambassador Roe": the rank between office and name is no part of either
  const ranked = o < inner && inner === j && items[inner - 1]?.t === 'country' && complements(items, inner - 1)
  const title = build(items, o, ranked ? inner : j + 1, tokens)
  if (comma && !title.determined && !honoured) return null
  if (comma && head.form.plural && o === inner) return null
  if (comma && !REPRESENTS.test(head.form.kind) && goesTo(items, o, j)) return null
  return title
}

/** Offices of people sent to a state. */
const REPRESENTS = /^(?:ambassador|envoy|official|adviser|military|spokesperson)$/

/** "a visit by the President of Norland to Sorania, Berg said": behind the comma somebody else may be named. */
function goesTo(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const next = items[lower(items[i + 1]) === 'the' ? i + 2 : i + 1]
    if (lower(items[i]) === 'to' && (next?.t === 'country' || next?.t === 'place')) return true
  }
  return false
}

/** The item of the office that heads the words ending at item `j`, or -1. */
function headBefore(items: readonly Item[], j: number, tokens: readonly Token[]): number {
  let nouns = 0
  for (let i = j; i >= 0 && i > j - MOST_ITEMS; i--) {
    const item = items[i]
    if (item === undefined) break
    if (item.t === 'office') {
      if (i === j || (nouns === 0 ? opensComplement(items, i + 1) : lower(items[i + 1]) === 'of')) return i
      // "Head of General Intelligence Services": an office's word within the complement
      if (!item.cap || !/^(?:General|Justice)$/.test(item.text)) return -1
      continue
    }
    if (item.t === 'country' || item.t === 'org' || item.t === 'place') continue
    const small = lower(item)
    if (LINKS.has(small) || SMALL_TOPICS.has(small)) continue
    if (isWord(item) && item.cap) continue
    // "Commander of the Zarland military group Roe": up to three nouns of a complement
    if (isWord(item) && /^(?:NOUN|ADJ)$/.test(tokens[item.first]?.pos ?? '') && ++nouns < 4) continue
    break
  }
  return -1
}

/** The first office of a chain: "Assistant to the President for …", "Director of Policy for the First Lady". */
function outermost(items: readonly Item[], inner: number): number {
  let o = inner
  for (let k = 0; k < 3; k++) {
    let back = lower(items[o - 1]) === 'the' ? o - 2 : o - 1
    const office = items[o]
    if (complements(items, o - 1)) back = lower(items[o - 2]) === 'the' ? o - 3 : o - 2
    else if (!/^(?:to|of|for)$/.test(lower(items[back]))) break
    let outer = back - 1
    // words of the outer office's own topic, in capitals
    while (outer > back - 6 && office?.t === 'office' && office.cap && topic(items, outer)) outer--
    const found = items[outer]
    if (found?.t !== 'office' || (outer < back - 1 && (!found.cap || lower(items[outer + 1]) !== 'of'))) break
    o = outer
  }
  return o
}
const topic = (items: readonly Item[], at: number) => {
  const item = items[at]
  return isWord(item) && (item.cap || item.text === 'of')
}

/** "of Foreign Affairs", or ", Migration and Tunisians Abroad" after a title that the lexicon has whole. */
export function opensComplement(items: readonly Item[], at: number): boolean {
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

/** The title whose head is the office at item `o`, with its complement up to item `end`. */
export function build(items: readonly Item[], o: number, end: number, tokens: readonly Token[]): Title {
  const head = items[o]
  if (head?.t !== 'office') throw new Error('a title has an office for its head')
  const pre = premodifiers(items, o)
  const post = complementSide(items, o, end)
  const unique = head.form.of !== '' && pre.side === null && post === null
  const alone: SideHint = /^[A-Z]{3}$/.test(head.form.of) ? { country: head.form.of } : { body: head.form.of }
  const own = unique ? alone : null
  // "Chinese Ambassador to the EU" speaks for China; "Secretary of the Security Council of Russia" for Russia
  // "UN rapporteur for the Office of …": of two bodies the office's own complement is the nearer; a ministry's office within
  const nearer =
    pre.side !== null &&
    'organisation' in pre.side &&
    !/^(?:ministry|agency)$/.test(pre.side.organisation.kind) &&
    post !== null &&
    'organisation' in post.side
  const side = pre.side !== null && !('context' in pre.side) && !nearer ? pre.side : (post?.side ?? own ?? pre.side)
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
    if (item?.t === 'place' && item.of !== '' && preposition === 'of')
      return { side: { country: item.of }, rule: 'side/title-of-land', cut: end }
    if (item?.t === 'org' && preposition !== 'on') {
      if (
        preposition === 'to' &&
        items[o]?.t === 'office' &&
        /ambassador|envoy/.test((items[o] as OfficeItem).form.kind)
      )
        continue
      const after = lower(items[i + 1]) === 'of' ? items[lower(items[i + 2]) === 'the' ? i + 3 : i + 2] : undefined
      // "of the Executive Committee of the League": the body to which the committee belongs comes next
      if (after?.t === 'org' && item.kind === 'agency' && item.state === null) continue
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

/** "Minister for Foreign Affairs, Migration and Tunisians Abroad": the comma is the title's own. */
export function listed(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1]
  if (!isWord(next) || !next.cap || !isCommon(next.text)) return false
  for (let i = comma + 2; i < comma + 6; i++) {
    if (lower(items[i]) === 'and' || lower(items[i]) === '&') return true
    if (!isWord(items[i])) return false
  }
  return false
}
