import { takesClause } from '../grammar/clause-verbs.ts'
import { TIMES } from '../grammar/noun-phrases.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { cue, is } from '../lexicon/commitment-cues.ts'
import type { ActorRef } from '../reading.ts'
import { accordClause } from './accord-items.ts'
import { type Context, isOwn, partiesOf } from './context.ts'
import { type Found, isPresent, NOTHING, nothing, spread, stance, startOf } from './drafts.ts'
import { impersonalDuty } from './duties.ts'
import { directedForce } from './force.ts'
import { denied, isDuty, isThing, modalClause } from './modals.ts'
import { namedBefore, ownOrgan } from './others.ts'
import { passive } from './passives.ts'
import { existential, intention, isProgressive, readiness, standingCommitment } from './readiness.ts'
import { wanted } from './wanted.ts'

/** Undertakings of a finite clause: a modal, "is ready to", "intends to", "supports", "opposes". */
export function readClause(ctx: Context, at: number, cuts: readonly number[], wished: boolean): Found {
  const subject = ctx.subjects[at] ?? null
  if (subject === null) return NOTHING
  if (subject.how === 'relative' && !goesOn(ctx, subject))
    return isCue(ctx, at) ? nothing(ctx, ctx.groups[at], 'clause-relative') : NOTHING
  const group = denied(ctx, at, subject)
  if (group === undefined) return NOTHING
  if (isObjectless(ctx, group, subject)) return isCue(ctx, at) ? nothing(ctx, group, 'clause-relative') : NOTHING
  // "to see what they will pay", not "What we will not do is …"
  if (subject.how === 'direct' && ctx.tokens[subject.first - 1]?.text === 'what')
    return isCue(ctx, at) ? nothing(ctx, group, 'clause-relative') : NOTHING
  if (group.form === 'base' && subject.how === 'shared' && hangsOnInfinitive(ctx, at)) return NOTHING
  if (ctx.tokens[subject.last - 1]?.lower === 'there') return existential(ctx, at, cuts, subject)
  const opener = ctx.tokens[subject.last - 1]?.lower
  const it = group.copula && subject.last - subject.first === 1 && opener === 'it'
  if (it || (group.lemma === 'come' && group.modal === null && opener === 'time')) {
    const duty = impersonalDuty(ctx, at, cuts)
    if (duty.drafts.length > 0) return duty
  }
  if (group.copula && group.modal === null && !group.negated) {
    const standing = standingCommitment(ctx, at, cuts, subject)
    if (standing !== null) return standing
  }
  const parties = isThing(ctx, group, subject)
    ? null
    : (partiesOf(ctx, subject, subject.appositive) ??
      (isDuty(group) ? ownerOfSubject(ctx, subject) : ownOrgan(ctx, group, subject)))

  if (group.form === 'base' && isMandative(ctx, subject)) {
    const asked = ctx.tokens[subject.first]?.lower === 'it' ? namedBefore(ctx, subject.first) : parties
    const force = asked === null ? null : directedForce(ctx, asked.refs)
    return asked === null || force === null
      ? NOTHING
      : spread(ctx, at, cuts, startOf(ctx, subject, group), force, asked, 'commitment/subjunctive')
  }
  const accord = accordClause(ctx, at, cuts, subject)
  if (accord.drafts.length > 0) return accord
  const put = passive(ctx, at, cuts, subject, parties)
  if (put.drafts.length > 0) return put
  const asked = wanted(ctx, at, cuts, parties)
  if (asked.drafts.length > 0) return asked
  if (group.modal !== null) return modalClause(ctx, at, cuts, subject, parties, wished)
  if (parties === null) return isCue(ctx, at) ? nothing(ctx, group, 'clause-party-unresolved') : NOTHING
  if ((group.copula && phrasalPolicy(ctx, group) === null) || group.passive)
    return readiness(ctx, at, cuts, subject, parties)
  if (group.lemma === 'have' || group.lemma === 'reserve') return intention(ctx, at, cuts, subject, parties)
  const verb = cue('verb', group.lemma)
  const next = ctx.groups[at + 1]
  const tense = isPresent(ctx, group) || group.lemma === 'intend' || group.lemma === 'plan' || isBackshifted(ctx, at)
  if (verb !== null && tense && next?.form === 'infinitive' && next.first <= group.last) {
    // "I want to thank you", "we plan to discuss", "I want to extend my welcome": words and agenda
    const greets = ctx.tokens.slice(next.last, next.last + 6).some((t) => GREETINGS.has(t.lower))
    const courteous = is('words', next.lemma) || is('talks', next.lemma) || greets || isOccasion(ctx, at + 1)
    if (courteous) return nothing(ctx, group, 'clause-courtesy')
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

/** "take this opportunity to thank you", "use the occasion to express": words and no more. */
function isOccasion(ctx: Context, at: number): boolean {
  const [taking, saying] = [ctx.groups[at], ctx.groups[at + 1]]
  if (taking === undefined || saying === undefined || !/^(?:take|use|seize)$/.test(taking.lemma)) return false
  const occasion = /^(?:opportunity|occasion|chance|moment)$/.test(ctx.tokens[saying.first - 1]?.lower ?? '')
  return occasion && (is('words', saying.lemma) || is('talks', saying.lemma))
}

/** What is given by words alone. */
const GREETINGS = new Set(
  'thanks gratitude appreciation condolences sympathy greetings congratulations welcome wishes'.split(' '),
)

/** ", which will repair the bridge": behind a comma a relative clause says something new of an actor. */
function goesOn(ctx: Context, subject: Subject): boolean {
  const opener = ctx.tokens[subject.last + 1]?.lower
  if (ctx.tokens[subject.last]?.text !== ',' || (opener !== 'which' && opener !== 'who')) return false
  return ctx.discourse.actors.at.get(subject.last - 1) !== undefined
}

/** "talk about the steps we will take": a relative clause without its pronoun, behind the object of an earlier verb. */
function isObjectless(ctx: Context, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = ctx
  if (subject.how !== 'direct' || subject.last - subject.first !== 1 || group.modal === null) return false
  if (!/^(?:i|we|they|he|she)$/.test(tokens[subject.first]?.lower ?? '')) return false
  const before = tokens[subject.first - 1]
  if (before?.pos !== 'NOUN' || TIMES.has(before.lower)) return false
  const governing = ctx.groups.findLast((g) => g.last < subject.first)
  if (governing === undefined || takesClause(governing.lemma)) return false
  // "what we will take": no object of its own follows
  const next = tokens[group.last]
  const own = next !== undefined && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(next.pos)
  return !own && !tokens.slice(governing.last, subject.first).some((t) => t.pos === 'PUNCT')
}

/** "said that Russia supported the plan": behind a past verb of saying the past is the speaker's present. */
function isBackshifted(ctx: Context, at: number): boolean {
  const group = ctx.groups[at]
  const subject = ctx.subjects[at]
  const how = subject?.how
  if (group === undefined || (how !== 'direct' && how !== 'shared')) return false
  if (ctx.said.voice === 'own' || group.last - group.first > 1) return false
  const { first } = subject ?? group
  const act = ctx.said.top.findLast((a) => a.at === 'head' && a.class === 'say' && a.cue.last <= first)
  if (act === undefined || ctx.tokens[first - 1]?.lower !== 'that') return false
  // right behind the verb of saying, or ", and that Norway favoured"
  return first <= act.cue.last + 6 || ctx.tokens[first - 2]?.pos === 'CCONJ'
}

/** Is the verb one of undertaking, so that a reader may ask why nothing came of it? */
function isCue(ctx: Context, at: number): boolean {
  const group = ctx.groups[at]
  if (group === undefined) return false
  return group.modal !== null || cue('policy', group.lemma) !== null || cue('verb', group.lemma) !== null
}

/** "insisting that it open the crossing": a base form behind a third person is the subjunctive of demand. */
function isMandative(ctx: Context, subject: Subject): boolean {
  const only = ctx.tokens[subject.last - 1]
  if (subject.how !== 'direct' || only === undefined || subject.last - subject.first !== 1) return false
  if (ctx.tokens[subject.first - 1]?.lower !== 'that' || ctx.tokens[subject.first - 2]?.pos !== 'VERB') return false
  return /^(?:it|he|she)$/.test(only.lower) || ctx.discourse.actors.at.get(subject.first) !== undefined
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
