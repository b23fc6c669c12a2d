import type { VerbGroup } from '../grammar/verb-groups.ts'
import { is } from '../lexicon/commitment-cues.ts'
import type { Context } from './context.ts'

/**
 * Does the verb tell of a state or an outcome, of which nobody can be held to account ("will benefit", "must have")? Not
 * where its complement makes it an act: "get it done", "come back", "bring them to justice".
 */
export function isOutcome(ctx: Context, group: VerbGroup): boolean {
  if (!is('state', group.lemma)) return false
  const next = ctx.tokens[group.last]
  const behind = ctx.tokens.slice(group.last, Math.min(group.last + 8, ctx.said.sentence.last))
  switch (group.lemma) {
    case 'get':
      return !behind.some((t, i) => i > 0 && t.pos === 'VERB' && t.lower !== t.lemma)
    case 'come':
      return !/^(?:back|out|forward|clean|together)$/.test(next?.lower ?? '')
    case 'bring':
      return !behind.some((t, i) => i > 0 && /^(?:justice|trial|book|back|home|together|table)$/.test(t.lower))
    default:
      return true
  }
}
