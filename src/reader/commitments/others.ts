import { mentionsIn } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { ActorRef } from '../reading.ts'
import { type Context, isOwn, unnamed } from './context.ts'

/** "They must", "the security forces should": of the country that the text is about; "all parties" are nobody in particular. */
export function unnamedActor(ctx: Context, subject: Subject): { refs: ActorRef[]; rule: string } {
  const head = ctx.tokens[subject.last - 1]?.lower ?? ''
  return /^(?:they|authorities|forces|military|government|leaders|regime|army)$/.test(head)
    ? unnamed(ctx)
    : { refs: [], rule: 'not-resolved' }
}

/** "I hope that you will", "we expect them to": somebody, though the text does not say plainly who. */
export const isAddressed = (ctx: Context, subject: Subject) =>
  subject.last - subject.first === 1 && /^(?:you|they|them)$/.test(ctx.tokens[subject.first]?.lower ?? '')

/** Does the subject stand for people or bodies that can act, though not for any that is named? */
export function isCollective(ctx: Context, subject: Range): boolean {
  for (let i = subject.first; i < subject.last; i++) {
    const word = ctx.tokens[i]?.lower ?? ''
    if (
      /^(?:they|everyone|community|members|actors|authorities|parties|sides|leaders|forces|states|nations|countries|governments|politicians|others|partners|allies|companies|donors)$/.test(
        word,
      )
    )
      return true
    if (ctx.tokens[i]?.pos === 'ADP') return false
  }
  return false
}

/** "commends X and encourages it to": the latest country or body of the sentence that is not the speakers' own. */
export function namedBefore(ctx: Context, at: number): { refs: readonly ActorRef[]; rule: string } | null {
  const before = mentionsIn(ctx.discourse, { first: ctx.said.sentence.first, last: at })
  for (const m of before.toReversed()) {
    const ref = ctx.discourse.actors.list[m.actor]?.ref
    if (ref !== undefined && ref.type !== 'person' && !isOwn(ctx, [ref])) return { refs: [ref], rule: 'named-before' }
  }
  return null
}
