import type { Range } from '../grammar/range.ts'
import { type Context, type Draft, isOwn, isSpoken, partiesOf } from './context.ts'
import { readNominals } from './nominal.ts'

const HELD = new Set(['commitment', 'determination', 'resolve'])

/** Verbs by which the sentence says that a commitment is not kept, not there, or another's matter. */
const FAILS = /^(?:fail|lack|question|doubt|abandon|betray|break|violate|undermine|ignore|contravene|ask|talk)$/

/**
 * "These steps demonstrate our commitment to ending the ban", "we share a commitment to reform", "as part of Norway's
 * commitment to": a commitment that the speakers have, under whatever verb, is an undertaking (guide, case 4), unless it
 * stands among what is praised or discussed (`passed`) or is looked back to ("commitments made").
 * @param found drafts that other rules have made of the sentence
 */
export function heldCommitments(
  ctx: Context,
  cuts: readonly number[],
  found: readonly Draft[],
  passed: readonly Range[],
): Draft[] {
  const { tokens } = ctx
  const { first, last } = ctx.said.sentence
  const drafts: Draft[] = []
  for (let i = first + 1; i < last; i++) {
    const t = tokens[i]
    if (t === undefined || !HELD.has(t.lower) || tokens[i + 1]?.lower !== 'to') continue
    const within = (r: Range) => r.first <= i && i < r.last
    if (found.some(within) || drafts.some(within) || passed.some(within)) continue
    const start = ownersWords(ctx, i)
    if (start === null || isFailed(ctx, i)) continue
    const limit = cuts.find((c) => c > i) ?? last
    drafts.push(
      ...readNominals(ctx, { first: start, last: limit }, cuts)
        .drafts.filter((d) => d.first <= i && i < d.last)
        .map((d) => ({ ...d, rule: 'commitment/held' })),
    )
  }
  return drafts
}

/** Where the words begin that say whose the commitment is, if it is the speakers' own: "our", "Norway's", "we share a". */
function ownersWords(ctx: Context, at: number): number | null {
  const { tokens } = ctx
  let first = at
  while (first > ctx.said.sentence.first) {
    const t = tokens[first - 1]
    if (t === undefined || !/^(?:ADJ|DET|NOUN|PROPN|PRON|ADV|PART|VERB)$/.test(t.pos)) break
    // "our shared commitment", not "affirmed our commitment"
    if (t.pos === 'VERB' && !/^(?:ADJ|DET|PRON|PART)$/.test(tokens[first - 2]?.pos ?? '')) break
    first--
  }
  for (let i = first; i < at; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (/^(?:our|my)$/.test(lower)) return isSpoken(ctx, i) || ctx.said.voice === 'own' ? i : null
    if (lower === "'s" || tokens[i]?.pos === 'PROPN') {
      const owner = partiesOf(ctx, { first, last: lower === "'s" ? i : i + 1 })
      if (owner !== null && isOwn(ctx, owner.refs)) return first
    }
  }
  return isHad(ctx, first) ? first : null
}

/** "We share a strong commitment to": the noun phrase is what the speakers have. */
function isHad(ctx: Context, first: number): boolean {
  const at = ctx.groups.findIndex((g) => g.last === first || g.last === first + 1)
  const group = ctx.groups[at]
  const subject = ctx.subjects[at]
  if (group === undefined || subject === null || subject === undefined || group.negated) return false
  if (!/^(?:share|have|hold|maintain|keep)$/.test(group.lemma) || subject.how === 'relative') return false
  const parties = partiesOf(ctx, subject, subject.appositive)
  return parties !== null && isOwn(ctx, parties.refs)
}

/** "failed to show our commitment to" */
function isFailed(ctx: Context, at: number): boolean {
  const verbs = ctx.groups.filter((g) => g.last <= at)
  return verbs.slice(-2).some((g) => g.negated || FAILS.test(g.lemma))
}
