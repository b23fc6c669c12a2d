import { mentionsIn } from '../coreference/resolve.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { is } from '../lexicon/commitment-cues.ts'
import type { ActorRef, Force } from '../reading.ts'
import type { Act } from '../statements/act.ts'
import { isAgenda } from './agenda.ts'
import { limitFrom } from './boundaries.ts'
import { type Context, isFirstPerson, isOwn, isSpoken, unnamed } from './context.ts'
import { type Found, NOTHING, nothing, spread, startOf } from './drafts.ts'
import { isAsked, ownDuty } from './duties.ts'
import { both, modalForce } from './force.ts'
import { ongoing, stands } from './ongoing.ts'
import { atHome, isAddressed, isCollective, isThingsDuty, unnamedActor } from './others.ts'
import { isOutcome } from './outcomes.ts'
import { adjectiveBehind } from './readiness.ts'

export const isDuty = (group: VerbGroup) =>
  group.modal === 'should' || group.modal === 'must' || group.modal === 'need' || group.modal === 'have to'

/** "will be ready to", "would remain committed": the readiness decides, not the modal. */
function isReadiness(ctx: Context, group: VerbGroup): boolean {
  return (group.copula || group.passive) && adjectiveBehind(ctx, group) !== null
}

export function modalClause(
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
  // "I hope you will enjoy your stay"
  if (wished && /^(?:enjoy|feel|like)$/.test(group.lemma)) return nothing(ctx, group, 'clause-courtesy')
  const asks = /^(?:what|who|which)$/.test(ctx.tokens[subject.first]?.lower ?? '')
  if (duty && (asks || isAsked(ctx))) return nothing(ctx, group, 'clause-unreal')
  if (!duty && isUncertain(ctx, group, subject)) return nothing(ctx, group, 'clause-prediction')
  // "would have stayed", "should have acted": what did not come about
  if (ctx.tokens.slice(group.first, group.head).some((t) => t.lower === 'have') && group.modal !== 'have to')
    return nothing(ctx, group, 'clause-unreal')
  // "could not agree": a failure, no refusal
  if (group.modal === 'could' && /^(?:agree|reach|find|meet)$/.test(group.lemma))
    return nothing(ctx, group, 'clause-unreal')
  // "we cannot do this alone": what is out of reach; "we cannot accept it" is a refusal
  if (
    /^(?:can|could)$/.test(group.modal ?? '') &&
    group.negated &&
    isFirstPerson(ctx, subject) &&
    !REFUSES.test(group.lemma)
  )
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
    const thing = duty && isThingsDuty(ctx, group, subject)
    if (!group.passive && !thing)
      return ongoing(ctx, at, cuts, subject) ?? nothing(ctx, group, 'clause-party-unresolved')
    // "it must be noted that"
    if (duty && is('words', group.lemma)) return nothing(ctx, group, 'clause-courtesy')
    if (duty && (thing || !ctx.joint)) {
      return spread(
        ctx,
        at,
        cuts,
        startOf(ctx, subject, group),
        'request',
        atHome(ctx) ??
          unnamed(ctx, { first: subject.first, last: limitFrom(cuts, group.head, ctx.said.sentence.last) }),
        'commitment/passive-duty',
      )
    }
    if (isAgenda(ctx, group) || group.modal === 'can' || group.modal === 'could')
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
  const stays = isOwn(ctx, parties.refs) && stands(ctx, group)
  if (group.copula && !duty && !stays && !isReadiness(ctx, group) && !(wished && !isOwn(ctx, parties.refs)))
    return nothing(ctx, group, 'clause-outcome')
  if (
    isOutcome(ctx, group) &&
    !stays &&
    !isReadiness(ctx, group) &&
    !duty &&
    !wished &&
    !group.negated &&
    !(isOwn(ctx, parties.refs) && isDeed(ctx, group, subject))
  )
    return nothing(ctx, group, 'clause-outcome')
  // "it would send a strong signal": an effect
  if (
    group.lemma === 'send' &&
    ctx.tokens.slice(group.last, group.last + 4).some((t) => /^(?:signals?|messages?)$/.test(t.lower))
  )
    return NOTHING
  // "will contribute to stability" is an outcome, "will contribute 5 million" an act
  if (group.lemma === 'contribute' && ctx.tokens[group.last]?.lower === 'to' && !duty)
    return nothing(ctx, group, 'clause-outcome')
  const own =
    isSpoken(ctx, group.first) &&
    ctx.tokens.slice(subject.first, subject.last).some((t) => t.lower === 'we' || t.lower === 'i')
  if (isAgenda(ctx, group) && !duty && !own && !ctx.joint && !group.negated && !wished)
    return nothing(ctx, group, 'clause-agenda')
  if (own && !duty && !group.negated && is('talks', group.lemma)) return nothing(ctx, group, 'clause-courtesy')
  const able = group.modal === 'can' || group.modal === 'could' || group.modal === 'may' || group.modal === 'might'
  // "I would also add that", "I can't speak to that"
  if (own && (able || group.modal === 'would') && (is('words', group.lemma) || is('talks', group.lemma)))
    return nothing(ctx, group, 'clause-courtesy')
  const shared = own && !able && (wished || isShared(ctx, at, cuts, subject)) ? bothEnds(ctx) : null
  if (shared !== null && !group.negated)
    return spread(ctx, at, cuts, startOf(ctx, subject, group), 'proposal', shared, 'commitment/we-of-both')
  if (duty && !ctx.joint && !group.negated && isOwn(ctx, parties.refs)) {
    const found = ownDuty(ctx, at, cuts, subject, parties)
    return found === NOTHING ? nothing(ctx, group, 'clause-duty-unsure') : found
  }
  // "it is to protect the border": what a thing is for
  if (group.modal === 'be to' && ctx.tokens[subject.last - 1]?.lower === 'it')
    return nothing(ctx, group, 'clause-outcome')
  const force = modalForce(ctx, group, parties.refs, wished)
  if (force === null) return nothing(ctx, group, 'clause-prediction')
  // "is a loyal member and will remain so": so what?
  const so = group.lemma === 'remain' && subject.how === 'shared' && ctx.tokens[group.last]?.lower === 'so'
  return spread(
    ctx,
    at,
    cuts,
    so ? subject.first : startOf(ctx, subject, group),
    force,
    parties,
    `commitment/modal-${(group.modal ?? '').replace(/ /g, '-')}`,
  )
}

