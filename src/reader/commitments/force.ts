import { distinct, ofHome, sideOf } from '../coreference/discourse.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { ActorRef, Force } from '../reading.ts'
import type { Act } from '../statements/act.ts'
import { addressee } from './addressee.ts'
import { type Context, holdsOwn, isFirstPerson, isOwn } from './context.ts'

const FUTURE = new Set(['will', 'would', 'shall', 'be going to', 'be to'])
const DUTY = new Set(['should', 'must', 'need', 'have to'])

/**
 * The force of a modal clause by the guide's order: refusal, agreement, pledge, proposal, request. Null where it binds
 * nobody: predictions about others, capability, permission.
 * @param wished the clause stands under hope or expectation, so that others' "will" is a request
 */
export function modalForce(
  ctx: Context,
  group: VerbGroup,
  parties: readonly ActorRef[],
  wished: boolean,
): Force | null {
  const { modal, negated } = group
  const own = isOwn(ctx, parties)
  const mixed = !own && holdsOwn(ctx, parties)
  if (modal === null) return null
  if (negated && (FUTURE.has(modal) || modal === 'can' || modal === 'could')) {
    if (own) return 'refusal'
    if (mixed) return ctx.joint ? 'refusal' : 'proposal'
    return wished && parties.length > 0 ? 'request' : null
  }
  if (FUTURE.has(modal)) {
    if (own) return ctx.joint ? 'agreement' : 'pledge'
    if (mixed) return ctx.joint ? 'agreement' : 'proposal'
    return wished && parties.length > 0 ? 'request' : null
  }
  // "we hope Ethiopia can release them"
  if (wished && !own && !mixed && (modal === 'can' || modal === 'could')) return parties.length > 0 ? 'request' : null
  if (DUTY.has(modal)) {
    // "we must all do more", in a text of several: none has agreed to anything yet
    if (ctx.joint) return own ? (ctx.said.voice === 'own' ? 'proposal' : 'agreement') : 'request'
    if (own) return negated ? 'refusal' : null
    return mixed ? 'proposal' : 'request'
  }
  return null
}

/** What an act with a complement amounts to when these parties are to act. */
export function directedForce(ctx: Context, parties: readonly ActorRef[]): Force | null {
  if (isOwn(ctx, parties)) return ctx.joint ? 'agreement' : null
  if (holdsOwn(ctx, parties)) return ctx.joint ? 'request' : 'proposal'
  return 'request'
}

/** The sides of the contact and of the speakers: who a joint proposal without a subject binds. */
export function bothSides(ctx: Context, side: (ref: ActorRef) => ActorRef): ActorRef[] {
  const all = distinct([...ctx.sides, ...ctx.discourse.scene.principals.map(side)].map((r) => ofHome(ctx.discourse, r)))
  // guests who speak for no side are no end of a contact of states
  return all.some((r) => r.type === 'country') ? all.filter((r) => r.type !== 'person') : all
}

/** Who is to act, and by which rule that was found. */
export type Parties = { readonly refs: readonly ActorRef[]; readonly rule: string }

/** Who binds themselves by an act: its subject, where that is some of those who speak, else all of them. */
export function ownParties(ctx: Context, act: Act): Parties {
  const all: Parties = { refs: ctx.sides, rule: 'speakers' }
  if (act.subject === null || act.passive || act.speakers.length === 0 || isFirstPerson(ctx, act.subject)) return all
  const sides = distinct(act.speakers.map((s) => sideOf(ctx.discourse.actors, s)))
  return sides.length < ctx.sides.length && isOwn(ctx, sides) ? { refs: sides, rule: 'subject' } : all
}

/** Both ends, as parties. */
export function both(ctx: Context): Parties {
  const refs = bothSides(ctx, (r) => sideOf(ctx.discourse.actors, r))
  const other = refs.length < 2 ? addressee(ctx) : null
  return { refs: other === null ? refs : distinct([...refs, ...other.refs]), rule: 'both-sides' }
}
