import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { cue, is } from '../lexicon/commitment-cues.ts'
import type { ActorRef, Force } from '../reading.ts'
import type { Act } from '../statements/acts.ts'
import { limitFrom } from './boundaries.ts'
import { type Context, isOwn, partiesOf, unnamed } from './context.ts'
import { type Found, isPresent, NOTHING, nothing, spread, stance, startOf } from './drafts.ts'
import { impersonalDuty, ownDuty } from './duties.ts'
import { both, modalForce } from './force.ts'
import { isAddressed, isCollective, unnamedActor } from './others.ts'
import { adjectiveBehind, existential, intention, isProgressive, readiness, standingCommitment } from './readiness.ts'

/** Undertakings of a finite clause: a modal, "is ready to", "intends to", "supports", "opposes". */
export function readClause(ctx: Context, at: number, cuts: readonly number[], wished: boolean): Found {
  const subject = ctx.subjects[at] ?? null
  if (subject === null) return NOTHING
  if (subject.how === 'relative') return isCue(ctx, at) ? nothing(ctx, ctx.groups[at], 'clause-relative') : NOTHING
  const group = denied(ctx, at, subject)
  if (group === undefined) return NOTHING
  if (group.form === 'base' && subject.how === 'shared' && hangsOnInfinitive(ctx, at)) return NOTHING
  if (ctx.tokens[subject.last - 1]?.lower === 'there') return existential(ctx, at, cuts, subject)
  if (group.copula && subject.last - subject.first === 1 && ctx.tokens[subject.first]?.lower === 'it') {
    const duty = impersonalDuty(ctx, at, cuts)
    if (duty.drafts.length > 0) return duty
  }
  if (group.copula && group.modal === null && !group.negated) {
    const standing = standingCommitment(ctx, at, cuts, subject)
    if (standing !== null) return standing
  }
  const parties = partiesOf(ctx, subject, subject.appositive) ?? (isDuty(group) ? ownerOfSubject(ctx, subject) : null)

  if (group.modal !== null) return modalClause(ctx, at, cuts, subject, parties, wished)
  if (parties === null) return isCue(ctx, at) ? nothing(ctx, group, 'clause-party-unresolved') : NOTHING
  if ((group.copula && phrasalPolicy(ctx, group) === null) || group.passive)
    return readiness(ctx, at, cuts, subject, parties)
  if (group.lemma === 'have') return intention(ctx, at, cuts, subject, parties)
  const verb = cue('verb', group.lemma)
  const next = ctx.groups[at + 1]
  const tense = isPresent(ctx, group) || group.lemma === 'intend' || group.lemma === 'plan'
  if (verb !== null && tense && next?.form === 'infinitive' && next.first <= group.last + 1) {
    // "I want to thank you", "we plan to discuss": words and agenda
    if (is('words', next.lemma) || is('talks', next.lemma)) return nothing(ctx, group, 'clause-courtesy')
    const force = group.negated ? (isOwn(ctx, parties.refs) ? 'refusal' : null) : stance(ctx, parties.refs, 'pledge')
    return force === null
      ? nothing(ctx, group, 'clause-not-own')
      : spread(ctx, at + 1, cuts, startOf(ctx, subject, group), force, parties, 'commitment/verb-infinitive')
  }
  if (isProgressive(ctx, group) && isOwn(ctx, parties.refs)) {
    const force = stance(ctx, parties.refs, 'pledge')
    return force === null
      ? NOTHING
      : spread(ctx, at, cuts, startOf(ctx, subject, group), force, parties, 'commitment/progressive')
  }
  const policy = cue('policy', group.lemma) ?? phrasalPolicy(ctx, group)
  if (
    policy !== null &&
    (isPresent(ctx, group) || isBackshifted(ctx, at)) &&
    !group.passive &&
    isOwn(ctx, parties.refs)
  ) {
    if (group.lemma === 'offer' || group.lemma === 'provide') return NOTHING
    const force = (policy === 'refusal') !== group.negated ? 'refusal' : stance(ctx, parties.refs, 'pledge')
    return force === null
      ? NOTHING
      : spread(ctx, at, cuts, startOf(ctx, subject, group), force, parties, 'commitment/policy', false)
  }
  if (policy === null && verb === null) return NOTHING
  return nothing(ctx, group, isOwn(ctx, parties.refs) ? 'clause-past' : 'clause-not-own')
}

/** "said that Russia supported the plan": behind a past verb of saying the past is the speaker's present. */
function isBackshifted(ctx: Context, at: number): boolean {
  const group = ctx.groups[at]
  const subject = ctx.subjects[at]
  if (group === undefined || subject?.how !== 'direct' || ctx.said.voice === 'own' || group.last - group.first > 1)
    return false
  const act = ctx.said.top.findLast((a) => a.at === 'head' && a.class === 'say' && a.cue.last <= subject.first)
  return act !== undefined && ctx.tokens[subject.first - 1]?.lower === 'that' && subject.first <= act.cue.last + 6
}

