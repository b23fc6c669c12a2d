import { sameRef, sideOf } from '../coreference/discourse.ts'
import { mentionsIn } from '../coreference/resolve.ts'
import { TIMES } from '../grammar/noun-phrases.ts'
import type { Subject } from '../grammar/subjects.ts'
import { is } from '../lexicon/commitment-cues.ts'
import type { ActorRef } from '../reading.ts'
import { limitFrom } from './boundaries.ts'
import { type Context, isSpoken, partiesOf } from './context.ts'
import { type Found, NOTHING, spread, startOf } from './drafts.ts'
import { both, directedForce } from './force.ts'
import { isOutcome } from './outcomes.ts'

/** Words behind which "we must" states no duty of its own ("if we must", "what we need to do"). */
const CONDITIONS = new Set('if when whether what how why where unless which whom that once'.split(' '))

/**
 * "We must do our best": one speaker's duty of the own side is a pledge, and of both ends of the contact a proposal
 * (guide, case 26), unless the clause names the other side as the one towards whom the own side acts.
 */
export function ownDuty(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  subject: Subject,
  parties: { refs: readonly ActorRef[]; rule: string },
): Found {
  const group = ctx.groups[at]
  if (group === undefined) return NOTHING
  const we = firstPerson(ctx, subject)
  const first = we >= 0
  if (!first && (group.modal !== 'must' || ctx.tokens[subject.last - 1]?.pos !== 'PROPN')) return NOTHING
  // "we should and will"
  if (ctx.tokens[group.head]?.pos === 'AUX' && group.lemma !== 'do' && group.lemma !== 'have') return NOTHING
  if (group.copula || group.passive || is('words', group.lemma) || is('talks', group.lemma)) return NOTHING
  if (isOutcome(ctx, group) && group.lemma !== 'have') return NOTHING
  if (ctx.tokens[group.first]?.lower === 'had' || isAsked(ctx)) return NOTHING
  const before = ctx.tokens[subject.first - 1]
  const opens = subject.first > ctx.said.sentence.first
  const cleft = cleftBefore(ctx, subject)
  if (opens && cleft === null && before !== undefined && (CONDITIONS.has(before.lower) || before.pos === 'NOUN')) {
    if (before.lower !== 'that' || ctx.tokens[subject.first - 2]?.pos !== 'VERB') return NOTHING
  }
  const ends = both(ctx)
  const limit = limitFrom(cuts, group.head, ctx.said.sentence.last)
  const named = mentionsIn(ctx.discourse, { first: group.last, last: limit }).some((m) => {
    const ref = ctx.discourse.actors.list[m.actor]?.ref
    return ref !== undefined && ends.refs.some((r) => sameRef(r, sideOf(ctx.discourse.actors, ref)))
  })
  const start = cleft ?? (first ? we : startOf(ctx, subject, group))
  if (first && ends.refs.length === 2 && !named)
    return spread(ctx, at, cuts, start, 'proposal', ends, 'commitment/duty-of-both')
  return spread(ctx, at, cuts, start, 'pledge', parties, 'commitment/own-duty')
}

/** Where "we" stands as the subject, behind adverbs of time or manner at most ("Today we"), or -1 ("all that we"). */
function firstPerson(ctx: Context, subject: Subject): number {
  for (let i = subject.first; i < subject.last; i++) {
    const t = ctx.tokens[i]
    if (t?.lower === 'we') return i
    if (t === undefined || (t.pos !== 'ADV' && !TIMES.has(t.lower))) return -1
  }
  return -1
}

/** "It is on this path that we need to": where the claim starts if its adverbial stands in front of it, or null. */
function cleftBefore(ctx: Context, subject: Subject): number | null {
  const { tokens, said } = ctx
  if (tokens[subject.first - 1]?.lower !== 'that') return null
  for (let i = subject.first - 2; i >= Math.max(said.sentence.first, subject.first - 12); i--) {
    if (tokens[i]?.lower !== 'it') continue
    const is_ = tokens[i + 1]?.lower
    return (is_ === 'is' || is_ === "'s") && tokens[i + 2]?.pos === 'ADP' ? i : null
  }
  return null
}

/** Is the sentence a question? */
export const isAsked = (ctx: Context) =>
  ctx.tokens.slice(ctx.said.sentence.last - 2, ctx.said.sentence.last).some((t) => t.text === '?')

/** "Let us rebuild the bridge": an act of all who are spoken to (guide: own side and others together). */
export function letUs(ctx: Context, at: number, cuts: readonly number[]): Found {
  const group = ctx.groups[at]
  const let_ = ctx.groups[at - 1]
  if (group === undefined || let_ === undefined || group.form !== 'base' || let_.lemma !== 'let') return NOTHING
  const between = ctx.tokens[group.first - 1]?.lower
  if ((between !== 'us' && between !== "'s") || !isSpoken(ctx, let_.first) || isAsked(ctx)) return NOTHING
  if (group.copula || is('words', group.lemma) || is('talks', group.lemma) || isOutcome(ctx, group)) return NOTHING
  const ends = both(ctx)
  return spread(ctx, at, cuts, let_.first, 'proposal', ends, 'commitment/let-us')
}

/** Adjectives and nouns that put a duty on somebody: "it is necessary for X to", "it is up to X to". */
const DUTIES = /^(?:necessary|important|imperative|essential|crucial|vital|incumbent|time|up)$/

/** "It is necessary for the parties to take part": a duty on those named; bare necessity is opinion (guide, case 23). */
export function impersonalDuty(ctx: Context, at: number, cuts: readonly number[]): Found {
  const group = ctx.groups[at]
  if (group === undefined) return NOTHING
  // "the time has come for Russia to"
  const come = group.lemma === 'come' ? group.last - 1 : -1
  for (let i = come < 0 ? group.last : come; i < group.last + 4; i++) {
    if (i !== come && !DUTIES.test(ctx.tokens[i]?.lower ?? '')) continue
    const join = ctx.tokens[i + 1]?.lower
    if (join !== 'for' && join !== 'to' && join !== 'upon' && join !== 'on') return NOTHING
    const next = ctx.groups.findIndex((g) => g.first > i + 2 && g.form === 'infinitive')
    const inner = ctx.groups[next]
    if (inner === undefined || inner.first > i + 14) return NOTHING
    const parties = partiesOf(ctx, { first: i + 2, last: inner.first })
    const force = parties === null ? null : directedForce(ctx, parties.refs)
    return parties === null || force === null
      ? NOTHING
      : spread(ctx, next, cuts, i + 2, force, parties, 'commitment/impersonal-duty')
  }
  return NOTHING
}
