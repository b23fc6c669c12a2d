import type { Discourse } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { ActorRef } from '../reading.ts'
import type { Sentence } from '../text/text.ts'
import type { Act, ActSentence } from './act.ts'

/** Who says what a participle tells; no speakers where that is whoever acts in the main clause. */
interface ParticipleSpeaker {
  readonly subject: Subject | null
  readonly refs: readonly ActorRef[]
  readonly rule: string
}

/**
 * The speaker of a participle of saying: "A joins B in calling for", "…, with A saying that", "…, stressing that". Null
 * where the participle stands for no act of its own ("the statement calling for").
 * @param acts those found before it in the sentence
 */
export function participleSpeaker(
  discourse: Discourse,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | null)[],
  index: number,
  acts: readonly Act[],
): ParticipleSpeaker | null {
  const { tokens } = discourse.text
  const group = groups[index]
  if (group === undefined) return null
  let at = group.first - 1
  while (at > sentence.first && tokens[at]?.pos === 'ADV') at--
  const before = tokens[at]
  const joined = before?.lower === 'in' && groups[index - 1]?.lemma === 'join' ? (subjects[index - 1] ?? null) : null
  const joining = joined === null ? null : resolve(discourse, joined, joined.appositive)
  if (joining !== null) return { subject: joined, refs: joining.refs, rule: 'joined' }
  const absolute = absoluteSubject(discourse, sentence, groups, index, acts)
  if (absolute !== null) return absolute
  const free =
    (groups[index - 1]?.lemma === 'write' && acts.length > 0) ||
    group.first === sentence.first ||
    before?.text === ',' ||
    /^(?:while|by)$/.test(before?.lower ?? '') ||
    (before?.lower === 'and' && !goesOnWith(groups, index, acts)) ||
    (before?.lower === 'in' && at === sentence.first)
  return free ? { subject: null, refs: [], rule: 'participle' } : null
}

/** "committed to training pilots and encouraging trade": an earlier gerund that says nothing has this one beside it. */
function goesOnWith(groups: readonly VerbGroup[], index: number, acts: readonly Act[]): boolean {
  const at = groups.findLastIndex((g, i) => i < index && (g.form === 'gerund' || g.form === 'finite'))
  return groups[at]?.form === 'gerund' && !acts.some((a) => a.group === at)
}

/** How far the subject of an absolute participle may reach: "with A, the head of B, saying". */
const LONGEST_SUBJECT = 14

/** "…, with A saying that", "… and B calling it": a participle with a subject of its own. */
function absoluteSubject(
  discourse: Discourse,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  index: number,
  acts: readonly Act[],
): ParticipleSpeaker | null {
  const { tokens } = discourse.text
  const group = groups[index]
  if (group === undefined || NO_WORDS.has(group.lemma)) return null
  const goesOn = acts.some((a) => a.rule === 'absolute')
  const floor = Math.max(sentence.first, group.first - LONGEST_SUBJECT, groups[index - 1]?.last ?? 0)
  for (let i = group.first - 1; i >= floor; i--) {
    const t = tokens[i]
    const opens = t?.lower === 'with' || (goesOn && t?.lower === 'and')
    if (t === undefined || t.text === '"' || t.text === ';') return null
    if (!opens) continue
    if (t.lower === 'with' && i > sentence.first && !/^(?:,|and|\u2013)$/.test(tokens[i - 1]?.lower ?? '')) return null
    const last = tokens[group.first - 1]?.text === ',' ? group.first - 1 : group.first
    const found = last > i + 1 ? resolve(discourse, { first: i + 1, last }) : null
    if (found === null) return null
    return { subject: { first: i + 1, last, how: 'direct', appositive: null }, refs: found.refs, rule: 'absolute' }
  }
  return null
}

/** Gives participles ("stressing that") the speakers of the nearest main act, else who acts in the main clause. */
export function withParticiples(discourse: Discourse, analysis: Omit<ActSentence, 'sentence'>): Act[] {
  const { acts } = analysis
  const main = acts.filter((a) => a.rule !== 'participle' && !a.quoted)
  return acts.map((act) => {
    // "X wrote, 'I count on Y to act'": the one who is quoted
    if (act.quoted && act.rule.startsWith('first-person') && main.length === 1) {
      const [only] = main
      return only === undefined ? act : { ...act, speakers: only.speakers }
    }
    if (act.rule !== 'participle') return act
    const before = main.findLast((m) => m.cue.first < act.cue.first) ?? main[0]
    return { ...act, speakers: before?.speakers ?? doers(discourse, analysis, act) }
  })
}

/** "A left the hall, saying that": whoever acts in the main clause, though its verb is none of saying. */
function doers(
  discourse: Discourse,
  { groups, subjects }: Omit<ActSentence, 'sentence'>,
  act: Act,
): readonly ActorRef[] {
  const { tokens } = discourse.text
  const said = groups[act.group]
  if (said === undefined) return []
  const opens = said.first <= (groups[0]?.first ?? 0)
  const main = groups.findIndex(
    (g, i) =>
      (g.form === 'finite' || g.form === 'base') &&
      subjects[i]?.how === 'direct' &&
      (!opens || tokens[(subjects[i]?.first ?? 0) - 1]?.text === ','),
  )
  const deed = groups[main]
  const subject = subjects[main]
  if (deed === undefined || subject === undefined || subject === null) return []
  const opener = tokens[said.first - 1]
  const behind = deed.first < said.first && (opener?.text === ',' || tokens[said.first - 2]?.text === ',')
  if (deed.modal !== null || deed.negated || !(behind || opens) || NO_WORDS.has(said.lemma)) return []
  // "claiming to act for them": what somebody passes for
  if (said.lemma === 'claim' && tokens[said.last]?.lower === 'to') return []
  const found = resolve(discourse, subject, subject.appositive)
  if (found === null || found.rule === 'contact-noun') return []
  // "The State fired a missile, highlighting the need": what a deed shows, unless it is a person who speaks
  if (deed.passive && found.refs.every((r) => r.type !== 'person')) return []
  const shows = !found.refs.every((r) => r.type === 'person')
  return shows && SHOWING.has(said.lemma) ? [] : found.refs
}

/** Verbs that are acts of words in a main clause; as participles behind a deed they tell of another deed, or of its ground. */
const NO_WORDS = new Set(
  'cite sign approve authorize authorise accept endorse ratify ban rule sanction sentence direct require press order agree decide resolve plan offer commit undertake issue'.split(
    ' ',
  ),
)

/** Verbs of saying of which deeds and things are the subject too. */
const SHOWING = new Set(
  'highlight underscore underline emphasize emphasise stress confirm indicate reflect demonstrate show reaffirm affirm reiterate signal reveal echo share support extend'.split(
    ' ',
  ),
)
