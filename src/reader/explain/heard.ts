import type { Discourse } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import type { ActSentence } from '../statements/act.ts'
import { speechAct } from '../statements/reporting.ts'
import type { Sentence } from '../text/text.ts'
import type { Reason, Trace } from '../trace.ts'

/** A rule that nearly fired: the tokens of its words, and why it did not. */
export interface NearMiss {
  readonly at: Range
  readonly why: Reason
}

/** Keeps what a trace hears while an article is read. */
export class Heard implements Trace {
  readonly #analyses = new Map<number, { analysis: ActSentence; discourse: Discourse }>()
  readonly #misses = new Map<string, NearMiss>()

  analysed(analysis: ActSentence, discourse: Discourse): void {
    this.#analyses.set(analysis.sentence.index, { analysis, discourse: { ...discourse } })
  }

  missed(at: Range, why: Reason): void {
    const key = `${at.first} ${why}`
    if (!this.#misses.has(key)) this.#misses.set(key, { at, why })
  }

  /** A sentence as it was analysed, and what the text had said before it. */
  analysisOf(sentence: Sentence): { analysis: ActSentence; discourse: Discourse } | null {
    return this.#analyses.get(sentence.index) ?? null
  }

  /** The near misses by the index of their sentence, each list in order of the text. */
  bySentence(sentences: readonly Sentence[]): ReadonlyMap<number, readonly NearMiss[]> {
    const found = new Map<number, NearMiss[]>()
    const ordered = [...this.#misses.values()].toSorted((a, b) => a.at.first - b.at.first || a.at.last - b.at.last)
    let index = 0
    for (const miss of ordered) {
      while ((sentences[index]?.last ?? Number.POSITIVE_INFINITY) <= miss.at.first) index += 1
      const list = found.get(index)
      if (list === undefined) found.set(index, [miss])
      else list.push(miss)
    }
    return found
  }
}

/** Verbs of saying in a sentence that became no act, with what stood in their way. */
export function unsaid(analysis: ActSentence, discourse: Discourse): NearMiss[] {
  const { tokens } = discourse.text
  return analysis.groups.flatMap((group, index): NearMiss[] => {
    const said = speechAct(tokens, group, analysis.sentence.last)
    if (said === null || analysis.acts.some((act) => act.group === index)) return []
    if (group.modal !== null) return [{ at: group, why: 'speaker-hypothetical' }]
    if (group.negated) return [{ at: group, why: 'speaker-denied' }]
    if (group.form === 'gerund') return [{ at: group, why: 'speaker-bound' }]
    // an infinitive or participle says nothing by itself, whatever its verb
    if (group.form !== 'finite' && group.form !== 'base') return []
    const subject = analysis.subjects[index] ?? null
    const nobody = subject === null || resolve(discourse, subject, subject.appositive) === null
    return [{ at: group, why: group.passive && !nobody ? 'speaker-deed' : 'speaker-unresolved' }]
  })
}
