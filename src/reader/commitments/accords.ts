import { distinct } from '../coreference/discourse.ts'
import type { Range } from '../grammar/range.ts'
import { cue, is } from '../lexicon/commitment-cues.ts'
import type { Force } from '../reading.ts'
import type { Act } from '../statements/act.ts'
import { limitFrom } from './boundaries.ts'
import { readClause } from './clauses.ts'
import { type Complement, complementOf } from './complements.ts'
import { accordsIn, concludedWith, isAccord, signatoriesOf } from './concluded.ts'
import { type Context, partiesOf } from './context.ts'
import { trimEnd } from './coordination.ts'
import { draft, type Found, NOTHING, nothing, spread } from './drafts.ts'
import { both, directedForce, ownParties, type Parties } from './force.ts'

export function proposal(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return nothing(ctx, act.cue, 'act-no-complement')
  const { object } = complement
  if (complement.kind === 'clause' || (complement.kind === 'infinitive' && object !== null)) {
    const we = object !== null && ctx.tokens[object.last - 1]?.lower === 'we' && !ctx.joint
    const officers = complement.kind === 'clause' && object !== null && ctx.groups[complement.group]?.form === 'base'
    const parties = object === null ? null : we ? both(ctx) : (partiesOf(ctx, object) ?? (officers ? both(ctx) : null))
    // "proposed an annual meeting to discuss trade": a thing with its purpose
    if (parties === null && object !== null && complement.kind === 'infinitive') {
      const last = trimEnd(ctx.tokens, object.first, limitFrom(cuts, object.first, ctx.said.sentence.last))
      return {
        drafts: [
          draft(ctx, object.first, last, ctx.joint ? 'agreement' : 'proposal', both(ctx), 'commitment/proposal-phrase'),
        ],
        used: [complement.group],
      }
    }
    if (parties === null || object === null) return nothing(ctx, act.cue, 'clause-party-unresolved')
    const verb = ctx.groups[complement.group]?.lemma ?? ''
    if (we && (is('words', verb) || is('talks', verb))) return nothing(ctx, act.cue, 'clause-courtesy')
    const force = we ? 'proposal' : directedForce(ctx, parties.refs)
    return force === null
      ? NOTHING
      : spread(ctx, complement.group, cuts, object.first, force, parties, 'commitment/proposal-clause')
  }
  if (complement.kind === 'phrase') {
    if (object === null) return NOTHING
    return {
      drafts: [
        draft(
          ctx,
          object.first,
          object.last,
          ctx.joint ? 'agreement' : 'proposal',
          both(ctx),
          'commitment/proposal-phrase',
        ),
      ],
      used: [],
    }
  }
  const start = ctx.groups[complement.group]?.first ?? act.cue.last
  return spread(
    ctx,
    complement.group,
    cuts,
    afterTo(ctx, start),
    ctx.joint ? 'agreement' : 'proposal',
    both(ctx),
    'commitment/proposal-action',
  )
}

const afterTo = (ctx: Context, at: number) => (ctx.tokens[at]?.lower === 'to' ? at + 1 : at)

