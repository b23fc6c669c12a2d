import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { cue } from '../lexicon/commitment-cues.ts'
import type { ActorRef, Force } from '../reading.ts'
import { limitFrom } from './boundaries.ts'
import { type Context, type Draft, isOwn, partiesOf } from './context.ts'
import { actionsFrom, trimEnd } from './coordination.ts'
import { modalForce } from './force.ts'

/** Verbs whose future or duty is a state or an outcome, no act: "will be", "will benefit". */
const STATES = new Set(
  'be become have see benefit enjoy know result seem appear happen occur depend remain get mean lie face feel like need belong include last begin start end take_place follow come prevail bring help lead create boost grow rise fall increase'.split(
    ' ',
  ),
)
/** Travel, hosting, attendance and agenda announced in the third person are events, no undertakings (guide, case 16). */
const AGENDA = new Set(
  'travel visit host attend meet discuss co-chair chair convene arrive depart join deliver participate accompany lead hold review address speak open'.split(
    ' ',
  ),
)

/** The result of reading one clause: drafts, and the verb groups that they use up. */
export interface Found {
  readonly drafts: Draft[]
  readonly used: readonly number[]
}
const NOTHING: Found = { drafts: [], used: [] }

/** Undertakings of a finite clause: a modal, "is ready to", "intends to", "supports", "opposes". */
export function readClause(ctx: Context, at: number, cuts: readonly number[], wished: boolean): Found {
  const group = ctx.groups[at]
  if (group === undefined) return NOTHING
  const subject = ctx.subjects[at] ?? null
  if (subject === null || subject.how === 'relative') return NOTHING
  if (ctx.tokens[subject.last - 1]?.lower === 'there') return existential(ctx, at, cuts, subject)
  const parties = partiesOf(ctx, subject, subject.appositive) ?? (isDuty(group) ? ownerOfSubject(ctx, subject) : null)

  if (group.modal !== null) return modalClause(ctx, at, cuts, subject, parties, wished)
  if (parties === null) return NOTHING
  if (group.copula || group.passive) return readiness(ctx, at, cuts, subject, parties)
  if (group.lemma === 'have') return intention(ctx, at, cuts, subject, parties)
  const verb = cue('verb', group.lemma)
  const next = ctx.groups[at + 1]
  const tense = isPresent(ctx, group) || group.lemma === 'intend' || group.lemma === 'plan'
  if (verb !== null && tense && next?.form === 'infinitive' && next.first <= group.last + 1) {
    const force = group.negated ? (isOwn(ctx, parties.refs) ? 'refusal' : null) : stance(ctx, parties.refs, 'pledge')
    return force === null
      ? NOTHING
      : spread(ctx, at + 1, cuts, startOf(ctx, subject, group), force, parties, 'commitment/verb-infinitive')
  }
  if (isProgressive(ctx, group) && isOwn(ctx, parties.refs)) {
    const force = stance(ctx, parties.refs, 'pledge')
    return force === null
      ? NOTHING
      : spread(ctx, at, cuts, startOf(ctx, subject, group), force, parties, 'commitment/progressive')
  }
  const policy = cue('policy', group.lemma) ?? phrasalPolicy(ctx, group)
  if (policy !== null && isPresent(ctx, group) && !group.passive && isOwn(ctx, parties.refs)) {
    if (group.lemma === 'offer' || group.lemma === 'provide') return NOTHING
    const force = (policy === 'refusal') !== group.negated ? 'refusal' : stance(ctx, parties.refs, 'pledge')
    return force === null
      ? NOTHING
      : spread(ctx, at, cuts, startOf(ctx, subject, group), force, parties, 'commitment/policy', false)
  }
  return NOTHING
}

/** "will be ready to", "would remain committed": the readiness decides, not the modal. */
function isReadiness(ctx: Context, group: VerbGroup): boolean {
  return (group.copula || group.passive) && adjectiveBehind(ctx, group) !== null
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
  const next = ctx.tokens[group.last]?.lower
  return group.lemma === 'stand' && (next === 'with' || next === 'by') ? 'pledge' : null
}

