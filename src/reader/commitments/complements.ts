import { TIMES } from '../grammar/noun-phrases.ts'
import type { Range } from '../grammar/range.ts'
import type { Act } from '../statements/act.ts'
import type { Token } from '../text/text.ts'
import { limitFrom } from './boundaries.ts'
import type { Context } from './context.ts'
import { trimEnd } from './coordination.ts'

/** What may follow a verb of doing by words. */
export interface Complement {
  /** infinitive: "to act", with an object before it perhaps; clause: "that X act"; gerund: "acting"; phrase: a noun phrase. */
  readonly kind: 'infinitive' | 'clause' | 'gerund' | 'phrase'
  /** Index of its verb group; -1 for a phrase. */
  readonly group: number
  /** The object before an infinitive, or the phrase itself. */
  readonly object: Range | null
}

/** Finds the complement behind the words of an act. */
export function complementOf(ctx: Context, act: Act, cuts: readonly number[]): Complement | null {
  const { tokens, groups, subjects, said } = ctx
  const limit = limitFrom(cuts, act.cue.last, said.sentence.last)
  const behind = afterTime(tokens, act.cue.last)
  let from = behind
  const opener = tokens[from]?.lower
  if (opener === 'that') from++
  else if (opener === 'on' || opener === 'for' || opener === 'upon') from++
  // "appealed to Norway to join"
  else if (opener === 'to' && act.class === 'ask' && !groups.some((g) => g.first === from)) from++
  if (from >= limit) return null
  const next = groups.findIndex((g) => g.first >= from - 1 && g.first < limit && g !== groups[act.group])
  const group = groups[next]
  // "agreed to a memorandum to ease trade": a phrase with its purpose
  const phrase =
    (opener === 'to' || opener === 'on' || opener === 'upon') && act.class !== 'ask' && act.class !== 'call'
  if (group !== undefined && !(phrase && group.first > behind + 1)) {
    const subject = subjects[next] ?? null
    if ((group.form === 'finite' || group.form === 'base') && subject?.how === 'direct' && subject.first <= from + 3)
      return { kind: 'clause', group: next, object: subject }
    if (group.form === 'infinitive') {
      const object = { first: from, last: withoutNot(ctx, group.first) }
      if (object.last <= object.first) return { kind: 'infinitive', group: next, object: null }
      if (isObject(ctx, object)) return { kind: 'infinitive', group: next, object }
    }
    // "tasked their teams with drafting a plan"
    const tasked = act.class === 'ask' && tokens[group.first - 1]?.lower === 'with'
    if (group.form === 'gerund' && tasked && isObject(ctx, { first: from, last: group.first - 1 }))
      return { kind: 'infinitive', group: next, object: { first: from, last: group.first - 1 } }
    if (group.form === 'gerund' && group.first <= from + 1) return { kind: 'gerund', group: next, object: null }
  }
  const first = opener === 'to' ? from + 1 : from
  return first < limit ? { kind: 'phrase', group: -1, object: { first, last: trimEnd(tokens, first, limit) } } : null
}

/** Behind "on Tuesday", "late Tuesday", "today". */
function afterTime(tokens: readonly Token[], at: number): number {
  const start = /^(?:on|late|early)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  return TIMES.has(tokens[start]?.lower ?? '') ? start + 1 : at
}

/** "urged Russia not to tow": the negation belongs to the verb. */
const withoutNot = (ctx: Context, at: number) => (ctx.tokens[at - 1]?.lower === 'not' ? at - 1 : at)

/** Is the stretch one noun phrase without a comma, so that it is what is asked, not something between? */
function isObject(ctx: Context, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    const t = ctx.tokens[i]
    if (t === undefined || t.text === ';' || t.text === '"') return false
  }
  return range.last - range.first < 22
}
