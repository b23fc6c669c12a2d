import type { Actors } from '../actors/actors.ts'
import { type Discourse, openDiscourse, sameRef, sideOf } from '../coreference/discourse.ts'
import { remember } from '../coreference/remember.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Scene } from '../document/scene.ts'
import type { ActorRef } from '../reading.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Quotation, Text } from '../text/text.ts'
import { gaveUp, type Trace } from '../trace.ts'
import { type Act, type ActSentence, speakersOf } from './act.ts'
import { findActs } from './acts.ts'
import { goesOn, introducer, policyOf, quotationSpeaker } from './attribution.ts'
import { continues } from './continuation.ts'
import { issued, ownWords } from './issued.ts'
import { listItem, opensList } from './items.ts'
import { make, type Said } from './said.ts'
import { topActs } from './top-acts.ts'

/** Pass 5: which sentences carry attributed words, and whose. */
export function readStatements(text: Text, actors: Actors, scene: Scene, trace: Trace | null = null): Said[] {
  const discourse = openDiscourse(text, actors, scene, trace)
  const quoted = new Map<Quotation, readonly ActorRef[]>()
  const all: Said[] = []
  let previous: Said | null = null
  /** The statement that opens the list whose items the text goes through. */
  let lead: Said | null = null
  for (const sentence of text.sentences) {
    const block = text.blocks[sentence.block]
    if (block === undefined) continue
    const turn = scene.turns.get(block.index)
    const analysis = findActs(discourse, sentence)
    trace?.analysed(analysis, discourse)
    let said: Said | null = null
    if (turn !== undefined)
      said = turn === null || block.kind === 'heading' ? null : ownWords(discourse, sentence, [turn], 'speaker/turn')
    else if (block.kind === 'heading') said = null
    else if (scene.kind === 'joint' || scene.kind === 'first-person') said = issued(discourse, analysis)
    else said = narrated(discourse, analysis, quoted, previous)
    const isItem = block.kind === 'item' && turn === undefined
    if (said === null && lead !== null && isItem) said = listItem(discourse, analysis, lead)
    if (said !== null && opensList(said)) lead = said
    else if (!isItem) lead = null
    if (turn === null) trace?.missed(sentence, 'statement-moderator')
    if (said === null) noteMainSubject(discourse, analysis)
    else {
      all.push(said)
      discourse.lastSpeakers = said.statement.speakers
      noteMainSubject(discourse, said.analysis, said)
    }
    previous = said
  }
  return all
}

export function narrated(
  discourse: Discourse,
  analysis: ActSentence,
  quoted: Map<Quotation, readonly ActorRef[]>,
  previous: Said | null,
): Said | null {
  const { text } = discourse
  const { sentence } = analysis
  const near = quotationsAt(text.quotations, sentence.start, sentence.end)
  const inside = near.find((q) => q.start <= sentence.start && sentence.end <= q.end + 1)
  if (inside !== undefined && sentence.end - sentence.start > 2) {
    const speakers = quoted.get(inside) ?? quotationSpeaker(discourse, inside, sentence) ?? previous?.statement.speakers
    if (speakers === undefined || speakers.length === 0) return null
    quoted.set(inside, speakers)
    return make(discourse, analysis, [], speakers, 'speaker/quotation', 'own')
  }
  const top = topActs(text.tokens, discourse.actors, analysis)
  const telling = top.filter((a) => a.class !== 'none')
  const participles = analysis.acts.filter((a) => a.rule === 'participle' && !a.quoted && a.speakers.length > 0)
  const acts = telling.length > 0 ? telling : participles
  if (acts.length > 0) {
    const speakers = goesOn(discourse, analysis, acts, previous) ?? speakersOf(acts)
    const leadsIn = text.norm[sentence.end - 1] === ':'
    // "The message reads:": a quotation that opens the next sentence, however many ends of lines stand between
    const next = text.sentences[sentence.index + 1]
    const end = leadsIn && next !== undefined ? next.start + 1 : sentence.end
    for (const q of quotationsAt(text.quotations, sentence.start, end))
      if (q.start < end && sentence.start < q.end) quoted.set(q, speakers)
    if (leadsIn && isBare(analysis, acts)) {
      discourse.lastSpeakers = speakers
      return null
    }
    return make(discourse, analysis, acts, speakers, `speaker/${acts[0]?.rule ?? 'subject'}`, 'narrated')
  }
  const introducing = introducer(discourse, analysis)
  if (introducing !== null) {
    for (const q of quotationsAt(text.quotations, introducing.mark, sentence.end + 1)) quoted.set(q, introducing.refs)
    return make(discourse, analysis, [], introducing.refs, 'speaker/colon', 'narrated')
  }
  const topic = top[0]
  if (topic !== undefined) return gaveUp(discourse.trace, topic.cue, 'statement-topic')
  const open = near.find((q) => q.start < sentence.end && sentence.start < q.end && q.end - q.start > 25)
  if (open !== undefined && previous !== null && open.start <= sentence.start && sentence.end - sentence.start > 2)
    return make(discourse, analysis, [], previous.statement.speakers, 'speaker/open-quotation', 'own')
  const stated = policyOf(discourse, analysis)
  // behind what one of its people said, it is still that person who speaks
  const only = previous?.statement.speakers.length === 1 ? previous.statement.speakers[0] : undefined
  const spoken = only?.type === 'person' && stated !== null && sameRef(sideOf(discourse.actors, only), stated)
  if (stated !== null && !spoken) return make(discourse, analysis, [], [stated], 'speaker/policy', 'own')
  const speakers = previous === null ? null : continues(discourse, analysis, previous)
  return speakers === null
    ? gaveUp(discourse.trace, sentence, 'statement-not-continued')
    : make(discourse, analysis, [], speakers, 'speaker/continued', 'own')
}

/** "He said:", "The message reads, in part:": words of saying that carry nothing of what is said. */
function isBare({ sentence, groups }: ActSentence, acts: readonly Act[]): boolean {
  const [act] = acts
  return (
    act !== undefined &&
    acts.length === 1 &&
    act.class === 'say' &&
    sentence.last - act.cue.last < 8 &&
    !groups.some((g) => g.first >= act.cue.last)
  )
}

/** Keeps the sentence's main subject in mind for the pronouns of the next one. */
function noteMainSubject(discourse: Discourse, analysis: ActSentence, said: Said | null = null): void {
  const top = said?.top[0]
  if (top !== undefined && top.speakers.length > 0) {
    remember(discourse, said?.statement.speakers ?? top.speakers, top.subject)
    return
  }
  const { quotations } = discourse.text
  analysis.subjects.some((subject, i) => {
    if (subject === null || subject.how === 'shared' || subject.how === 'relative') return false
    const group = analysis.groups[i]
    const at = discourse.text.tokens[group?.head ?? 0]?.start ?? 0
    const resolved = resolve(discourse, subject, subject.appositive)
    if (resolved === null) {
      if (i === 0 && subject.how === 'direct') remember(discourse, [], subject)
      return false
    }
    // whom a quotation speaks of is nobody's "he" outside it, but its "it" may go on in the next sentence
    const quoted = quotationsAt(quotations, at, at).some((q) => q.start < at && at < q.end)
    if (quoted && resolved.refs.some((r) => r.type === 'person')) return false
    remember(discourse, resolved.refs, subject)
    return true
  })
}
