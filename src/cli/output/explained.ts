import type {
  ExplainedAct,
  ExplainedMention,
  ExplainedScene,
  ExplainedSentence,
  ExplainedVerb,
} from '../../reader/explain/explanation.ts'
import type { ActorRef, Commitment, Event } from '../../reader/reading.ts'
import { plainLine } from './plain.ts'

/** Sentences of an article with what each yielded, one after the other. */
export function inShort(scene: ExplainedScene, sentences: readonly ExplainedSentence[]): string {
  return `${[document(scene), ...sentences.map(short)].join('\n\n')}\n`
}

/** Sentences of an article with all that the passes made of them. */
export function inFull(scene: ExplainedScene, sentences: readonly ExplainedSentence[]): string {
  return `${[document(scene), ...sentences.map(full)].join('\n\n')}\n`
}

function document({ kind, rule, home, issuers, principals }: ExplainedScene): string {
  const parts = [
    `${kind} (${rule})`,
    `home: ${home?.key ?? 'none'}`,
    ...(issuers.length > 0 ? [`issued by ${names(issuers)}`] : []),
    ...(principals.length > 0 ? [`contact of ${names(principals)}`] : []),
  ]
  return plainLine(parts.join(' · '))
}

function short(sentence: ExplainedSentence): string {
  const { number, text, statement, commitments, events, nearly, block } = sentence
  const lines = [
    ...(statement === null ? [] : [`said by ${names(statement.speakers)} (${statement.rule})`]),
    ...events.map(event),
    ...commitments.map(commitment),
  ]
  // why the sentence is no statement says more than why a verb in it is none
  const why = nearly.findLast((miss) => miss.why.startsWith('statement-')) ?? nearly.at(-1)
  if (lines.length === 0)
    lines.push(
      why === undefined ? `nothing${block.kind === 'heading' ? ' (a heading)' : ''}` : `nothing: ${why.meaning}`,
    )
  return [`${number}. ${plainLine(text)}`, ...indented(lines)].join('\n')
}

function full(sentence: ExplainedSentence): string {
  const { number, start, end, text, block, before, turn, statement, voice } = sentence
  const place = `${block.kind} ${block.number}${block.label === null ? '' : `, label “${plainLine(block.label)}”`}`
  const known = [
    ...(turn === null ? [] : [`turn of ${plainLine(turn.key)}`]),
    ...(before.speakers.length > 0 ? [`last to speak: ${names(before.speakers)}`] : []),
    ...(before.person === null ? [] : [`last person: ${plainLine(before.person.key)}`]),
    ...(before.body === null ? [] : [`last body: ${plainLine(before.body.key)}`]),
  ]
  return [
    `${number}. ${plainLine(text)}`,
    ...section('place', [`${start}–${end}, ${place}`]),
    ...section('tokens', [
      sentence.tokens.map((t) => `${plainLine(t.text)}/${t.pos}/${plainLine(t.lemma)}@${t.start}`).join(' '),
    ]),
    ...section(
      'quotations',
      sentence.quotations.map((q) => `${q.start}–${q.end}${q.open ? ', without an end' : ''}`),
    ),
    ...section('mentions', sentence.mentions.map(mention)),
    ...section('known before', known),
    ...section('verbs', sentence.verbs.map(verb)),
    ...section('acts of saying', sentence.acts.map(act)),
    ...section('statement', [
      statement === null ? 'none' : `by ${names(statement.speakers)}, ${statement.mode}, ${voice} (${statement.rule})`,
    ]),
    ...section(
      'cut before',
      sentence.cuts.map((cut) => `“${plainLine(cut.text)}” at ${cut.start}`),
    ),
    ...section('contacts', sentence.events.map(event)),
    ...section('commitments', sentence.commitments.map(commitment)),
    ...section(
      'nearly',
      sentence.nearly.map((miss) => `“${plainLine(clipped(miss.text))}”: ${miss.meaning} (${miss.why})`),
    ),
  ].join('\n')
}

function mention({ text, actor, form, title, side, start, end }: ExplainedMention): string {
  const by = side === null ? '' : `, for ${plainLine(side.of.key)} (${side.rule})`
  const titled = title === null ? '' : `, title “${plainLine(title)}”`
  return `“${plainLine(text)}” ${start}–${end}: ${actor.type} ${plainLine(actor.key)}, ${form}${titled}${by}`
}

function verb({ text, lemma, form, modal, marks, subject }: ExplainedVerb): string {
  const how = [form, ...(modal === null ? [] : [`modal ${modal}`]), ...marks].join(', ')
  if (subject === null) return `“${plainLine(text)}” (${lemma}: ${how})`
  const { standsFor } = subject
  const who = standsFor === null ? 'nobody who acts' : `${names(standsFor.refs)} by ${standsFor.rule}`
  return `“${plainLine(text)}” (${lemma}: ${how}), ${subject.how} subject “${plainLine(subject.text)}”: ${who}`
}

function act({ text, class: kind, at, rule, speakers, reported, quoted }: ExplainedAct): string {
  const role = reported ? 'reported by the sentence' : quoted ? 'inside a quotation' : 'inside another act'
  return `“${plainLine(text)}” ${kind}, ${at}, by ${names(speakers)} (${rule}), ${role}`
}

function event({ kind, participants, quote, rule }: Event): string {
  return `${kind} of ${names(participants)}: “${plainLine(quote)}” (${rule})`
}

function commitment(c: Commitment): string {
  const towards = c.towards.length === 0 ? '' : ` towards ${names(c.towards)}`
  const deadline = c.deadline === null ? '' : `, by ${c.deadline.value} (“${plainLine(c.deadline.text)}”)`
  const who = `to act: ${names(c.parties)} (${c.partiesRule})${towards}`
  return `${c.force}: “${plainLine(c.quote)}” (${c.rule}), ${who}; ${c.themes.join(', ')}${deadline}`
}

const names = (refs: readonly ActorRef[]) =>
  refs.length === 0 ? 'nobody named' : refs.map(({ key }) => plainLine(key)).join(', ')

const clipped = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

const indented = (lines: readonly string[]) => lines.map((line) => `   ${line}`)

const section = (name: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`   ${name}`, ...lines.map((line) => `     ${line}`)]
