import type { Token } from '../text/text.ts'
import { type Item, type OrganisationItem, textOf } from './items.ts'
import { isCommon } from './lexicons.ts'
import { NO_NAME, PARTICLES } from './words.ts'

type Kind = OrganisationItem['kind']
const heads = (kind: Kind, words: string) => words.split(' ').map((word) => [word, kind] as const)
/** Words that make a run of capitalised words a body's name, with the body's kind. */
const HEADS: ReadonlyMap<string, Kind> = new Map([
  ...heads('ministry', 'Ministry Department Treasury MFA'),
  ...heads(
    'agency',
    'Agency Council Commission Committee Bureau Office Service Authority Board Court Tribunal Parliament Assembly Senate Congress Duma Police Army Navy Guard Corps Command Directorate Administration Embassy Consulate Secretariat Inspectorate Constabulary Cabinet Chamber Forces Force',
  ),
  ...heads(
    'international',
    'Organization Organisation League Union Community Alliance Federation Confederation Mission',
  ),
  ...heads('party', 'Party'),
  ...heads('armed-group', 'Front Brigade Brigades Movement Militia'),
  ...heads(
    'company',
    'Inc Inc. Ltd Ltd. Limited Corp Corp. Corporation Company Co. Group Holdings Airlines Airways Telecom Pharmaceuticals LLC PLC plc GmbH AG Motors Healthcare Railways Industries Technologies Energy Bank',
  ),
  ...heads(
    'other',
    'University Institute Institution Foundation Association Society Fund Trust Centre Center Academy College Hospital Clinic Hospitals Coalition Network Secretariat Platform Group Initiative Union Rada Facility Partnership Finance',
  ),
])
/** Heads that name a body only with another word before or after that is no plain adjective. */
const NEEDS_COMPLEMENT = new Set([
  'Partnership',
  'Initiative',
  'Platform',
  'Community',
  'Mission',
  'Facility',
  'Network',
])
/** Heads too weak to carry a name by words before them alone. */
const WEAK = new Set([
  'Energy',
  'Finance',
  'Treasury',
  'Front',
  'Administration',
  'Office',
  'Platform',
  'Force',
  'Union',
  'Center',
  'Centre',
  'Cabinet',
  'Movement',
])
const DOMAIN = new Set(
  'foreign defence defense interior finance health energy trade economy culture education justice unification commerce agriculture affairs external internal industry transport tourism environment science labour labor security national home digital oil petroleum presidential information communications religious veterans'.split(
    ' ',
  ),
)
const isWord = (item: Item | undefined): item is Extract<Item, { t: 'word' }> => item?.t === 'word'
const capWord = (item: Item | undefined) =>
  isWord(item) &&
  item.cap &&
  !NO_NAME.has(
    item.lower.replace(
      /^(?:european|african|asian|arab|middle|east|south|north|west|islamic|muslim|jewish|christian|kurdish|eurasian|atlantic|pacific|mediterranean|caribbean|arctic|euro-atlantic|indo-pacific|black|eastern|western|northern|southern|central)$/,
      '',
    ),
  )
const lowerIs = (item: Item | undefined, words: readonly string[]) =>
  (item?.t === 'word' || item?.t === 'mark') && words.includes(item.text)

/** Finds bodies by the shape of their names, beside those of the lexicon, and puts them in place of their words. */
export function withOrganisations(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item === undefined) break
    const found = lowerMinistry(items, i) ?? headed(items, i, out, tokens)
    if (found === null) {
      out.push(item)
      continue
    }
    while ((out.at(-1)?.first ?? -1) >= found.first) out.pop()
    const { first, last, kind, state, next } = found
    out.push({ t: 'org', form: null, kind, state, first, last, text: textOf(tokens, first, last) })
    i = next - 1
  }
  return out
}

interface Found {
  readonly first: number
  readonly last: number
  readonly kind: Kind
  readonly state: string | null
  /** First item behind it. */
  readonly next: number
}

