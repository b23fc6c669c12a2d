import type { Range } from '../grammar/range.ts'
import { boundaries, limitFrom } from './boundaries.ts'
import { type Context, type Draft, partiesOf } from './context.ts'
import { trimEnd } from './coordination.ts'
import { draft, spread } from './drafts.ts'
import type { Parties } from './force.ts'
import { isResult } from './results.ts'

/** What a sentence that ends in a colon puts in front of the items behind it ("invites the Commission:"). */
export interface Opening {
  readonly force: Draft['force']
  /** Who is to act by an item. */
  readonly parties: (item: Range) => Parties
}

const RULE = 'commitment/listed-item'

/** Is the item a sentence with a subject of its own ("The agency will host …", "We agree to")? */
export const isClause = (ctx: Context, first: number) =>
  !ctx.groups.some((g) => g.first === first) &&
  !isResult(ctx.tokens, first, ctx.said.sentence.last) &&
  ctx.groups.some((g, i) => {
    const subject = ctx.subjects[i]
    return subject?.how === 'direct' && (g.form === 'finite' || (g.form === 'base' && subject.first === first))
  })

/**
 * An item's actions. Where a label opens it ("Lift the ban: …"), the label's action and what is undertaken behind it; a label
 * without a verb ("Asset recovery: …") is a topic. "Urge others to join" is read as the act of saying that it is.
 * @param first the item's first token behind its number or bullet
 * @param own reads the item as a sentence by itself
 */
export function itemDrafts(ctx: Context, first: number, open: Opening, own: () => readonly Draft[]): readonly Draft[] {
  const { said, groups, tokens } = ctx
  const colon = colonBehind(ctx, first)
  const at = groups.findIndex((g) => g.first === first)
  const verb = groups[at]
  if (said.analysis.acts.some((a) => a.group === at && at >= 0)) return own()
  const rest = colon > 0 ? own().filter((d) => d.first > colon) : []
  if (colon > 0 && verb === undefined) return rest
  const cuts = boundaries(ctx)
  if (colon > 0) cuts.push(colon)
  cuts.sort((a, b) => a - b)
  if (verb !== undefined && verb.form !== 'finite') {
    const start = verb.form === 'infinitive' ? first + 1 : first
    const item = { first: start, last: limitFrom(cuts, verb.head, said.sentence.last) }
    return [...spread(ctx, at, cuts, start, open.force, open.parties(item), RULE).drafts, ...rest]
  }
  // "All states to keep their markets open", under "we call for:"
  const asked = open.force === 'request' ? groups.findIndex((g) => g.form === 'infinitive') : -1
  const infinitive = groups[asked]
  if (infinitive !== undefined && tokens[first]?.pos !== 'PUNCT') {
    const parties = partiesOf(ctx, { first, last: infinitive.first }) ?? { refs: [], rule: 'not-resolved' }
    return spread(ctx, asked, cuts, first, open.force, parties, RULE).drafts
  }
  const limit = limitFrom(cuts, first, said.sentence.last)
  return phrases(ctx, first, limit).map((p) => draft(ctx, p.first, p.last, open.force, open.parties(p), RULE))
}

/** Where the label that opens an item ends, or 0 where none does. */
function colonBehind(ctx: Context, first: number): number {
  for (let i = first + 1; i < ctx.said.sentence.last - 1; i++) if (ctx.tokens[i]?.text === ':') return i
  return 0
}

/** "The end of A and a cut in B": results in noun form, side by side. */
function phrases(ctx: Context, first: number, limit: number): Range[] {
  const { tokens } = ctx
  const from = [first]
  for (let i = first + 1; i < limit - 2; i++)
    if (
      tokens[i]?.pos === 'CCONJ' &&
      /^(?:an?|the)$/.test(tokens[i + 1]?.lower ?? '') &&
      isResult(tokens, i + 2, limit)
    )
      from.push(i + 1)
  if (!isResult(tokens, first, limit)) return [{ first, last: trimEnd(tokens, first, limit) }]
  return from.map((at, i) => ({ first: at, last: trimEnd(tokens, at, (from[i + 1] ?? limit + 1) - 1) }))
}