/** Is the verb one of undertaking, so that a reader may ask why nothing came of it? */
function isCue(ctx: Context, at: number): boolean {
  const group = ctx.groups[at]
  if (group === undefined) return false
  return group.modal !== null || cue('policy', group.lemma) !== null || cue('verb', group.lemma) !== null
}

/** "will be ready to", "would remain committed": the readiness decides, not the modal. */
function isReadiness(ctx: Context, group: VerbGroup): boolean {
  return (group.copula || group.passive) && adjectiveBehind(ctx, group) !== null
}

/** "efforts to deter and defend": a base form that goes on with an infinitive is no clause. */
function hangsOnInfinitive(ctx: Context, at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const group = ctx.groups[k]
    if (group === undefined || group.form === 'infinitive') return group !== undefined
    if (group.form === 'finite' || (group.form === 'base' && ctx.subjects[k]?.how === 'direct')) return false
  }
  return false
}

const isDuty = (group: VerbGroup) =>
  group.modal === 'should' || group.modal === 'must' || group.modal === 'need' || group.modal === 'have to'

/** "Chad's transition should include": the country whose matter it is. */
function ownerOfSubject(ctx: Context, subject: Subject): { refs: ActorRef[]; rule: string } | null {
  for (let i = subject.first + 1; i < Math.min(subject.last, subject.first + 6); i++) {
    if (ctx.tokens[i]?.lower !== "'s") continue
    const owner = partiesOf(ctx, { first: subject.first, last: i })
    return owner?.refs.every((r) => r.type === 'country') ? { refs: owner.refs, rule: 'owner' } : null
  }
  return null
}

function phrasalPolicy(ctx: Context, group: VerbGroup): 'pledge' | null {
  if (group.lemma !== 'stand') return null
  let i = group.last
  while (ctx.tokens[i]?.pos === 'ADV' || ctx.tokens[i]?.lower === 'united') i++
  const next = ctx.tokens[i]?.lower
  return next === 'with' || next === 'by' ? 'pledge' : null
}

function modalClause(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  subject: Subject,
  parties: { refs: ActorRef[]; rule: string } | null,
  wished: boolean,
): Found {
  const group = denied(ctx, at, subject)
  if (group === undefined) return NOTHING
  const duty = isDuty(group)
  // "would have stayed", "should have acted": what did not come about
  if (ctx.tokens.slice(group.first, group.head).some((t) => t.lower === 'have') && group.modal !== 'have to')
    return nothing(ctx, group, 'clause-unreal')
  // "could not agree": a failure, no refusal
  if (group.modal === 'could' && /^(?:agree|reach|find|meet)$/.test(group.lemma))
    return nothing(ctx, group, 'clause-unreal')
  if (parties === null) {
    // "the use of force must be avoided", in a joint text "tariffs will be eliminated"
    // "all parties must", "the authorities should": others, whoever they are
    if (duty && !group.negated && isCollective(ctx, subject))
      return spread(
        ctx,
        at,
        cuts,
        startOf(ctx, subject, group),
        'request',
        unnamedActor(ctx, subject),
        'commitment/duty-of-others',
      )
    if (wished && isAddressed(ctx, subject))
      return spread(
        ctx,
        at,
        cuts,
        startOf(ctx, subject, group),
        'request',
        { refs: [], rule: 'not-resolved' },
        'commitment/wish-of-others',
      )
    if (!group.passive) return nothing(ctx, group, 'clause-party-unresolved')
    if (duty && !ctx.joint) {
      return spread(ctx, at, cuts, startOf(ctx, subject, group), 'request', unnamed(ctx), 'commitment/passive-duty')
    }
    if (is('agenda', group.lemma) || group.modal === 'can' || group.modal === 'could')
      return nothing(ctx, group, 'clause-agenda')
    if (!ctx.joint) return ownPassive(ctx, at, cuts, subject)
    const force: Force = group.negated ? 'refusal' : 'agreement'
    return spread(
      ctx,
      at,
      cuts,
      startOf(ctx, subject, group),
      force,
      { refs: [...ctx.sides], rule: 'joint-passive' },
      'commitment/passive-joint',
    )
  }
  const stays = group.lemma === 'stay' && isOwn(ctx, parties.refs)
  if (group.copula && !duty && !stays && !isReadiness(ctx, group) && !(wished && !isOwn(ctx, parties.refs)))
    return nothing(ctx, group, 'clause-outcome')
  if (
    is('state', group.lemma) &&
    !isReadiness(ctx, group) &&
    !duty &&
    !wished &&
    group.lemma !== 'increase' &&
    !group.negated
  )
    return nothing(ctx, group, 'clause-outcome')
  // "will contribute to stability" is an outcome, "will contribute 5 million" an act
  if (group.lemma === 'contribute' && ctx.tokens[group.last]?.lower === 'to' && !duty)
    return nothing(ctx, group, 'clause-outcome')
  const own =
    ctx.said.voice === 'own' &&
    ctx.tokens.slice(subject.first, subject.last).some((t) => t.lower === 'we' || t.lower === 'i')
  if (is('agenda', group.lemma) && !duty && !own && !ctx.joint && !group.negated && !wished)
    return nothing(ctx, group, 'clause-agenda')
  if (own && !duty && !group.negated && is('talks', group.lemma)) return nothing(ctx, group, 'clause-courtesy')
  const shared = own && isShared(ctx, at, cuts) ? bothEnds(ctx) : null
  if (shared !== null && !group.negated)
    return spread(ctx, at, cuts, startOf(ctx, subject, group), 'proposal', shared, 'commitment/we-of-both')
  if (duty && !ctx.joint && !group.negated && isOwn(ctx, parties.refs)) {
    const found = ownDuty(ctx, at, cuts, subject, parties)
    return found === NOTHING ? nothing(ctx, group, 'clause-duty-unsure') : found
  }
  const force = modalForce(ctx, group, parties.refs, wished)
  if (force === null) return nothing(ctx, group, 'clause-prediction')
  return spread(
    ctx,
    at,
    cuts,
    startOf(ctx, subject, group),
    force,
    parties,
    `commitment/modal-${(group.modal ?? '').replace(/ /g, '-')}`,
  )
}

