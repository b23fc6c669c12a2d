import type { Discourse } from '../coreference/discourse.ts'
import type { ActSentence } from './act.ts'
import { make, type Said } from './said.ts'

/** Fewer words than these are a name or a keyword, no assertion. */
const FEWEST = 4

/**
 * An item of a list that a statement opens with a colon ("They committed to:", "- A shared plan for the port"): it goes on
 * with the statement, though it has no verb of its own. Null where it names nothing but actors.
 * @param lead the statement that opens the list
 */
export function listItem(discourse: Discourse, analysis: ActSentence, lead: Said): Said | null {
  const { sentence, groups } = analysis
  const words = discourse.text.tokens.slice(sentence.first, sentence.last)
  if (words.filter((t) => t.pos !== 'PUNCT').length < FEWEST) return null
  const says = groups.length > 0 || words.some((t) => t.pos === 'NOUN' && /^\p{Ll}/u.test(t.text))
  return says ? make(discourse, analysis, [], lead.statement.speakers, 'speaker/list-item', 'own') : null
}

/** Does a statement end in a colon, behind which its items stand? The names of what was signed are no words of anybody. */
export const opensList = ({ discourse, sentence, analysis, top }: Said): boolean =>
  discourse.text.norm[sentence.end - 1] === ':' && !top.some((act) => analysis.groups[act.group]?.lemma === 'sign')
