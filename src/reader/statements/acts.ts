import type { Discourse, Resolved } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import { type Subject, subjectOf } from '../grammar/subjects.ts'
import { type VerbGroup, verbGroups } from '../grammar/verb-groups.ts'
import type { Sentence, Token } from '../text/text.ts'
import { accordingTo } from './according.ts'
import { type Act, type ActSentence, actOf } from './act.ts'
import { participleSpeaker, withParticiples } from './participles.ts'
import { passiveSpeaker, saysNothing } from './passives.ts'
import { purposeOf } from './purposes.ts'
import { speechAct } from './reporting.ts'
import { signatories } from './signings.ts'

/** Finds the acts of saying in a sentence, resolved against what the text has said so far. */
export function findActs(discourse: Discourse, sentence: Sentence): ActSentence {
  const { tokens } = discourse.text
  const groups = verbGroups(tokens, sentence)
  const subjects = groups.map((_, i) => subjectOf(tokens, groups, i, sentence))
  const acts: Act[] = []
  const item = opensItem(discourse, sentence, groups)
  groups.forEach((group, index) => {
    const polite = group.form === 'infinitive' && isPolite(tokens, groups[index - 1], group)
    if (!polite && (group.form === 'infinitive' || group.form === 'base' || group.form === 'participle')) {
      if (group.form !== 'base' || subjects[index]?.how !== 'direct') return
    }
    const spoken = speechAct(tokens, group, sentence.last)
    const said =
      spoken !== null && isReception(discourse, group, sentence) ? { ...spoken, class: 'none' as const } : spoken
    if (
      said === null ||
      (group.modal !== null && !isCourteous(tokens, sentence, group, said.class, subjects[index] ?? null)) ||
      (group.negated && said.class === 'say')
    )
      return
    if (group.passive && saysNothing(discourse, group, said.class, subjects[index] ?? null)) return
    const subject = (polite ? subjects[index - 1] : subjects[index]) ?? null
    if (group.form === 'gerund') {
      const by = said.class === 'none' ? null : participleSpeaker(discourse, sentence, groups, subjects, index, acts)
      if (by !== null) acts.push(actOf(discourse, sentence, groups, group, index, said, by.subject, by))
      return
    }
    const listed = item && isItemVerb(tokens, sentence, group)
    const resolved = listed
      ? { refs: discourse.scene.issuers, rule: 'issuer-item' }
      : group.passive
        ? passiveSpeaker(discourse, sentence, group, subject)
        : speakerOf(discourse, sentence, group, subject)
    if (MIND.has(group.lemma) && isHearsay(discourse, groups, subjects, index)) return
    if (resolved === null || (group.lemma === 'read' && resolved.rule !== 'writing')) return
    const by = signatories(discourse, group, subject, resolved)
    acts.push(actOf(discourse, sentence, groups, group, index, said, listed ? null : subject, by))
  })
  const purpose = purposeOf(discourse, sentence, groups, subjects)
  if (acts.every((a) => a.class === 'none') && purpose !== null) acts.push(purpose)
  const according = accordingTo(discourse, sentence)
  if (according !== null) acts.push(according)
  return { sentence, groups, subjects, acts: withParticiples(discourse, { groups, subjects, acts }) }
}

/** What somebody has in mind; behind an outlet's word it is the outlet that says so. */
const MIND = new Set(['plan', 'intend', 'hope', 'expect', 'wish', 'want'])

/** "Reports said the senator plans to": does the verb before report for nobody? */
function isHearsay(
  discourse: Discourse,
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | null)[],
  index: number,
): boolean {
  const own = subjects[index]?.first ?? 0
  const before = groups.findLastIndex((g) => g.last <= own)
  const teller = groups[before]
  const subject = subjects[before]
  if (teller === undefined || subject === undefined || subject === null || subject.how !== 'direct') return false
  if (teller.form !== 'finite' || !/^(?:say|report|write|claim|suggest)$/.test(teller.lemma)) return false
  return resolve(discourse, subject, subject.appositive) === null
}

