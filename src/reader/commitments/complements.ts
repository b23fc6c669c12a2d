import { sideOf } from '../coreference/discourse.ts'
import type { Range } from '../grammar/range.ts'
import { cue } from '../lexicon/commitment-cues.ts'
import type { ActorRef, Force } from '../reading.ts'
import type { Act } from '../statements/acts.ts'
import { limitFrom } from './boundaries.ts'
import { draft, type Found, readClause, spread } from './clauses.ts'
import { type Context, holdsOwn, partiesOf } from './context.ts'
import { trimEnd } from './coordination.ts'
import { bothSides, directedForce } from './force.ts'

const NOTHING: Found = { drafts: [], used: [] }
type Parties = { refs: readonly ActorRef[]; rule: string }

/** What may follow a verb of doing by words. */
interface Complement {
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
  let from = act.cue.last
  const opener = tokens[from]?.lower
  if (opener === 'that') from++
  else if (opener === 'on' || opener === 'for' || opener === 'upon') from++
  if (from >= limit) return null
  const next = groups.findIndex((g) => g.first >= from - 1 && g.first < limit && g !== groups[act.group])
  const group = groups[next]
  // "agreed to a memorandum to ease trade": a phrase with its purpose
  const phrase =
    (opener === 'to' || opener === 'on' || opener === 'upon') && act.class !== 'ask' && act.class !== 'call'
  if (group !== undefined && !(phrase && group.first > act.cue.last + 1)) {
    const subject = subjects[next] ?? null
    if ((group.form === 'finite' || group.form === 'base') && subject?.how === 'direct' && subject.first <= from + 3)
      return { kind: 'clause', group: next, object: subject }
    if (group.form === 'infinitive') {
      const object = { first: from, last: group.first }
      if (object.last <= object.first) return { kind: 'infinitive', group: next, object: null }
      if (isObject(ctx, object)) return { kind: 'infinitive', group: next, object }
    }
    if (group.form === 'gerund' && group.first <= from + 1) return { kind: 'gerund', group: next, object: null }
  }
  const first = opener === 'to' ? from + 1 : from
  return first < limit ? { kind: 'phrase', group: -1, object: { first, last: trimEnd(tokens, first, limit) } } : null
}

/** Is the stretch one noun phrase without a comma, so that it is what is asked, not something between? */
function isObject(ctx: Context, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    const t = ctx.tokens[i]
    if (t === undefined || t.text === ';' || t.text === '"') return false
  }
  return range.last - range.first < 22
}

/** Undertakings under an act of saying that takes a complement of action. */
export function readAct(ctx: Context, act: Act, cuts: readonly number[]): Found {
  switch (act.class) {
    case 'ask':
    case 'call':
      return directive(ctx, act, cuts)
    case 'hope':
      return wish(ctx, act, cuts)
    case 'propose':
      return proposal(ctx, act, cuts)
    case 'agree':
      return agreement(ctx, act, cuts)
    case 'pledge':
      return pledge(ctx, act, cuts)
    case 'refuse':
      return refusal(ctx, act, cuts)
    case 'act':
      return deed(ctx, act, cuts)
    case 'express':
      return expressedHope(ctx, act, cuts)
    case 'say':
      return announced(ctx, act, cuts)
    default:
      return NOTHING
  }
}

function directive(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const group = ctx.groups[act.group]
  if (group?.passive && act.rule !== 'passive-by' && act.subject !== null) {
    const parties = partiesOf(ctx, act.subject, null)
    const next = act.group + 1
    if (parties !== null && ctx.groups[next]?.form === 'infinitive')
      return spread(ctx, next, cuts, act.subject.first, 'request', parties, 'commitment/directive-passive')
  }
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return NOTHING
  const { object } = complement
  if (complement.kind === 'phrase') {
    if (object === null || !takesPhrase(ctx, act)) return NOTHING
    const parties: Parties = ownerOf(ctx, object) ?? { refs: [], rule: 'nobody-named' }
    const force = jointly(ctx, object) ? 'proposal' : (directedForce(ctx, parties.refs) ?? 'request')
    const who = force === 'proposal' && parties.refs.length === 0 ? both(ctx) : parties
    return {
      drafts: phrases(ctx, object).map((p) => draft(ctx, p.first, p.last, force, who, 'commitment/call-phrase')),
      used: [],
    }
  }
  if (complement.kind === 'gerund') {
    return spread(
      ctx,
      complement.group,
      cuts,
      ctx.groups[complement.group]?.first ?? 0,
      ctx.joint ? 'agreement' : 'proposal',
      both(ctx),
      'commitment/call-gerund',
    )
  }
  const parties: Parties =
    object === null ? { refs: [], rule: 'nobody-named' } : (askedOf(ctx, object) ?? { refs: [], rule: 'not-resolved' })
  const lemma = group?.lemma ?? ''
  const orders = lemma === 'task' || lemma === 'instruct' || lemma === 'direct' || lemma === 'order'
  const force: Force | null = directedForce(ctx, parties.refs) ?? (orders ? 'pledge' : null)
  if (force === null) return NOTHING
  const start = orders ? act.cue.first : (object?.first ?? ctx.groups[complement.group]?.first ?? act.cue.last)
  return spread(ctx, complement.group, cuts, start, force, parties, 'commitment/directive')
}

