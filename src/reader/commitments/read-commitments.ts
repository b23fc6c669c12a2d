import type { Article } from '../../article/article.ts'
import { distinct, ofHome, sameRef, sideOf } from '../coreference/discourse.ts'
import { mentionsIn } from '../coreference/resolve.ts'
import { deadlineOf } from '../deadlines/deadline.ts'
import { place, type Range } from '../grammar/range.ts'
import type { ActorRef, Commitment } from '../reading.ts'
import type { Act } from '../statements/act.ts'
import type { Said } from '../statements/said.ts'
import { themesOf } from '../themes/themes.ts'
import type { Trace } from '../trace.ts'
import { readAct } from './acts.ts'
import { boundaries, limitFrom } from './boundaries.ts'
import { readClause } from './clauses.ts'
import { type Context, contextOf, type Draft, holdsOwn, isFirstPerson, isOwn } from './context.ts'
import { letUs } from './duties.ts'
import { both } from './force.ts'
import { heldCommitments } from './held.ts'
import { imperative } from './imperatives.ts'
import { Lists } from './listed.ts'
import { readNominals } from './nominal.ts'

/** Verbs of saying whose object may hold an undertaking in noun form. */
const NOMINAL = new Set(['say', 'express', 'agree', 'pledge', 'hope'])

/** Pass 6: the undertakings in the statements, one for each action. */
export function readCommitments(all: readonly Said[], article: Article): Commitment[] {
  const out: Commitment[] = []
  const lists = new Lists()
  all.forEach((said, index) => {
    for (const d of settle(
      lists.read(said, () => draftsOf(said)),
      said.discourse.trace,
    ))
      out.push(commitment(said, index, d, article))
  })
  return out
}

/** All drafts of a statement, clause by clause, each verb group read once. */
function draftsOf(said: Said): Draft[] {
  const { discourse } = said
  const { groups, acts } = said.analysis
  const drafts: Draft[] = []
  const used = new Set<number>()
  const base = contextOf(discourse, said, said.statement.speakers)
  const cuts = boundaries(base)
  const skipTo = { at: said.sentence.first }
  const passed: Range[] = []
  const add = (found: { drafts: readonly Draft[]; used: readonly number[] }) => {
    drafts.push(...found.drafts)
    for (const i of found.used) used.add(i)
  }
  groups.forEach((group, i) => {
    if (used.has(i) || group.first < skipTo.at) return
    const act = acts.find((a) => a.group === i)
    const ctx = withPartners(contextOf(discourse, said, speakersAt(said, group.first, act)), act)
    if (act !== undefined && act.class !== 'say') {
      used.add(i)
      if (!mine(ctx, act)) {
        // "Kenya and Ethiopia intend to build a port", says one of the two
        if (act.class === 'pledge' && holdsOwn(ctx, sidesOf(ctx, act))) add(readClause(ctx, i, cuts, false))
        else discourse.trace?.missed(act.cue, 'act-of-another')
        return
      }
      if (act.class === 'none' || act.class === 'praise') {
        // what is praised or discussed is no undertaking of the speaker
        discourse.trace?.missed(act.cue, act.class === 'none' ? 'act-topic' : 'act-courtesy')
        skipTo.at = Math.max(
          skipTo.at,
          Math.min(
            nextAct(said, act, limitFrom(cuts, act.cue.last, said.sentence.last)),
            nextVerb(said, act) ?? said.sentence.last,
          ),
        )
        passed.push({ first: act.cue.first, last: skipTo.at })
        return
      }
      // "if the Speaker decides to go"
      const opener = act.subject === null ? '' : (ctx.tokens[act.subject.first - 1]?.lower ?? '')
      if (/^(?:if|unless|whether)$/.test(opener)) return
      add(readAct(ctx, act, cuts))
    }
    if (act !== undefined) {
      used.add(i)
      if (act.class === 'say') add(readAct(ctx, act, cuts))

      if (group.passive && act.subject !== null && NOMINAL.has(act.class))
        add(readNominals(ctx, act.subject, [act.subject.last]))
      else if (NOMINAL.has(act.class)) {
        const last = nextAct(said, act, limitFrom(cuts, act.cue.last, said.sentence.last))
        if (last > act.cue.last) add(readNominals(ctx, { first: act.cue.last, last }, cuts))
      }
      return
    }
    // "We want to urge Sweden to join": the urging counts
    const next = acts.find((a) => a.group === i + 1 && groups[i + 1]?.first === group.last)
    const urges = next !== undefined && (next.class === 'ask' || next.class === 'call')
    if (urges && groups[i + 1]?.lemma !== 'invite') return
    if (group.form === 'finite' || group.form === 'base') add(readClause(ctx, i, cuts, false))
    if (group.form === 'base') add(letUs(ctx, i, cuts))
    if (!used.has(i)) add(imperative(ctx, i, cuts))
  })
  return [...drafts, ...heldCommitments(base, cuts, drafts, passed)]
}

