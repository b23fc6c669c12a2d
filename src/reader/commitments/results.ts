import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { is } from '../lexicon/commitment-cues.ts'
import type { Token } from '../text/text.ts'
import { boundaries, endOfSentence, limitFrom } from './boundaries.ts'
import { type Context, type Draft, isOwn } from './context.ts'
import { trimEnd } from './coordination.ts'
import { draft } from './drafts.ts'

/** "Key projects will include", "These steps include": the clause whose object is what undertakings consist of. */
function resultsClause(ctx: Context): { group: VerbGroup; subject: Subject } | null {
  const at = ctx.groups.findIndex(
    (g, i) => (g.form === 'finite' || g.form === 'base') && ctx.subjects[i]?.how === 'direct',
  )
  const group = ctx.groups[at]
  const subject = ctx.subjects[at]
  if (group === undefined || subject === null || subject === undefined || group.lemma !== 'include') return null
  if (group.passive || group.negated || (group.modal !== null && group.modal !== 'will')) return null
  if (ctx.tokens[group.head]?.lower === 'included') return null
  const words = ctx.tokens.slice(subject.first, subject.last)
  const of = words.findIndex((t) => t.pos === 'ADP')
  const head = words[(of < 0 ? words.length : of) - 1]
  return head !== undefined && (is('result', head.lower) || isDeictic(ctx, subject)) ? { group, subject } : null
}

/** Does the sentence do nothing but open a list of what undertakings consist of ("The main elements of it include:")? */
export const isResultsLead = (ctx: Context): boolean => {
  const clause = resultsClause(ctx)
  return clause !== null && clause.group.last >= ctx.said.sentence.last - 2
}

/**
 * "Key projects will include $5 million for piers; training pilots; and opening a school", behind an undertaking of the
 * speakers: each member that a semicolon ends is one of them, by the same who undertook the whole.
 * @param before the speakers' latest undertaking, just before this statement
 */
export function included(ctx: Context, before: Draft | null): readonly Draft[] | null {
  const clause = before === null ? null : resultsClause(ctx)
  if (before === null || clause === null || isResultsLead(ctx) || !isOwn(ctx, before.parties)) return null
  if (isDeictic(ctx, clause.subject)) return deed(ctx, clause.group, before)
  const end = endOfSentence(ctx)
  const parties = { refs: before.parties, rule: 'whole' }
  const drafts: Draft[] = []
  let first = clause.group.first
  for (let i = clause.group.last; i <= end; i++) {
    if (i < end && ctx.tokens[i]?.text !== ';') continue
    drafts.push(draft(ctx, first, trimEnd(ctx.tokens, first, i), before.force, parties, 'commitment/included'))
    first = i + 1
    if (ctx.tokens[first]?.pos === 'CCONJ') first++
  }
  return drafts
}

/** "This", "these": whatever was spoken of. */
const isDeictic = (ctx: Context, { first, last }: Subject) =>
  last - first === 1 && /^(?:this|these)$/.test(ctx.tokens[first]?.lower ?? '')

/** "This includes giving 5 million doses": a deed is part of the undertaking just before; "these include drones" is not. */
function deed(ctx: Context, include: VerbGroup, before: Draft): readonly Draft[] | null {
  const group = ctx.groups.find((g) => g.first === include.last && g.form === 'gerund')
  if (group === undefined || !is('work', group.lemma)) return null
  const last = trimEnd(ctx.tokens, group.first, limitFrom(boundaries(ctx), group.head, endOfSentence(ctx)))
  const parties = { refs: before.parties, rule: 'whole' }
  return [draft(ctx, group.first, last, before.force, parties, 'commitment/included')]
}

/** Is the head of the noun phrase that starts here a deed in noun form ("the immediate removal of", "a cut in")? */
export function isResult(tokens: readonly Token[], first: number, limit: number): boolean {
  for (let i = first; i < Math.min(limit, first + 8); i++) {
    const t = tokens[i]
    if (t === undefined || t.pos === 'ADP' || t.pos === 'PUNCT') return false
    if (is('deed', t.lower)) return true
  }
  return false
}