/** Who is asked: "urged the sides to", said by one of the contact, means others than its two ends. */
function askedOf(ctx: Context, object: Range): Parties | null {
  const parties = partiesOf(ctx, object)
  const own =
    parties !== null && parties.refs.length > 1 && parties.rule.startsWith('group-') && holdsOwn(ctx, parties.refs)
  return own ? { refs: [], rule: 'others' } : parties
}

/** "called for a ceasefire", "demanded the release": a noun phrase of action may be asked for. */
function takesPhrase(ctx: Context, act: Act): boolean {
  const lemma = ctx.groups[act.group]?.lemma ?? ''
  return act.class === 'call' || /^(?:urge|demand|request|encourage|seek|advocate|order)$/.test(lemma)
}

/** "called for A and for B": two phrases. */
function phrases(ctx: Context, range: Range): Range[] {
  for (let i = range.first + 1; i + 1 < range.last; i++)
    if (ctx.tokens[i]?.pos === 'CCONJ' && ctx.tokens[i + 1]?.lower === 'for')
      return [
        { first: range.first, last: trimEnd(ctx.tokens, range.first, i) },
        { first: i + 2, last: range.last },
      ]
  return [range]
}

/** "joint efforts", "closer cooperation between the two": an action of both. */
function jointly(ctx: Context, range: Range): boolean {
  for (let i = range.first; i < Math.min(range.last, range.first + 8); i++)
    if (
      /^(?:joint|mutual|bilateral|closer|concerted|collective|common|two-way|cooperation|coordination)$/.test(
        ctx.tokens[i]?.lower ?? '',
      )
    )
      return true
  return false
}

/** The actor that owns the action of a noun phrase ("Kyiv's strict compliance", "an end to Russia's attacks" has none). */
function ownerOf(ctx: Context, range: Range): Parties | null {
  for (let i = range.first; i < Math.min(range.last, range.first + 6); i++)
    if (ctx.tokens[i]?.lower === "'s" || (ctx.tokens[i]?.text === "'" && i > range.first)) {
      const owner = partiesOf(ctx, { first: range.first, last: i })
      return owner === null ? null : { refs: owner.refs, rule: 'owner' }
    }
  return null
}

function both(ctx: Context): Parties {
  return { refs: bothSides(ctx, (r) => sideOf(ctx.discourse.actors, r)), rule: 'both-sides' }
}

function wish(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const complement = complementOf(ctx, act, cuts)
  if (complement === null || complement.object === null) return NOTHING
  if (complement.kind === 'clause') return readClause(ctx, complement.group, cuts, true)
  if (complement.kind !== 'infinitive') return NOTHING
  const parties = partiesOf(ctx, complement.object)
  const force = parties === null ? null : directedForce(ctx, parties.refs)
  return parties === null || force === null
    ? NOTHING
    : spread(ctx, complement.group, cuts, complement.object.first, force, parties, 'commitment/expectation')
}

/** "expressed the hope that China will": as a wish. */
function expressedHope(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const { tokens, groups, subjects, said } = ctx
  for (let i = act.cue.last; i < Math.min(act.cue.last + 5, said.sentence.last - 1); i++) {
    if (!/^(?:hope|expectation|wish|desire)$/.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower !== 'that') continue
    const at = groups.findIndex(
      (g, k) => g.first > i && (g.form === 'finite' || g.form === 'base') && subjects[k]?.how === 'direct',
    )
    return at < 0 ? NOTHING : readClause(ctx, at, cuts, true)
  }
  return NOTHING
}

