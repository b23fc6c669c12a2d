import { actorOf, type Discourse, distinct, mainCountry, ofHome, sameRef, sideOf } from '../coreference/discourse.ts'
import { mentionsIn, resolve } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { table } from '../lexicon/table.ts'
import type { ActorRef, Force } from '../reading.ts'
import type { Said } from '../statements/said.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Token } from '../text/text.ts'
import { addressee } from './addressee.ts'

/** Whose words a stretch of a sentence is, for the rules that find undertakings in it. */
export interface Context {
  readonly discourse: Discourse
  readonly said: Said
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
  readonly subjects: readonly (Subject | null)[]
  readonly speakers: readonly ActorRef[]
  /** The speakers' sides, and whether two sides or more speak together. */
  readonly sides: readonly ActorRef[]
  readonly joint: boolean
}

/** An undertaking as a rule found it, before its quote is cut and its themes are read. */
export interface Draft extends Range {
  readonly force: Force
  readonly parties: readonly ActorRef[]
  readonly rule: string
  readonly partiesRule: string
  readonly speakers: readonly ActorRef[]
}

export function contextOf(discourse: Discourse, said: Said, speakers: readonly ActorRef[]): Context {
  const sides = distinct(speakers.map((s) => ofHome(discourse, sideOf(discourse.actors, s))))
  return {
    discourse: { ...discourse, lastSpeakers: speakers },
    said,
    tokens: discourse.text.tokens,
    groups: said.analysis.groups,
    subjects: said.analysis.subjects,
    speakers,
    sides,
    joint: sides.length > 1,
  }
}

/** Who is meant by a phrase as one who acts: sides for persons who act for one. Null where it is nobody. */
export function partiesOf(
  ctx: Context,
  phrase: Range,
  appositive: Range | null = null,
): { refs: ActorRef[]; rule: string } | null {
  const { tokens, discourse } = ctx
  const words: string[] = []
  // "the US" is no "us"
  for (let i = phrase.first; i < phrase.last; i++)
    words.push(tokens[i]?.text === 'US' ? 'US' : (tokens[i]?.lower ?? ''))
  const head = words.at(-1) ?? ''
  if (words.includes('we') || words.includes('i') || words.includes('us'))
    return { refs: [...ctx.sides], rule: 'first-person' }
  const first = words[0] ?? ''
  if (first === 'you' && words.length === 1) return addressee(ctx)
  // "our two countries", said by one: both ends of the contact
  if (first === 'our' && OWN_STATES.test(head) && !ctx.joint) {
    const ends = endsOf(ctx)
    if (ends.length === 2) return { refs: ends, rule: 'both-sides' }
  }
  // "his country", "her Government", "our armed forces", "their teams"
  if (POSSESSIVE.has(first) && (OWN_BODY.has(head) || words.some((w) => OWN_BODY.has(w))))
    return { refs: [...ctx.sides], rule: 'own-side' }
  // "neither country", "each of us"
  if (ctx.joint && /^(?:neither|each)$/.test(first) && words.length < 3)
    return { refs: [...ctx.sides], rule: 'each-speaker' }
  if (first === 'they' && words.length === 1 && ctx.said.voice === 'own' && discourse.scene.kind !== 'report')
    return null
  if (first === 'they' && ctx.joint) return { refs: [...ctx.sides], rule: 'they-speakers' }
  if ((first === 'he' || first === 'she') && words.length === 1 && ctx.speakers.length === 1)
    return { refs: [...ctx.sides], rule: 'pronoun-speaker' }
  if (first === 'it' && words.length === 1) {
    const only = ctx.sides[0]
    return only !== undefined && ctx.sides.length === 1 ? { refs: [only], rule: 'pronoun-side' } : null
  }
  // "a transitional government": none that there is
  if ((first === 'a' || first === 'an') && /^(?:government|parliament|administration|state)$/.test(head)) return null
  // "the Kingdom", "the republic": one's own state by its form
  if (first === 'the' && words.length === 2 && OWN_STATE.test(head) && ctx.sides.length === 1)
    return { refs: [...ctx.sides], rule: 'own-state' }
  if (isQuarrel(words)) return null
  const pair = ownersOf(ctx, phrase)
  if (pair !== null) return { refs: pair, rule: 'owners' }
  const resolved = resolve(discourse, phrase, appositive) ?? chairOf(ctx, phrase, words)
  if (resolved === null) return null
  return {
    refs: distinct(resolved.refs.map((r) => ofHome(discourse, sideOf(discourse.actors, r)))),
    rule: resolved.rule,
  }
}

/** The speakers' sides and those of the ends of the contact. */
const endsOf = (ctx: Context): ActorRef[] =>
  distinct([...ctx.sides, ...ctx.discourse.scene.principals.map((p) => sideOf(ctx.discourse.actors, p))])

const OWN_STATES = /^(?:countries|nations|governments|peoples)$/

/** "The Chairperson of the AU Commission": an office of a body that nobody in the text holds acts for the body. */
function chairOf(ctx: Context, phrase: Range, words: readonly string[]): { refs: ActorRef[]; rule: string } | null {
  const at = words.indexOf('of')
  if (
    at < 1 ||
    !/^(?:chair|chairperson|chairman|chairwoman|president|secretary-general|director|head)$/.test(words[at - 1] ?? '')
  )
    return null
  const [body, ...more] = mentionsIn(ctx.discourse, { first: phrase.first + at, last: phrase.last })
  const ref = body === undefined ? undefined : ctx.discourse.actors.list[body.actor]?.ref
  return ref?.type === 'organisation' && more.length === 0 ? { refs: [ref], rule: 'chair-of' } : null
}

