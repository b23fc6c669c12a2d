import type { Range } from '../grammar/range.ts'
import { type CueForce, cue } from '../lexicon/commitment-cues.ts'
import { limitFrom } from './boundaries.ts'
import { type Context, type Draft, holdsOwn, isOwn, partiesOf } from './context.ts'
import { trimEnd } from './coordination.ts'
import { draft, type Found, nothing, spread } from './drafts.ts'
import { directedForce } from './force.ts'
import { needed } from './needs.ts'
import { ownerOf } from './owners.ts'

/** Prepositions that join a noun of undertaking with what is undertaken. */
const JOINS = new Set(['to', 'for', 'in', 'of', 'on', 'upon', 'towards', 'toward', 'against'])

/**
 * Undertakings in noun form in the object of a verb of saying: "reaffirmed its commitment to A and support for B",
 * "stressed the importance of B acting". What is owned by somebody else is theirs and not taken (guide, case 4).
 */
export function readNominals(ctx: Context, range: Range, cuts: readonly number[]): Found {
  const { tokens } = ctx
  const drafts: Draft[] = []
  const used: number[] = []
  for (let i = range.first; i < range.last; i++) {
    const t = tokens[i]
    if (t === undefined || (t.pos !== 'NOUN' && t.pos !== 'VERB')) continue
    const possessed = /^(?:its|our|their|his|her)$/.test(tokens[i - 1]?.lower ?? '')
    const force = cue('noun', t.lower) ?? (possessed ? cue('owned', t.lower) : null)
    const join = tokens[i + 1]
    if (force === null || force === 'agreement') continue
    const start = phraseBefore(ctx, i, range.first)
    if (start === null || isObjectOfAnother(ctx, start, range) || isThankedFor(ctx, start, range)) {
      nothing(ctx, { first: i, last: i + 1 }, 'noun-of-another')
      continue
    }
    // in a clause of its own ("said Seoul has no plan to") it is read with its verb
    if (
      ctx.groups.some(
        (g, k) => ctx.subjects[k] !== null && g.form === 'finite' && g.first >= range.first && g.last <= start,
      )
    )
      continue
    // "its support and commitment to": one undertaking of two nouns
    const pair =
      join?.pos === 'CCONJ' &&
      cue('noun', tokens[i + 2]?.lower ?? '') === force &&
      JOINS.has(tokens[i + 3]?.lower ?? '')
    const head = pair ? i + 2 : i
    const complement =
      pair ||
      (join !== undefined && i + 1 < range.last && (JOINS.has(join.lower) || isInserted(ctx, i + 1, range.last)))
    if (!complement && !(force !== 'need' && isOwnedShort(ctx, start, i))) {
      nothing(ctx, { first: start, last: i + 1 }, 'noun-bare')
      continue
    }
    const limit = nextNominal(ctx, head + 1, limitFrom(cuts, head, range.last))
    const found =
      force === 'need'
        ? needed(ctx, head, limit)
        : force === 'call'
          ? called(ctx, head, limit, cuts)
          : owned(ctx, { first: start, last: head }, limit, cuts, force)
    drafts.push(...found.drafts)
    used.push(...found.used)
    const end = found.drafts.at(-1)?.last
    if (end !== undefined && end > i) i = Math.max(i, Math.min(end, limit) - 1)
  }
  return { drafts, used }
}

/** "expressed appreciation for Kenya's leadership and strong support for": thanked for too, without an owner of its own. */
function isThankedFor(ctx: Context, start: number, range: Range): boolean {
  const { tokens } = ctx
  if (tokens[start - 1]?.lower !== 'and' || tokens[start]?.pos === 'PRON' || tokens[start]?.pos === 'PROPN')
    return false
  for (let i = range.first; i < start; i++)
    if (/^(?:appreciation|gratitude|thanks|admiration)$/.test(tokens[i]?.lower ?? ''))
      return tokens.slice(i, start).some((t) => t.lower === "'s" || /^(?:his|her|its|their|your)$/.test(t.lower))
  return false
}

/** "to ensure readiness for": the object of a verb that hangs on what is said. */
const isObjectOfAnother = (ctx: Context, start: number, range: Range) =>
  ctx.groups.some((g) => g.last === start && g.first > range.first && (g.form === 'base' || g.form === 'infinitive'))

/** "support, including $5 million in aid", "commitment, alongside other partners, to continue". */
function isInserted(ctx: Context, at: number, end: number): boolean {
  const { tokens } = ctx
  if (tokens[at]?.text !== ',') return false
  if (tokens[at + 1]?.lower === 'including') return true
  for (let i = at + 1; i < Math.min(end, at + 9); i++)
    if (tokens[i]?.text === ',') return tokens[i + 1]?.lower === 'to' || tokens[i + 1]?.lower === 'for'
  return false
}

/** "expressed her support." without a complement. */
const isOwnedShort = (ctx: Context, start: number, at: number) =>
  /^(?:his|her|its|their|our)$/.test(ctx.tokens[start]?.lower ?? '') && at - start <= 2

/**
 * Where the noun phrase starts whose head stands at `at`, or null if the noun is itself the complement of another noun
 * ("appreciation for Japan's support for …").
 */