export function agreement(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const group = ctx.groups[act.group]
  // one who agrees agrees with somebody: the other end of the contact, if there is one
  const alone = !ctx.joint && group?.lemma === 'agree' && ctx.said.voice !== 'own'
  const ends = alone ? both(ctx) : null
  const own = ends?.refs.length === 2 ? ends : ownParties(ctx, act)
  const force: Force = ctx.joint || alone ? 'agreement' : 'pledge'
  if (group?.lemma === 'sign' && group.passive) {
    // "Five documents were signed"
    const subject = act.subject
    if (!ctx.joint || subject === null || !isAccord(ctx, subject)) return NOTHING
    const last = trimEnd(ctx.tokens, subject.first, limitFrom(cuts, group.last - 1, ctx.said.sentence.last))
    return { drafts: [draft(ctx, subject.first, last, 'agreement', own, 'commitment/signed')], used: [] }
  }
  if (group?.lemma === 'agree' && group.passive && act.subject?.how === 'direct' && !isIt(ctx, act.subject)) {
    // "A new timetable has been agreed with the Kenyan side"
    if (!ctx.joint) return NOTHING
    const last = trimEnd(ctx.tokens, act.subject.first, limitFrom(cuts, group.last - 1, ctx.said.sentence.last))
    return { drafts: [draft(ctx, act.subject.first, last, 'agreement', own, 'commitment/agreed-passive')], used: [] }
  }
  const concluded = ctx.joint ? NOTHING : concludedWith(ctx, act, cuts, own)
  if (concluded.drafts.length > 0) return concluded
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return nothing(ctx, act.cue, 'act-no-complement')
  if (group?.lemma === 'sign') {
    if (complement.object === null) return NOTHING
    if (!ctx.joint) return signedOrder(ctx, complement.object, own)
    if (!isAccord(ctx, complement.object)) return nothing(ctx, act.cue, 'act-thing')
    const start = group.passive && act.subject !== null ? act.subject.first : act.cue.first
    return {
      drafts: [
        draft(
          ctx,
          start,
          trimEnd(ctx.tokens, start, limitFrom(cuts, act.cue.last, ctx.said.sentence.last)),
          'agreement',
          own,
          'commitment/signed',
        ),
      ],
      used: [],
    }
  }
  // "witnessed the signing of a memorandum"
  if (group !== undefined && /^(?:witness|oversee|preside|attend)$/.test(group.lemma)) {
    if (!ctx.joint) return NOTHING
    const start = act.cue.last - 2
    const last = trimEnd(ctx.tokens, start, limitFrom(cuts, act.cue.last, ctx.said.sentence.last))
    const drafts = accordsIn(ctx, { first: start, last }).map((d) => {
      const signs = signatoriesOf(ctx, d) ?? own
      return draft(ctx, d.first, d.last, 'agreement', signs, 'commitment/signed')
    })
    return { drafts, used: [] }
  }
  if (complement.kind === 'clause') {
    const clause = readClause(ctx, complement.group, cuts, false)
    if (clause.drafts.length > 0)
      return {
        drafts: clause.drafts.map((d) => ({ ...d, force: d.force === 'refusal' ? 'refusal' : force })),
        used: clause.used,
      }
    const inner = ctx.groups[complement.group]
    const denies = complement.object !== null && ctx.tokens[complement.object.first]?.lower === 'neither'
    if (
      inner?.modal === null ||
      inner === undefined ||
      complement.object === null ||
      inner.modal === 'can' ||
      inner.modal === 'could'
    )
      return NOTHING
    if (!inner.passive && inner.copula && inner.modal !== 'should' && inner.modal !== 'must') return NOTHING
    const parties = partiesOf(ctx, complement.object) ?? own
    return spread(
      ctx,
      complement.group,
      cuts,
      complement.object.first,
      inner.negated || denies ? 'refusal' : force,
      parties.refs.length > 0 ? parties : own,
      'commitment/agreed-clause',
    )
  }
  if (complement.kind === 'phrase') {
    if (complement.object === null || !ctx.joint) return nothing(ctx, act.cue, 'act-thing')
    // "agreed on the need for all to act": what is needed says who acts
    const opening = ctx.tokens.slice(complement.object.first, complement.object.first + 5)
    if (opening.some((t) => cue('noun', t.lower) === 'need')) return NOTHING
    const before = ctx.tokens[complement.object.first - 1]?.lower
    if (before !== 'on' && before !== 'to' && before !== 'upon') return NOTHING
    return {
      drafts: [
        draft(ctx, complement.object.first, complement.object.last, 'agreement', own, 'commitment/agreed-phrase'),
      ],
      used: [],
    }
  }
  if (complement.kind === 'infinitive' && complement.object !== null) return agreedWith(ctx, complement, cuts, own)
  const start = ctx.groups[complement.group]?.first ?? act.cue.last
  return spread(ctx, complement.group, cuts, afterTo(ctx, start), force, own, 'commitment/agreed-action')
}

