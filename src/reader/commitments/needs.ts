import { sameRef } from '../coreference/discourse.ts'
import type { Range } from '../grammar/range.ts'
import { is } from '../lexicon/commitment-cues.ts'
import type { ActorRef } from '../reading.ts'
import { type Context, partiesOf } from './context.ts'
import { trimEnd } from './coordination.ts'
import { draft, type Found, NOTHING, nothing, spread } from './drafts.ts'
import { directedForce, type Parties } from './force.ts'

/** "the importance of maintaining …", "the need to …", "the importance of Kyiv's compliance with …" (guide, case 1). */
export function needed(ctx: Context, at: number, limit: number): Found {
  const { tokens, groups } = ctx
  const join = tokens[at + 1]?.lower
  const next = groups.findIndex((g) => g.first >= at + 1 && g.first < limit)
  const group = groups[next]
  const from = at + 2
  let opener = from
  while (tokens[opener]?.pos === 'ADV' && opener < limit) opener++
  if (group !== undefined && group.first <= opener && (group.form === 'gerund' || group.form === 'infinitive')) {
    const start = group.form === 'infinitive' ? at : group.first
    if (!ctx.joint) {
      const asked = between(ctx, { first: group.last, last: limit })
      return asked === null
        ? nothing(ctx, { first: at, last: at + 1 }, 'noun-bare')
        : spread(ctx, next, [limit], start, asked.force, asked.parties, 'commitment/need-of-agent')
    }
    const own = { refs: ctx.sides, rule: 'speakers' }
    return spread(ctx, next, [limit], start, 'agreement', own, 'commitment/joint-need')
  }
  if (join !== 'of' && join !== 'for') return NOTHING
  const object = { first: from, last: trimEnd(tokens, from, limit) }
  return (
    actorToAct(ctx, object, next, join, limit) ??
    owned(ctx, object) ??
    action(ctx, object) ??
    nothing(ctx, { first: at, last: at + 1 }, 'noun-bare')
  )
}

/** "to resume dialogue between India and Pakistan": it is for them, where the speaker is none of the two. */
function between(ctx: Context, words: Range): { force: 'request'; parties: Parties } | null {
  for (let i = words.first + 1; i < words.last; i++) {
    if (ctx.tokens[i]?.lower !== 'between' || !is('action', ctx.tokens[i - 1]?.lower ?? '')) continue
    const parties = partiesOf(ctx, { first: i + 1, last: words.last })
    return parties !== null && parties.refs.length > 1 && directedForce(ctx, parties.refs) === 'request'
      ? { force: 'request', parties }
      : null
  }
  return null
}

/** "of India increasing", "for all sides to respect": the one that is to act stands before the verb. */
function actorToAct(ctx: Context, object: Range, next: number, join: string, limit: number): Found | null {
  const group = ctx.groups[next]
  if (group === undefined || group.first <= object.first || group.first - object.first >= 12) return null
  if (group.form !== 'gerund' && group.form !== 'infinitive') return null
  // "the need for further efforts to end the war": an action with its purpose, no actor
  if (actionIn(ctx, { first: object.first, last: group.first }) !== null) return null
  const parties =
    partiesOf(ctx, { first: object.first, last: group.first }) ??
    (join === 'for' ? { refs: [], rule: 'not-resolved' } : null)
  const force = parties === null ? null : directedForce(ctx, parties.refs)
  return parties === null || force === null
    ? null
    : spread(ctx, next, [limit], object.first, force, parties, 'commitment/need-of-actor')
}

/** "Kyiv's strict compliance with the agreement": others own the action. */
function owned(ctx: Context, object: Range): Found | null {
  for (let i = object.first; i < Math.min(object.last, object.first + 6); i++) {
    if (ctx.tokens[i]?.lower !== "'s") continue
    return othersAct(ctx, object, { first: object.first, last: i }, 'commitment/need-of-owner')
  }
  return null
}

/** "continued cooperation": of both, if both say so; "strict observance by Ukraine", "dialogue between A and B": theirs. */
function action(ctx: Context, object: Range): Found | null {
  const { tokens } = ctx
  const head = actionIn(ctx, object)
  if (head === null) return null
  for (let i = head + 1; i < object.last; i++) {
    const t = tokens[i]
    if (t === undefined || t.text === ',' || t.pos === 'VERB') break
    const place = t.lower === 'in' && /^(?:respect|observance|protection|compliance)$/.test(tokens[head]?.lower ?? '')
    if (!place && !/^(?:by|between|among|from)$/.test(t.lower)) continue
    let last = i + 1
    while (last < object.last && !/^(?:of|to|with|in|on|for|,)$/.test(tokens[last]?.lower ?? '')) last++
    const acting = othersAct(ctx, object, { first: i + 1, last }, 'commitment/need-of-agent')
    if (acting !== null) return acting
    if (t.lower === 'by') {
      const nobody = { refs: [], rule: 'not-resolved' }
      return {
        drafts: [draft(ctx, object.first, object.last, 'request', nobody, 'commitment/need-of-agent')],
        used: [],
      }
    }
    if (t.lower === 'from') return null
  }
  if (!ctx.joint) return null
  const own = { refs: ctx.sides, rule: 'speakers' }
  const used = ctx.groups
    .map((g, k) => (g.first >= object.first && g.last <= object.last ? k : -1))
    .filter((k) => k >= 0)
  return { drafts: [draft(ctx, object.first, object.last, 'agreement', own, 'commitment/joint-need-phrase')], used }
}

/** The noun of action that heads a phrase (`lexicon/commitment-cues.tsv`, kind action), or null. */
function actionIn(ctx: Context, object: Range): number | null {
  for (let i = object.first; i < Math.min(object.last, object.first + 6); i++) {
    const t = ctx.tokens[i]
    if (t === undefined || t.pos === 'ADP' || t.text === ',') return null
    const next = ctx.tokens[i + 1]
    if (t.pos === 'NOUN' && is('action', t.lower) && next?.pos !== 'NOUN') return i
  }
  return null
}

/** A request to those who are to act, where they are others than the speakers. */
function othersAct(ctx: Context, object: Range, actors: Range, rule: string): Found | null {
  const parties = partiesOf(ctx, actors)
  const force = parties === null ? null : directedForce(ctx, parties.refs)
  if (parties === null || force === null) return null
  const mine = (r: ActorRef) => ctx.sides.some((s) => sameRef(s, r))
  if (parties.refs.some(mine) && rule !== 'commitment/need-of-agent') return null
  return { drafts: [draft(ctx, object.first, object.last, force, parties, rule)], used: [] }
}
