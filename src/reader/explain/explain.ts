import type { Article } from '../../article/article.ts'
import { listActors } from '../actors/list-actors.ts'
import { boundaries } from '../commitments/boundaries.ts'
import { contextOf } from '../commitments/context.ts'
import { mentionsIn, resolve } from '../coreference/resolve.ts'
import { place, type Range } from '../grammar/range.ts'
import { type Passes, passes } from '../read.ts'
import type { Commitment } from '../reading.ts'
import { referToListed } from '../refer.ts'
import type { ActSentence } from '../statements/act.ts'
import { topActs } from '../statements/top-acts.ts'
import type { Sentence, Text } from '../text/text.ts'
import { REASONS } from '../trace.ts'
import type {
  ExplainedAct,
  ExplainedArticle,
  ExplainedMention,
  ExplainedSentence,
  ExplainedVerb,
  Words,
} from './explanation.ts'
import { Heard, type NearMiss, unsaid } from './heard.ts'

/** How many words show where a clause is cut. */
const CUT_WORDS = 3

/**
 * Reads an article as `read` does and tells, sentence by sentence, what each pass made of it and which rules nearly gave
 * an answer. Statements, commitments and events are those of the Reading.
 */
export function explain(article: Article): ExplainedArticle {
  const heard = new Heard()
  const all = passes(article, heard)
  const { scene, text } = all
  const facts = referToListed(
    { events: all.events, statements: all.said.map((s) => s.statement), commitments: all.commitments },
    listActors(all.actors),
  )
  const misses = heard.bySentence(text.sentences)
  const saidAt = new Map(all.said.map((said) => [said.sentence.index, said]))
  const statementAt = new Map(facts.statements.map((statement, index) => [statement.start, { statement, index }]))
  const undertaken = new Map<number, Commitment[]>()
  for (const commitment of facts.commitments)
    undertaken.set(commitment.statement, [...(undertaken.get(commitment.statement) ?? []), commitment])
  const sentences = text.sentences.map((sentence): ExplainedSentence => {
    const said = saidAt.get(sentence.index) ?? null
    const found = said === null ? undefined : statementAt.get(said.statement.start)
    const statement = found?.statement ?? null
    const analysed = heard.analysisOf(sentence)
    const analysis = said?.analysis ?? analysed?.analysis ?? null
    const events = facts.events.filter(({ start }) => sentence.start <= start && start < sentence.end)
    // words of contact that were passed over at first may have been taken in the end
    const isLeft = ({ at, why }: NearMiss) => {
      const { start, end } = place(text.tokens, at)
      return !why.startsWith('contact-') || !events.some((event) => event.start < end && start < event.end)
    }
    const unlisted: NearMiss[] =
      said !== null && statement === null ? [{ at: sentence, why: 'statement-unlisted' }] : []
    const nearly = [
      ...(analysis !== null && analysed !== null ? unsaid(analysis, analysed.discourse) : []),
      ...(misses.get(sentence.index) ?? []),
      ...unlisted,
    ]
    return {
      number: sentence.index + 1,
      ...wordsAt(text, sentence),
      ...textOf(text, sentence),
      mentions: mentionsOf(all, sentence),
      turn: scene.turns.get(sentence.block) ?? null,
      before: {
        speakers: analysed?.discourse.lastSpeakers ?? [],
        person: analysed?.discourse.lastPerson?.ref ?? null,
        body: analysed?.discourse.lastBody ?? null,
      },
      verbs: analysis === null || analysed === null ? [] : verbsOf(text, analysis, analysed.discourse),
      acts: analysis === null ? [] : actsOf(all, analysis),
      statement,
      voice: said?.voice ?? null,
      cuts:
        said === null
          ? []
          : boundaries(contextOf(said.discourse, said, said.statement.speakers))
              .filter((cut) => cut < sentence.last)
              .map((cut) => wordsAt(text, { first: cut, last: Math.min(cut + CUT_WORDS, sentence.last) })),
      commitments: found === undefined ? [] : (undertaken.get(found.index) ?? []),
      events,
      nearly: nearly.filter(isLeft).map(({ at, why }) => ({ ...wordsAt(text, at), why, meaning: REASONS[why] })),
    }
  })
  const { kind, rule, home, issuers, principals } = scene
  return { scene: { kind, rule, home, issuers, principals }, sentences }
}

function wordsAt(text: Text, range: Range): Words {
  const { start, end } = place(text.tokens, range)
  return { start, end, text: text.body.slice(start, end) }
}

function textOf(text: Text, sentence: Sentence): Pick<ExplainedSentence, 'block' | 'tokens' | 'quotations'> {
  const block = text.blocks[sentence.block]
  const label = block?.label ?? null
  return {
    block: {
      number: sentence.block + 1,
      kind: block?.kind ?? 'paragraph',
      label: label === null ? null : text.body.slice(label.start, label.end),
    },
    tokens: text.tokens
      .slice(sentence.first, sentence.last)
      .map(({ text, start, end, lemma, pos }) => ({ text, start, end, lemma, pos })),
    quotations: text.quotations
      .filter((q) => q.start < sentence.end && sentence.start < q.end)
      .map(({ start, end, open }) => ({ start, end, open })),
  }
}

function mentionsOf({ text, actors }: Passes, sentence: Sentence): ExplainedMention[] {
  return mentionsIn({ actors }, sentence).flatMap((mention) => {
    const actor = actors.list[mention.actor]
    if (actor === undefined) return []
    const of = actor.person?.of ?? null
    return {
      ...wordsAt(text, mention),
      actor: actor.ref,
      form: mention.form,
      title: mention.title === null ? null : wordsAt(text, mention.title).text,
      side: of === null ? null : { of, rule: actor.person?.rule ?? null },
    }
  })
}

function verbsOf(text: Text, analysis: ActSentence, discourse: Parameters<typeof resolve>[0]): ExplainedVerb[] {
  return analysis.groups.map((group, index) => {
    const subject = analysis.subjects[index] ?? null
    return {
      ...wordsAt(text, group),
      lemma: group.lemma,
      form: group.form,
      modal: group.modal,
      marks: (['negated', 'passive', 'copula'] as const).filter((mark) => group[mark]),
      subject:
        subject === null
          ? null
          : {
              ...wordsAt(text, subject),
              how: subject.how,
              standsFor: resolve(discourse, subject, subject.appositive),
            },
    }
  })
}

function actsOf({ text, actors }: Passes, analysis: ActSentence): ExplainedAct[] {
  const top = topActs(text.tokens, actors, analysis)
  return analysis.acts.map((act) => ({
    ...wordsAt(text, act.cue),
    class: act.class,
    at: act.at,
    rule: act.rule,
    speakers: act.speakers,
    reported: top.includes(act),
    quoted: act.quoted,
  }))
}
