import { is } from '../lexicon/commitment-cues.ts'
import type { Act } from '../statements/act.ts'
import { complementOf } from './complements.ts'
import { type Context, isOwn, partiesOf } from './context.ts'
import { type Found, NOTHING, spread } from './drafts.ts'
import { both, directedForce, type Parties } from './force.ts'
import { isAddressed, isCollective } from './others.ts'

/** Verbs of wanting that take somebody and an infinitive. */
const WANTS = /^(?:want|need|like|love|prefer)$/

/** "We want Ethiopia to reopen the road", "I would like the minister to report": asked of the one in between. */
export function wanted(ctx: Context, at: number, cuts: readonly number[], who: Parties | null): Found {
  const group = ctx.groups[at]
  const next = ctx.groups[at + 1]
  if (group === undefined || next === undefined || who === null || !isOwn(ctx, who.refs)) return NOTHING
  if (!WANTS.test(group.lemma) || group.negated || next.form !== 'infinitive') return NOTHING
  if (/^(?:what|all|if)$/.test(ctx.tokens[(ctx.subjects[at]?.first ?? 1) - 1]?.lower ?? '')) return NOTHING
  if (group.modal !== null && !(group.modal === 'would' && group.lemma !== 'need')) return NOTHING
  const object = { first: group.last, last: next.first }
  const words = ctx.tokens.slice(object.first, object.last)
  if (words.length === 0 || words.length > 12 || words.some((t) => t.pos === 'PUNCT')) return NOTHING
  if (is('words', next.lemma) || is('talks', next.lemma)) return NOTHING
  const us = words.length === 1 && words[0]?.lower === 'us'
  if (next.passive) {
    const nobody = { refs: [], rule: 'nobody-named' }
    return spread(ctx, at + 1, cuts, object.first, 'request', nobody, 'commitment/wanted')
  }
  const asked: Parties | null = us ? both(ctx) : (partiesOf(ctx, object) ?? somebody(ctx, object))
  const force = asked === null ? null : us && asked.refs.length > 1 ? 'proposal' : directedForce(ctx, asked.refs)
  return asked === null || force === null
    ? NOTHING
    : spread(ctx, at + 1, cuts, object.first, force, asked, 'commitment/wanted')
}

/** "all sides", "you", "them": somebody, though the text does not say who. */
const somebody = (ctx: Context, object: { first: number; last: number }): Parties | null =>
  isCollective(ctx, object) || isAddressed(ctx, { ...object, how: 'direct', appositive: null })
    ? { refs: [], rule: 'not-resolved' }
    : null

/** "told Ethiopia to withdraw", "warned Ethiopia not to touch the pipeline", "warned it against delay". */
export function told(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const lemma = ctx.groups[act.group]?.lemma ?? ''
  if (!/^(?:tell|warn|caution|advise)$/.test(lemma) || ctx.groups[act.group]?.passive) return NOTHING
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return NOTHING
  const { object } = complement
  if (complement.kind === 'infinitive' && object !== null) {
    const parties = partiesOf(ctx, object) ?? somebody(ctx, object)
    const force = parties === null ? null : directedForce(ctx, parties.refs)
    return parties === null || force === null
      ? NOTHING
      : spread(ctx, complement.group, cuts, object.first, force, parties, 'commitment/told')
  }
  // "warned Ethiopia against touching"
  for (let i = act.cue.last; i < Math.min(act.cue.last + 8, ctx.said.sentence.last); i++) {
    if (ctx.tokens[i]?.pos === 'PUNCT' || ctx.tokens[i]?.lower === 'that') return NOTHING
    if (ctx.tokens[i]?.lower !== 'against') continue
    const at = ctx.groups.findIndex((g) => g.first === i + 1 && g.form === 'gerund')
    if (at < 0) return NOTHING
    const named = i > act.cue.last ? partiesOf(ctx, { first: act.cue.last, last: i }) : null
    const parties = named ?? { refs: [], rule: 'not-resolved' }
    return spread(ctx, at, cuts, named === null ? i : act.cue.last, 'request', parties, 'commitment/told')
  }
  return NOTHING
}
