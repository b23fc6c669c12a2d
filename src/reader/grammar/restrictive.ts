import type { Token } from '../text/text.ts'
import { SUBORDINATORS, TIMES } from './noun-phrases.ts'
import type { VerbGroup } from './verb-groups.ts'

/** How far a relative clause without commas may reach. */
const LONGEST = 20

/**
 * Where the noun phrase ends (exclusive) whose relative clause without commas lies between it and `groups[at]`: "the envoys
 * who met in Accra | agreed", "the port that Ghana opened last year | is safe". Null where no such clause does.
 */
export function beforeRelative(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  at: number,
  floor: number,
): number | null {
  const group = groups[at]
  const within = groups.slice(0, at).findLast((g) => g.form === 'finite')
  if (group?.form !== 'finite' || within === undefined || group.first - within.last > LONGEST) return null
  for (let i = within.last; i < group.first; i++) {
    const t = tokens[i]
    if (t === undefined || t.pos === 'CCONJ' || t.pos === 'SCONJ' || /^[,;:"\u2013]$/.test(t.text)) return null
    if (SUBORDINATORS.has(t.lower) || t.lower === 'who' || t.lower === 'which') return null
  }
  const opener = openerOf(tokens, within, floor)
  const noun = opener === null ? undefined : tokens[opener - 1]
  return noun !== undefined && (noun.pos === 'NOUN' || noun.pos === 'PROPN') ? opener : null
}

/** The relative word that opens the clause of a verb: right before it, or before the clause's subject where its object is missing. */
function openerOf(tokens: readonly Token[], verb: VerbGroup, floor: number): number | null {
  let i = verb.first - 1
  while (i > floor && tokens[i]?.pos === 'ADV') i--
  const word = tokens[i]?.lower
  if (i > floor && (word === 'who' || word === 'which' || word === 'that')) return i
  const after = tokens[verb.last]
  const gap =
    after !== undefined &&
    (after.pos === 'ADP' ||
      after.pos === 'AUX' ||
      after.pos === 'VERB' ||
      after.lower === 'last' ||
      TIMES.has(after.lower))
  if (!gap) return null
  for (; i > floor && i > verb.first - 5; i--) {
    const t = tokens[i]
    if (t?.lower === 'that' || t?.lower === 'which' || t?.lower === 'whom') return i
    if (t === undefined || !/^(?:DET|PROPN|PRON|NOUN|ADJ)$/.test(t.pos)) return null
  }
  return null
}
