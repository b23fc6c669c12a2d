import type { Range } from '../grammar/range.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { ActorRef, Force } from '../reading.ts'
import type { Reason } from '../trace.ts'
import { type Context, type Draft, holdsOwn, isOwn } from './context.ts'
import { actionsFrom } from './coordination.ts'

/** The result of reading one clause: drafts, and the verb groups that they use up. */
export interface Found {
  readonly drafts: Draft[]
  readonly used: readonly number[]
}

export const NOTHING: Found = { drafts: [], used: [] }

/** No draft, though a rule had found its words: the trace, if there is one, hears why. */
export function nothing(ctx: Context, at: Range | undefined, why: Reason): Found {
  if (at !== undefined) ctx.discourse.trace?.missed(at, why)
  return NOTHING
}

/** A stance of these parties: agreement where both speak of both, the given force of the own side, null of others. */
export function stance(ctx: Context, parties: readonly ActorRef[], force: Force): Force | null {
  if (isOwn(ctx, parties)) return ctx.joint ? 'agreement' : force
  // "our two countries want to": one speaker for both (guide, case 26)
  return force === 'pledge' && holdsOwn(ctx, parties) ? (ctx.joint ? 'agreement' : 'proposal') : null
}

export function isPresent(ctx: Context, group: VerbGroup): boolean {
  const head = ctx.tokens[group.head]
  if (head === undefined) return false
  if (group.modal !== null) return true
  const first = ctx.tokens[group.first]?.lower ?? ''
  if (first === 'do' || first === 'does') return true
  if (/^(?:has|have|had|was|were|did)$/.test(first) && group.first !== group.head) return false
  return head.lower === head.lemma || (/s$/.test(head.lower) && !/ss$/.test(head.lower))
}

/** Where the quote of a clause starts: with the party if it stands with its verb, else with the verb. */
export function startOf(ctx: Context, subject: Subject, group: VerbGroup): number {
  if (subject.how !== 'direct' || group.first - subject.first > 14)
    return subject.how === 'direct' && subject.appositive === null ? subject.first : group.first
  // "The two sides, he said, should": the party is cut off from its verb
  const parted = ctx.said.analysis.acts.some((a) => a.cue.first >= subject.last && a.cue.last <= group.first)
  return parted ? group.first : subject.first
}

/** Drafts for a verb group and all that is coordinated with it; the first begins at `start`. */
export function spread(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  start: number,
  force: Force,
  parties: { refs: readonly ActorRef[]; rule: string },
  rule: string,
  coordinate = true,
): Found {
  const actions = actionsFrom(ctx, at, cuts)
  const used = [at]
  const drafts: Draft[] = []
  actions.forEach((action, i) => {
    // a finite member of the run has a modal or stance of its own, and is read by itself
    const own = action.group.form === 'finite' && action.group.modal === null
    if (i > 0 && (!coordinate || own)) return
    used.push(ctx.groups.indexOf(action.group))
    const negated = action.group.negated && (i > 0 || action.group.modal !== null) && force !== 'request'
    drafts.push(draft(ctx, i === 0 ? start : action.first, action.last, negated ? 'refusal' : force, parties, rule))
  })
  return { drafts, used }
}

export function draft(
  ctx: Context,
  first: number,
  last: number,
  force: Force,
  parties: { refs: readonly ActorRef[]; rule: string },
  rule: string,
): Draft {
  return {
    first,
    last,
    force,
    parties: parties.refs,
    rule,
    partiesRule: `parties/${parties.rule}`,
    speakers: ctx.speakers,
  }
}