function modalClause(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  subject: Subject,
  parties: { refs: ActorRef[]; rule: string } | null,
  wished: boolean,
): Found {
  const group = ctx.groups[at]
  if (group === undefined) return NOTHING
  const duty = isDuty(group)
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
        { refs: [], rule: 'not-resolved' },
        'commitment/duty-of-others',
      )
    if (!group.passive) return NOTHING
    if (duty && !ctx.joint) {
      return spread(
        ctx,
        at,
        cuts,
        startOf(ctx, subject, group),
        'request',
        { refs: [], rule: 'nobody-named' },
        'commitment/passive-duty',
      )
    }
    if (!ctx.joint || AGENDA.has(group.lemma)) return NOTHING
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
  if (group.copula && !duty && !isReadiness(ctx, group) && !(wished && !isOwn(ctx, parties.refs))) return NOTHING
  if (
    STATES.has(group.lemma) &&
    !isReadiness(ctx, group) &&
    !duty &&
    !wished &&
    group.lemma !== 'increase' &&
    !group.negated
  )
    return NOTHING
  // "will contribute to stability" is an outcome, "will contribute 5 million" an act
  if (group.lemma === 'contribute' && ctx.tokens[group.last]?.lower === 'to' && !duty) return NOTHING
  const own =
    ctx.said.voice === 'own' &&
    ctx.tokens.slice(subject.first, subject.last).some((t) => t.lower === 'we' || t.lower === 'i')
  if (AGENDA.has(group.lemma) && !duty && !own && !ctx.joint && !group.negated && !wished) return NOTHING
  const force = modalForce(ctx, group, parties.refs, wished)
  if (force === null) return NOTHING
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

/** Does the subject stand for people or bodies that can act, though not for any that is named? */
function isCollective(ctx: Context, subject: Subject): boolean {
  for (let i = subject.first; i < subject.last; i++) {
    const word = ctx.tokens[i]?.lower ?? ''
    if (
      /^(?:they|everyone|community|members|actors|authorities|parties|sides|leaders|forces|states|nations|countries|governments|politicians|others|partners|allies|companies|donors)$/.test(
        word,
      )
    )
      return true
    if (ctx.tokens[i]?.pos === 'ADP') return false
  }
  return false
}

/** The adjective of readiness behind a copula ("is fully ready"), or null. */
function adjectiveBehind(ctx: Context, group: VerbGroup): { at: number; force: 'pledge' | 'refusal' } | null {
  for (let i = group.passive ? group.head : group.last; i < group.last + 4; i++) {
    const t = ctx.tokens[i]
    if (t === undefined) return null
    const force = cue('adjective', t.lower)
    if (force === 'pledge' || force === 'refusal') {
      const next = ctx.tokens[i + 1]?.lower
      return next === 'to' ||
        (next === 'on' && t.lower === 'keen') ||
        (next === 'for' && t.lower === 'ready') ||
        (next === 'in' && t.lower === 'interested')
        ? { at: i, force }
        : null
    }
    // "is in a position to", "has no intention of"
    if (t.lower === 'in' && ctx.tokens[i + 2]?.lower === 'position') return { at: i + 2, force: 'pledge' }
    if (t.pos !== 'ADV' && t.lower !== 'not' && t.pos !== 'PART') return null
  }
  return null
}

function readiness(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  subject: Subject,
  parties: { refs: ActorRef[]; rule: string },
): Found {
  const group = ctx.groups[at]
  if (group === undefined) return NOTHING
  const adjective = adjectiveBehind(ctx, group)
  if (adjective === null) return NOTHING
  const refuses = (adjective.force === 'refusal') !== negates(ctx, group, adjective.at)
  const force = refuses ? (isOwn(ctx, parties.refs) ? 'refusal' : null) : stance(ctx, parties.refs, 'pledge')
  if (force === null) return NOTHING
  const next = ctx.groups.findIndex((g) => g.first > adjective.at && g.first <= adjective.at + 2)
  const start = startOf(ctx, subject, group)
  if (next < 0) {
    const last = trimEnd(ctx.tokens, start, limitFrom(cuts, adjective.at, ctx.said.sentence.last))
    return { drafts: [draft(ctx, start, last, force, parties, 'commitment/readiness')], used: [at] }
  }
  const found = spread(ctx, next, cuts, start, force, parties, 'commitment/readiness')
  return { drafts: found.drafts, used: [at, ...found.used] }
}

/** "There are no plans to change the rules", "there will be no further extension": the speaker rules it out. */
function existential(ctx: Context, at: number, cuts: readonly number[], subject: Subject): Found {
  const group = ctx.groups[at]
  if (group === undefined || !group.copula || ctx.joint) return NOTHING
  const words = ctx.tokens.slice(group.last, group.last + 4).map((t) => t.lower)
  if (words[0] !== 'no') return NOTHING
  const planned = words.some((w) => /^(?:plans?|intention|intentions|question)$/.test(w))
  if (!planned && group.modal !== 'will') return NOTHING
  const last = trimEnd(ctx.tokens, subject.first, limitFrom(cuts, group.last, ctx.said.sentence.last))
  const used = ctx.groups.map((g, i) => (g.first >= subject.first && g.last <= last ? i : -1)).filter((i) => i >= 0)
  return {
    drafts: [
      draft(ctx, subject.first, last, 'refusal', { refs: ctx.sides, rule: 'speakers' }, 'commitment/existential'),
    ],
    used,
  }
}