/** "Otieno said Kenya and Ethiopia had agreed": the own side with the others that its speaker names. */
function withPartners(ctx: Context, act: Act | undefined): Context {
  if (act?.class !== 'agree' || act.passive) return ctx
  // "We agreed to open two crossings", in the words of one of the two who met
  if (
    !ctx.joint &&
    act.subject !== null &&
    isFirstPerson(ctx, act.subject) &&
    ctx.tokens[act.subject.first]?.lower === 'we'
  ) {
    const ends = both(ctx).refs
    return ends.length === 2 ? { ...ctx, sides: ends, joint: true } : ctx
  }
  if (act.speakers.length < 2) return ctx
  const sides = sidesOf(ctx, act)
  return sides.length > 1 && holdsOwn(ctx, sides) ? { ...ctx, sides, joint: true } : ctx
}

const sidesOf = (ctx: Context, act: Act) => distinct(act.speakers.map((s) => sideOf(ctx.discourse.actors, s)))

/** Is an act one of the statement's speakers' own, so that its undertaking is theirs? */
function mine(ctx: Context, act: Act): boolean {
  // "Ethiopia was asked to": whoever asked, the speaker says so
  if (act.class === 'ask' && act.passive && act.subject !== null && !act.rule.endsWith('by')) return true
  return (
    act.speakers.length === 0 ||
    isOwn(ctx, sidesOf(ctx, act)) ||
    act.speakers.every((s) =>
      ctx.speakers.some(
        (o) => sameRef(o, s) || sameRef(sideOf(ctx.discourse.actors, o), sideOf(ctx.discourse.actors, s)),
      ),
    )
  )
}

/** Where the words of an act end: at the next act of saying or at the limit. */
function nextAct(said: Said, act: Act, limit: number): number {
  let end = limit
  for (const other of said.analysis.acts) {
    // the subject of "met X to reaffirm" stands before the verb that only names the occasion
    const own =
      other.subject?.how === 'direct' && other.rule !== 'purpose'
        ? Math.min(other.subject.first, other.cue.first)
        : other.cue.first
    if (own >= act.cue.last && own < end && other.at === 'head') end = own
  }
  return end
}

/** "We commend the mission and support its work": where the subject of an act goes on with a verb of its own. */
function nextVerb(said: Said, act: Act): number | undefined {
  const { groups, subjects } = said.analysis
  const at = groups.findIndex(
    (g, k) =>
      g.first > act.cue.last &&
      g.form !== 'gerund' &&
      subjects[k]?.how === 'shared' &&
      subjects[k]?.first === act.subject?.first,
  )
  return groups[at]?.first
}

/** Whose words stand at a token: those of the act that governs it, else the statement's speakers. */
function speakersAt(said: Said, at: number, act: Act | undefined): readonly ActorRef[] {
  if (said.top.length < 2) return said.statement.speakers
  if (act !== undefined && said.top.includes(act)) return act.speakers
  const governing =
    said.top.findLast((t) => t.at === 'head' && t.cue.first <= at) ?? said.top.find((t) => t.at !== 'head')
  return governing?.speakers ?? said.statement.speakers
}

/** Rules whose cue stands outside the quote, so that one word may be all that is undertaken ("offered to mediate"). */
const ONE_WORD = new Set(['commitment/call-phrase', 'commitment/pledged-action', 'commitment/agreed-action'])

/** Drops a draft that covers another one mostly, or says nothing; in order of the text. */
function settle(drafts: readonly Draft[], trace: Trace | null): Draft[] {
  const kept: Draft[] = []
  for (const d of [...drafts].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (d.last - d.first < 2 && !ONE_WORD.has(d.rule)) {
      trace?.missed(d, 'draft-short')
      continue
    }
    const clash = kept.some(
      (k) => Math.min(k.last, d.last) - Math.max(k.first, d.first) > 0.4 * Math.min(k.last - k.first, d.last - d.first),
    )
    if (clash) trace?.missed(d, 'draft-covered')
    else kept.push(d)
  }
  return kept
}

function commitment(said: Said, statement: number, d: Draft, article: Article): Commitment {
  const { text, actors } = said.discourse
  const { start, end } = place(text.tokens, d)
  return {
    quote: text.body.slice(start, end),
    start,
    end,
    statement,
    speakers: [...d.speakers],
    force: d.force,
    parties: distinct(d.parties),
    towards: towards(said, d),
    themes: themesOf(text, article.title ?? '', { first: d.first, last: d.last }, said.sentence),
    deadline: deadlineOf(text, { first: d.first, last: d.last }, article.date),
    rule: d.rule,
    partiesRule: d.partiesRule,
  }
  /** The first side that the words name and that is not itself to act. */
  function towards(of: Said, draft: Draft): ActorRef[] {
    const found: ActorRef[] = []
    for (const m of mentionsIn(of.discourse, draft)) {
      const ref = of.discourse.actors.list[m.actor]?.ref
      if (ref === undefined) continue
      const side = ofHome(of.discourse, sideOf(actors, ref))
      if (!draft.parties.some((p) => sameRef(p, side)) && !found.some((f) => sameRef(f, side))) found.push(side)
    }
    return found.slice(0, 3)
  }
}
