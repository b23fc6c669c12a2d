import { sideOf } from '../coreference/discourse.ts'
import { mentionsIn } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import { type Context, isOwn, partiesOf } from './context.ts'

/** An owner, and where its words end if they stand behind the noun. */
export interface Owner {
  readonly refs: readonly ActorRef[]
  readonly rule: string
  readonly end?: number
}

/** Whose undertaking it is: a possessive, a name before the noun, "of X" behind it; the speakers' where none is said. */
export function ownerOf(ctx: Context, phrase: Range, limit: number): Owner | null {
  const { tokens, discourse } = ctx
  for (let i = phrase.first; i < phrase.last; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === 'your' || (/^(?:its|their)$/.test(lower) && isOthers(ctx, phrase.first))) return null
    if (/^(?:his|her|its|their|our|my)$/.test(lower)) return { refs: [...ctx.sides], rule: 'possessive' }
    if (/^(?:shared|mutual|common|joint|both)$/.test(lower)) return { refs: [...ctx.sides], rule: 'shared' }
  }
  for (let i = phrase.first; i < phrase.last; i++) {
    const mention = discourse.actors.at.get(i)
    const ref = mention === undefined ? undefined : discourse.actors.list[mention.actor]?.ref
    if (mention === undefined || ref === undefined) continue
    if (mention.first > i) continue
    const side = sideOf(discourse.actors, ref)
    return { refs: [side], rule: 'named-owner' }
  }
  for (let i = phrase.first; i < phrase.last; i++)
    if (tokens[i]?.lower === "'s") {
      const owner = partiesOf(ctx, { first: phrase.first, last: i })
      return owner
    }
  if (tokens[phrase.last + 1]?.lower === 'of') {
    let last = phrase.last + 2
    while (last < limit && !/^(?:to|for|in|and|,)$/.test(tokens[last]?.lower ?? '')) last++
    const owner = last > phrase.last + 2 ? partiesOf(ctx, { first: phrase.last + 2, last }) : null
    if (owner?.refs.some((r) => r.type !== 'person')) return { ...owner, end: last }
    if (discourse.actors.at.get(phrase.last + 2) !== undefined) return null
  }
  return { refs: [...ctx.sides], rule: 'speakers' }
}

/** "cited Chad's treatment of fishermen and its support for": "its" goes on with the owner named before "and". */
function isOthers(ctx: Context, at: number): boolean {
  const { tokens } = ctx
  if (tokens[at - 1]?.pos !== 'CCONJ') return false
  for (let i = at - 2; i > Math.max(ctx.said.sentence.first, at - 16); i--) {
    const t = tokens[i]
    if (t === undefined || t.text === ',' || ctx.groups.some((g) => g.head === i && g.form === 'finite')) return false
    if (t.lower !== "'s") continue
    const refs = mentionsIn(ctx.discourse, { first: Math.max(ctx.said.sentence.first, i - 3), last: i }).flatMap(
      (m) => ctx.discourse.actors.list[m.actor]?.ref ?? [],
    )
    return (
      refs.length > 0 &&
      !isOwn(
        ctx,
        refs.map((r) => sideOf(ctx.discourse.actors, r)),
      )
    )
  }
  return false
}
