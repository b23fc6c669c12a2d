import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { cue, is } from '../lexicon/commitment-cues.ts'
import type { ActorRef } from '../reading.ts'
import { limitFrom } from './boundaries.ts'
import { type Context, isOwn, partiesOf, unnamed } from './context.ts'
import { trimEnd } from './coordination.ts'
import { draft, type Found, NOTHING, spread, stance, startOf } from './drafts.ts'

/** The adjective of readiness behind a copula ("is fully ready"), or null. */
export function adjectiveBehind(ctx: Context, group: VerbGroup): { at: number; force: 'pledge' | 'refusal' } | null {
  for (let i = group.passive ? group.head : group.last; i < group.last + 4; i++) {
    const t = ctx.tokens[i]
    if (t === undefined) return null
    const force = cue('adjective', t.lower)
    if (force === 'pledge' || force === 'refusal') {
      const next = ctx.tokens[i + 1]?.lower
      return next === 'to' ||
        (next === 'on' && t.lower === 'keen') ||
        (next === 'for' && t.lower === 'ready') ||
        (next === 'in' && t.lower === 'interested')
        ? { at: i, force }
        : null
    }
    // "is in a position to", "has no intention of"
    if (t.lower === 'in' && ctx.tokens[i + 2]?.lower === 'position') return { at: i + 2, force: 'pledge' }
    if (t.pos !== 'ADV' && t.lower !== 'not' && t.pos !== 'PART') return null
  }
  return null
}

export function readiness(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  subject: Subject,
  parties: { refs: ActorRef[]; rule: string },
): Found {
  const group = ctx.groups[at]
  if (group === undefined) return NOTHING
  const adjective = adjectiveBehind(ctx, group)
  if (adjective === null) return NOTHING
  const refuses = (adjective.force === 'refusal') !== negates(ctx, group, adjective.at)
  const force = refuses ? (isOwn(ctx, parties.refs) ? 'refusal' : null) : stance(ctx, parties.refs, 'pledge')
  // "police have been unable to find him": no unwillingness
  const failed = refuses && ctx.tokens.slice(group.first, adjective.at).some((t) => t.lower === 'been')
  if (force === null || failed) return NOTHING
  const next = ctx.groups.findIndex((g) => g.first > adjective.at && g.first <= adjective.at + 2)
  const start = startOf(ctx, subject, group)
  if (next < 0) {
    const last = trimEnd(ctx.tokens, start, limitFrom(cuts, adjective.at, ctx.said.sentence.last))
    return { drafts: [draft(ctx, start, last, force, parties, 'commitment/readiness')], used: [at] }
  }
  const found = spread(ctx, next, cuts, start, force, parties, 'commitment/readiness')
  return { drafts: found.drafts, used: [at, ...found.used] }
}

/** "There are no plans to change the rules", "there will be no further extension": the speaker rules it out. */
export function existential(ctx: Context, at: number, cuts: readonly number[], subject: Subject): Found {
  const group = ctx.groups[at]
  if (group === undefined || !group.copula) return NOTHING
  const words = ctx.tokens.slice(group.last, group.last + 4).map((t) => t.lower)
  const duty = group.modal === 'must' && ctx.said.voice === 'own' && words[0] !== 'no'
  if (duty) {
    const end = trimEnd(ctx.tokens, subject.first, limitFrom(cuts, group.last, ctx.said.sentence.last))
    const asked = unnamed(ctx)
    if (asked.refs.length === 0) return NOTHING
    return { drafts: [draft(ctx, subject.first, end, 'request', asked, 'commitment/existential-duty')], used: [at] }
  }
  if (ctx.joint) return NOTHING
  if (words[0] !== 'no') return NOTHING
  const planned = words.some((w) => /^(?:plans?|intention|intentions|question)$/.test(w))
  if (!planned && group.modal !== 'will') return NOTHING
  const last = trimEnd(ctx.tokens, subject.first, limitFrom(cuts, group.last, ctx.said.sentence.last))
  const used = ctx.groups.map((g, i) => (g.first >= subject.first && g.last <= last ? i : -1)).filter((i) => i >= 0)
  return {
    drafts: [
      draft(ctx, subject.first, last, 'refusal', { refs: ctx.sides, rule: 'speakers' }, 'commitment/existential'),
    ],
    used,
  }
}

