import { distinct } from '../coreference/discourse.ts'
import type { Subject } from '../grammar/subjects.ts'
import { limitFrom } from './boundaries.ts'
import { reachedWith } from './concluded.ts'
import { type Context, isFirstPerson, partiesOf } from './context.ts'
import { trimEnd } from './coordination.ts'
import { draft, type Found, NOTHING, spread, startOf } from './drafts.ts'
import { directedForce, type Parties } from './force.ts'

/** Passives of asking and agreeing inside what somebody says, whose agent the text need not name. */
export function passive(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  subject: Subject,
  parties: Parties | null,
): Found {
  const group = ctx.groups[at]
  if (group === undefined || !group.passive || group.modal !== null || group.negated) return NOTHING
  // "Ethiopia was asked to return the ship"
  const next = ctx.groups[at + 1]
  const asked = /^(?:ask|urge|invite|order|tell|request|require|oblige|instruct|task|warn)$/.test(group.lemma)
  // "I was instructed to write a report": a speaker tells of the past
  if (
    asked &&
    !isFirstPerson(ctx, subject) &&
    parties !== null &&
    next?.form === 'infinitive' &&
    next.first <= group.last + 1
  ) {
    const force = directedForce(ctx, parties.refs)
    if (force !== null)
      return spread(ctx, at + 1, cuts, startOf(ctx, subject, group), force, parties, 'commitment/directive-passive')
  }
  const reached = reachedWith(ctx, at, cuts, subject)
  if (reached.drafts.length > 0) return reached
  // "A new timetable has been agreed with the Kenyan side"
  if (group.lemma !== 'agree' || ctx.tokens[group.last]?.lower !== 'with' || subject.how !== 'direct') return NOTHING
  const limit = trimEnd(ctx.tokens, subject.first, limitFrom(cuts, group.last - 1, ctx.said.sentence.last))
  const other = partiesOf(ctx, { first: group.last + 1, last: limit })
  if (other === null) return NOTHING
  const who: Parties = { refs: distinct([...ctx.sides, ...other.refs]), rule: 'agreed-with' }
  return {
    drafts: [draft(ctx, subject.first, limit, 'agreement', who, 'commitment/agreed-passive')],
    used: [at],
  }
}
