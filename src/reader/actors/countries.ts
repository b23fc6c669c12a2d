import type { MentionForm } from './actors.ts'
import type { CountryItem, Item } from './items.ts'
import { KNOWN } from './lexicons.ts'
import type { Line } from './lines.ts'
import { CAPITAL_NOUNS, CAPITAL_VERBS, PLACE_BEFORE } from './words.ts'

/** A place where a state is named. */
export interface CountryMention {
  readonly line: Line
  readonly item: CountryItem
  readonly form: MentionForm
}
const small = (item: Item | undefined) => (item?.t === 'word' || item?.t === 'mark' ? item.text.toLowerCase() : '')
/** Nouns for private persons: a nationality beside them names no state (guide). */
const PRIVATE = new Set(
  'individual individuals journalist journalists man woman men women singer actor actress businessman businesswoman businessmen player footballer musician musicians artist author writer teenager couple boy girl tourist tourists restaurant cuisine food language'.split(
    ' ',
  ),
)

/** The states a line names: by name and demonym, and by capital or seat where that is an actor. */
export function countriesIn(line: Line): CountryMention[] {
  const found: CountryMention[] = []
  line.items.forEach((item, i) => {
    // "the Portuguese MFA" names Portugal; other bodies' names do not name their state
    if (item.t === 'org' && item.kind === 'ministry' && item.state !== null && item.bare !== item.text) {
      const first = KNOWN.starting(line.tokens, item.first, item.last).at(-1)
      const country = first?.value.country
      if (first === undefined || country === undefined || country.code !== item.state) return
      const { code, kind } = country
      found.push({
        line,
        item: { t: 'country', first: first.first, last: first.last, code, kind, text: '' },
        form: 'demonym',
      })
      return
    }
    if (item.t !== 'country') return
    const { kind } = item
    if (kind === 'people' && small(line.items[i - 1]) === 'ethnic') return
    if (kind === 'people' && PRIVATE.has(small(line.items[i + 1]))) return
    if (/^(?:dollars?|currency)$/.test(small(line.items[i + 1])) && kind === 'name') return
    if (kind === 'capital' && !capitalActs(line.items, i)) return
    if (kind === 'seat' && PLACE_BEFORE.has(small(line.items[small(line.items[i - 1]) === 'the' ? i - 2 : i - 1])))
      return
    const form = kind === 'people' ? 'demonym' : kind === 'name' ? (item.text.length > 4 ? 'full' : 'short') : 'capital'
    found.push({ line, item, form })
  })
  return found
}

const US_STATES =
  /^(?:Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming)$/

/** Without "Georgia" where it is the American state: others of them are named, and nothing else of the Caucasus. */
export function withoutNamesakes(mentions: readonly CountryMention[], lines: readonly Line[]): CountryMention[] {
  const american = () => lines.some((l) => l.items.some((item) => item.t === 'place' && US_STATES.test(item.text)))
  const georgian = (m: CountryMention) => m.item.code === 'GEO' && m.item.text !== 'Georgia'
  if (!mentions.some((m) => m.item.code === 'GEO') || mentions.some(georgian) || !american()) return [...mentions]
  if (mentions.some((m) => /^(?:RUS|ARM|AZE|UKR)$/.test(m.item.code))) return [...mentions]
  return mentions.filter((m) => m.item.code !== 'GEO')
}

/** Is the capital at item `i` used for its government? */
function capitalActs(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]
  const next = items[i + 1]
  const second = items[i + 2]
  if (PLACE_BEFORE.has(small(before)) || small(next) === ',' || small(next) === '(') return false
  if (small(next) === "'s" || small(next) === "'")
    return CAPITAL_NOUNS.has(small(second)) || (second?.t === 'word' && CAPITAL_NOUNS.has(small(items[i + 3])))
  if (next?.t === 'word' && CAPITAL_VERBS.has(next.lower) && !next.cap) return !afterPlaceList(items, i)
  if (CAPITAL_NOUNS.has(small(next))) return true
  // "between Moscow and Ankara", "Moscow-Ankara ties"
  const other = small(next) === 'and' || small(next) === '-' || small(next) === '\u2013' ? second : undefined
  if (other?.t === 'country') {
    if (small(before) === 'between') return true
    if (small(next) !== 'and') return CAPITAL_NOUNS.has(small(items[i + 3]))
    const verb = small(items[i + 3])
    return CAPITAL_VERBS.has(verb) || /^(?:agree|have|are|were|plan|want|need)$/.test(verb)
  }
  const partner = small(before) === 'and' || small(before) === '-' ? items[i - 2] : undefined
  if (
    partner?.t === 'country' &&
    (small(items[i - 3]) === 'between' || (small(before) === '-' && CAPITAL_NOUNS.has(small(next))))
  )
    return true
  if (
    /^(?:urged|urges|urging|told|tells|warned|warning|accused|accuses|accusing|asked|pressed|pressing|pushed|against|ask|urge|press|criticized|criticised|thanked|blamed|blames)$/.test(
      small(before),
    )
  )
    return true
  if (
    /^(?:on|upon)$/.test(small(before)) &&
    /^(?:call|calls|called|calling|pressure|sanctions|relies|rely)$/.test(small(items[i - 2]))
  )
    return true
  if (
    /^(?:with|by|from|to)$/.test(small(before)) &&
    /^(?:ties|relations|talks|negotiations|agreement|dialogue|cooperation|made|imposed|backed|supported|assurances|support|backing|signals|message|proposal|approval|issued|war|contacts|coordination)$/.test(
      small(items[i - 2]),
    )
  )
    return true
  return false
}

/** "talks in Geneva and Vienna will": the capital is one of a list of places. */
function afterPlaceList(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    if (PLACE_BEFORE.has(small(items[k]))) return small(items[i - 1]) === 'and' || small(items[i - 1]) === 'or'
  }
  return false
}
