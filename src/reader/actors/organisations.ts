import type { Token } from '../text/text.ts'
import { abbreviated } from './abbreviations.ts'
import { type Left, leftOf } from './before-heads.ts'
import { ENDS, HEADS, NEED_COMPLEMENT, NEED_PROPER, NOT_BY_DEMONYM, PORTFOLIOS, WEAK } from './body-heads.ts'
import { capWord, commonCap, complementOf, lowerIs } from './complements.ts'
import { type Item, type OrganisationItem, textOf } from './items.ts'
import { isHonorific, isWord } from './names.ts'

interface Found {
  readonly first: number
  readonly last: number
  readonly kind: OrganisationItem['kind']
  readonly state: string | null
  /** Its tokens without the state's name. */
  readonly core: { readonly first: number; readonly last: number }
  /** First item behind it. */
  readonly next: number
}

/** Finds bodies by the shape of their names, beside those of the lexicon, and puts them in place of their words. */
export function withOrganisations(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item === undefined) break
    const branch = item.t === 'org' ? branchOf(item, out, tokens) : null
    if (branch !== null) {
      out.pop()
      out.push(branch)
      continue
    }
    const found =
      grown(items, i, out, tokens) ?? lowerMinistry(items, i) ?? headed(items, i, out, tokens) ?? employer(items, i)
    // "Secretary of State for International Organization Affairs": matters, no body
    const after = found === null ? undefined : items[found.next]
    if (found === null || (isWord(after) && after.text === 'Affairs')) {
      out.push(item)
      continue
    }
    while ((out.at(-1)?.first ?? -1) >= found.first) out.pop()
    const { first, last, kind, state, next, core } = found
    const bare = textOf(tokens, core.first, core.last)
    out.push({ t: 'org', form: null, kind, state, bare, first, last, text: textOf(tokens, first, last) })
    i = next - 1
  }
  return out
}

/** "World Energy Congress", "Grand National Assembly": what the lexicon knows as a state's organ is the head of a longer name. */
function grown(items: readonly Item[], i: number, before: readonly Item[], tokens: readonly Token[]): Found | null {
  const item = items[i]
  if (item?.t !== 'org' || item.form === null || !/^(?:agency|party)$/.test(item.kind)) return null
  const head = item.text.split(' ').at(-1) ?? ''
  const opener = before.at(-1)
  if (!HEADS.has(head) || !(opener?.t === 'place' || (commonCap(opener) && before.length > 1))) return null
  if (isWord(opener) && (OF_MEMBERS.test(opener.text) || isHonorific(opener))) return null
  const left = leftOf(before, item, head, tokens)
  if (left.words === 0) return null
  const right = complementOf(items, i + 1, head, left.words + 1)
  const end = right?.next ?? i + 1
  const last = items[end - 1]?.last ?? item.last
  const state = left.state ?? right?.state ?? null
  return { first: left.first, last, kind: item.kind, state, core: { first: left.coreFirst, last }, next: end }
}
/** Words before a body that tell of its members or its time ("the Republican Senate", "the Former Congress"). */
const OF_MEMBERS =
  /^(?:Democratic|Republican|Labour|Conservative|Former|New|Current|All|Full|Chief|Deputy|First|Entire)$/

/** "Iowa Democratic Party": the party of a land within the state is a body of its own. */
function branchOf(item: OrganisationItem, out: readonly Item[], tokens: readonly Token[]): OrganisationItem | null {
  const land = out.at(-1)
  if (item.kind !== 'party' || land?.t !== 'place') return null
  const text = textOf(tokens, land.first, item.last)
  return { ...item, form: null, bare: text, text, first: land.first }
}

const portfolio = (item: Item | undefined) => isWord(item) && PORTFOLIOS.has(item.lower)

/** "the foreign ministry", "Russian defence ministry", "ministry of internal affairs". */
function lowerMinistry(items: readonly Item[], i: number): Found | null {
  const item = items[i]
  if (!isWord(item) || item.cap) return null
  if (item.text === 'ministry' && lowerIs(items[i + 1], ['of', 'for'])) {
    let j = i + 2
    while (portfolio(items[j]) || (lowerIs(items[j], ['and']) && portfolio(items[j + 1]))) j++
    const end = items[j - 1]
    if (end === undefined || j === i + 2) return null
    const core = { first: item.first, last: end.last }
    return { ...core, kind: 'ministry', state: null, core, next: j }
  }
  if (!PORTFOLIOS.has(item.lower)) return null
  let j = i
  while (portfolio(items[j])) j++
  const end = items[j]
  const palace = item.text === 'presidential' && j === i + 1 && lowerIs(end, ['office', 'administration'])
  if (end === undefined || (!lowerIs(end, ['ministry']) && !palace)) return null
  const owner = items[i - 1]
  const state = owner?.t === 'country' && (owner.kind === 'people' || owner.kind === 'name') ? owner : null
  const core = { first: item.first, last: end.last }
  return { ...core, first: state?.first ?? item.first, kind: 'ministry', state: state?.code ?? null, core, next: j + 1 }
}

/** "Jane Doe, Chief Executive, Northern Health System": what ends a list item behind a name's office is its employer. */
function employer(items: readonly Item[], i: number): Found | null {
  if (items.length > 16 || !lowerIs(items[i - 1], [',']) || items[i - 2]?.t !== 'office') return null
  if (!isWord(items[0]) && !isWord(items[1])) return null
  for (let j = i; j < items.length; j++) {
    const item = items[j]
    if (!capWord(item) && item?.t !== 'country' && !lowerIs(item, ["'s", "'", '+', '&', '-', 'of', 'for', 'and']))
      return null
  }
  const first = items[i]
  const end = items.at(-1)
  if (first === undefined || !isWord(end) || !end.cap || (isWord(first) && !first.cap)) return null
  const core = { first: first.first, last: end.last }
  return { ...core, kind: 'other', state: null, core, next: items.length }
}

