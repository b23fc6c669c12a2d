import type { Range } from '../grammar/range.ts'
import { is } from '../lexicon/commitment-cues.ts'
import type { Act } from '../statements/act.ts'
import { limitFrom } from './boundaries.ts'
import { complementOf } from './complements.ts'
import type { Context } from './context.ts'
import { beforeOccasion, trimEnd } from './coordination.ts'
import { draft, type Found, NOTHING, nothing, spread } from './drafts.ts'
import { both, type Parties } from './force.ts'

export function refusal(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const own: Parties = { refs: ctx.sides, rule: 'speakers' }
  const group = ctx.groups[act.group]
  if (group === undefined || group.negated || group.passive) return NOTHING
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return NOTHING
  const spoken = act.quoted || ctx.said.top.some((t) => t !== act && t.class === 'say')
  const start = act.subject?.how === 'direct' && spoken ? act.subject.first : act.cue.first
  if (complement.group >= 0)
    return spread(ctx, complement.group, cuts, start, 'refusal', own, 'commitment/refused-action', false)
  if (complement.object === null) return NOTHING
  const last = spoken ? complement.object.last : beforeOccasion(ctx.tokens, complement.object)
  return { drafts: [draft(ctx, start, last, 'refusal', own, 'commitment/refused-phrase')], used: [] }
}

/** "announced a contribution of 5 million", "announced the withdrawal of its forces": what is announced as a thing. */
export function announced(ctx: Context, act: Act, cuts: readonly number[]): Found {
  if (ctx.groups[act.group]?.lemma !== 'announce') return NOTHING
  const complement = complementOf(ctx, act, cuts)
  const { object } = complement ?? { object: null }
  const thing = complement?.kind === 'phrase' || complement?.kind === 'infinitive'
  if (complement === null || !thing || object === null) return nothing(ctx, act.cue, 'act-no-complement')
  const accord = announcedAccord(ctx, object, cuts)
  if (accord.drafts.length > 0) return accord
  const head = ctx.tokens.slice(object.first, object.first + 9).some((t) => is('announced', t.lower))
  if (!head) return nothing(ctx, act.cue, 'act-thing')
  const force = ctx.joint ? 'agreement' : 'pledge'
  const own = { refs: ctx.sides, rule: 'speakers' }
  if (complement.group >= 0)
    return spread(ctx, complement.group, cuts, object.first, force, own, 'commitment/announced')
  return { drafts: [draft(ctx, object.first, object.last, force, own, 'commitment/announced')], used: [] }
}

/** What two sides have made together when one of them announces it. */
const ACCORD = /^(?:agreement|memorandum|mou|pact|accord|treaty|arrangement)$/

/** "announced a memorandum on direct flights", "announced a joint statement establishing": of both, as an item of their accord. */
function announcedAccord(ctx: Context, object: Range, cuts: readonly number[]): Found {
  const { tokens } = ctx
  const opening = tokens.slice(object.first, object.first + 6)
  const fresh = /^(?:an?|new)$/.test(opening[0]?.lower ?? '')
  const joint = opening.findIndex((t, i) => t.lower === 'joint' && opening[i + 1]?.lower === 'statement')
  if (!fresh || (joint < 0 && !opening.some((t) => ACCORD.test(t.lower)))) return NOTHING
  const last = trimEnd(tokens, object.first, limitFrom(cuts, object.first, ctx.said.sentence.last))
  const parties = both(ctx)
  if (parties.refs.length < 2) return NOTHING
  return { drafts: [draft(ctx, object.first, last, 'agreement', parties, 'commitment/announced')], used: [] }
}

/** "accepted the invitation", "authorised a drawdown" (guide, case 21). */
export function deed(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const group = ctx.groups[act.group]
  const lemma = group?.lemma ?? ''
  if (!/^(?:accept|authori[sz]e|order|approve)$/.test(lemma) || group?.negated || ctx.said.voice === 'own')
    return NOTHING
  const limit = trimEnd(ctx.tokens, act.cue.first, limitFrom(cuts, act.cue.last, ctx.said.sentence.last))
  const words = ctx.tokens.slice(act.cue.last, limit).map((t) => t.lower)
  if (
    lemma === 'accept' &&
    !words.some((w) => w === 'invitation' || w === 'offer' || w === 'proposal' || w === 'request')
  )
    return nothing(ctx, act.cue, 'act-thing')
  return {
    drafts: [
      draft(
        ctx,
        act.cue.first,
        limit,
        ctx.joint ? 'agreement' : 'pledge',
        { refs: ctx.sides, rule: 'speakers' },
        'commitment/deed',
      ),
    ],
    used: [],
  }
}
