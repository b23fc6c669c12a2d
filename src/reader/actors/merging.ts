import type { Candidate } from './candidates.ts'
import { fold } from './fold.ts'
import { isEasternFamilyName, isGivenName } from './lexicons.ts'
import { PARTICLES } from './words.ts'

/** One person while candidates are being gathered. */
export interface Cluster {
  readonly index: number
  /** The fullest form yet, as folded words without initials and Jr. */
  words: readonly string[]
  fullest: Candidate
  readonly candidates: Candidate[]
  /** The family name of the fullest form, folded, also without its article ("al-Sisi", "sisi"). */
  surnames: readonly string[]
}

const NICKNAMES = new Map(
  Object.entries({
    joe: 'joseph',
    bill: 'william',
    mike: 'michael',
    tony: 'antony',
    bob: 'robert',
    jim: 'james',
    tom: 'thomas',
    liz: 'elizabeth',
    dave: 'david',
    dick: 'richard',
    ned: 'edward',
    chris: 'christopher',
    kate: 'katherine',
    rob: 'robert',
    dan: 'daniel',
    ben: 'benjamin',
    steve: 'stephen',
    jake: 'jacob',
    pete: 'peter',
    bernie: 'bernard',
    volodymyr: 'vladimir',
    wendy: 'wendy',
  }),
)
const initial = (word: string) => /^\p{L}\.?$/u.test(word)
export const significant = (words: readonly string[]) =>
  words.filter((w, i) => i === 0 || !GENERATION.test(w)).map((w) => fold(w).replace(/\.$/, ''))
/** "Jr.", "III": in capitals and never first, since Xi and Vi are family names. */
const GENERATION = /^(?:[Jj][Rr]|[Ss][Rr])\.?$|^(?:I{1,3}|IV|V|VI{1,3}|X[IV]*)$/
const parts = (words: readonly string[]) => significant(words).filter((w) => !initial(w) && !PARTICLES.has(w))
const surnameParts = (word: string) =>
  /^(?:al|el|as|ad|ash)-/.test(word) ? [word, word.slice(word.indexOf('-') + 1)] : [word]

/** The family name: the first word where the culture writes it first, else the last with its particle. */
export function surnameOf(words: readonly string[]): string {
  const [first = ''] = words
  const real = words.filter((w) => !/^(?:Jr|Sr)\.?$|^[IVX]+$/.test(w))
  if (/^\p{Lu}{3,}$/u.test(first) && real.length > 1 && !/^\p{Lu}+$/u.test(real[1] ?? '')) return first
  if (
    real.length > 1 &&
    real.length < 5 &&
    isEasternFamilyName(first) &&
    !(isGivenName(first) && isGivenName(real.at(-1) ?? ''))
  ) {
    const given = real.slice(1).join('-')
    if (given.includes('-') || real.length === 3 || !isGivenName(real[1] ?? '')) return first
  }
  return real.at(-1) ?? first
}

/** Gathers candidates to persons by maps of their words, so that time stays linear. */
export class People {
  readonly clusters: Cluster[] = []
  readonly #byWord = new Map<string, Cluster[]>()
  readonly #byName = new Map<string, Cluster>()

  /** The person of a name of two words or more, if known. */
  find(words: readonly string[]): Cluster | null {
    const mine = parts(words)
    const exact = this.#byName.get(mine.join(' '))
    if (exact !== undefined) return exact
    if (mine.length === 1) {
      const [one, ...more] = this.withWord(mine[0] ?? '')
      return more.length === 0 ? (one ?? null) : null
    }
    const seen = new Set<Cluster>()
    for (const word of new Set([mine.at(-1) ?? '', mine[0] ?? ''])) {
      for (const part of surnameParts(word))
        for (const cluster of (this.#byWord.get(part) ?? []).slice(-8)) seen.add(cluster)
    }
    const fits = [...seen].filter(
      (cluster) => samePerson(mine, parts(cluster.words)) || isSurname(cluster.words, mine.at(-1) ?? ''),
    )
    return fits.length === 1 ? (fits[0] ?? null) : null
  }

  /** Persons with this word in their name, those first whose family name it is. */
  withWord(word: string): Cluster[] {
    const key = fold(word).replace(/\.$/, '')
    const all = this.#byWord.get(key) ?? this.#byWord.get(key.replace(/^(?:al|el)-/, '')) ?? []
    const family = all.filter((c) => c.surnames.includes(key))
    return family.length > 0 ? family : all
  }

  add(candidate: Candidate, known: Cluster | null): Cluster {
    const words = candidate.run.words
    const cluster = known ?? {
      index: this.clusters.length,
      words,
      fullest: candidate,
      candidates: [],
      surnames: surnameParts(fold(surnameOf(words))),
    }
    if (known === null) this.clusters.push(cluster)
    cluster.candidates.push(candidate)
    if (fuller(candidate, cluster.fullest)) {
      cluster.fullest = candidate
      cluster.words = words
      cluster.surnames = surnameParts(fold(surnameOf(words)))
    }
    const mine = parts(words)
    this.#byName.set(mine.join(' '), this.#byName.get(mine.join(' ')) ?? cluster)
    for (const word of mine)
      for (const part of surnameParts(word)) {
        const list = this.#byWord.get(part)
        if (list === undefined) this.#byWord.set(part, [cluster])
        else if (!list.includes(cluster) && list.length < 64) list.push(cluster)
      }
    return cluster
  }
}

/** The fullest form: of the body rather than the title, then more words, then more letters. */
function fuller(a: Candidate, b: Candidate): boolean {
  if (a.tip !== b.tip) return b.tip
  if ((a.line.where === 'title') !== (b.line.where === 'title')) return b.line.where === 'title'
  if (a.run.words.length !== b.run.words.length) return a.run.words.length > b.run.words.length
  const capitals = (c: Candidate) => c.run.words.every((w) => w === w.toUpperCase())
  if (capitals(a) !== capitals(b)) return capitals(b)
  return a.run.words.join(' ').length > b.run.words.join(' ').length + 2
}

/** "von der Leyen": a surname with its particles and nothing more. */
function isSurname(words: readonly string[], surname: string): boolean {
  const [part, ...more] = parts(words)
  return part === surname && more.length === 0 && !words.some(initial)
}

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  if (short.length > 1 && inOrder(short, long)) return true
  if (short.length > 1 && short.length === long.length && short.every((word) => long.includes(word))) return true
  if (short.length === 1 || short.at(-1) !== long.at(-1)) return false
  return firstNames(short[0] ?? '', long[0] ?? '')
}
const inOrder = (short: readonly string[], long: readonly string[]) => {
  let at = 0
  for (const word of long) if (word === short[at] || surnameParts(word).includes(short[at] ?? '')) at++
  return at === short.length
}
function firstNames(a: string, b: string): boolean {
  const full = (n: string) => NICKNAMES.get(n) ?? n
  return (
    full(a) === full(b) ||
    (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a))) ||
    near(full(a), full(b))
  )
}
/** Two spellings of one name ("Mohamed", "Mohammed"; "Dmitry", "Dmitri"). */
function near(a: string, b: string): boolean {
  const bare = (n: string) => n.replace(/(.)\1/g, '$1').replace(/[aeiouy]/g, '')
  return a.length > 4 && b.length > 4 && a[0] === b[0] && bare(a) === bare(b)
}
