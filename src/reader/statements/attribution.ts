import { type Discourse, distinct, ofHome, sameRef, sameRefs, sideOf } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import { cue } from '../lexicon/commitment-cues.ts'
import type { ActorRef } from '../reading.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Quotation, Sentence, Token } from '../text/text.ts'
import { type Act, type ActSentence, speakersOf } from './act.ts'
import { findActs } from './acts.ts'
import type { Said } from './said.ts'
import { topActs } from './top-acts.ts'

/**
 * "The United States supports …", "the State Department will fund …" in a text of the United States: its own word, without
 * a verb of saying (guide, cases 6 and 16).
 */
export function policyOf(discourse: Discourse, analysis: ActSentence): ActorRef | null {
  const { home } = discourse.scene
  if (home === null) return null
  const main = analysis.groups.findIndex(
    (g, i) => g.form !== 'gerund' && g.form !== 'infinitive' && analysis.subjects[i]?.how === 'direct',
  )
  const group = analysis.groups[main]
  const subject = analysis.subjects[main]
  const head = group === undefined ? undefined : discourse.text.tokens[group.head]
  if (group === undefined || subject === null || subject === undefined || head === undefined || group.passive)
    return null
  // "We will support schools" in a state's own release: its word too; "we" in a quotation is somebody's
  if (discourse.scene.asides && isOwnWe(discourse, subject)) return home
  const progressive = /^(?:is|are)$/.test(discourse.text.tokens[group.first]?.lower ?? '') && head.lower.endsWith('ing')
  const states =
    group.modal === 'will' ? !AGENDA.has(group.lemma) : group.modal === null && isPolicy(group, head, progressive)
  if (!states) return null
  const only = resolve(discourse, subject, subject.appositive)?.refs
  const [ref] = only ?? []
  if (only?.length !== 1 || ref === undefined || ref.type === 'person') return null
  return sameRef(ofHome(discourse, sideOf(discourse.actors, ref)), home) ? home : null
}

/** Does a "we" outside quotations stand alone as the subject? */
function isOwnWe({ text: { tokens, quotations } }: Discourse, { first, last }: Range): boolean {
  const only = tokens[first]
  if (only === undefined || last - first !== 1 || only.lower !== 'we') return false
  return !quotationsAt(quotations, only.start, only.end).some((q) => q.start <= only.start && only.end <= q.end)
}

const isPolicy = (group: VerbGroup, head: Token, progressive: boolean) =>
  progressive
    ? GIVING.has(group.lemma)
    : cue('policy', group.lemma) !== null && (head.lower === head.lemma || /s$/.test(head.lower))

/** What a side is doing for others at the time of the text. */
const GIVING = new Set('provide contribute invest fund support commit deliver donate launch'.split(' '))
/** What is only announced: travel, attendance, agenda (guide, case 16). */
const AGENDA = new Set(
  'travel host attend discuss meet chair co-chair visit join hold participate deliver welcome be have speak lead depart arrive'.split(
    ' ',
  ),
)

/** "China opposes …" behind what its minister said, in a readout: he still speaks. */
export function goesOn(
  discourse: Discourse,
  analysis: ActSentence,
  acts: readonly Act[],
  previous: Said | null,
): readonly ActorRef[] | null {
  const act = acts[0]
  if (act === undefined || acts.length > 1 || previous === null || discourse.scene.home === null) return null
  if (previous.sentence.block !== analysis.sentence.block) return null
  const { speakers } = previous.statement
  const head = discourse.text.tokens[analysis.groups[act.group]?.head ?? -1]
  const present = head !== undefined && (head.lower === head.lemma || /s$/.test(head.lower))
  if (!present || act.speakers.some((s) => s.type === 'person') || speakers.some((s) => s.type !== 'person'))
    return null
  const sides = distinct(speakers.map((s) => sideOf(discourse.actors, s)))
  return sameRefs(sides, distinct(act.speakers.map((s) => sideOf(discourse.actors, s)))) ? speakers : null
}

/** A quotation of fewer characters is a word that is spoken of ("one word: \"no\""). */
const SHORTEST_QUOTATION = 14

/**
 * Who opens a quotation behind a colon though no verb of saying does: "The minister summed it up: \"…\"".
 * @returns whom, and where the quotation opens (an offset); null where there is no such quotation or nobody is named
 */
export function introducer(
  discourse: Discourse,
  { sentence, groups, subjects }: ActSentence,
): { readonly refs: readonly ActorRef[]; readonly mark: number } | null {
  const { tokens, quotations } = discourse.text
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    const mark = tokens[i + 1]?.start ?? 0
    if (tokens[i]?.text !== ':' || tokens[i + 1]?.text !== '"') continue
    const quotation = quotationsAt(quotations, mark, mark).find((q) => q.start === mark)
    if (quotation === undefined || quotation.end - quotation.start < SHORTEST_QUOTATION) return null
    const main = groups.findIndex((g, k) => g.last <= i && g.form === 'finite' && subjects[k]?.how === 'direct')
    const subject = subjects[main]
    const group = groups[main]
    if (group === undefined || subject === undefined || subject === null || group.passive || group.modal !== null)
      return null
    const found = resolve(discourse, subject, subject.appositive)
    return found === null || found.rule === 'contact-noun' ? null : { refs: found.refs, mark }
  }
  return null
}

/** The speaker of a quotation that covers whole sentences: named where it ends, or where it begins. */
export function quotationSpeaker(
  discourse: Discourse,
  quotation: Quotation,
  from: Sentence,
): readonly ActorRef[] | null {
  const { sentences, tokens } = discourse.text
  const touching: Sentence[] = []
  for (let i = from.index; i < sentences.length && touching.length < 12; i++) {
    const s = sentences[i]
    // what stands in the next paragraph touches no quotation that has ended
    const ended = s !== undefined && s.start >= quotation.end && s.block !== (touching.at(-1) ?? from).block
    if (s === undefined || ended || s.start > quotation.end + 2) break
    touching.push(s)
  }
  const next = sentences[(touching.at(-1)?.index ?? from.index) + 1]
  const candidates = [...touching].reverse()
  if (next !== undefined && next.block === from.block && !/^["']/.test(tokens[next.first]?.text ?? ''))
    candidates.push(next)
  for (const s of candidates) {
    const acts = topActs(tokens, discourse.actors, findActs(discourse, s)).filter((a) => a.class !== 'none')
    if (acts.length > 0) return speakersOf(acts)
  }
  return null
}
