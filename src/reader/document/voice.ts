import type { Actors } from '../actors/actors.ts'
import type { Text } from '../text/text.ts'

const FIRST_PERSON = new Set(['we', 'i', 'our', 'my', 'us', 'me'])
const REPORT =
  /^(?:said|stated|noted|added|stressed|emphasi[sz]ed|underscored|underlined|highlighted|reaffirmed|reiterated|affirmed|expressed|welcomed|thanked|congratulated|discussed|agreed|urged|told|spoke|met|conveyed|raised|condemned|confirmed|announced|called)$/

/** How much of the text speaks as "we" or "I", and how much reports others in the third person; outside quotations. */
export function ownVoice(text: Text, actors: Actors): { share: number; reported: number } {
  let own = 0
  let reported = 0
  let all = 0
  for (const s of text.sentences) {
    if (s.last - s.first < 5 || text.quotations.some((q) => q.start <= s.start && s.end <= q.end)) continue
    all++
    let first = false
    let third = false
    for (let i = s.first; i < s.last; i++) {
      const t = text.tokens[i]
      if (t === undefined) break
      if (FIRST_PERSON.has(t.lower) && !text.quotations.some((q) => q.start <= t.start && t.end <= q.end)) first = true
      if (t.pos === 'VERB' && REPORT.test(t.lower) && i - s.first < 14) {
        const before = actors.at.get(i - 1)
        const person = before !== undefined && actors.list[before.actor]?.ref.type === 'person'
        if (
          person ||
          /^(?:president|secretary|minister|leaders|sides|he|she|they|chancellor|spokesperson|officials|participants|parties|presidents|ministers|chair)$/.test(
            text.tokens[i - 1]?.lower ?? '',
          )
        )
          third = true
      }
    }
    if (first) own++
    if (third) reported++
  }
  return all === 0 ? { share: 0, reported: 0 } : { share: own / all, reported: reported / all }
}
