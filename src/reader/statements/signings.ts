import { descriptorKind } from '../coreference/descriptors.ts'
import { type Discourse, distinct, type Resolved, sideOf } from '../coreference/discourse.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'

/** Verbs of those who look on while others sign. */
const WATCHING = new Set(['witness', 'oversee', 'preside', 'attend'])

/**
 * A signing is the word of those who sign (guide, case 30): of the states where leaders look on, where "the two sides"
 * sign, or where documents are signed and nobody is named.
 */
export function signatories(
  discourse: Discourse,
  group: VerbGroup,
  subject: Subject | null,
  resolved: Resolved,
): Resolved {
  const watched = WATCHING.has(group.lemma)
  const signed = group.lemma === 'sign'
  const bySides =
    signed &&
    (resolved.rule === 'passive-principals' || (resolved.rule.startsWith('group-') && namesSides(discourse, subject)))
  if (!watched && !bySides) return resolved
  const refs = distinct(resolved.refs.map((ref) => sideOf(discourse.actors, ref)))
  // whose side nobody tells, stands for himself
  return refs.every((ref) => ref.type !== 'person') ? { ...resolved, refs } : resolved
}

/** "the two sides", "both countries", not "the two ministers". */
function namesSides(discourse: Discourse, subject: Subject | null): boolean {
  // "agreed to meet and signed": those who agree
  if (subject === null || subject.how === 'shared') return false
  const head = discourse.text.tokens[subject.last - 1]?.lower ?? ''
  return descriptorKind(head) === 'group' && /^(?:sides|parties|countries|nations|states|governments)$/.test(head)
}
