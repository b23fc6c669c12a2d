import { distinct, sameRef, sideOf } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { ActorRef } from '../reading.ts'
import type { Act } from '../statements/act.ts'
import type { Context } from './context.ts'

/** Who is spoken to, and by which rule that was found. */
export interface Addressee {
  readonly refs: ActorRef[]
  readonly rule: string
}

/** Words between a verb of saying and those to whom or after a talk with whom it was said. */
const TALKS = /^(?:talks|meeting|summit|call|conversation|discussions)$/

/**
 * To whom the words of a sentence are said: the object of "told X", the other side of "said after talks with X", else
 * the other one of the two who meet. Null where nobody is known.
 */
export function addressee(ctx: Context): Addressee | null {
  for (const act of ctx.said.top) {
    const told = toldOf(ctx, act)
    if (told !== null) return told
  }
  const others = otherSides(ctx, ctx.discourse.scene.principals)
  return others.length === 1 ? { refs: others, rule: 'addressee' } : null
}

function toldOf(ctx: Context, act: Act): Addressee | null {
  const { tokens, said } = ctx
  const told = /^(?:tell|urge|ask|warn|assure|remind)$/.test(ctx.groups[act.group]?.lemma ?? '')
  let first = told ? act.cue.last : -1
  for (let i = act.cue.last; !told && i < Math.min(act.cue.last + 8, said.sentence.last); i++)
    if (TALKS.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'with') first = i + 2
  if (first < 0) return null
  let last = first
  while (last < said.sentence.last && tokens[last]?.pos !== 'PUNCT' && tokens[last]?.lower !== 'that') last++
  const found = last > first ? resolve(ctx.discourse, { first, last }) : null
  const others = found === null ? [] : otherSides(ctx, found.refs)
  return others.length > 0 ? { refs: others, rule: 'told' } : null
}

/** The sides of these that are not the speakers' own. */
const otherSides = (ctx: Context, refs: readonly ActorRef[]) =>
  distinct(refs.map((r) => sideOf(ctx.discourse.actors, r))).filter((r) => !ctx.sides.some((s) => sameRef(s, r)))