/** What one who "cannot" do it refuses to do. */
const REFUSES =
  /^(?:accept|agree|allow|approve|back|condone|consent|give|grant|ignore|join|let|lift|permit|recogni[sz]e|sign|support|tolerate)$/

/** "Perhaps we will": no word given. */
function isUncertain(ctx: Context, group: VerbGroup, subject: Subject): boolean {
  const floor = Math.max(ctx.said.sentence.first, subject.first - 2)
  return ctx.tokens.slice(floor, group.last).some((t) => UNCERTAIN.has(t.lower))
}

/** "It" in one's own voice is a thing, unless the own side is named before it. */
export function isThing(ctx: Context, group: VerbGroup, subject: Subject): boolean {
  const it = subject.last - subject.first === 1 && ctx.tokens[subject.first]?.lower === 'it'
  if (!it || !isSpoken(ctx, group.first)) return false
  return !mentionsIn(ctx.discourse, { first: ctx.said.sentence.first, last: subject.first }).some((m) => {
    const ref = ctx.discourse.actors.list[m.actor]?.ref
    return ref !== undefined && isOwn(ctx, [ref])
  })
}

const UNCERTAIN = new Set(['perhaps', 'maybe', 'possibly', 'probably', 'presumably'])

/** "Norway will begin inspections": a verb that may tell of an outcome tells of a deed where it takes a thing, or is promised. */
function isDeed(ctx: Context, group: VerbGroup, subject: Subject): boolean {
  const object = ctx.tokens[group.last]
  const takes = object !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(object.pos)
  if (!takes || object.lower === 'no') return false
  if (
    /^(?:begin|start|create|boost|increase|help|bring|end)$/.test(group.lemma) &&
    ctx.tokens[subject.first]?.lower !== 'it'
  )
    return true
  return ctx.said.top.some((a) => a.at === 'head' && a.class === 'pledge' && a.cue.last <= subject.first)
}

/** "two organisations would be readmitted": what one who speaks for a side says will be done, is done by that side. */
function ownPassive(ctx: Context, at: number, cuts: readonly number[], subject: Subject): Found {
  const group = ctx.groups[at]
  if (
    group === undefined ||
    group.modal === 'be to' ||
    ctx.sides.length !== 1 ||
    ctx.said.voice === 'own' ||
    isOutcome(ctx, group)
  )
    return NOTHING
  const words = ctx.tokens.slice(subject.first, subject.last)
  const says = ctx.said.top.some(
    (a) => (a.class === 'say' || a.class === 'pledge') && (a.at !== 'head' || isSaid(ctx, a, subject.first)),
  )
  // "I fear that damage will be done"
  const before = ctx.groups.findLast((g) => g.last < subject.first && g.last >= subject.first - 2)
  if (before !== undefined && /^(?:fear|think|believe|doubt|hope|know|worry|suspect)$/.test(before.lemma))
    return NOTHING
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
function isShared(ctx: Context, at: number, cuts: readonly number[], subject: Subject): boolean {
  const group = ctx.groups[at]
  if (group === undefined || ctx.joint || ctx.sides.length !== 1) return false
  const first = Math.max(ctx.said.sentence.first, subject.first - 1)
  const words = ctx.tokens.slice(first, limitFrom(cuts, group.head, ctx.said.sentence.last)).map((t) => t.lower)
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
export function denied(ctx: Context, at: number, subject: Subject): VerbGroup | undefined {
  const group = ctx.groups[at]
  const opener = ctx.tokens[subject.first]?.lower ?? ''
  const nor = [subject.first, group?.first ?? subject.first].some((at) => ctx.tokens[at - 1]?.lower === 'nor')
  const denies = opener === 'none' || opener === 'neither' || opener === 'nobody' || nor || deniesObject(ctx, group)
  return group !== undefined && denies ? { ...group, negated: true } : group
}

/** "Will send no observers": the object denies the deed; "will spare no effort" is a promise. */
function deniesObject(ctx: Context, group: VerbGroup | undefined): boolean {
  if (group === undefined || group.modal === null || ctx.tokens[group.last]?.lower !== 'no') return false
  return !group.copula && !/^(?:spare|leave|lose|have|make|see|take|need)$/.test(group.lemma)
}
