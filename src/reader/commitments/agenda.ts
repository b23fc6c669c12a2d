import type { VerbGroup } from '../grammar/verb-groups.ts'
import { is } from '../lexicon/commitment-cues.ts'
import type { Context } from './context.ts'

/** What is opened, held or delivered on an agenda: an occasion or words, no work. */
const OCCASION =
  /^(?:meetings?|sessions?|conferences?|forums?|summits?|talks|exhibitions?|speech|remarks|address|statement|lecture|keynote|ceremony|events?|dialogues?|consultations|discussions|negotiations?|visits?|debate|briefing|press|reception|dinner|lunch|congress|festival|tour)$/

/**
 * Is the verb one of travel, hosting, attendance or agenda (guide, case 16)? "Will open two field hospitals", "will join
 * the pact" and "will hold them to account" are acts, "will open the conference" and "will join the President" are not.
 */
export function isAgenda(ctx: Context, group: VerbGroup): boolean {
  if (!is('agenda', group.lemma)) return false
  if (!/^(?:open|deliver|join|hold)$/.test(group.lemma) || group.passive) return true
  const object = ctx.tokens.slice(group.last, group.last + 7)
  const end = object.findIndex((t, i) => i > 0 && (t.pos === 'ADP' || t.pos === 'PUNCT' || t.pos === 'VERB'))
  const words = end < 0 ? object : object.slice(0, end)
  if (words.length === 0 || words.some((t) => OCCASION.test(t.lower))) return true
  const first = words[0]
  if (group.lemma === 'hold')
    return !object.some((t) => /^(?:account|accountable|elections?|responsible|referendum)$/.test(t.lower))
  if (group.lemma === 'join') {
    const mention = ctx.discourse.actors.at.get(group.last + (first?.pos === 'DET' ? 1 : 0))
    const ref = mention === undefined ? undefined : ctx.discourse.actors.list[mention.actor]?.ref
    return ref === undefined || ref.type !== 'organisation'
  }
  return first === undefined || !/^(?:DET|NUM|ADJ|PRON|NOUN|PROPN)$/.test(first.pos)
}