function proposal(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return NOTHING
  const { object } = complement
  if (complement.kind === 'clause' || (complement.kind === 'infinitive' && object !== null)) {
    const parties = object === null ? null : partiesOf(ctx, object)
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
    if (parties === null || object === null) return NOTHING
    const force = directedForce(ctx, parties.refs)
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

function agreement(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const own: Parties = { refs: ctx.sides, rule: 'speakers' }
  const force: Force = ctx.joint ? 'agreement' : 'pledge'
  const group = ctx.groups[act.group]
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return NOTHING
  if (group?.lemma === 'sign') {
    if (!ctx.joint || complement.object === null) return NOTHING
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
    return { drafts: [draft(ctx, start, last, 'agreement', own, 'commitment/signed')], used: [] }
  }
  if (complement.kind === 'clause') {
    const clause = readClause(ctx, complement.group, cuts, false)
    if (clause.drafts.length > 0)
      return {
        drafts: clause.drafts.map((d) => ({ ...d, force: d.force === 'refusal' ? 'refusal' : force })),
        used: clause.used,
      }
    const inner = ctx.groups[complement.group]
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
      inner.negated ? 'refusal' : force,
      parties.refs.length > 0 ? parties : own,
      'commitment/agreed-clause',
    )
  }
  if (complement.kind === 'phrase') {
    if (complement.object === null || !ctx.joint) return NOTHING
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
  if (complement.kind === 'infinitive' && complement.object !== null) return NOTHING
  const start = ctx.groups[complement.group]?.first ?? act.cue.last
  return spread(ctx, complement.group, cuts, afterTo(ctx, start), force, own, 'commitment/agreed-action')
}

function pledge(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const own: Parties = { refs: ctx.sides, rule: 'speakers' }
  const force: Force = ctx.joint ? 'agreement' : 'pledge'
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return NOTHING
  const { object } = complement
  const lemma = ctx.groups[act.group]?.lemma ?? ''
  const negated = ctx.groups[act.group]?.negated ?? false
  if (complement.kind === 'infinitive' && (object === null || lemma === 'offer')) {
    const withParty = /^(?:intend|plan|commit|undertake)$/.test(lemma) && act.subject?.how === 'direct' && act.quoted
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
  if (object === null || lemma === 'assure' || lemma === 'offer' || lemma === 'guarantee') return NOTHING
  // "committed to deepening ties": the gerund behind "to"
  const gerund = ctx.groups.findIndex((g) => g.first === object.first && g.form === 'gerund')
  if (gerund >= 0) return spread(ctx, gerund, cuts, object.first, force, own, 'commitment/pledged-action')
  return { drafts: [draft(ctx, object.first, object.last, force, own, 'commitment/pledged-phrase')], used: [] }
}

function refusal(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const own: Parties = { refs: ctx.sides, rule: 'speakers' }
  const group = ctx.groups[act.group]
  if (group === undefined || group.negated || group.passive) return NOTHING
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return NOTHING
  const start = act.subject?.how === 'direct' && act.quoted ? act.subject.first : act.cue.first
  if (complement.group >= 0)
    return spread(ctx, complement.group, cuts, start, 'refusal', own, 'commitment/refused-action', false)
  if (complement.object === null) return NOTHING
  return { drafts: [draft(ctx, start, complement.object.last, 'refusal', own, 'commitment/refused-phrase')], used: [] }
}

/** "announced a contribution of 5 million", "launched a fund": what is announced as a thing. */
const ANNOUNCED =
  /^(?:contribution|package|assistance|aid|funding|grant|donation|investment|mission|pledge|loan|fund|facility|scholarships?|credit)$/
function announced(ctx: Context, act: Act, cuts: readonly number[]): Found {
  if (ctx.groups[act.group]?.lemma !== 'announce') return NOTHING
  const complement = complementOf(ctx, act, cuts)
  const { object } = complement ?? { object: null }
  if (complement?.kind !== 'phrase' || object === null) return NOTHING
  const head = ctx.tokens.slice(object.first, object.first + 9).some((t) => ANNOUNCED.test(t.lower))
  if (!head) return NOTHING
  return {
    drafts: [
      draft(
        ctx,
        object.first,
        object.last,
        ctx.joint ? 'agreement' : 'pledge',
        { refs: ctx.sides, rule: 'speakers' },
        'commitment/announced',
      ),
    ],
    used: [],
  }
}

/** "accepted the invitation", "authorised a drawdown" (guide, case 21). */
function deed(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const group = ctx.groups[act.group]
  const lemma = group?.lemma ?? ''
  if (!/^(?:accept|authori[sz]e|order|approve)$/.test(lemma) || group?.negated || ctx.said.voice === 'own')
    return NOTHING
  const limit = trimEnd(ctx.tokens, act.cue.first, limitFrom(cuts, act.cue.last, ctx.said.sentence.last))
  const words = ctx.tokens.slice(act.cue.last, limit).map((t) => t.lower)
  if (
    lemma === 'accept' &&
    !words.some((w) => w === 'invitation' || w === 'offer' || w === 'proposal' || w === 'request')
  )
    return NOTHING
  return {
    drafts: [
      draft(
        ctx,
        act.cue.first,
        limit,
        ctx.joint ? 'agreement' : 'pledge',
        { refs: ctx.sides, rule: 'speakers' },
        'commitment/deed',
      ),
    ],
    used: [],
  }
}