/** "the foreign ministry", "Russian defence ministry", "ministry of internal affairs". */
function lowerMinistry(items: readonly Item[], i: number): Found | null {
  const item = items[i]
  if (!isWord(item)) return null
  const next = items[i + 1]
  if (item.text === 'ministry' && lowerIs(next, ['of'])) {
    let j = i + 2
    while (isWord(items[j]) && (DOMAIN.has((items[j] as { lower: string }).lower) || lowerIs(items[j], ['and']))) j++
    const end = items[j - 1]
    return end !== undefined && j > i + 2 && !lowerIs(end, ['and'])
      ? { first: item.first, last: end.last, kind: 'ministry', state: null, next: j }
      : null
  }
  if (!DOMAIN.has(item.lower) || item.cap) return null
  let j = i
  while (isWord(items[j]) && DOMAIN.has((items[j] as { lower: string }).lower)) j++
  const end = items[j]
  if (
    end === undefined ||
    (!lowerIs(end, ['ministry']) &&
      !(item.text === 'presidential' && lowerIs(end, ['office', 'administration']) && j === i + 1))
  )
    return null
  const before = items[i - 1]
  const owner = before?.t === 'country' && before.kind !== 'capital' && before.kind !== 'seat' ? before : null
  return {
    first: owner?.first ?? item.first,
    last: end.last,
    kind: 'ministry',
    state: owner?.code ?? null,
    next: j + 1,
  }
}

/** A run of capitalised words with a head ("National Electoral Commission", "Ministry of Trade, Industry and Energy"). */
function headed(items: readonly Item[], i: number, before: readonly Item[], tokens: readonly Token[]): Found | null {
  const head = items[i]
  if (!isWord(head)) return null
  const kind = HEADS.get(head.text)
  if (kind === undefined) return null
  if (isWord(items[i + 1]) && HEADS.has((items[i + 1] as { text: string }).text)) return null
  let state: string | null = null
  let first = head.first
  let words = 0
  let strong = 0
  for (let j = before.length - 1; j >= 0; j--) {
    const item = before[j]
    if (item === undefined) break
    if (capWord(item) && isWord(item)) {
      // a word that opens the sentence is a name's only if it can be one
      if (
        j === 0 &&
        isCommon(item.text) &&
        tokens[item.first]?.pos !== 'PROPN' &&
        tokens[item.first]?.pos !== 'ADJ' &&
        tokens[item.first]?.pos !== 'NOUN'
      )
        break
      first = item.first
      words++
      strong += isCommon(item.text) ? 0 : 1
    } else if (item.t === 'country' && (item.kind === 'people' || item.kind === 'name')) {
      first = item.first
      state = item.code
      words++
      if (!lowerIs(before[j - 1], ['-'])) break
    } else if (item.t === 'org' && lowerIs(before[j - 1], ['-']) === false) {
      first = item.first
      words++
      strong++
    } else if (
      lowerIs(item, ["'s", "'", '-']) &&
      (capWord(before[j - 1]) || before[j - 1]?.t === 'org') &&
      !ownerOf(before, j)
    ) {
      // "Workers' Party", "NATO-Russia Council"
    } else if (lowerIs(item, ['and', '&', ',']) && commonCap(before[j - 1]) && commonCap(before[j + 1])) {
      if (item.t === 'mark' && !items.slice(Math.max(0, i - 6), i).some((x) => lowerIs(x, ['and', '&']))) break
    } else if (lowerIs(item, ['of', 'for', 'the']) && false) {
      break
    } else if (
      item.t === 'place' ||
      (item.t === 'office' &&
        item.cap &&
        item.form.kind !== 'head-of-state' &&
        /^(?:Prosecutor|Chamber|Deputy|Governor|Chief)$/.test(item.text))
    ) {
      first = item.first
      words++
    } else break
  }
  const right = complement(items, i + 1, head.text)
  if (words === 0 && right === null) return null
  if (NEEDS_COMPLEMENT.has(head.text) && right === null && strong === 0) return null
  if (WEAK.has(head.text) && right === null && strong === 0 && state === null && words < 2) return null
  if (
    words === 1 &&
    state !== null &&
    right === null &&
    /^(?:Administration|Cabinet|Community|Force|Mission|Group|Company|Companies|Authority|Front|Movement|Energy|Finance)$/.test(
      head.text,
    )
  )
    return null
  const end = right === null ? i + 1 : right.next
  const last = items[end - 1]?.last ?? head.last
  return { first, last, kind, state: state ?? right?.state ?? null, next: end }
}