/** "United States and Honduran government agencies": bodies of two states. */
function ownersOf(ctx: Context, phrase: Range): ActorRef[] | null {
  const { tokens, discourse } = ctx
  const [a, b, ...more] = mentionsIn(discourse, phrase)
  if (a === undefined || b === undefined || more.length > 0 || b.last >= phrase.last) return null
  if (b.first !== a.last + 1 || tokens[a.last]?.pos !== 'CCONJ' || !/s$/.test(tokens[phrase.last - 1]?.lower ?? ''))
    return null
  const refs = [a, b].flatMap((m) => discourse.actors.list[m.actor]?.ref ?? [])
  return refs.length === 2 && refs.every((r) => r.type === 'country') ? distinct(refs) : null
}

const OWN_STATE = /^(?:kingdom|republic|emirate|sultanate|federation|administration)$/

/** "all parties to the war in Sudan", "the warring factions": those who fight, not the state (guide, case 29). */
function isQuarrel(words: readonly string[]): boolean {
  const at = words.findIndex((w) => /^(?:parties|factions|sides|belligerents)$/.test(w))
  return (
    at >= 0 && at < 3 && (/^(?:to|in|involved)$/.test(words[at + 1] ?? '') || words.slice(0, at).includes('warring'))
  )
}

/** Are these the speaker's very words: a text or turn of one's own, or between quotation marks? */
export function isSpoken(ctx: Context, at: number): boolean {
  const { said, tokens, discourse } = ctx
  if (said.voice === 'own') return !/^speaker\/(?:policy|continued|list-item)$/.test(said.statement.rule)
  const start = tokens[at]?.start ?? 0
  return quotationsAt(discourse.text.quotations, start, start).some((q) => q.start < start && start < q.end)
}

/** Is this "I" or "we", "me" or "us"? */
export function isFirstPerson({ tokens }: Context, { first, last }: Range): boolean {
  const only = tokens[last - 1]
  return last - first === 1 && only !== undefined && only.text !== 'US' && /^(?:i|we|me|us)$/.test(only.lower)
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my'])
const OWN_BODY = new Set(
  'country government side party movement organisation organization company firm bank bloc nation nations countries governments sides peoples team teams officials ministers ministries ministry forces troops armed people administration authorities delegation states parliament economies companies fighters men parliaments militaries'.split(
    ' ',
  ),
)

/** Are all of these the speakers' sides, or the body of which a speaker is an organ? */
export const isOwn = (ctx: Context, refs: readonly ActorRef[]) => refs.length > 0 && refs.every((r) => isSide(ctx, r))
export const holdsOwn = (ctx: Context, refs: readonly ActorRef[]) => refs.some((r) => isSide(ctx, r))

const isSide = (ctx: Context, ref: ActorRef) =>
  ctx.sides.some((s) => sameRef(s, ref) || isOrganOf(s, ref) || isStateless(ctx, s, ref))

/** A ministry whose state the text does not say speaks for the country that it speaks of. */
function isStateless(ctx: Context, side: ActorRef, ref: ActorRef): boolean {
  if (side.type !== 'organisation' || ref.type !== 'country') return false
  const body = actorOf(ctx.discourse.actors, side)?.organisation
  return body?.kind === 'ministry' && body.of === null
}

const ORGANS = new Set(table('organs', ['organ', 'body']).map((row) => `${row.organ}\t${row.body}`.toLowerCase()))

/** The European Council speaks for the European Union (`lexicon/organs.tsv`). */
const isOrganOf = (organ: ActorRef, body: ActorRef) =>
  organ.type === 'organisation' && body.type === 'organisation' && ORGANS.has(`${organ.key}\t${body.key}`.toLowerCase())

/**
 * Who is plainly meant where a statement asks for something and names nobody: the one country, not the speakers' own, of
 * which a text that somebody issues speaks (guide, case 23). Null in reports, and where two countries compete.
 */
export function topicOf(ctx: Context): ActorRef | null {
  const { scene, actors } = ctx.discourse
  if (scene.kind !== 'joint' && scene.kind !== 'first-person') return null
  return mainCountry(actors, (country) => !isOwn(ctx, [country]))
}

/** Parties where nobody is named: the other side of the contact, if `words` are asked of it; the country that the text is about; or none. */
export function unnamed(ctx: Context, words?: Range): { refs: ActorRef[]; rule: string } {
  const other = words === undefined ? null : counterpart(ctx, words)
  if (other !== null) return { refs: [other], rule: 'counterpart' }
  const topic = topicOf(ctx)
  return topic === null ? { refs: [], rule: 'nobody-named' } : { refs: [topic], rule: 'topic' }
}

/** "Requested the early removal of the ban": of the other side of a contact of two, where the words name no third. */
function counterpart(ctx: Context, words: Range): ActorRef | null {
  const { scene, actors } = ctx.discourse
  if (ctx.joint || scene.kind !== 'report') return null
  const ends = distinct(scene.principals.map((p) => sideOf(actors, p)))
  const [other, ...more] = ends.filter((r) => !isOwn(ctx, [r]))
  if (other?.type !== 'country' || more.length > 0 || ends.length !== 2) return null
  const thirds = mentionsIn(ctx.discourse, words).some((m) => {
    const ref = actors.list[m.actor]?.ref
    return ref !== undefined && !ends.some((r) => sameRef(r, sideOf(actors, ref)))
  })
  return thirds ? null : other
}