/** "has no plan to", "have no intention of", "has every intention of", "reserves the right to". */
export function intention(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  subject: Subject,
  parties: { refs: ActorRef[]; rule: string },
): Found {
  const group = ctx.groups[at]
  const next = ctx.groups[at + 1]
  if (group === undefined || next === undefined || next.first > group.last + 5) return NOTHING
  const words = ctx.tokens.slice(group.last, next.first).map((t) => t.lower)
  const nouns = group.lemma === 'reserve' ? /^right$/ : /^(?:plans?|intentions?|intent|desire|wish|interest)$/
  if (!words.some((w) => nouns.test(w))) return NOTHING
  const force =
    words[0] === 'no' || group.negated
      ? isOwn(ctx, parties.refs)
        ? 'refusal'
        : null
      : stance(ctx, parties.refs, 'pledge')
  if (force === null) return NOTHING
  const found = spread(ctx, at + 1, cuts, startOf(ctx, subject, group), force, parties, 'commitment/intention')
  return { drafts: found.drafts, used: [at, ...found.used] }
}

/** "Our commitment to the defence of Latvia remains ironclad": the undertaking is the subject. */
export function standingCommitment(ctx: Context, at: number, cuts: readonly number[], subject: Subject): Found | null {
  const group = ctx.groups[at]
  const head = ctx.tokens.slice(subject.first, subject.last).findIndex((t) => cue('noun', t.lower) === 'pledge')
  if (group === undefined || head < 1 || head > 4) return null
  if (
    !/^(?:ironclad|unwavering|steadfast|firm|strong|absolute|unshakable|unshakeable|rock-solid|clear|unchanged|enduring)$/.test(
      adjective(ctx, group),
    )
  )
    return null
  const own = ctx.tokens[subject.first]?.lower === 'our' || ctx.tokens[subject.first]?.lower === 'my'
  const parties = own
    ? { refs: [...ctx.sides], rule: 'possessive' }
    : partiesOf(ctx, { first: subject.first, last: subject.first + head })
  const force = parties === null ? null : stance(ctx, parties.refs, 'pledge')
  if (parties === null || force === null) return null
  const last = trimEnd(ctx.tokens, subject.first, limitFrom(cuts, group.last, ctx.said.sentence.last))
  return { drafts: [draft(ctx, subject.first, last, force, parties, 'commitment/standing')], used: [at] }
}

/** The first adjective behind a copula. */
function adjective(ctx: Context, group: VerbGroup): string {
  for (let i = group.last; i < group.last + 3; i++) {
    const t = ctx.tokens[i]
    if (t?.pos === 'ADJ' || t?.pos === 'VERB') return t.lower
  }
  return ''
}

function negates(ctx: Context, group: VerbGroup, until: number): boolean {
  if (group.negated) return true
  for (let i = group.last; i < until; i++)
    if (ctx.tokens[i]?.lower === 'not' || ctx.tokens[i]?.lower === "n't") return true
  return false
}

/** What one takes or makes ("is taking further steps to"). */
const STEPS = /^(?:steps?|actions?|measures|efforts|contributions?|investments?)$/

/** "is training", "are working with partners to", "is taking further steps": an act that goes on. */
export function isProgressive(ctx: Context, group: VerbGroup): boolean {
  const first = ctx.tokens[group.first]?.lower
  if (!/^(?:is|are|am|'re|'m)$/.test(first ?? '') || !ctx.tokens[group.head]?.lower.endsWith('ing')) return false
  if (is('work', group.lemma)) return true
  const behind = ctx.tokens.slice(group.last, group.last + 4)
  if (group.lemma === 'take' || group.lemma === 'make') return behind.some((t) => STEPS.test(t.lower))
  const next = behind.find((t) => t.pos !== 'ADV' && t.lower !== 'hard')
  return group.lemma === 'work' && (next?.lower === 'to' || next?.lower === 'with')
}
