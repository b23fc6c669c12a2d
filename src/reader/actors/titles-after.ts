import type { Token } from '../text/text.ts'
import type { Item } from './items.ts'
import { isCommon, isGivenName } from './lexicons.ts'
import { isWord, nameWord } from './names.ts'
import { lower } from './title-words.ts'
import { build, LINKS, listed, MOST_ITEMS, opensComplement, SMALL_TOPICS, type Title } from './titles.ts'
import { MODIFIERS } from './words.ts'

/** The title that follows the name ending before item `at`: ", the Russian foreign minister", "(President of Chad)". */
export function titleAfter(items: readonly Item[], at: number, tokens: readonly Token[], tip: boolean): Title | null {
  let i = at
  const opener = lower(items[i])
  const relative = opener === 'who' && /^(?:is|was)$/.test(lower(items[i + 1]))
  if (!tip && !relative && !/^(?:,|\(|\u2013|is|was|:)$/.test(opener)) return null
  if (!tip) i += relative ? 2 : 1
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
