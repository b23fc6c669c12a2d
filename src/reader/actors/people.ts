import type { Candidate } from './candidates.ts'
import { isCommon, isFamilyName, isGivenName } from './lexicons.ts'
import { type Cluster, People } from './merging.ts'
import { namesThing } from './names.ts'
import { HONORIFICS, MODIFIERS } from './words.ts'

/** A candidate with the person that it names. */
export interface NameMention {
  readonly candidate: Candidate
  readonly cluster: Cluster
}

const titleOf = (c: Candidate) => c.title ?? c.after ?? c.shared
const allCommon = (words: readonly string[]) => words.every((w) => isCommon(w))
/** Kinds of office that only a person's name follows. */
const FIRM =
  /^(?:head-of-state|head-of-government|deputy-head-of-government|vice-president|foreign-minister|defence-minister|minister|spokesperson|ambassador|monarch|legislator|envoy|speaker|counterpart|adviser|national-security-adviser|governor|military|judge)$/

/** Decides which candidates name persons and which of them name the same one. */
export function gather(candidates: readonly Candidate[]): NameMention[] {
  const people = new People()
  const taken = new Map<Candidate, Cluster>()
  const take = (c: Candidate, known: Cluster | null) => taken.set(c, people.add(c, known))
  const long = candidates.filter((c) => c.run.words.length > 1)
  for (const c of long) if (isStrong(c)) take(c, people.find(c.run.words))
  const repeated = new Map<string, number>()
  for (const c of long)
    if (!taken.has(c)) repeated.set(c.run.words.join(' '), (repeated.get(c.run.words.join(' ')) ?? 0) + 1)
  for (const c of long) {
    if (taken.has(c) || namesThing(c.run.words)) continue
    const known = people.find(c.run.words)
    if (known !== null) take(c, known)
    else if (c.likeness === 1 && !c.place && c.speaks && !allCommon(c.run.words)) take(c, null)
  }
  for (const c of candidates)
    if (c.run.words.length === 1 && newBySurname(c) && people.withWord(c.run.words[0] ?? '').length === 0) take(c, null)
  linkSingles(candidates, people, taken)
  const mentions: NameMention[] = []
  for (const candidate of candidates) {
    const cluster = taken.get(candidate)
    if (cluster !== undefined && candidate.line.where !== 'title') mentions.push({ candidate, cluster })
  }
  return mentions
}

function isStrong(c: Candidate): boolean {
  const { words } = c.run
  if (namesThing(words) || allCommon(words)) return c.honorific !== null && !namesThing(words)
  if (c.title !== null || c.shared !== null || c.honorific !== null) return !c.place || c.title !== null
  if (c.place) return false
  if (c.after !== null && c.likeness >= 1) return true
  return c.likeness === 2
}

/** A surname alone names somebody where a title or "Mr" stands before it. */
function newBySurname(c: Candidate): boolean {
  const word = c.run.words[0] ?? ''
  if (c.line.where === 'title' || namesThing(c.run.words) || word.length < 2 || HONORIFICS.has(word.toLowerCase()))
    return false
  if (c.regime && !isCommon(word)) return true
  if (c.honorific !== null) return !MODIFIERS.has(word.toLowerCase())
  const title = c.title ?? c.shared
  if (title !== null) {
    if (title.kind === 'counterpart' || c.place) return false
    if (isCommon(word) && !isGivenName(word) && !isFamilyName(word))
      return FIRM.test(title.kind) && !/^(?:military|judge)$/.test(title.kind) && word.length > 3 && c.speaks
    return FIRM.test(title.kind) || isFamilyName(word) || isGivenName(word) || c.speaks
  }
  return c.after !== null && !isCommon(word) && !c.place && c.after.side !== null && FIRM.test(c.after.kind)
}

/** Surnames, given names and other short forms go to the person last named so. */
function linkSingles(candidates: readonly Candidate[], people: People, taken: Map<Candidate, Cluster>): void {
  const lastAt = new Map<Cluster, number>()
  candidates.forEach((c, order) => {
    const already = taken.get(c)
    if (already !== undefined) {
      lastAt.set(already, order)
      return
    }
    const [word = ''] = c.run.words
    if (c.run.words.length !== 1) return
    if (isCommon(word) && c.opens && c.title === null && c.honorific === null && !c.speaks) return
    const fits = people.withWord(word)
    if (fits.length === 0) return
    const kind = titleOf(c)?.kind
    const alike =
      kind === undefined || fits.length === 1
        ? fits
        : fits.filter((f) => f.candidates.some((x) => titleOf(x)?.kind === kind))
    const choice = (alike.length > 0 ? alike : fits).reduce((a, b) =>
      (lastAt.get(b) ?? -1) > (lastAt.get(a) ?? -1) ? b : a,
    )
    if (c.place && c.title === null) return
    taken.set(c, people.add(c, choice))
    lastAt.set(choice, order)
  })
}
