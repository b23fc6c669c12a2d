import type { PublisherRow } from './row.ts'

/** Between the verb and the name: "citing the state-run news agency Xinhua". */
const BETWEEN = "(?:(?:the |[a-z][a-z’'-]{1,20} |(?:Chinese|Russian|Iranian|Turkish|South Korean) ){0,5})"

/** Finds the agencies and newspapers that a text cites for its report. */
export class Citations {
  readonly #byName: ReadonlyMap<string, PublisherRow>
  readonly #patterns: readonly RegExp[]

  constructor(rows: readonly PublisherRow[]) {
    this.#byName = new Map(
      rows.flatMap((row) => [row.name, ...row.also].map((name) => [name, row] as const)).toReversed(),
    )
    const strong = alternatives([...this.#byName].filter(([, { cited }]) => cited).map(([name]) => name))
    const all = alternatives([...this.#byName.keys()])
    this.#patterns = [
      new RegExp(`\\b(?:citing|quoting|with reference to|referring to) ${BETWEEN}(?<name>${all})(?![\\w-])`, 'g'),
      new RegExp(`\\b[Aa]ccording to ${BETWEEN}(?<name>${strong})(?![\\w-])`, 'g'),
      new RegExp(`\\b(?:told|quoted by|reported by|cited by|as) ${BETWEEN}(?<name>${strong})(?![\\w-])`, 'g'),
      new RegExp(
        `(?<![\\w-])(?<name>${strong})(?: news agency)? (?:reports|reported|has reported|said in a report)\\b`,
        'g',
      ),
      new RegExp(`\\((?<name>${all})\\)(?= ?(?:--|[–—-]|\\.?\\s*$))`, 'gm'),
    ]
  }

  /** What Readout calls a source, by any of its names; null where it is none that we know. */
  nameOf(name: string): string | null {
    return this.#byName.get(name.replace(/^the /i, '').trim())?.name ?? this.#byName.get(name.trim())?.name ?? null
  }

  /** Those that a text cites, in the order of the text, each once. */
  in(body: string): string[] {
    const found = this.#patterns.flatMap((pattern) => [...body.matchAll(pattern)]).toSorted((a, b) => a.index - b.index)
    const names = found.flatMap((match) => this.nameOf(match.groups?.name ?? '') ?? [])
    return [...new Set(names)]
  }
}

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const alternatives = (names: readonly string[]) =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
