import type { Actors } from '../actors/actors.ts'
import {
  type Discourse,
  distinct,
  noteSubject,
  openDiscourse,
  sameRef,
  sameRefs,
  sideOf,
} from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Scene } from '../document/scene.ts'
import { cue } from '../lexicon/commitment-cues.ts'
import type { ActorRef, Statement } from '../reading.ts'
import type { Quotation, Sentence, Text } from '../text/text.ts'
import { type Act, type ActSentence, findActs, speakersOf } from './acts.ts'
import { continues } from './continuation.ts'
import { topActs } from './top-acts.ts'

/** A statement with what the commitments pass needs of its sentence. */
export interface Said {
  readonly statement: Statement
  readonly sentence: Sentence
  readonly analysis: ActSentence
  /** The acts of saying that the sentence itself reports; none where it is all the speaker's own words. */
  readonly top: readonly Act[]
  /** narrated: a narrator reports; own: the sentence is the speaker's or issuer's own words. */
  readonly voice: 'narrated' | 'own'
  /** What the text had said when the statement was read. */
  readonly discourse: Discourse
}

/** Pass 5: which sentences carry attributed words, and whose. */
export function readStatements(text: Text, actors: Actors, scene: Scene): Said[] {
  const discourse = openDiscourse(text, actors, scene)
  const quoted = new Map<Quotation, readonly ActorRef[]>()
  const all: Said[] = []
  let previous: Said | null = null
  for (const sentence of text.sentences) {
    const block = text.blocks[sentence.block]
    if (block === undefined) continue
    const turn = scene.turns.get(block.index)
    const analysis = findActs(discourse, sentence)
    let said: Said | null = null
    if (turn !== undefined)
      said = turn === null || block.kind === 'heading' ? null : ownWords(discourse, sentence, [turn], 'speaker/turn')
    else if (block.kind === 'heading') said = null
    else if (scene.kind === 'joint' || scene.kind === 'first-person') said = issued(discourse, analysis)
    else said = narrated(discourse, analysis, quoted, previous)
    if (said === null) noteMainSubject(discourse, analysis)
    else {
      all.push(said)
      discourse.lastSpeakers = said.statement.speakers
      // an official who is known by office alone leaves no person for "he" or "she"
      if (said.statement.rule === 'speaker/home-office') discourse.lastPerson = null
      noteMainSubject(discourse, said.analysis, said)
    }
    previous = said
  }
  return all
}

function narrated(
  discourse: Discourse,
  analysis: ActSentence,
  quoted: Map<Quotation, readonly ActorRef[]>,
  previous: Said | null,
): Said | null {
  const { text } = discourse
  const { sentence } = analysis
  const inside = text.quotations.find((q) => q.start <= sentence.start && sentence.end <= q.end + 1)
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
    for (const q of text.quotations) if (q.start < sentence.end && sentence.start < q.end) quoted.set(q, speakers)
    return make(discourse, analysis, acts, speakers, `speaker/${acts[0]?.rule ?? 'subject'}`, 'narrated')
  }
  if (top.length > 0) return null
  const open = text.quotations.find((q) => q.start < sentence.end && sentence.start < q.end && q.end - q.start > 25)
  if (open !== undefined && previous !== null && open.start <= sentence.start)
    return make(discourse, analysis, [], previous.statement.speakers, 'speaker/open-quotation', 'own')
  const stated = policyOf(discourse, analysis)
  if (stated !== null) return make(discourse, analysis, [], [stated], 'speaker/policy', 'own')
  if (previous === null) return null
  const speakers = continues(discourse, analysis, previous)
  return speakers === null ? null : make(discourse, analysis, [], speakers, 'speaker/continued', 'own')
}

/** "The United States supports …" in a text of the United States: its own word, without a verb of saying (guide, case 6). */
function policyOf(discourse: Discourse, analysis: ActSentence): ActorRef | null {
  const { home } = discourse.scene
  if (home === null) return null
  const main = analysis.groups.findIndex((g, i) => g.form !== 'gerund' && analysis.subjects[i]?.how === 'direct')
  const group = analysis.groups[main]
  const subject = analysis.subjects[main]
  const head = group === undefined ? undefined : discourse.text.tokens[group.head]
  if (group === undefined || subject === null || subject === undefined || head === undefined || group.modal !== null)
    return null
  if (cue('policy', group.lemma) === null || !(head.lower === head.lemma || /s$/.test(head.lower))) return null
  const only = resolve(discourse, subject, subject.appositive)?.refs
  const [ref] = only ?? []
  return only?.length === 1 && ref !== undefined && sameRef(ref, home) ? ref : null
}