/** "has no plan to", "have no intention of", "has every intention of". */
function intention(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  subject: Subject,
  parties: { refs: ActorRef[]; rule: string },
): Found {
  const group = ctx.groups[at]
  const next = ctx.groups[at + 1]
  if (group === undefined || next === undefined || next.first > group.last + 5) return NOTHING
  const words = ctx.tokens.slice(group.last, next.first).map((t) => t.lower)
  if (!words.some((w) => /^(?:plans?|intentions?|intent|desire|wish|interest)$/.test(w))) return NOTHING
  const force =
    words[0] === 'no' || group.negated
      ? isOwn(ctx, parties.refs)
        ? 'refusal'
        : null
      : stance(ctx, parties.refs, 'pledge')
  if (force === null) return NOTHING
  const found = spread(ctx, at + 1, cuts, startOf(ctx, subject, group), force, parties, 'commitment/intention')
  return { drafts: found.drafts, used: [at, ...found.used] }
}

function negates(ctx: Context, group: VerbGroup, until: number): boolean {
  if (group.negated) return true
  for (let i = group.last; i < until; i++)
    if (ctx.tokens[i]?.lower === 'not' || ctx.tokens[i]?.lower === "n't") return true
  return false
}

/** Work that the side is doing now ("is providing 5 million dollars"; guide, case 6). */
const WORKS = new Set(
  'contribute provide support fund finance invest deliver supply donate train help assist commit launch'.split(' '),
)
function isProgressive(ctx: Context, group: VerbGroup): boolean {
  const first = ctx.tokens[group.first]?.lower
  return (
    (first === 'is' || first === 'are') &&
    WORKS.has(group.lemma) &&
    (ctx.tokens[group.head]?.lower.endsWith('ing') ?? false)
  )
}

/** A stance of these parties: agreement where both speak of both, the given force of the own side, null of others. */
export function stance(ctx: Context, parties: readonly ActorRef[], force: Force): Force | null {
  if (!isOwn(ctx, parties)) return null
  return ctx.joint ? 'agreement' : force
}

function isPresent(ctx: Context, group: VerbGroup): boolean {
  const head = ctx.tokens[group.head]
  if (head === undefined) return false
  if (group.modal !== null) return true
  const first = ctx.tokens[group.first]?.lower ?? ''
  if (first === 'do' || first === 'does') return true
  if (/^(?:has|have|had|was|were|did)$/.test(first) && group.first !== group.head) return false
  return head.lower === head.lemma || (/s$/.test(head.lower) && !/ss$/.test(head.lower))
}

/** Where the quote of a clause starts: with the party if it stands with its verb, else with the verb. */
function startOf(ctx: Context, subject: Subject, group: VerbGroup): number {
  if (subject.how !== 'direct' || group.first - subject.first > 14)
    return subject.how === 'direct' && subject.appositive === null ? subject.first : group.first
  // "The two sides, he said, should": the party is cut off from its verb
  const parted = ctx.said.analysis.acts.some((a) => a.cue.first >= subject.last && a.cue.last <= group.first)
  return parted ? group.first : subject.first
}

/** Drafts for a verb group and all that is coordinated with it; the first begins at `start`. */
export function spread(
  ctx: Context,
  at: number,
  cuts: readonly number[],
  start: number,
  force: Force,
  parties: { refs: readonly ActorRef[]; rule: string },
  rule: string,
  coordinate = true,
): Found {
  const actions = actionsFrom(ctx, at, cuts)
  const used = [at]
  const drafts: Draft[] = []
  const kept = coordinate
    ? actions
    : actions.filter((a) => a.group === ctx.groups[at] || a.group.form === 'finite' || a.group.form === 'base')
  kept.forEach((action, i) => {
    const index = ctx.groups.indexOf(action.group)
    used.push(index)
    const negated = action.group.negated && action.group.modal !== null && force !== 'request'
    drafts.push(draft(ctx, i === 0 ? start : action.first, action.last, negated ? 'refusal' : force, parties, rule))
  })
  return { drafts, used }
}

export function draft(
  ctx: Context,
  first: number,
  last: number,
  force: Force,
  parties: { refs: readonly ActorRef[]; rule: string },
  rule: string,
): Draft {
  return {
    first,
    last,
    force,
    parties: parties.refs,
    rule,
    partiesRule: `parties/${parties.rule}`,
    speakers: ctx.speakers,
  }
}
