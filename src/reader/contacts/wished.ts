import type { Range } from '../grammar/range.ts'
import type { Token } from '../text/text.ts'

/** Verbs and nouns after which a noun of contact is wished for, refused or doubted, and does not take place. */
const WISHES = new Set(
  'call calls urge urges demand demands propose proposes offer offers seek seeks request requests invite suggest suggests want wants reject rejects refuse refuses decline dismiss dismisses deny denies cancel cancels postpone postpones oppose opposes favour favor rule boycott boycotts support supports back encourage welcome possibility prospect prospects proposal idea reports rumours rumors plea pleas appeal appeals readiness willingness hopes suspend suspends end ready willing open absence without'.split(
    ' ',
  ),
)
/** Past forms, which the tagger does not always bring back to their verb. */
const PAST =
  /^(?:called|urged|demanded|proposed|offered|sought|requested|suggested|wanted|rejected|refused|declined|dismissed|denied|cancelled|canceled|postponed|opposed|favoured|favored|ruled|boycotted|supported|backed|encouraged|suspended|appealed|pleaded)$/
/** How many tokens before the noun the wish may stand: "called for an immediate return to direct talks". */
const REACH = 7

/** Is the noun of contact only wished for, refused, cancelled or doubted: "called for talks", "rejected a meeting"? */
export function isWished(tokens: readonly Token[], first: number, act: Range): boolean {
  for (let i = act.first - 1; i >= first && i >= act.first - REACH; i--) {
    const t = tokens[i]
    if (t === undefined || /^[,;:"]$/.test(t.text)) return false
    if (WISHES.has(t.lower) || PAST.test(t.lower)) return true
    if (t.pos === 'VERB' && i < act.first - 1 && !/(?:ing|ed)$/.test(t.lower)) return false
  }
  return false
}
