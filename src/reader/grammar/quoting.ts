import type { Token } from '../text/text.ts'
import { takesClause } from './clause-verbs.ts'
import { phraseStart } from './noun-phrases.ts'
import { isNominal, type Range } from './range.ts'
import type { Subject } from './subjects.ts'
import type { VerbGroup } from './verb-groups.ts'

/** "Senator Berg, commented: …": a stray comma between the phrase that opens the sentence and the verb that opens a quotation. */
export function partedSubject(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  comma: number,
  sentence: Range,
): Subject | null {
  const next = tokens[group.last]?.text
  if (group.form !== 'finite' || group.modal !== null || (next !== ':' && next !== '"')) return null
  if (tokens[comma]?.text !== ',' || groups[0] !== group || !takesClause(group.lemma)) return null
  const last = tokens[comma - 1]
  if (last === undefined || comma <= sentence.first || !isNominal(last)) return null
  const words = tokens.slice(sentence.first, comma)
  if (words.length > 12 || words.some((t) => t.pos === 'PUNCT')) return null
  return phraseStart(tokens, groups, comma, sentence.first) === sentence.first
    ? { first: sentence.first, last: comma, how: 'direct', appositive: null }
    : null
}

/** "said the minister", "says Mr Orlov" behind a quotation: the phrase behind the verb. */
export function inverted(tokens: readonly Token[], group: VerbGroup, sentence: Range): Subject | null {
  const before = tokens[group.first - 1]
  const quoted = before !== undefined && group.first > sentence.first && (before.text === '"' || before.text === ',')
  if (!quoted || group.modal !== null) return null
  let i = group.last
  while (i < sentence.last) {
    const t = tokens[i]
    if (
      t === undefined ||
      !(
        isNominal(t) ||
        t.pos === 'DET' ||
        t.pos === 'ADJ' ||
        t.lower === 'of' ||
        t.lower === "'s" ||
        t.lower === 'first'
      )
    )
      break
    i++
  }
  return i > group.last ? { first: group.last, last: i, how: 'inverted', appositive: null } : null
}
