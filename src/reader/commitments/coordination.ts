import type { Range } from '../grammar/range.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Token } from '../text/text.ts'
import { limitFrom } from './boundaries.ts'
import type { Context } from './context.ts'

/** One action of a coordination: its verb group, and its words from the verb to the end of its complement. */
export interface Action extends Range {
  readonly group: VerbGroup
}

/**
 * Cuts a run of coordinated verbs into actions: "expand trade, hold talks and ensure peace" are three, "promote and
 * protect trade" is one; a purpose ("to increase trust") stays with its action, and what is coordinated inside the
 * purpose without a comma too.
 * @param at index of the first verb group
 */
export function actionsFrom(ctx: Context, at: number, cuts: readonly number[]): Action[] {
  const { tokens, groups, said } = ctx
  const head = groups[at]
  if (head === undefined) return []
  const limit = behindNumbers(ctx, head, limitFrom(cuts, head.head, said.sentence.last), cuts)
  const starts: { start: number; group: VerbGroup; from: number }[] = [
    { start: head.first, group: head, from: head.first },
  ]
  let purpose = false
  /** How many infinitives hang on one another behind the latest action ("to urge the army to end …"). */
  let depth = 0
  let current = head
  let latest = head
  for (let j = at + 1; j < groups.length; j++) {
    const group = groups[j]
    if (group === undefined || group.first >= limit) break
    const before = lead(tokens, group.first)
    const conjunction = tokens[before]
    const numbered = isNumber(tokens, group.first - 1)
    const listed =
      conjunction !== undefined &&
      (numbered ||
        conjunction.text === ',' ||
        conjunction.lower === 'and' ||
        conjunction.lower === 'but' ||
        conjunction.lower === 'or' ||
        conjunction.lower === 'nor' ||
        isAsWellAs(tokens, before + 2))
    if (!listed) {
      // "to increase trust" behind an object is a purpose; "continue to support" is not
      if (group.form === 'infinitive' && group.first > latest.last) {
        purpose = true
        depth++
      }
      latest = group
      continue
    }
    const previous = latest
    latest = group
    if (numbered) {
      // "will (a) lift the ban", "will take the following steps: (1) lift the ban": one with the words before it
      const first = group.first - 3 <= head.last || (starts.length === 1 && tokens[before]?.text === ':')
      if (!first) starts.push({ start: group.first, group, from: before })
      current = group
      purpose = false
      depth = 0
      continue
    }
    if (!sameLevel(head, group, ctx, j)) continue
    // "will continue to assess and adjust our efforts": so do two verbs under one verb
    if (before === previous.last && previous.form === 'infinitive' && group.form === 'base') continue
    // two verbs that share one object are one action
    if (before === current.last || (tokens[current.last]?.pos === 'CCONJ' && group.first === current.last + 1)) {
      current = group
      continue
    }
    const comma = conjunction.text === ',' || tokens[before - 1]?.text === ','
    // a bare "and" behind a purpose goes on with the purpose
    if (purpose && !comma && group.form !== 'infinitive' && group.form !== 'finite' && group.modal === null) continue
    if (depth > 1 && group.form === 'base') continue
    if (head.form === 'gerund' && !comma && conjunction.lower !== 'and') continue
    // "focus on farming, health, and supporting families": a list of things, of which the verb is one
    if (
      head.form === 'gerund' &&
      hasComma(tokens, current.last, tokens[before - 1]?.text === ',' ? before - 1 : before)
    )
      continue
    starts.push({
      start: startOfMember(tokens, group, before),
      group,
      from: before,
    })
    current = group
    purpose = false
    depth = 0
  }
  return starts.map((s, i) => {
    const next = starts[i + 1]
    let last = next === undefined ? limit : next.from
    if (next !== undefined && tokens[last - 1]?.text === ',') last--
    return { group: s.group, first: s.start, last: trimEnd(tokens, s.start, last) }
  })
}

const isAsWellAs = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'well' && tokens[at - 2]?.lower === 'as'

/** Does the number of a member in a run end here: "(a)", "(2)", "(iv)"? */
function isNumber(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ')' || tokens[at - 2]?.text !== '(') return false
  return /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(tokens[at - 1]?.text ?? '')
}

/** The end of a run whose members have numbers: a semicolon before "(b) lift the ban" does not end it. */
function behindNumbers(ctx: Context, head: VerbGroup, limit: number, cuts: readonly number[]): number {
  const { tokens, groups, said } = ctx
  const stop = cuts.at(-1) ?? said.sentence.last
  let end = limit
  // "will (a) cut the tariff, while keeping the levy; and (b)": numbers, not clauses, part such a run
  if (isNumber(tokens, head.last + 2)) while (end < stop && tokens[end]?.text !== ';') end = limitFrom(cuts, end, stop)
  while (tokens[end]?.text === ';') {
    const number = tokens[end + 1]?.pos === 'CCONJ' ? end + 4 : end + 3
    if (!isNumber(tokens, number) || !groups.some((g) => g.first === number + 1)) break
    end = limitFrom(cuts, number, stop)
  }
  return end
}

/** The conjunction or comma before a verb group, adverbs between passed over; "and to" counts. */
function lead(tokens: readonly Token[], first: number): number {
  let i = first - 1
  if (isNumber(tokens, i)) return tokens[i - 3]?.pos === 'CCONJ' && tokens[i - 4]?.text === ';' ? i - 4 : i - 3
  // "train pilots as well as repair their aircraft"
  if (isAsWellAs(tokens, i)) return i - 2
  while (tokens[i]?.pos === 'ADV' || tokens[i]?.lower === 'not') i--
  // "in investing … and in taking part"
  if ((tokens[i]?.pos === 'ADP' || tokens[i]?.lower === 'to') && tokens[i - 1]?.pos === 'CCONJ') i--
  return i
}

/** Where a later member of a run starts: at its verb, adverbs of its own included. */
function startOfMember(tokens: readonly Token[], group: VerbGroup, before: number): number {
  if (group.form === 'infinitive') return group.first + 1
  const first = isAsWellAs(tokens, before + 2) ? before + 3 : before + 1
  return tokens[first]?.lower === 'to' || tokens[first]?.lower === 'also' ? first + 1 : first
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ',') return true
  return false
}

/** Can the later group be coordinated with the first? */
function sameLevel(head: VerbGroup, group: VerbGroup, ctx: Context, at: number): boolean {
  const how = ctx.subjects[at]?.how
  if (how === 'direct' || how === 'relative' || how === 'inverted') return false
  if (head.form === 'gerund') return group.form === 'gerund'
  if (head.form === 'infinitive') return group.form === 'infinitive' || group.form === 'base'
  if (head.modal !== null) return group.form === 'base' || group.form === 'finite'
  return group.form === 'base' || group.form === 'finite'
}

/** Without commas, quotation marks, conjunctions and dashes at the end. */
export function trimEnd(tokens: readonly Token[], first: number, end: number): number {
  let last = end
  while (last > first + 1) {
    const t = tokens[last - 1]
    if (t !== undefined && (/^[,;:"'\u2013-]$/.test(t.text) || t.pos === 'CCONJ')) last--
    else break
  }
  return last
}

/** "declined the offer after the leak": where what is told as a deed ends, in front of its occasion. */
export function beforeOccasion(tokens: readonly Token[], { first, last }: Range): number {
  for (let i = first + 2; i < last; i++)
    if (/^(?:after|following|amid|during)$/.test(tokens[i]?.lower ?? '')) return trimEnd(tokens, first, i)
  return last
}