/** A run of capitalised words with a head ("National Electoral Commission", "Ministry of Trade, Industry and Energy"). */
function headed(items: readonly Item[], i: number, before: readonly Item[], tokens: readonly Token[]): Found | null {
  const head = items[i]
  if (!isWord(head)) return null
  const kind = HEADS.get(head.text)
  const next = items[i + 1]
  if (kind === undefined || (isWord(next) && (HEADS.has(next.text) || FOLLOW.test(next.text)))) return null
  // "Atomic Energy Minister", "Shadow Finance Minister": the portfolio of an office
  if (next?.t === 'office' && next.form.kind === 'minister' && WEAK.has(head.text)) return null
  const left = leftOf(before, head, head.text, tokens)
  // "American University in Cairo", but "Oxford University in London"
  const lies = head.text === 'University' && left.strong > 0 && lowerIs(next, ['in'])
  const right = lies ? null : complementOf(items, i + 1, head.text, left.words)
  const introduced = abbreviated(items, right?.next ?? i + 1) && left.words > 1
  if (!introduced && !isName(head.text, left, right !== null) && !observes(head, before)) return null
  if (isVenue(head, before, left.first)) return null
  // "Bank of Japan": a central bank is an organ of its state
  const central = /^(?:Central|Reserve|National|Federal)\b/.test(textOf(tokens, left.coreFirst, head.first))
  const organ = head.text === 'Bank' && (right?.state != null || central)
  // "the U.S. Consulate General"
  const general = head.text === 'Consulate' && right === null && next?.t === 'office' && next.text === 'General'
  const end = right?.next ?? (general ? i + 2 : i + 1)
  return {
    first: left.first,
    last: items[end - 1]?.last ?? head.last,
    kind: organ ? 'agency' : head.text === 'Group' && isPanel(before.at(-1), right !== null) ? 'other' : kind,
    state: left.state ?? right?.state ?? null,
    core: {
      first: left.coreFirst,
      last: right === null || right.state !== null ? head.last : (items[end - 1]?.last ?? head.last),
    },
    next: end,
  }
}
/** "Working Group", "Contact Group on Piracy": people at work together, no company. */
const isPanel = (work: Item | undefined, complemented: boolean) =>
  complemented ||
  (isWord(work) &&
    /^(?:Working|Consultation|Consultative|Liaison|Contact|Coordination|Support|Study|Steering|Parliamentary|Expert|Review)$/.test(
      work.text,
    ))

/** Words after a head that make the whole something else ("Army Hospital", "Council Meeting"). */
const FOLLOW =
  /^(?:Hospital|Building|Base|Airport|Award|Prize|Act|Square|Street|Road|Agreement|Meeting|Room|Treaty|Station|Headquarters|Stadium)$/

/** "OSCE Special Monitoring Mission", "Assistance Mission": what a mission is for names it. */
function observes(head: Item, before: readonly Item[]): boolean {
  const work = before.at(-1)
  return (
    isWord(head) &&
    head.text === 'Mission' &&
    isWord(work) &&
    before.length > 1 &&
    (capWord(before.at(-2)) || before.at(-2)?.t === 'org' || before.at(-2)?.t === 'country') &&
    /^(?:Monitoring|Observer|Observation|Assistance|Stabilization|Stabilisation|Peacekeeping|Verification|Advisory|Training)$/.test(
      work.text,
    )
  )
}

/** "at the Lakeside Convention Center", "to Hill Medical Center": a building, by what it is and how it is reached. */
function isVenue(head: Item, before: readonly Item[], first: number): boolean {
  const use = before.at(-1)
  if (!isWord(head) || !/^(?:Center|Centre)$/.test(head.text) || !isWord(use)) return false
  if (!/^(?:Medical|Convention|Conference|Cultural|Exhibition|Sports|Arts|Press|Trade)$/.test(use.text)) return false
  const opening = before.findIndex((item) => item.first >= first)
  const at = lowerIs(before[opening - 1], ['the', 'The']) ? opening - 2 : opening - 1
  return lowerIs(before[at], ['at', 'in', 'to', 'from', 'near', 'outside', 'At', 'In'])
}

function isName(head: string, left: Left, complemented: boolean): boolean {
  const { words, strong, state } = left
  // "the Gazprom Board": the body's own organ
  if (head === 'Board' && left.bodies && !complemented) return false
  if (words === 0 && !complemented) return false
  // "the General Assembly" is the one of the body spoken of
  if (left.general && words === 1) return false
  // "British Airways", "National Iranian Oil Company"
  const byState = state !== null && (words > 1 || /^Air/.test(head))
  if (ENDS.test(head) && strong === 0 && head !== 'Group' && !byState) return false
  if (NEED_COMPLEMENT.has(head) && (!complemented || (head === 'Partnership' && words === 0))) return false
  if (head === 'Administration' && strong > 0 && words < 3) return false
  if (NEED_PROPER.has(head) && strong === 0 && !complemented && words < 3) return false
  if (head === 'Alliance' && (state !== null || left.bodies)) return false
  if (head === 'Forces' && !complemented && state === null && strong === 0) return words === 1
  if (WEAK.has(head) && !complemented && strong === 0 && state === null && words < 2) return false
  return !(words === 1 && state !== null && !complemented && NOT_BY_DEMONYM.has(head))
}
