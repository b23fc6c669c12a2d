import { distinct, ofHome, sameRef, sideOf } from '../coreference/discourse.ts'
import { mentionsIn } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { ActorRef } from '../reading.ts'
import { isAgenda } from './agenda.ts'
import { endOfSentence, limitFrom } from './boundaries.ts'
import type { Context } from './context.ts'
import { trimEnd } from './coordination.ts'
import { draft, type Found, NOTHING, startOf } from './drafts.ts'
import type { Parties } from './force.ts'
import { isOutcome } from './outcomes.ts'
import { isResult } from './results.ts'

/** How the items of an accord of two states are read when one of the two tells of it. */
export interface AccordItems {
  readonly force: 'agreement'
  readonly parties: (item: Range) => Parties
}

/** How much of a text's opening says what it is about, in UTF-16 units. */
const OPENING = 400
const ACCORD = /\b(?:(?:Free Trade|Trade|Partnership) Agreement|[Aa]greement (?:between|with)|FTA|[Tt]reaty)\b/

/** The items of the accord of which the text of one of its two sides tells; null in all other texts. */
export function accordItems(ctx: Context): AccordItems | null {
  const { scene, actors, text } = ctx.discourse
  const [own] = ctx.sides
  if (scene.kind !== 'first-person' || own?.type !== 'country' || ctx.joint) return null
  if (!ACCORD.test(text.norm.slice(0, OPENING))) return null
  const ends = distinct(scene.principals.map((p) => sideOf(actors, p)))
  const other = ends.find((r) => !sameRef(r, own))
  if (ends.length !== 2 || other?.type !== 'country') return null
  return { force: 'agreement', parties: (item) => bound(ctx, item, own, other) }
}

/** What a state does itself where it is said to be its own ("Ghana's tariffs", "the Ghanaian market"). */
const BARS =
  /^(?:tariffs?|dut(?:y|ies)|quotas?|rules?|restrictions?|barriers?|requirements?|bans?|limits?|markets?|lev(?:y|ies)|surcharges?|subsid(?:y|ies)|regulations?|controls?)$/
const REACH = 10

/** Who is bound by an item: whose bar or market it names, else the side for whom it is no gain, else the other side. */
function bound(ctx: Context, item: Range, own: ActorRef, other: ActorRef): Parties {
  let gains: ActorRef | null = null
  for (const m of mentionsIn(ctx.discourse, item)) {
    const ref = ctx.discourse.actors.list[m.actor]?.ref
    if (ref === undefined) continue
    const side = ofHome(ctx.discourse, sideOf(ctx.discourse.actors, ref))
    const end = [own, other].find((r) => sameRef(r, side))
    if (end === undefined) continue
    for (let i = m.last; i < Math.min(item.last, m.last + REACH); i++) {
      const t = ctx.tokens[i]
      // "Ghana's 5 per cent tariff"
      if (
        t === undefined ||
        (t.pos === 'ADP' && t.lower !== 'per') ||
        (t.pos === 'PUNCT' && t.text !== ';' && t.text !== '-')
      )
        break
      if (BARS.test(t.lower)) return { refs: [end], rule: 'accord-bar' }
    }
    gains ??= end
  }
  return gains !== null && sameRef(gains, other)
    ? { refs: [own], rule: 'accord-gain' }
    : { refs: [other], rule: 'accord-gain' }
}

/** Verbs by which a side, or its trade, has the gain of an accord. */
const GAINS = /^(?:receive|secure|achieve|gain|obtain|enjoy|get)$/
const GAIN =
  /^(?:access|treatment|entry|quotas?|concessions?|preferences?|exemptions?|protections?|guarantees?|reductions?)$/

/**
 * Clauses of a text that tells of an accord: "most tariffs will be eliminated", "Ghana will receive better access to the
 * Kenyan market", "farmers will benefit from an easing of Ghana's rules".
 */
export function accordClause(ctx: Context, at: number, cuts: readonly number[], subject: Subject): Found {
  const group = ctx.groups[at]
  if (group === undefined || group.form !== 'finite' || group.negated || subject.how !== 'direct') return NOTHING
  const perfect = ctx.tokens[group.first]?.lower === 'has' && group.head > group.first
  if (group.modal !== 'will' && !(perfect && GAINS.test(group.lemma))) return NOTHING
  const accord = accordItems(ctx)
  if (accord === null) return NOTHING
  const end = trimEnd(ctx.tokens, subject.first, limitFrom(cuts, group.head, endOfSentence(ctx)))
  const made = (first: number, phrase: Range): Found => ({
    drafts: [draft(ctx, first, end, accord.force, accord.parties(phrase), 'commitment/accord-clause')],
    used: [at],
  })
  if (group.passive && !isAgenda(ctx, group) && !isOutcome(ctx, group))
    return made(startOf(ctx, subject, group), { first: subject.first, last: end })
  const object = ctx.tokens.slice(group.last, Math.min(end, group.last + 6))
  if (GAINS.test(group.lemma) && object.some((t) => GAIN.test(t.lower)))
    return made(subject.first, { first: subject.first, last: group.first })
  if (group.lemma !== 'benefit' || ctx.tokens[group.last]?.lower !== 'from') return NOTHING
  const first = group.last + 1
  const fresh = /^an?$/.test(ctx.tokens[first]?.lower ?? '') && isResult(ctx.tokens, first, end)
  return fresh ? made(first, { first, last: end }) : NOTHING
}
