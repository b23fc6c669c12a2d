import { byCodePoint } from '../ids.ts'
import type { Clusters } from './clusters.ts'
import type { Evidence } from './evidence.ts'
import { grouped } from './named.ts'

/** A short form must be given so often, of all times that it is given for anything, to stand for a name. */
const SURE = 0.8
/** British and American ways to write the words of bodies' names. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(\w{3,}?)is(ations?|ed|ing)\b/g, '$1iz$2'],
  [/\bcentre/g, 'center'],
  [/\bdefence/g, 'defense'],
  [/\bprogramme/g, 'program'],
  [/\blabour/g, 'labor'],
  [/\b(?:ministry of foreign affairs|foreign affairs ministry|foreign ministry)\b/g, 'mfa'],
  [/\b(?:and|the|of|for) /g, ''],
]

/**
 * Joins the bases of organisations: those that the lexicon lists as forms of one body, British and American spellings, and short
 * forms that articles put in brackets behind the full name. A body and its organs have names of their own, and stay apart.
 * @param formsOf the forms of a body that the lexicon lists, folded, by each of its forms
 */
export function joinOrganisations(
  organisations: readonly Evidence[],
  clusters: Clusters,
  formsOf: (folded: string) => string | null,
): void {
  const all = [...organisations].sort((a, b) => byCodePoint(a.base, b.base))
  for (const group of grouped(all, ({ folded }) => formsOf(folded)).values())
    clusters.joinAll(group, 'identity/listed-forms')
  for (const group of grouped(all, ({ folded }) => spelled(folded)).values())
    clusters.joinAll(group, 'identity/spelling')
  joinShortForms(all, clusters)
}

function joinShortForms(all: readonly Evidence[], clusters: Clusters): void {
  const given = new Map<string, Map<string, number>>()
  for (const { base, aliases } of all)
    for (const [alias, articles] of aliases) {
      if (!isShortForm(alias)) continue
      const times = given.get(alias.toLowerCase()) ?? new Map<string, number>()
      const root = clusters.root(base)
      times.set(root, (times.get(root) ?? 0) + articles)
      given.set(alias.toLowerCase(), times)
    }
  for (const short of all) {
    const times = given.get(short.folded)
    if (times === undefined || short.folded.includes(' ')) continue
    const others = [...times].filter(([root]) => root !== clusters.root(short.base))
    const sum = others.reduce((total, [, articles]) => total + articles, 0)
    const [root] = others.find(([, articles]) => articles >= sum * SURE) ?? []
    const long = all.find(({ base }) => clusters.root(base) === root)
    if (long !== undefined && initialsFit(short.folded, long.folded))
      clusters.join(long.base, short.base, 'identity/short-form')
  }
}

/** Letters that are mostly capitals: "UNHCR", "CSTO", "AfDB". */
const isShortForm = (alias: string) => /^[A-Z][A-Za-z]{0,3}[A-Z]\w{0,5}$/.test(alias)

/** Whether a short form's letters stand in the name in their order, its first at the name's beginning. */
function initialsFit(short: string, name: string): boolean {
  if (short[0] !== name[0]) return false
  let at = 0
  for (const letter of name) if (letter === short[at]) at += 1
  return at >= short.length
}

const spelled = (folded: string) =>
  SPELLINGS.reduce((words, [pattern, by]) => words.replace(pattern, by), `${folded} `).trim()
