import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const Agency = z.object({
  name: z.string(),
  also: z.array(z.string()),
  of: z.string(),
  /** A name that is a word or a person's name too: it counts only where its role is beyond doubt. */
  weak: z.boolean().default(false),
})

/** The agencies of `agencies.yaml`. */
export const AGENCIES: readonly z.infer<typeof Agency>[] = z
  .array(Agency)
  .parse(parse(readFileSync(new URL('./agencies.yaml', import.meta.url), 'utf8')))

const BY_NAME = new Map(
  AGENCIES.flatMap((agency) => [agency.name, ...agency.also].map((name) => [name, agency] as const)),
)
const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const alternatives = (names: readonly string[]) =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
const STRONG = alternatives([...BY_NAME].filter(([, agency]) => !agency.weak).map(([name]) => name))
const ALL = alternatives([...BY_NAME.keys()])

/** Between the verb and the name: "citing the state-run news agency Xinhua". */
const BETWEEN = "(?:(?:the |[a-z][a-z’'-]{1,20} |(?:Chinese|Russian|Iranian|Turkish|South Korean) ){0,5})"
const CITED: readonly RegExp[] = [
  new RegExp(`\\b(?:citing|quoting|with reference to|referring to) ${BETWEEN}(?<name>${ALL})(?![\\w-])`, 'g'),
  new RegExp(`\\b[Aa]ccording to ${BETWEEN}(?<name>${STRONG})(?![\\w-])`, 'g'),
  new RegExp(`\\b(?:told|quoted by|reported by|cited by|as) ${BETWEEN}(?<name>${STRONG})(?![\\w-])`, 'g'),
  new RegExp(
    `(?<![\\w-])(?<name>${STRONG})(?: news agency)? (?:reports|reported|has reported|said in a report)\\b`,
    'g',
  ),
  new RegExp(`\\((?<name>${ALL})\\)(?= ?(?:--|[–—-]|\\.?\\s*$))`, 'gm'),
]

/** What Readout calls an agency, by any of its names; null where it is none that we know. */
export function agencyName(name: string): string | null {
  return BY_NAME.get(name.replace(/^the /i, '').trim())?.name ?? BY_NAME.get(name.trim())?.name ?? null
}

/** The agencies that a text cites for its report, in the order of the text, each once. */
export function agenciesCited(body: string): string[] {
  const found = CITED.flatMap((pattern) => [...body.matchAll(pattern)]).toSorted((a, b) => a.index - b.index)
  const names = found.flatMap((match) => agencyName(match.groups?.name ?? '') ?? [])
  return [...new Set(names)]
}