const commonCap = (item: Item | undefined) => isWord(item) && item.cap && isCommon(item.text)
/** A possessive of a country or person owns the body and is no part of its name ("Costa Rica's National Police"). */
function ownerOf(before: readonly Item[], at: number): boolean {
  const owner = before[at - 1]
  return (
    owner?.t === 'country' ||
    (isWord(owner) && !isCommon(owner.text) && before[at]?.t !== undefined && !lowerIs(before[at], ['-']))
  )
}

/** "of Foreign Affairs", "for the Defence of Human Rights", "of Cyprus": one complement, with its coordination. */
function complement(items: readonly Item[], at: number, head: string): { next: number; state: string | null } | null {
  const embassy = head === 'Embassy' || head === 'Consulate'
  const preposition = items[at]
  if (
    !lowerIs(preposition, [
      'of',
      'for',
      'on',
      'against',
      ...(embassy ? ['in'] : []),
      ...(head === 'Mission' ? ['in'] : []),
    ])
  )
    return null
  if (/^(?:Inc|Ltd|Corp|Co|Limited|Company|Group|Airlines)\.?$/.test(head)) return null
  let j = at + 1
  if (lowerIs(items[j], ['the'])) j++
  const start = items[j]
  if (start?.t === 'country') {
    if (start.kind === 'people' && !capWord(items[j + 1])) return null
    if (start.kind === 'name' && !lowerIs(preposition, ['of', 'for', 'in'])) return null
    if (start.kind === 'name') return { next: j + 1, state: start.code }
    if (start.kind === 'capital') return embassy ? { next: j + 1, state: null } : null
  }
  if (start?.t === 'org') return lowerIs(preposition, ['of']) ? { next: j + 1, state: null } : null
  let end = j
  for (; end < items.length; end++) {
    const item = items[end]
    if (capWord(item) || item?.t === 'place') continue
    if (item?.t === 'country' && item.kind === 'people' && capWord(items[end + 1])) continue
    if (item?.t === 'office' && item.cap && end > j) continue
    if (lowerIs(item, ['and', '&', '-'])) {
      const after = items[end + 1]
      if (
        !capWord(after) ||
        (isWord(after) && HEADS.has(after.text) && after.text !== 'Energy' && after.text !== 'Community')
      )
        break
      if (item?.t === 'word' && !commonCap(after)) break
      continue
    }
    if (lowerIs(item, [',']) && (head === 'Ministry' || head === 'Department') && listAhead(items, end)) continue
    if (lowerIs(item, ['of', 'the', 'for', 'in']) && end > j && topicAhead(items, end)) continue
    break
  }
  return end > j ? { next: end, state: null } : null
}

/** After a comma: one or two capitalised common words, then a comma or "and". */
function listAhead(items: readonly Item[], comma: number): boolean {
  let j = comma + 1
  if (lowerIs(items[j], ['and'])) j++
  const start = j
  while (commonCap(items[j]) && j - start < 3) j++
  if (j === start) return false
  return (
    lowerIs(items[comma + 1], ['and']) ||
    lowerIs(items[j], ['and', '&']) ||
    (lowerIs(items[j], [',']) && j < comma + 4 && listAhead(items, j))
  )
}

/** "for the Defence of Human Rights": a common noun follows the second preposition. */
function topicAhead(items: readonly Item[], at: number): boolean {
  let j = at
  while (lowerIs(items[j], ['of', 'the', 'for', 'in']) && j < at + 3) j++
  const item = items[j]
  return isWord(item) && item.cap && isCommon(item.text) && !PARTICLES.has(item.lower)
}