function phraseBefore(ctx: Context, at: number, floor: number): number | null {
  const { tokens } = ctx
  let first = at
  while (first > floor) {
    const t = tokens[first - 1]
    if (t === undefined) break
    const inside =
      t.pos === 'ADJ' ||
      t.pos === 'DET' ||
      t.pos === 'NOUN' ||
      t.pos === 'PROPN' ||
      t.pos === 'PRON' ||
      t.pos === 'ADV' ||
      t.pos === 'NUM' ||
      t.lower === "'s" ||
      t.text === "'" ||
      t.text === '-' ||
      (t.pos === 'VERB' && /(?:ed|ing)$/.test(t.lower) && first - 1 > floor)
    if (!inside || t.lower === 'that') break
    first--
  }
  const before = tokens[first - 1]
  if (before === undefined || first - 1 < floor) return first
  if (before.pos === 'ADP') {
    if (before.lower === 'of' && /^(?:assured|importance)$/.test(assurance(ctx, first - 2))) return first
    // "agreed on the importance of", "concurred about the need to"
    return /^(?:on|about|upon)$/.test(before.lower) && first - 2 <= floor ? first : null
  }
  return first
}

function assurance(ctx: Context, at: number): string {
  for (let i = at; i > at - 6; i--) if (ctx.tokens[i]?.lemma === 'assure') return 'assured'
  return ''
}

/** Cuts before the next noun of undertaking that is coordinated with this one ("…, and its support for"). */
function nextNominal(ctx: Context, from: number, limit: number): number {
  const { tokens } = ctx
  for (let i = from + 1; i < limit; i++) {
    const t = tokens[i]
    const join = tokens[i + 1]
    if (t === undefined || join === undefined || cue('noun', t.lower) === null || !JOINS.has(join.lower)) continue
    let k = i - 1
    while (k > from && /^(?:ADJ|DET|PRON|ADV|PROPN|PART)$/.test(tokens[k]?.pos ?? '')) k--
    const before = tokens[k]
    if (before?.pos === 'CCONJ' || (before?.text === ',' && tokens[k - 1]?.pos !== 'ADJ'))
      return before.pos === 'CCONJ' && tokens[k - 1]?.text === ',' ? k - 1 : k
  }
  return limit
}

/** "its readiness to …", "Japan's strong opposition to …", "the U.S. commitment to …". */
function owned(ctx: Context, phrase: Range, limit: number, cuts: readonly number[], force: CueForce): Found {
  const parties = ownerOf(ctx, phrase, limit)
  if (parties === null) return nothing(ctx, phrase, 'noun-of-another')
  const own = isOwn(ctx, parties.refs)
  if (!own && !(ctx.joint && holdsOwn(ctx, parties.refs))) return nothing(ctx, phrase, 'noun-of-another')
  const behind = parties.end ?? phrase.last
  const first = ctx.groups.find((g) => g.first >= behind && g.first <= behind + 2)
  const kind =
    force === 'refusal' || first?.negated === true || ctx.tokens[phrase.first]?.lower === 'no'
      ? 'refusal'
      : ctx.joint
        ? 'agreement'
        : 'pledge'
  // interest in a thing is none; in doing something it is
  if (ctx.tokens[phrase.last]?.lower === 'interest' && !ctx.joint && first?.form !== 'gerund')
    return nothing(ctx, phrase, 'noun-bare')
  return complementActions(
    ctx,
    phrase.first,
    parties.end ?? phrase.last + 1,
    limit,
    cuts,
    (first, last, used) => ({
      drafts: [draft(ctx, first, last, kind, parties, 'commitment/noun')],
      used,
    }),
    (at, start) => spread(ctx, at, [limit], start, kind, parties, 'commitment/noun'),
  )
}

/**
 * Reads what follows the noun: an infinitive or gerund whose coordinated actions are several, or one noun phrase.
 * @param whole what to make of one stretch, @param run what to make of a run of verbs
 */
function complementActions(
  ctx: Context,
  start: number,
  from: number,
  limit: number,
  _cuts: readonly number[],
  whole: (first: number, last: number, used: number[]) => Found,
  run: (at: number, start: number) => Found,
): Found {
  const { groups } = ctx
  const at = groups.findIndex((g) => g.first >= from && g.first <= from + 1 && g.first < limit)
  const group = groups[at]
  if (group !== undefined && (group.form === 'infinitive' || group.form === 'gerund')) return run(at, start)
  const last = trimEnd(ctx.tokens, start, beforeNextObject(ctx, from, limit))
  const used = groups.map((g, i) => (g.first >= start && g.last <= last ? i : -1)).filter((i) => i >= 0)
  return whole(start, last, used)
}

/** "support for A in B, and the work of C": the next object of the verb of saying, unless a list is under way. */
function beforeNextObject(ctx: Context, from: number, limit: number): number {
  for (let i = from; i + 2 < limit; i++) {
    if (ctx.tokens[i]?.text !== ',') continue
    const next = ctx.tokens[i + 2]
    return ctx.tokens[i + 1]?.pos === 'CCONJ' && next?.pos === 'DET' ? i : limit
  }
  return limit
}

/** "renewed its call upon X to act", "reiterated his appeal for restraint". */
function called(ctx: Context, at: number, limit: number, cuts: readonly number[]): Found {
  const { tokens, groups } = ctx
  const join = tokens[at + 1]?.lower
  void cuts
  if (join !== 'for' && join !== 'on' && join !== 'upon' && join !== 'to') return { drafts: [], used: [] }
  const from = at + 2
  const next = groups.findIndex((g) => g.first >= from && g.first < limit)
  const group = groups[next]
  if (group?.form === 'infinitive' && group.first > from) {
    const parties = partiesOf(ctx, { first: from, last: group.first }) ?? { refs: [], rule: 'not-resolved' }
    const force = directedForce(ctx, parties.refs)
    return force === null
      ? { drafts: [], used: [] }
      : spread(ctx, next, [limit], from, force, parties, 'commitment/call-noun')
  }
  if (join !== 'for') return { drafts: [], used: [] }
  return {
    drafts: [
      draft(
        ctx,
        from,
        trimEnd(tokens, from, limit),
        'request',
        { refs: [], rule: 'nobody-named' },
        'commitment/call-noun',
      ),
    ],
    used: [],
  }
}
