import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { is } from '../lexicon/commitment-cues.ts'
import type { Context } from './context.ts'
import { type Found, spread, startOf } from './drafts.ts'
import { both, type Parties } from './force.ts'

/**
 * "Cooperation within the council will continue": an action goes on that the speakers do, so it is theirs to do; of one
 * speaker in a contact of two, both do it (guide, case 26). Null for other subjects and verbs.
 */
export function ongoing(ctx: Context, at: number, cuts: readonly number[], subject: Subject): Found | null {
  const group = ctx.groups[at]
  if (group === undefined || group.negated || (group.modal !== 'will' && group.modal !== 'would')) return null
  if (!/^(?:continue|intensify|go on|resume)$/.test(group.lemma) || !isAction(ctx, subject)) return null
  // "will continue to be driven by": what it is like
  const next = ctx.groups[at + 1]
  if (next?.form === 'infinitive' && next.first === group.last && (next.copula || next.passive)) return null
  const own: Parties = { refs: ctx.sides, rule: 'speakers' }
  const ends = ctx.joint ? own : both(ctx)
  if (ends.refs.length === 0 || ends.refs.every((r) => r.type === 'person')) return null
  const force = ctx.joint ? 'agreement' : ends.refs.length > 1 ? 'proposal' : 'pledge'
  return spread(ctx, at, cuts, startOf(ctx, subject, group), force, ends, 'commitment/ongoing')
}

/** Is the head of the subject, before any preposition, a noun of action? */
function isAction(ctx: Context, subject: Subject): boolean {
  let head = subject.first
  while (head + 1 < subject.last && ctx.tokens[head + 1]?.pos !== 'ADP' && ctx.tokens[head + 1]?.pos !== 'PUNCT') head++
  return is('action', ctx.tokens[head]?.lower ?? '')
}

/** "will stay in the union", "will remain so", "will always be at your side": a state that is promised. */
export function stands(ctx: Context, group: VerbGroup): boolean {
  const [next, ...more] = ctx.tokens.slice(group.last, group.last + 4).map((t) => t.lower)
  if (group.lemma === 'stay') return true
  if (group.lemma === 'remain') return next === 'so'
  return group.lemma === 'be' && (next === 'at' || next === 'by') && more.includes('side')
}
