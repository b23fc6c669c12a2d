import type { ReadoutError } from '../errors.ts'
import type { Reading } from '../reader/reading.ts'

export const FACTS = ['people', 'countries', 'organisations', 'events', 'statements', 'commitments'] as const
export type Fact = (typeof FACTS)[number]
export type Outcome = 'new' | 'replaced' | 'unchanged' | 'checked'

/** What a run over articles did, filled as it goes. Bounded: of the faults of one kind, it keeps a few. */
export class Summary {
  /** Articles by what became of them; `checked` where nothing was to be written. */
  readonly articles: Record<Outcome, number> = { new: 0, replaced: 0, unchanged: 0, checked: 0 }
  /** Facts in these articles' Readings, by kind. */
  readonly facts: Record<Fact, number> = {
    people: 0,
    countries: 0,
    organisations: 0,
    events: 0,
    statements: 0,
    commitments: 0,
  }
  /** Faults by their code: how many, and where the first of them were. */
  readonly skipped = new Map<string, { count: number; where: string[] }>()
  seconds = 0

  /** Articles that were read, and written where they were to be. */
  get done(): number {
    return Object.values(this.articles).reduce((sum, count) => sum + count, 0)
  }

  get faults(): number {
    return [...this.skipped.values()].reduce((sum, { count }) => sum + count, 0)
  }

  count(outcome: Outcome, reading: Reading): void {
    this.articles[outcome] += 1
    for (const fact of FACTS) this.facts[fact] += reading[fact].length
  }

  skip(error: ReadoutError, where: string): void {
    const kind = this.skipped.get(error.code) ?? { count: 0, where: [] }
    kind.count += 1
    if (kind.where.length < 3) kind.where.push(where)
    this.skipped.set(error.code, kind)
  }

  /** The summary for people, a few lines. */
  toString(): string {
    const { done, articles, facts } = this
    const outcomes = Object.entries(articles).filter(([, count]) => count > 0)
    const skipped = [...this.skipped].map(([code, { count, where }]) => {
      return `  ${count} × ${code}: ${where.join(', ')}${count > where.length ? ', …' : ''}`
    })
    return [
      `${done} article${done === 1 ? '' : 's'} in ${this.seconds.toFixed(1)} s${list(outcomes, ': ')}`,
      `facts: ${FACTS.map((fact) => `${facts[fact]} ${fact}`).join(', ')}`,
      ...(skipped.length > 0 ? [`skipped: ${this.faults}`, ...skipped] : []),
    ].join('\n')
  }
}

function list(counts: readonly (readonly [string, number])[], before: string): string {
  return counts.length === 0 ? '' : before + counts.map(([name, count]) => `${count} ${name}`).join(', ')
}
