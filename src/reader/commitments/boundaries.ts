import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Context } from './context.ts'

/** Words that open a clause which is no part of the undertaking before it, behind a comma. */
const OPENERS = new Set(
  'which who whose whom where while whereas but as because since given although though noting yet adding'.split(' '),
)

/** Tokens at which an undertaking that started earlier ends at the latest, ascending; the sentence's end is the last. */
export function boundaries(ctx: Context): number[] {
  const { tokens, groups, subjects, said } = ctx
  const { first, last } = said.sentence
  const cuts = new Set<number>()
  const cutBefore = (at: number) => {
    let i = at
    while (i > first && /^[,"'\u2013(]$/.test(tokens[i - 1]?.text ?? '')) i--
    const within = groups.some((g) => g.first < i && i < g.last)
    if (i > first && !within) cuts.add(i)
  }
  for (const act of said.analysis.acts) {
    const start =
      act.subject === null || act.subject.how === 'inverted'
        ? act.cue.first
        : Math.min(act.subject.first, act.cue.first)
    const own = act.subject?.how !== 'shared'
    if (act.at !== 'head') cutBefore(start)
    else if (act.rule === 'participle' && /^(?:,|and)$/.test(tokens[act.cue.first - 1]?.lower ?? ''))
      cutBefore(coordinator(ctx, act.cue.first))
    else if (own && act.group >= 0 && act.subject !== null && opensClause(ctx, act.subject.first))
      cutBefore(coordinator(ctx, act.subject.first))
    else if ((act.subject?.how === 'shared' || act.rule === 'issuer-item') && !act.quoted)
      cutBefore(coordinator(ctx, act.cue.first))
  }
  groups.forEach((group, i) => {
    const subject = subjects[i]
    if (group.form !== 'finite' && group.form !== 'base') return
    if (subject === null || subject === undefined) return
    if (subject.how === 'shared' && group.form === 'finite' && group.modal !== null && opensClause(ctx, group.first))
      cutBefore(coordinator(ctx, group.first))
    if (subject.how !== 'direct' || isReduced(ctx, group, subject.first)) return
    if (opensClause(ctx, subject.first)) cutBefore(coordinator(ctx, subject.first))
  })
  for (let i = first + 1; i < last; i++) {
    const t = tokens[i]
    if (t === undefined) break
    if (t.text === ';') cuts.add(i)
    if (t.text === ':' && i + 1 < last) continue
    const before = tokens[i - 1]
    const addition = t.lower === 'as' && tokens[i + 1]?.lower === 'well'
    if (before?.text === ',' && OPENERS.has(t.lower) && !addition) cutBefore(i)
    if (before?.text === ',' && (t.pos === 'ADP' || t.pos === 'DET') && isRelative(ctx, i)) cutBefore(i)
    if (t.lower === 'that' && (before?.pos === 'CCONJ' || before?.text === ','))
      cutBefore(before.pos === 'CCONJ' ? i - 1 : i)
    if (
      t.lower === 'while' &&
      t.pos === 'SCONJ' &&
      groups.some(
        (g, k) =>
          g.first > i && g.form === 'finite' && subjects[k]?.how === 'direct' && (subjects[k]?.first ?? 0) === i + 1,
      )
    )
      cutBefore(i)
  }
  cuts.add(endOfSentence(ctx))
  return [...cuts].sort((a, b) => a - b)
}

/** "the structure and personnel of the units deployed at": a participle behind a noun without an article. */
function isReduced(ctx: Context, group: VerbGroup, first: number): boolean {
  const bare = group.modal === null && group.last - group.first === 1 && /ed$/.test(ctx.tokens[group.head]?.lower ?? '')
  return (
    bare &&
    ctx.tokens[first]?.pos === 'NOUN' &&
    ctx.tokens[first - 1]?.pos === 'CCONJ' &&
    ctx.tokens[group.last]?.pos === 'ADP'
  )
}

/** ", to which France will add", ", all of which" */
function isRelative(ctx: Context, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const lower = ctx.tokens[i]?.lower
    if (lower === 'which' || lower === 'whom' || lower === 'whose') return true
  }
  return false
}

/** Does a clause with its own subject start here behind "and", "but" or a comma? */
function opensClause(ctx: Context, at: number): boolean {
  if (ctx.tokens[at]?.pos === 'ADP') return false
  const i = coordinator(ctx, at)
  if (i === at) return false
  const t = ctx.tokens[i]
  return t !== undefined && (t.pos === 'CCONJ' || t.text === ',')
}

/** ", and next spring we will", "and by the end of June they": when it is done stands in front of a personal pronoun. */
function beforeTime(ctx: Context, at: number): number {
  if (!/^(?:i|we|he|she|they|it)$/.test(ctx.tokens[at]?.lower ?? '')) return at
  for (let i = at - 1; i > Math.max(ctx.said.sentence.first, at - 8); i--) {
    const t = ctx.tokens[i]
    if (t === undefined || t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'SCONJ') return at
    if (t.pos !== 'CCONJ' && t.text !== ',') continue
    const opener = ctx.tokens[i + 1]
    const time = opener?.pos === 'ADP' || /^(?:next|this|last|each|every)$/.test(opener?.lower ?? '')
    return time ? i + 1 : at
  }
  return at
}

/** The place of the conjunction or comma before a token, adverbs between passed over. */
function coordinator(ctx: Context, at: number): number {
  const inserted = beforeInsertion(ctx, at)
  if (inserted !== null) return inserted
  let i = beforeTime(ctx, at) - 1
  while (i > ctx.said.sentence.first && (ctx.tokens[i]?.pos === 'ADV' || ctx.tokens[i]?.lower === 'both')) i--
  const t = ctx.tokens[i]
  return t !== undefined && (t.pos === 'CCONJ' || t.text === ',') ? i : at
}

/** The conjunction of "and, in partnership with Norway, we will"; null where nothing is inserted. */
function beforeInsertion(ctx: Context, at: number): number | null {
  if (ctx.tokens[at - 1]?.text !== ',') return null
  for (let i = at - 2; i > Math.max(ctx.said.sentence.first + 1, at - 14); i--) {
    const t = ctx.tokens[i]
    if (t === undefined || t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'SCONJ') return null
    if (t.text !== ',') continue
    return ctx.tokens[i - 1]?.pos === 'CCONJ' ? i - 1 : null
  }
  return null
}

/** Before the final stop and any closing marks. */
export function endOfSentence(ctx: Context): number {
  let { last } = ctx.said.sentence
  while (last > ctx.said.sentence.first + 1 && /^[.!?…;:"'\u2013,)]$/.test(ctx.tokens[last - 1]?.text ?? '')) {
    if (ctx.tokens[last - 1]?.text === ')') break
    last--
  }
  return last
}

/** The first boundary behind a token. */
export function limitFrom(cuts: readonly number[], at: number, fallback: number): number {
  return cuts.find((c) => c > at) ?? fallback
}
