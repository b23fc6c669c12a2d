import { sameRef, sideOf } from '../coreference/discourse.ts'
import { mentionsIn } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { is } from '../lexicon/commitment-cues.ts'
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
  const head = ctx.tokens[subject.last - 1]?.lower ?? ''
  if (ctx.tokens[subject.first]?.lower === 'no' && /^(?:state|country|nation|government|party|side|one)$/.test(head))
    return true
  // "the two must face trial"
  const only = ctx.tokens[subject.last - 1]
  if (only?.pos === 'NUM' && subject.last - subject.first === 2 && ctx.tokens[subject.first]?.lower === 'the')
    return true
  for (let i = subject.first; i < subject.last; i++) {
    const word = ctx.tokens[i]?.lower ?? ''
    if (
      /^(?:they|everyone|community|members|actors|authorities|parties|sides|leaders|ministers|forces|states|nations|countries|governments|politicians|others|partners|allies|companies|donors)$/.test(
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

/** Words behind which a clause states no duty of its own ("whether a step should", "the view that prices should"). */
const NO_CLAIM = /^(?:if|when|whether|what|how|why|where|unless|which|once)$/

/** "Such a step should not harm the fishermen": a duty laid on a thing is one on whoever has the thing in hand. */
export function isThingsDuty(ctx: Context, group: VerbGroup, subject: Subject): boolean {
  const { tokens, said } = ctx
  const head = tokens[subject.last - 1]
  if (subject.how !== 'direct' && subject.how !== 'shared') return false
  if (head === undefined || (head.pos !== 'NOUN' && head.pos !== 'NUM')) return false
  if (/^(?:what|no|one)$/.test(tokens[subject.first]?.lower ?? '') || tokens[group.first]?.lower === 'had') return false
  if (tokens[group.head]?.pos === 'AUX' && !group.copula) return false
  // "must be part of the effort", "must be free", "should be balanced"; "should be useful" is a guess
  const after = tokens[group.last]
  const made = after?.pos === 'ADJ' && (group.modal === 'must' || /[^e]ed$/.test(after.lower))
  if (group.copula && after?.lower !== 'part' && !made) return false
  const bare = after === undefined || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(after.pos)
  const happens = is('state', group.lemma) || (is('agenda', group.lemma) && bare && !group.passive)
  if (happens && !group.copula && group.lemma !== 'include') return false
  if (tokens[said.sentence.last - 1]?.text === '?') return false
  const before = tokens[subject.first - 1]
  if (before === undefined || subject.first === said.sentence.first) return true
  if (NO_CLAIM.test(before.lower)) return false
  return before.lower !== 'that' || tokens[subject.first - 2]?.pos !== 'NOUN'
}

/** What one who holds office says must be done, among people of one state and in a text of that state, is asked of it. */
export function atHome(ctx: Context): { refs: ActorRef[]; rule: string } | null {
  const { scene, actors } = ctx.discourse
  const [side] = ctx.sides
  if (side === undefined || ctx.joint || scene.home === null || !sameRef(scene.home, side)) return null
  const abroad = scene.principals.some((p) => sideOf(actors, p).type === 'country' && !sameRef(sideOf(actors, p), side))
  return abroad ? null : { refs: [side], rule: 'at-home' }
}

/**
 * "The sides", "both parties", "them": the two countries or bodies, none of them the speakers', that were last named side by
 * side ("fighting between Norwegian and Danish boats"), in the sentence or the two before it in the paragraph.
 */
export function pairBefore(
  ctx: Context,
  at: number,
  floor?: number,
): { refs: readonly ActorRef[]; rule: string } | null {
  const { discourse, said, tokens } = ctx
  const { actors, text } = discourse
  const from = text.sentences[Math.max(0, said.sentence.index - 2)]
  const first = floor ?? (from?.block === said.sentence.block ? from.first : said.sentence.first)
  const named = mentionsIn(discourse, { first, last: at }).toReversed()
  for (const [i, later] of named.entries()) {
    const earlier = named[i + 1]
    if (
      earlier === undefined ||
      !tokens.slice(earlier.last, later.first).every((t) => t.pos === 'DET' || t.pos === 'CCONJ')
    )
      continue
    if (later.first <= earlier.last) continue
    const refs = [earlier, later].flatMap((m) => {
      const ref = actors.list[m.actor]?.ref
      return ref === undefined || ref.type === 'person' ? [] : [sideOf(actors, ref)]
    })
    const [a, b] = refs
    if (a !== undefined && b !== undefined && !sameRef(a, b) && !refs.some((r) => isOwn(ctx, [r])))
      return { refs, rule: 'named-pair' }
  }
  return null
}

/** "The army will stay": what one who speaks for a state says of an organ without a name, is said of that state's. */
export function ownOrgan(ctx: Context, group: VerbGroup, subject: Subject): { refs: ActorRef[]; rule: string } | null {
  const [side] = ctx.sides
  if (
    side?.type !== 'country' ||
    ctx.joint ||
    (group.modal !== 'will' && group.modal !== 'would' && group.modal !== 'be to')
  )
    return null
  const head = ctx.tokens[subject.last - 1]?.lower ?? ''
  const the = ctx.tokens[subject.first]?.lower === 'the' && subject.last - subject.first < 4
  return the &&
    /^(?:army|military|navy|police|ministry|government|cabinet|parliament|embassy|authorities|troops|forces|delegation|state)$/.test(
      head,
    )
    ? { refs: [side], rule: 'own-organ' }
    : null
}
