import { type Discourse, sameRef, sideOf } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { ActorRef } from '../reading.ts'
import type { Sentence, Text } from '../text/text.ts'
import { gaveUp } from '../trace.ts'
import type { Act, ActSentence } from './act.ts'
import { findActs } from './acts.ts'
import { make, type Said } from './said.ts'
import { topActs } from './top-acts.ts'

/** A sentence of a text that somebody issues: the issuers' words, unless it reports what one of them said alone. */
export function issued(discourse: Discourse, analysis: ActSentence): Said | null {
  const { scene, text, actors, trace } = discourse
  const { sentence } = analysis
  if (!isAssertion(text, sentence, analysis)) return gaveUp(trace, sentence, 'statement-no-assertion')
  if (isNarrative(text, analysis)) return gaveUp(trace, sentence, 'statement-narrative')
  const top = topActs(text.tokens, actors, analysis)
  const main = top[0]
  if (main === undefined)
    return tellsOfOthers(discourse, analysis)
      ? gaveUp(trace, sentence, 'statement-of-others')
      : ownWords(discourse, sentence, scene.issuers, 'speaker/issuer')
  if (scene.kind === 'joint' && receives(discourse, analysis, main)) return gaveUp(trace, main.cue, 'statement-welcome')
  const byIssuers =
    main.speakers.every((s) => scene.issuers.some((i) => sameRef(i, s))) && main.speakers.length >= scene.issuers.length
  if (main.class === 'none' && main.at === 'head')
    return byIssuers || scene.kind === 'joint'
      ? gaveUp(trace, main.cue, 'statement-topic')
      : ownWords(discourse, sentence, scene.issuers, 'speaker/issuer')
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

export function ownWords(
  discourse: Discourse,
  sentence: Sentence,
  speakers: readonly ActorRef[],
  rule: string,
): Said | null {
  const analysis = findActs(
    { ...discourse, lastSpeakers: speakers, scene: { ...discourse.scene, issuers: speakers } },
    sentence,
  )
  return !isAssertion(discourse.text, sentence, analysis)
    ? gaveUp(discourse.trace, sentence, 'statement-no-assertion')
    : make(discourse, analysis, [], speakers, rule, 'own')
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
  if (
    /^(?:Begin|End) text\b|^(?:BEGIN|END|Begin|End) (?:TEXT|Text)\b|^(?:Done|Issued|Adopted|Signed) (?:at|in|by|on)\b/.test(
      words,
    )
  )
    return true
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

/** "… and to discuss our ties": a greeting that says what the meeting is for. */
const CONTENT = /\band (?:to|for)\b.{0,20}\b(?:opportunity|chance|discuss|talk|continue|exchange)\b/

/** Greetings, lists of names and headings assert nothing. */
function isAssertion(text: Text, sentence: Sentence, analysis: ActSentence): boolean {
  const words = sentence.last - sentence.first
  if (words < 3) return false
  // "(Laughter.)", "(As interpreted.)": the editor's note
  if (text.tokens[sentence.first]?.text === '(' && text.tokens[sentence.last - 1]?.text === ')') return false
  if (
    /^(?:welcome|good (?:morning|afternoon|evening)|dear )/i.test(text.norm.slice(sentence.start, sentence.start + 16))
  )
    return words > 12
  // courtesies of a host: "let me welcome you", "I am glad to see you"
  const said = text.norm.slice(sentence.start, sentence.end)
  if (words < 26 && /\b(?:welcome|see|greet) (?:you|to)\b/.test(said) && !CONTENT.test(said)) return false
  if (analysis.groups.length > 0) return true
  // "The community numbers 140,000 people." though the tagger sees no verb; names at the head of a text end in a comma
  const last = text.tokens[sentence.last - 1]?.text ?? ''
  return last === '.' ? words > 5 : words > 12 && last !== ','
}
