import { sideOf } from '../coreference/discourse.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { is } from '../lexicon/commitment-cues.ts'
import { addressee } from './addressee.ts'
import { type Context, isSpoken } from './context.ts'
import { type Found, NOTHING, spread } from './drafts.ts'
import type { Parties } from './force.ts'

/** Courtesies and turns of speech in the imperative, which ask for no act ("Please accept my greetings", "Make no mistake"). */
const COURTESY = new Set(
  'accept convey pass give excuse allow forgive trust imagine suppose consider remember keep mind rest go look note bless permit pardon wait listen read click follow watch subscribe correct feel need'.split(
    ' ',
  ),
)

/** "Come back to the table", "Please free the crew", "Ethiopia, stop the dam": asked of the one who is spoken to. */
export function imperative(ctx: Context, at: number, cuts: readonly number[]): Found {
  const group = ctx.groups[at]
  if (group === undefined || !isSpoken(ctx, group.first) || !isCommand(ctx, group)) return NOTHING
  const please = ctx.tokens[group.first - 1]?.lower === 'please'
  const opening = please ? group.first - 1 : group.first
  const named = vocative(ctx, opening)
  if (!please && named === null && !opensSpeech(ctx, opening)) return NOTHING
  if (is('words', group.lemma) || is('talks', group.lemma) || isCourtesy(ctx, group)) return NOTHING
  const parties: Parties = named ?? addressee(ctx) ?? { refs: [], rule: 'not-resolved' }
  return spread(ctx, at, cuts, group.first, 'request', parties, 'commitment/imperative')
}

/** A bare form, or "do not" before one. */
function isCommand(ctx: Context, group: VerbGroup): boolean {
  const first = ctx.tokens[group.first]?.lower
  if (group.form === 'base') return group.lemma !== 'be' || first === 'be'
  return group.negated && first === 'do' && group.modal === null && !group.passive
}

function isCourtesy(ctx: Context, group: VerbGroup): boolean {
  const next = ctx.tokens[group.last]
  if (group.lemma === 'let') return /^(?:us|me|'s)$/.test(next?.lower ?? '')
  if (group.lemma === 'make' && next?.lower === 'no') return true
  if (group.lemma === 'come' && /^(?:in|on)$/.test(next?.lower ?? '')) return true
  if (group.negated) return /^(?:worry|forget|get|be|have)$/.test(group.lemma)
  // "Come on!", a bare verb, or one before a comma is a turn of speech
  return COURTESY.has(group.lemma) || next === undefined || next.pos === 'PUNCT' || group.lemma === 'have'
}

/** Does nothing stand before the verb in its sentence or quotation? */
function opensSpeech(ctx: Context, at: number): boolean {
  let i = at - 1
  while (
    i >= ctx.said.sentence.first &&
    /^(?:so|now|then|instead|therefore|,|but|and)$/.test(ctx.tokens[i]?.lower ?? '')
  )
    i--
  // a fragment ("told them to 'come back'") is no sentence of the speech
  const before = ctx.tokens[i - 1]
  return (
    i < ctx.said.sentence.first ||
    (ctx.tokens[i]?.text === '"' && (i <= ctx.said.sentence.first || before?.text === ',' || before?.text === ':'))
  )
}

/** "Mr Tadesse, open the road": whom the words in front of the comma name. */
function vocative(ctx: Context, at: number): Parties | null {
  if (ctx.tokens[at - 1]?.text !== ',') return null
  const mention = ctx.discourse.actors.at.get(at - 2)
  const ref = mention === undefined ? undefined : ctx.discourse.actors.list[mention.actor]?.ref
  if (mention === undefined || ref === undefined) return null
  const before = ctx.tokens[mention.first - 1]
  const titled = before?.pos === 'NOUN' || before?.pos === 'PROPN'
  return opensSpeech(ctx, mention.first - (titled ? 1 : 0))
    ? { refs: [sideOf(ctx.discourse.actors, ref)], rule: 'vocative' }
    : null
}