/** "China opposes …" behind what its minister said, in a readout: he still speaks. */
function goesOn(
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

/** The speaker of a quotation that covers whole sentences: named where it ends, or where it begins. */
function quotationSpeaker(discourse: Discourse, quotation: Quotation, from: Sentence): readonly ActorRef[] | null {
  const { sentences, tokens } = discourse.text
  const touching: Sentence[] = []
  for (let i = from.index; i < sentences.length && touching.length < 12; i++) {
    const s = sentences[i]
    if (s === undefined || s.start > quotation.end + 2) break
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

/** A sentence of a text that somebody issues: the issuers' words, unless it reports what one of them said alone. */
function issued(discourse: Discourse, analysis: ActSentence): Said | null {
  const { scene, text, actors } = discourse
  const { sentence } = analysis
  if (!isAssertion(text, sentence, analysis) || isNarrative(text, analysis)) return null
  const top = topActs(text.tokens, actors, analysis)
  const main = top[0]
  if (main === undefined)
    return tellsOfOthers(discourse, analysis) ? null : ownWords(discourse, sentence, scene.issuers, 'speaker/issuer')
  if (scene.kind === 'joint' && receives(discourse, analysis, main)) return null
  const byIssuers =
    main.speakers.every((s) => scene.issuers.some((i) => sameRef(i, s))) && main.speakers.length >= scene.issuers.length
  if (main.class === 'none' && main.at === 'head')
    return byIssuers || scene.kind === 'joint' ? null : ownWords(discourse, sentence, scene.issuers, 'speaker/issuer')
  const alone =
    scene.kind === 'joint' &&
    main.subject !== null &&
    !main.passive &&
    isReported(text, analysis, main) &&
    main.speakers.length < scene.issuers.length &&
    main.speakers.every((s) =>
      scene.issuers.some((i) => sameRef(i, s) || sameRef(sideOf(actors, i), s) || sameRef(i, sideOf(actors, s))),
    )
  if (alone) return make(discourse, analysis, top, main.speakers, `speaker/${main.rule}`, 'narrated')
  const speakers = scene.issuers
  const mine = byIssuers || main.speakers.length === 0 ? top : []
  return make(discourse, analysis, mine, speakers, 'speaker/issuer', mine.length > 0 ? 'narrated' : 'own')
}

function ownWords(discourse: Discourse, sentence: Sentence, speakers: readonly ActorRef[], rule: string): Said | null {
  const analysis = findActs(
    { ...discourse, lastSpeakers: speakers, scene: { ...discourse.scene, issuers: speakers } },
    sentence,
  )
  return isAssertion(discourse.text, sentence, analysis) ? make(discourse, analysis, [], speakers, rule, 'own') : null
}

/** Does the text report the act, in the past or as a feeling, rather than perform it ("undertakes", "intends")? */
function isReported(text: Text, analysis: ActSentence, act: Act): boolean {
  const group = analysis.groups[act.group]
  const head = group === undefined ? undefined : text.tokens[group.head]
  if (head === undefined) return false
  return act.class === 'praise' || act.class === 'express' || (head.lower !== head.lemma && !/s$/.test(head.lower))
}

/** "Foreign Minister X transmitted the message": the frame of a text that somebody else issues. */
function tellsOfOthers(discourse: Discourse, analysis: ActSentence): boolean {
  if (discourse.scene.kind !== 'first-person') return false
  const main = analysis.groups.findIndex((g, i) => g.form === 'finite' && analysis.subjects[i]?.how === 'direct')
  const group = analysis.groups[main]
  const subject = analysis.subjects[main]
  const head = group === undefined ? undefined : discourse.text.tokens[group.head]
  if (group === undefined || subject === null || subject === undefined || head === undefined) return false
  if (group.modal !== null || group.last - group.first > 1 || !/ed$/.test(head.lower)) return false
  const [ref] = resolve(discourse, subject, subject.appositive)?.refs ?? []
  return ref?.type === 'person' && !discourse.scene.issuers.some((i) => sameRef(i, ref))
}

/** "Prime Minister A warmly welcomed President B": how a joint text tells of the meeting, before it speaks for both. */
function receives(discourse: Discourse, analysis: ActSentence, act: Act): boolean {
  const lemma = analysis.groups[act.group]?.lemma ?? ''
  if (!/^(?:welcome|receive|host|greet)$/.test(lemma)) return false
  for (let i = act.cue.last; i < act.cue.last + 3; i++) {
    const mention = discourse.actors.at.get(i)
    const ref = mention === undefined ? undefined : discourse.actors.list[mention.actor]?.ref
    if (ref?.type === 'person') return true
  }
  return false
}

/** Bare narrative in a text that somebody issues: "X was represented by", "The following is the text", "Done at Accra". */
function isNarrative(text: Text, analysis: ActSentence): boolean {
  const { sentence, groups, subjects } = analysis
  const words = text.norm.slice(sentence.start, sentence.end)
  if (/:$/.test(words) && /\b(?:text|reads?|below|statement|message|remarks)\b/i.test(words)) return true
  if (/^The following (?:is|are|was)\b/.test(words)) return true
  if (/^(?:Begin|End) text\b|^(?:Done|Issued|Adopted|Signed) (?:at|in|by|on)\b/.test(words)) return true
  const main = groups.findIndex((g, i) => g.form === 'finite' && subjects[i]?.how === 'direct')
  const group = groups[main]
  if (group === undefined || group.modal !== null) return false
  const first = text.tokens[group.first]?.lower ?? ''
  if (!/^(?:was|were)$/.test(first)) return false
  return group.passive
    ? NARRATED.has(group.lemma)
    : text.tokens[group.last]?.lower === 'in' || text.tokens[group.last]?.lower === 'present'
}
/** What was done at a meeting, not what was said. */
const NARRATED = new Set(
  'represent attend chair release accompany join host hold organise organize lead open convene moderate'.split(' '),
)

/** Greetings, lists of names and headings assert nothing. */
function isAssertion(text: Text, sentence: Sentence, analysis: ActSentence): boolean {
  const words = sentence.last - sentence.first
  if (words < 3) return false
  if (
    /^(?:welcome|good (?:morning|afternoon|evening)|dear )/i.test(text.norm.slice(sentence.start, sentence.start + 16))
  )
    return words > 12
  // courtesies of a host: "let me welcome you", "I am glad to see you"
  if (words < 26 && /\b(?:welcome|see|greet) (?:you|to)\b/.test(text.norm.slice(sentence.start, sentence.end)))
    return false
  return analysis.groups.length > 0 || words > 12
}

function make(
  discourse: Discourse,
  analysis: ActSentence,
  top: readonly Act[],
  speakers: readonly ActorRef[],
  rule: string,
  voice: Said['voice'],
): Said | null {
  if (speakers.length === 0) return null
  const { body, tokens, quotations } = discourse.text
  const { sentence } = analysis
  const { start, end } = sentence
  const direct = quotations.some((q) => Math.min(q.end, end) - Math.max(q.start, start) > 0.5 * (end - start))
  const cue = top[0]?.cue
  const a = cue === undefined ? undefined : tokens[cue.first]
  const z = cue === undefined ? undefined : tokens[cue.last - 1]
  const statement: Statement = {
    quote: body.slice(start, end),
    start,
    end,
    speakers: [...speakers],
    mode: direct ? 'direct' : speakers.length > 1 ? 'joint' : 'indirect',
    cue: a === undefined || z === undefined ? null : { text: body.slice(a.start, z.end), start: a.start, end: z.end },
    rule,
  }
  return { statement, sentence, analysis, top, voice, discourse: { ...discourse, lastSpeakers: speakers } }
}

/** Keeps the sentence's main subject in mind for the pronouns of the next one. */
function noteMainSubject(discourse: Discourse, analysis: ActSentence, said: Said | null = null): void {
  const top = said?.top[0]
  if (top !== undefined && top.speakers.length > 0) {
    noteSubject(discourse, said?.statement.speakers ?? top.speakers)
    return
  }
  const { quotations } = discourse.text
  analysis.subjects.some((subject, i) => {
    if (subject === null || subject.how === 'shared' || subject.how === 'relative') return false
    const group = analysis.groups[i]
    const at = discourse.text.tokens[group?.head ?? 0]?.start ?? 0
    const resolved = resolve(discourse, subject, subject.appositive)
    if (resolved === null) return false
    // whom a quotation speaks of is nobody's "he" outside it, but its "it" may go on in the next sentence
    const quoted = quotations.some((q) => q.start < at && at < q.end)
    if (quoted && resolved.refs.some((r) => r.type === 'person')) return false
    noteSubject(discourse, resolved.refs)
    return true
  })
}
