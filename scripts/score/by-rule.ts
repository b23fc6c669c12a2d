import { fold, keys, type PairedCase, sameNames } from './pairing.ts'

/** How often a rule gave an answer, and how often that was right. */
export interface RuleFigure {
  readonly rule: string
  readonly right: number
  readonly all: number
}

/**
 * Precision by rule: a side (`side/`) is right where the gold set gives the person that side, a contact where it is
 * paired, a speaker (`speaker/`) where the statement is paired and has the same speakers, a commitment where it is paired and of the same
 * force, its parties (`parties/`) where it is paired and they are the same. In order of the rules' names.
 */
export function byRule(cases: readonly PairedCase[]): RuleFigure[] {
  const counts = new Map<string, { right: number; all: number }>()
  const count = (rule: string, right: boolean) => {
    const figure = counts.get(rule) ?? { right: 0, all: 0 }
    counts.set(rule, { right: figure.right + (right ? 1 : 0), all: figure.all + 1 })
  }
  for (const { gold, reading, events, statements, commitments } of cases) {
    const sides = new Map(gold.people.map(({ name, of }) => [fold(name), fold(of ?? '')]))
    for (const { name, of, rule } of reading.people)
      if (rule !== null) count(rule, sides.get(fold(name)) === fold(of?.key ?? ''))
    for (const [, read] of events.pairs) count(read.rule, true)
    for (const [gold, read] of statements.pairs) count(read.rule, sameNames(gold.speakers, keys(read.speakers)))
    for (const [gold, read] of commitments.pairs) {
      count(read.rule, gold.force === read.force)
      count(read.partiesRule, sameNames(gold.parties, keys(read.parties)))
    }
    for (const read of [...events.invented, ...statements.invented, ...commitments.invented]) count(read.rule, false)
    for (const read of commitments.invented) count(read.partiesRule, false)
  }
  return [...counts]
    .map(([rule, figure]) => ({ rule, ...figure }))
    .toSorted((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

/** A line for each rule. */
export function ruleLines(figures: readonly RuleFigure[]): string {
  const widest = Math.max(0, ...figures.map(({ rule }) => rule.length))
  return figures.map(({ rule, right, all }) => `${rule.padEnd(widest)}  ${shareOf({ right, all })}`).join('\n')
}

/** "83 % of 12" */
export const shareOf = ({ right, all }: { right: number; all: number }) =>
  `${((100 * right) / all).toFixed(0).padStart(3)} % of ${all}`