export function pledge(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const own = ownParties(ctx, act)
  const force: Force = ctx.joint ? 'agreement' : 'pledge'
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return nothing(ctx, act.cue, 'act-no-complement')
  const { object } = complement
  const lemma = ctx.groups[act.group]?.lemma ?? ''
  const negated = ctx.groups[act.group]?.negated ?? false
  if (complement.kind === 'infinitive' && (object === null || lemma === 'offer')) {
    const intends = lemma === 'intend' || lemma === 'plan'
    const withParty =
      act.subject?.how === 'direct' && (intends || ((lemma === 'commit' || lemma === 'undertake') && act.quoted))
    const start = ctx.groups[complement.group]?.first ?? act.cue.last
    return spread(
      ctx,
      complement.group,
      cuts,
      withParty && act.subject !== null ? act.subject.first : afterTo(ctx, start),
      negated ? 'refusal' : force,
      own,
      'commitment/pledged-action',
    )
  }
  if (complement.kind === 'clause') return NOTHING
  if (complement.kind === 'gerund')
    return spread(
      ctx,
      complement.group,
      cuts,
      ctx.groups[complement.group]?.first ?? 0,
      negated ? 'refusal' : force,
      own,
      'commitment/pledged-action',
    )
  if (lemma === 'commit' && ctx.tokens[act.cue.last]?.lower !== 'to') return NOTHING
  // "plan for the near future"
  if (lemma === 'plan' || lemma === 'intend') return nothing(ctx, act.cue, 'act-thing')
  const given =
    object !== null && ctx.tokens.slice(object.first, object.first + 6).some((t) => is('announced', t.lower))
  if (object === null || lemma === 'assure' || (lemma === 'offer' && !given) || lemma === 'guarantee')
    return nothing(ctx, act.cue, 'act-thing')
  // "volunteering, transport and catering": no object
  if (ctx.tokens[object.first]?.text === ',') return nothing(ctx, act.cue, 'act-no-complement')
  // "committed to deepening ties": the gerund behind "to"
  const gerund = ctx.groups.findIndex((g) => g.first === object.first && g.form === 'gerund')
  if (gerund >= 0) return spread(ctx, gerund, cuts, object.first, force, own, 'commitment/pledged-action')
  return { drafts: [draft(ctx, object.first, object.last, force, own, 'commitment/pledged-phrase')], used: [] }
}

/** "had agreed with President B to dredge the river": with whom, and what. */
function agreedWith(ctx: Context, complement: Complement, cuts: readonly number[], own: Parties): Found {
  const { object, group } = complement
  if (object === null || ctx.tokens[object.first]?.lower !== 'with') return NOTHING
  const other = partiesOf(ctx, { first: object.first + 1, last: object.last })
  const start = ctx.groups[group]?.first
  if (other === null || start === undefined) return NOTHING
  const parties: Parties = { refs: distinct([...own.refs, ...other.refs]), rule: 'agreed-with' }
  return spread(ctx, group, cuts, afterTo(ctx, start), 'agreement', parties, 'commitment/agreed-with')
}

/** "signed a decree banning …": an order binds the own side (guide, case 21). */
function signedOrder(ctx: Context, object: Range, own: Parties): Found {
  const opening = ctx.tokens.slice(object.first, Math.min(object.last, object.first + 5))
  if (!opening.some((t) => /^(?:decree|order|law|bill|proclamation)$/.test(t.lower))) return NOTHING
  return { drafts: [draft(ctx, object.first, object.last, 'pledge', own, 'commitment/signed-order')], used: [] }
}

const isIt = (ctx: Context, { first, last }: Range) => last - first === 1 && ctx.tokens[first]?.lower === 'it'
