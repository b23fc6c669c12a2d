import type { Range } from '../grammar/range.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { is } from '../lexicon/commitment-cues.ts'
import type { Force } from '../reading.ts'
import type { Act } from '../statements/act.ts'
import { isAgenda } from './agenda.ts'
import { readClause } from './clauses.ts'
import { complementOf } from './complements.ts'
import { type Context, type Draft, holdsOwn, isFirstPerson, partiesOf, unnamed } from './context.ts'
import { trimEnd } from './coordination.ts'
import { draft, type Found, NOTHING, nothing, spread } from './drafts.ts'
import { both, directedForce, ownParties, type Parties } from './force.ts'
import { isCollective, namedBefore, pairBefore } from './others.ts'
import { isOutcome } from './outcomes.ts'

export function directive(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const group = ctx.groups[act.group]
  if (group?.passive && act.rule !== 'passive-by' && act.subject !== null) {
    const parties = partiesOf(ctx, act.subject, null)
    const next = act.group + 1
    const asked = ctx.groups[next]
    // "was encouraged to see": glad, asked by nobody
    if (asked !== undefined && /^(?:see|hear|learn|note|find|know|read)$/.test(asked.lemma))
      return nothing(ctx, act.cue, 'act-courtesy')
    // "I was instructed to write a report": a speaker tells of the past
    if (isFirstPerson(ctx, act.subject)) return nothing(ctx, act.cue, 'act-past')
    if (parties !== null && asked?.form === 'infinitive')
      return spread(ctx, next, cuts, act.subject.first, 'request', parties, 'commitment/directive-passive')
  }
  const complement = complementOf(ctx, act, cuts)
  if (complement === null) return nothing(ctx, act.cue, 'act-no-complement')
  const { object } = complement
  const inner = ctx.groups[complement.group]
  if (act.class === 'call' && complement.kind === 'infinitive' && object !== null && inner?.passive)
    return spread(ctx, complement.group, cuts, object.first, 'request', unnamed(ctx), 'commitment/call-passive')
  // "I would ask you to begin": the chair's words
  if (group?.modal != null && inner !== undefined && (is('words', inner.lemma) || is('talks', inner.lemma)))
    return nothing(ctx, act.cue, 'act-courtesy')
  if (complement.kind === 'phrase') {
    const asked = object === null ? null : askedFor(ctx, act, object)
    if (asked !== null && object !== null)
      return { drafts: [draft(ctx, object.first, object.last, 'request', asked, 'commitment/asked-for')], used: [] }
    if (object === null || isPronoun(ctx, object) || !takesPhrase(ctx, act)) return nothing(ctx, act.cue, 'act-thing')
    if (orders(group) && group?.form === 'gerund') return nothing(ctx, act.cue, 'act-thing')
    if (orders(group)) {
      const own: Parties = { refs: ctx.sides, rule: 'speakers' }
      const force: Force = ctx.joint ? 'agreement' : 'pledge'
      return { drafts: [draft(ctx, object.first, object.last, force, own, 'commitment/ordered')], used: [] }
    }
    const owner = ownerOf(ctx, object)
    const shared = owner === null && jointly(ctx, object)
    const who: Parties = shared ? both(ctx) : (owner ?? unnamed(ctx, act.rule === 'joined' ? undefined : object))
    const force: Force = shared ? 'proposal' : (directedForce(ctx, who.refs) ?? 'request')
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
    object === null
      ? (recipient(ctx, act) ?? { refs: [], rule: 'nobody-named' })
      : ((act.class === 'call' ? ownerOf(ctx, object) : null) ??
        askedOf(ctx, object) ??
        (isBody(ctx, object) ? unnamed(ctx) : { refs: [], rule: 'not-resolved' }))
  const asksOwn = act.class === 'ask' && object !== null && !isFirstPerson(ctx, object)
  const force: Force | null =
    directedForce(ctx, parties.refs) ?? (orders(group) ? 'pledge' : asksOwn ? 'request' : null)
  if (force === null) return NOTHING
  const start =
    orders(group) && force !== 'request'
      ? act.cue.first
      : (object?.first ?? ctx.groups[complement.group]?.first ?? act.cue.last)
  return spread(ctx, complement.group, cuts, start, force, parties, 'commitment/directive')
}

/** "asked for it": names no action. */
const isPronoun = (ctx: Context, { first, last }: Range) =>
  last - first === 1 && /^(?:it|them|this|that|those|these)$/.test(ctx.tokens[first]?.lower ?? '')

/** "asked Norway for generators", "appealed to the Union for loans": of whom something is asked. */
function askedFor(ctx: Context, act: Act, object: Range): Parties | null {
  if (act.class !== 'ask') return null
  for (let i = object.first + 1; i < Math.min(object.last, object.first + 8); i++) {
    const t = ctx.tokens[i]
    if (t === undefined || t.pos === 'PUNCT' || t.pos === 'VERB') return null
    if (t.lower !== 'for') continue
    const parties = partiesOf(ctx, { first: object.first, last: i })
    return parties !== null && !isFirstPerson(ctx, { first: object.first, last: i }) ? parties : null
  }
  return null
}

/** "wrote to the embassy asking to see the files": who is written to is asked. */
function recipient(ctx: Context, act: Act): Parties | null {
  const written = act.rule === 'participle' ? ctx.groups[act.group - 1] : undefined
  if (written?.lemma !== 'write' || ctx.tokens[written.last]?.lower !== 'to') return null
  return partiesOf(ctx, { first: written.last + 1, last: act.cue.first })
}

/** Verbs by which one who has the say binds the own side. */
const orders = (group: VerbGroup | undefined) => /^(?:task|instruct|direct|order)$/.test(group?.lemma ?? '')

/** "the authorities", "the military": those of the country that the text is about. */
function isBody(ctx: Context, object: Range): boolean {
  return /^(?:authorities|military|forces|government|regime|army|leadership|leaders|officials|police)$/.test(
    ctx.tokens[object.last - 1]?.lower ?? '',
  )
}

/** Who is asked: "urged the sides to", said by one of the contact, means others than its two ends. */
function askedOf(ctx: Context, object: Range): Parties | null {
  const word = ctx.tokens[object.first]?.lower
  const alone = object.last - object.first === 1
  if (alone && word === 'it') return namedBefore(ctx, object.first)
  if (alone && word === 'them') return pairBefore(ctx, object.first) ?? namedBefore(ctx, object.first)
  const parties = partiesOf(ctx, object)
  const own =
    parties !== null && parties.refs.length > 1 && parties.rule.startsWith('group-') && holdsOwn(ctx, parties.refs)
  if (!own) return parties
  return pairBefore(ctx, object.first) ?? { refs: [], rule: 'others' }
}

/** "called for a ceasefire", "demanded the release": a noun phrase of action may be asked for. */
function takesPhrase(ctx: Context, act: Act): boolean {
  const lemma = ctx.groups[act.group]?.lemma ?? ''
  return act.class === 'call' || /^(?:urge|demand|request|encourage|seek|advocate|order|direct|instruct)$/.test(lemma)
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
  for (let i = range.first + 1; i + 1 < range.last; i++) {
    const t = ctx.tokens[i]
    if (t === undefined || t.text === ',' || t.pos === 'VERB') break
    if (t.lower === 'between') return pairBefore(ctx, range.last, i)
    const gives = t.lower === 'from' && is('given', ctx.tokens[i - 1]?.lower ?? '')
    if (t.lower !== 'by' && !gives) continue
    let last = i + 1
    while (last < range.last && !/^(?:to|of|in|for|with|,)$/.test(ctx.tokens[last]?.lower ?? '')) last++
    const agent = partiesOf(ctx, { first: i + 1, last })
    if (agent !== null) return { refs: agent.refs, rule: 'agent' }
  }
  for (let i = range.first; i < Math.min(range.last, range.first + 6); i++)
    if (ctx.tokens[i]?.lower === "'s" || (ctx.tokens[i]?.text === "'" && i > range.first)) {
      const owner = partiesOf(ctx, { first: range.first, last: i })
      return owner === null ? null : { refs: owner.refs, rule: 'owner' }
    }
  return null
}

export function wish(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const complement = complementOf(ctx, act, cuts)
  if (complement?.kind === 'infinitive' && complement.object === null) return ownHope(ctx, act, complement.group, cuts)
  if (complement === null || complement.object === null) return nothing(ctx, act.cue, 'act-no-complement')
  if (complement.kind === 'clause') return wishes(ctx, complement.group, cuts)
  if (complement.kind !== 'infinitive') return nothing(ctx, act.cue, 'act-thing')
  const { object } = complement
  const somebody =
    /^(?:you|them)$/.test(ctx.tokens[object.first]?.lower ?? '') || isCollective(ctx, object) || isBody(ctx, object)
  const parties = askedOf(ctx, object) ?? (somebody ? { refs: [], rule: 'not-resolved' } : null)
  const force = parties === null ? null : directedForce(ctx, parties.refs)
  return parties === null || force === null
    ? nothing(ctx, act.cue, 'clause-party-unresolved')
    : spread(ctx, complement.group, cuts, complement.object.first, force, parties, 'commitment/expectation')
}

/** "We hope to appoint an envoy soon": what the one who hopes means to do, unless it is talk, an occasion or an outcome. */
function ownHope(ctx: Context, act: Act, at: number, cuts: readonly number[]): Found {
  const group = ctx.groups[at]
  const lemma = group?.lemma ?? ''
  const hope = ctx.groups[act.group]
  // "which we hope to open": of a thing; "expects to grow", "wish to inform": figures and courtesy
  const before = ctx.tokens[(act.subject?.first ?? act.cue.first) - 1]?.lower ?? ''
  const said = hope?.lemma === 'hope' && !hope.negated && !/^(?:which|that|what|whom|where)$/.test(before)
  const none = group === undefined || !said || group.copula || group.passive
  if (none || is('words', lemma) || is('talks', lemma) || isAgenda(ctx, group) || isOutcome(ctx, group))
    return nothing(ctx, act.cue, 'clause-courtesy')
  const own = ownParties(ctx, act)
  const start = act.subject?.how === 'direct' ? act.subject.first : act.cue.first
  return spread(ctx, at, cuts, start, ctx.joint ? 'agreement' : 'pledge', own, 'commitment/own-hope')
}

/** "hopes that Norway will lower its tariffs and will open the port": the clauses of one subject are all hoped for. */
function wishes(ctx: Context, at: number, cuts: readonly number[]): Found {
  const drafts: Draft[] = []
  const used: number[] = []
  const first = ctx.subjects[at]?.first
  for (let k = at; k < ctx.groups.length; k++) {
    const subject = ctx.subjects[k]
    if (k > at && (subject?.how !== 'shared' || subject.first !== first || ctx.groups[k]?.modal === null)) continue
    if (used.includes(k)) continue
    const found = readClause(ctx, k, cuts, true)
    drafts.push(...found.drafts)
    used.push(k, ...found.used)
  }
  return { drafts, used }
}

/** "reminded the authorities of their obligation to protect": what they are reminded of is asked of them. */
export function reminded(ctx: Context, act: Act, cuts: readonly number[]): Found {
  const { tokens, groups } = ctx
  if (groups[act.group]?.lemma !== 'remind') return NOTHING
  for (let i = act.cue.last + 1; i < Math.min(act.cue.last + 14, ctx.said.sentence.last); i++) {
    if (tokens[i]?.lower !== 'of') continue
    const next = groups.findIndex((g) => g.first > i && g.form === 'infinitive')
    const duty = tokens[(groups[next]?.first ?? 0) - 1]?.lower ?? ''
    if (next < 0 || !/^(?:obligations?|duty|duties|responsibility|responsibilities|commitments?|pledges?)$/.test(duty))
      continue
    const parties = askedOf(ctx, { first: act.cue.last, last: i }) ?? unnamed(ctx)
    return spread(ctx, next, cuts, i + 1, 'request', parties, 'commitment/reminded')
  }
  return NOTHING
}

/** "expressed the hope that China will": as a wish. */
export function expressedHope(ctx: Context, act: Act, cuts: readonly number[]): Found {
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