/** "two organisations would be readmitted": what one who speaks for a side says will be done, is done by that side. */
function ownPassive(ctx: Context, at: number, cuts: readonly number[], subject: Subject): Found {
  const group = ctx.groups[at]
  if (
    group === undefined ||
    group.modal === 'be to' ||
    ctx.sides.length !== 1 ||
    ctx.said.voice === 'own' ||
    is('state', group.lemma)
  )
    return NOTHING
  const words = ctx.tokens.slice(subject.first, subject.last)
  const says = ctx.said.top.some(
    (a) => (a.class === 'say' || a.class === 'pledge') && (a.at !== 'head' || isSaid(ctx, a, subject.first)),
  )
  if (!says || words.some((t) => t.lower === 'whether')) return nothing(ctx, group, 'clause-passive')
  if (ctx.sides[0]?.type === 'person') return NOTHING
  const own = { refs: [...ctx.sides], rule: 'speakers' }
  const force: Force = group.negated ? 'refusal' : 'pledge'
  return spread(ctx, at, cuts, startOf(ctx, subject, group), force, own, 'commitment/passive-own')
}

/** Does the clause whose subject starts here stand right behind the words of saying ("said that", "assured him that")? */
function isSaid(ctx: Context, act: Act, first: number): boolean {
  if (first < act.cue.last || first > act.cue.last + 9) return false
  const opened = ctx.tokens[first - 1]?.lower === 'that' || first === act.cue.last
  return opened && !ctx.groups.some((g) => g.first >= act.cue.last && g.last <= first)
}

/** Does one speaker's "we will" speak of both sides ("our two countries", "together"; guide, case 26)? */
function isShared(ctx: Context, at: number, cuts: readonly number[]): boolean {
  const group = ctx.groups[at]
  if (group === undefined || ctx.joint || ctx.sides.length !== 1) return false
  const words = ctx.tokens.slice(group.first, limitFrom(cuts, group.head, ctx.said.sentence.last)).map((t) => t.lower)
  if (words.some((w) => /^(?:together|jointly|bilateral|joint|both)$/.test(w))) return true
  return words.some(
    (w, i) =>
      w === 'our' &&
      /^(?:two|countries|nations|peoples|relations|relationship|ties|partnership|cooperation)$/.test(
        words[i + 1] ?? '',
      ),
  )
}

/** Both ends of the contact as parties, if there are two. */
function bothEnds(ctx: Context): { refs: readonly ActorRef[]; rule: string } | null {
  const ends = both(ctx)
  return ends.refs.length === 2 ? ends : null
}

/** "None of us will", "neither country will", "nor will we": the verb group as its subject or conjunction denies it. */
function denied(ctx: Context, at: number, subject: Subject): VerbGroup | undefined {
  const group = ctx.groups[at]
  const opener = ctx.tokens[subject.first]?.lower ?? ''
  const before = ctx.tokens[Math.min(subject.first, group?.first ?? subject.first) - 1]?.lower ?? ''
  const denies = opener === 'none' || opener === 'neither' || opener === 'nobody' || before === 'nor'
  return group !== undefined && denies ? { ...group, negated: true } : group
}