/** "Demands that …", "Decides to …": an item whose subject is the body that issues the text, named once at its head. */
function opensItem(discourse: Discourse, sentence: Sentence, groups: readonly VerbGroup[]): boolean {
  const opener = groups[0]
  return (
    discourse.scene.issuers.length > 0 &&
    opener !== undefined &&
    opener.first === sentence.first &&
    isItemVerb(discourse.text.tokens, sentence, opener)
  )
}

/** A third person of the present at the head of an item, or behind a comma or conjunction of it. */
function isItemVerb(tokens: readonly Token[], sentence: Sentence, group: VerbGroup): boolean {
  if (group.form !== 'finite' || group.modal !== null || group.last - group.first !== 1) return false
  if (!/[^s]s$/.test(tokens[group.head]?.lower ?? '')) return false
  const before = tokens[group.first - 1]
  return group.first === sentence.first || before?.text === ',' || before?.pos === 'CCONJ'
}

/** "President Berg welcomed Prime Minister Lund of Sweden to the palace": a meeting told, no words; "welcomed Lund's plan" are words. */
function isReception({ text, actors }: Discourse, group: VerbGroup, sentence: Sentence): boolean {
  if (group.lemma !== 'welcome' || group.passive) return false
  for (let i = group.last; i < Math.min(group.last + 8, sentence.last); i++) {
    const mention = actors.at.get(i)
    const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
    if (ref?.type !== 'person' || mention === undefined) continue
    for (let k = mention.last; k < Math.min(mention.last + 8, sentence.last); k++) {
      const t = text.tokens[k]
      if (t === undefined || t.lower === "'s" || t.lower === "'" || t.pos === 'VERB' || t.text === ',') return false
      if (t.lower === 'to') return /^(?:DET|PROPN|NOUN)$/.test(text.tokens[k + 1]?.pos ?? '')
    }
    return false
  }
  return false
}

/** "Would like", "I would urge all parties to": said now, for all its modal. "He would urge" is told of what is to come. */
function isCourteous(
  tokens: readonly Token[],
  sentence: Sentence,
  group: VerbGroup,
  said: string,
  subject: Subject | null,
): boolean {
  if (group.modal === 'would' && group.lemma === 'like') return true
  const asks = (said === 'ask' || said === 'call') && (group.modal === 'would' || group.modal === 'must')
  // "If the talks fail, we would ask": not said yet
  const unreal = tokens.slice(sentence.first, group.first).some((t) => t.lower === 'if')
  return asks && !unreal && subject !== null && /^(?:i|we)$/.test(tokens[subject.last - 1]?.lower ?? '')
}

/** "I would like to invite you", "we wish to thank", "is pleased to announce": the courtesy in front of the act. */
function isPolite(tokens: readonly Token[], before: VerbGroup | undefined, group: VerbGroup): boolean {
  if (before === undefined || before.modal === 'will') return false
  if (before.copula) return group.first - before.last === 1 && FEELINGS.has(tokens[before.last]?.lower ?? '')
  const wants =
    before.lemma === 'want' || before.lemma === 'wish' || (before.modal === 'would' && before.lemma === 'like')
  return before.last === group.first && wants
}

const FEELINGS = new Set('pleased delighted proud honored honoured happy glad saddened sorry'.split(' '))

function speakerOf(
  discourse: Discourse,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject | null,
): Resolved | null {
  const cited =
    group.lemma === 'cite' || group.lemma === 'quote' ? citedIn(discourse.text.tokens, sentence, group) : null
  if (cited !== null) return resolve(discourse, cited)
  return subject === null ? null : resolve(discourse, subject, subject.appositive)
}

/** "The agency quoted the minister as saying": whom it quotes. */
function citedIn(tokens: readonly Token[], sentence: Sentence, group: VerbGroup): Range | null {
  for (let i = group.last; i + 1 < sentence.last; i++)
    if (tokens[i]?.lower === 'as' && /^(?:saying|telling|stating)$/.test(tokens[i + 1]?.lower ?? '')) {
      const comma = tokens.slice(group.last, i).findIndex((t) => t.text === ',')
      return { first: group.last, last: comma > 0 ? group.last + comma : i }
    }
  return null
}
