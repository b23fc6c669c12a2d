import type { Range } from '../grammar/range.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { ActorRef } from '../reading.ts'
import type { Sentence, Token } from '../text/text.ts'
import type { Frame } from './frames.ts'
import { participantsIn } from './participants.ts'
import { phraseEnd } from './phrases.ts'
import type { Setting } from './setting.ts'

/** Nouns that name their own ends, as good as a verb: "signed by X and Y", "X, on a visit to Y". */
const FIRM = new Set([
  'signed-by',
  'was-signed',
  'chaired-by',
  'chaired-in',
  'on-visit-apposed',
  'apposed-visit',
  'after-meeting',
])

/** Is the noun of contact as good as a verb: does it name its own ends, or does a journey lead to it? */
export function isFirm({ name }: Frame, act: Range, groups: readonly VerbGroup[], tokens: readonly Token[]): boolean {
  if (name === 'visit-noun' || name === 'visit-by') return isOwned(tokens, act) || visitorAt(tokens, act) !== null
  if (name === 'goes-for-talks') return groups.some((g) => g.last <= act.first && isJourney(g, tokens))
  return FIRM.has(name)
}

const isOwned = (tokens: readonly Token[], act: Range) =>
  tokens.slice(act.first, act.last).some((t) => t.lower === "'s" || /^(?:his|her|their)$/.test(t.lower))

/** Where the visitor stands behind a visit: "the visit to Oslo by X"; null where nobody does. */
export function visitorAt(tokens: readonly Token[], act: Range): number | null {
  for (let i = act.last; i < act.last + NEAR; i++) {
    const t = tokens[i]
    if (t === undefined || /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(t.pos)) return null
    if (t.lower === 'by') return tokens[i + 1]?.pos === 'NUM' || tokens[i + 1]?.pos === 'VERB' ? null : i + 1
  }
  return null
}
/** How far behind a visit its visitor may be named. */
const NEAR = 9

/** "flew to Paris for talks", "is in Paris for talks": somebody is there, or goes there. */
function isJourney(group: VerbGroup, tokens: readonly Token[]): boolean {
  if (group.negated || (group.modal !== null && !/^(?:will|be to|be going to|shall)$/.test(group.modal))) return false
  return JOURNEYS.test(group.lemma) || (group.lemma === 'be' && tokens[group.last]?.lower === 'in')
}
/** Verbs of going somewhere; what they are for takes place. */
export const JOURNEYS = /^(?:travel|go|come|arrive|fly|visit|depart|head|return|leave|land)$/

/** Verbs that take the one who is spoken to as their object, and those that take "with". */
const SPEAKS = /^(?:tell|inform|assure|thank|congratulate|brief|urge|warn|discuss|review|address|exchange|consider)$/
const TELLS = /^(?:tell|inform|assure|thank|congratulate|brief|urge|warn)$/

/** Whom the sentence tells something, where that happens within a contact: "X told Y in a call that …". */
export function addresseesOf(
  groups: readonly VerbGroup[],
  act: Range,
  sentence: Sentence,
  setting: Setting,
): readonly ActorRef[] {
  const { tokens } = setting.text
  const opener = tokens[act.first]?.lower ?? ''
  const before = tokens[act.first - 1]?.lower ?? ''
  // "by phone", "in a call", "by telegram"; not "briefed Y on his talks"
  const within = /^(?:in|during)$/.test(before) && /^an?$/.test(opener)
  if (!/^(?:by|over|via|on)$/.test(opener) && !within && before !== 'by') return []
  const teller = groups.find((g) => g.form === 'finite' && !g.passive && !g.negated && SPEAKS.test(g.lemma))
  if (teller === undefined) return []
  const link = tokens.slice(teller.last, act.first).find((t) => t.lower === 'with')
  const at = TELLS.test(teller.lemma) ? teller.last : link === undefined ? null : link.index + 1
  return at === null ? [] : participantsIn({ first: at, last: phraseEnd(setting.text, at, sentence.last) }, setting)
}
