import { distinct } from '../coreference/discourse.ts'
import type { Range } from '../grammar/range.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { ActorRef } from '../reading.ts'
import type { Act } from '../statements/act.ts'
import { limitFrom } from './boundaries.ts'
import { type Context, partiesOf } from './context.ts'
import { beforeOccasion, trimEnd } from './coordination.ts'
import { draft, type Found, NOTHING, spread, startOf } from './drafts.ts'
import type { Parties } from './force.ts'

/** Verbs by which an accord comes about. */
const CONCLUDES = /^(?:sign|enter|reach|conclude|strike|make)$/

/** "signed a letter of intent with Kenya", "has entered into an agreement with the government": of both (guide, case 30). */
export function concludedWith(ctx: Context, act: Act, cuts: readonly number[], own: Parties): Found {
  const group = ctx.groups[act.group]
  // in one's own account of the past it is a deed
  if (group === undefined || !CONCLUDES.test(group.lemma) || group.passive || ctx.said.voice === 'own') return NOTHING
  const end = trimEnd(ctx.tokens, act.cue.first, limitFrom(cuts, act.cue.first, ctx.said.sentence.last))
  const limit = beforeOccasion(ctx.tokens, { first: act.cue.first, last: end })
  const words = { first: group.last, last: limit }
  if (!isAccord(ctx, words) || isOld(ctx, words)) return NOTHING
  const other = partner(ctx, words)
  if (other === null) return NOTHING
  const both: Parties = { refs: distinct([...own.refs, ...other.refs]), rule: 'agreed-with' }
  // "with Kenya to reopen the road"
  const next = ctx.groups.findIndex((g) => g.first === other.last && g.form === 'infinitive')
  if (next >= 0) return spread(ctx, next, cuts, other.last + 1, 'agreement', both, 'commitment/agreed-with')
  // the one who signs is the speaker, unless somebody else tells it
  const told = ctx.said.top.some((t) => t !== act && t.cue.first < act.cue.first)
  const start = told && act.subject !== null ? startOf(ctx, act.subject, group) : group.first
  return { drafts: [draft(ctx, start, limit, 'agreement', both, 'commitment/concluded-with')], used: [act.group] }
}

/** "An agreement has been reached with Kenya for its army to withdraw": what it binds one to, else the accord itself. */
export function reachedWith(ctx: Context, at: number, cuts: readonly number[], subject: Subject): Found {
  const group = ctx.groups[at]
  if (group === undefined || !group.passive || !CONCLUDES.test(group.lemma) || group.modal !== null) return NOTHING
  if (subject.how !== 'direct' || group.negated || !isAccord(ctx, subject)) return NOTHING
  const end = trimEnd(ctx.tokens, subject.first, limitFrom(cuts, group.last - 1, ctx.said.sentence.last))
  const limit = beforeOccasion(ctx.tokens, { first: subject.first, last: end })
  const other = partner(ctx, { first: group.last, last: limit })
  if (other === null) return NOTHING
  const both: Parties = { refs: distinct([...ctx.sides, ...other.refs]), rule: 'agreed-with' }
  const next = ctx.groups.findIndex((g) => g.first > group.last && g.first < limit && g.form === 'infinitive')
  const bound = next < 0 ? null : boundBefore(ctx, group.last, ctx.groups[next]?.first ?? 0)
  if (bound !== null) {
    const parties = partiesOf(ctx, bound) ?? both
    return spread(ctx, next, cuts, bound.first, 'agreement', parties, 'commitment/agreed-for')
  }
  return { drafts: [draft(ctx, subject.first, limit, 'agreement', both, 'commitment/concluded-with')], used: [at] }
}

/** "for the army" right before "to withdraw". */
function boundBefore(ctx: Context, floor: number, last: number): Range | null {
  for (let i = last - 2; i > Math.max(floor, last - 8); i--)
    if (ctx.tokens[i]?.lower === 'for') return { first: i + 1, last }
  return null
}

/** With whom: the phrase behind "with", up to the next preposition. */
function partner(ctx: Context, words: Range): { readonly refs: readonly ActorRef[]; readonly last: number } | null {
  for (let i = words.first; i < words.last; i++) {
    const t = ctx.tokens[i]
    if (t?.pos === 'VERB') return null
    if (t?.lower !== 'with') continue
    let last = i + 1
    while (last < words.last && !/^(?:on|to|for|in|after|under|at|,|\u2013)$/.test(ctx.tokens[last]?.lower ?? ''))
      last++
    const found = last > i + 1 ? partiesOf(ctx, { first: i + 1, last }) : null
    return found === null ? null : { refs: found.refs, last }
  }
  return null
}

/** "signed in 1999": of another time. */
const isOld = (ctx: Context, { first, last }: Range) =>
  ctx.tokens
    .slice(first, last)
    .some((t, i) => /^(?:19|20)\d\d$/.test(t.text) && ctx.tokens[first + i - 1]?.lower === 'in')

/** Is what is signed an accord, and not a guest book? */
export function isAccord(ctx: Context, range: Range): boolean {
  const accord =
    /^(?:agreements?|accords?|memorand(?:um|a)|mous?|treat(?:y|ies)|declarations?|documents?|protocols?|statements?|contracts?|pacts?|conventions?|plans?|programmes?|programs?|roadmaps?|letters?|arrangements?|deals?|communiqués?|instruments?|charters?)$/
  for (let i = range.first; i < Math.min(range.last, range.first + 14); i++)
    if (accord.test(ctx.tokens[i]?.lower ?? '')) return true
  return false
}

/** "the signing of a treaty on fish, an MoU on trade and an agreement on ports": the accords of a list, each with its article. */
export function accordsIn(ctx: Context, { first, last }: Range): Range[] {
  const starts = [first]
  for (let i = first + 4; i + 2 < last; i++) {
    const joined = ctx.tokens[i]?.text === ',' || ctx.tokens[i]?.lower === 'and'
    const article = ctx.tokens[i + 1]
    if (!joined || article?.pos !== 'DET' || !/^(?:an?|the)$/.test(article.lower)) continue
    if (isAccord(ctx, { first: i + 1, last: Math.min(last, i + 8) })) starts.push(i + 1)
  }
  return starts.map((start, i) => ({ first: start, last: trimEnd(ctx.tokens, start, starts[i + 1] ?? last) }))
}

/** "an agreement between the two banks": those whom it names. */
export function signatoriesOf(ctx: Context, { first, last }: Range): Parties | null {
  for (let i = first + 1; i < last; i++) {
    if (ctx.tokens[i]?.lower !== 'between' || !isAccord(ctx, { first: i - 1, last: i })) continue
    let end = i + 1
    while (end < last && !/^(?:on|for|to|concerning|regarding)$/.test(ctx.tokens[end]?.lower ?? '')) end++
    const parties = partiesOf(ctx, { first: i + 1, last: end })
    return parties !== null && parties.refs.length > 1 ? parties : null
  }
  return null
}
