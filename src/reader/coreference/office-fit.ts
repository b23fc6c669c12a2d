import type { Actor, Actors } from '../actors/actors.ts'
import { titleFits } from './descriptors.ts'
import { peopleOf } from './discourse.ts'

interface Fitting {
  readonly actor: Actor
  /** How well the title fits the person's office, above 0; comparable for one title only. */
  readonly score: number
}

/** People of the same offices, who fit the same titles. */
interface Holders {
  readonly offices: readonly string[]
  /** Kind and names of the offices, in lower case. */
  readonly words: string
  readonly people: Actor[]
}

/** What has been asked of a text's people: a title is spoken of again and again. */
const ASKED = new WeakMap<Actors, { holders: readonly Holders[]; found: Map<string, readonly Fitting[]> }>()

/** The people whose office the title may name, in order of the text's list; `word` is the title's head. */
export function fittingOf(actors: Actors, title: string, word: string): readonly Fitting[] {
  const asked = ASKED.get(actors) ?? { holders: holdersOf(peopleOf(actors)), found: new Map<string, Fitting[]>() }
  ASKED.set(actors, asked)
  const key = `${title}\t${word}`
  const known = asked.found.get(key)
  if (known !== undefined) return known
  const found = asked.holders
    .flatMap((holders) => {
      const score = scoreOf(holders, title, word)
      return score === 0 ? [] : holders.people.map((actor) => ({ actor, score }))
    })
    .sort((a, b) => a.actor.index - b.actor.index)
  asked.found.set(key, found)
  return found
}

function holdersOf(people: readonly Actor[]): Holders[] {
  const all = new Map<string, Holders>()
  for (const actor of people) {
    const { office = null, offices: others = [], officeKind = null } = actor.person ?? {}
    const offices = [office ?? '', ...others]
    const words = `${officeKind ?? ''} ${offices.join(' ').toLowerCase()}`
    const key = `${officeKind ?? ''}\t${offices.join('\t')}`
    const known = all.get(key)
    if (known === undefined) all.set(key, { offices, words, people: [actor] })
    else known.people.push(actor)
  }
  return [...all.values()]
}

/** How well the title fits the offices; 0 not at all. */
function scoreOf({ offices, words }: Holders, title: string, word: string): number {
  const fit = Math.max(0, ...offices.map((o) => titleFits(title, o)))
  if (fit > 0) return fit
  if (/^heads? of (?:state|government)/.test(title)) return /head-of|president|king|prime minister/.test(words) ? 1 : 0
  if (title.includes(' ')) return 0
  return GENERIC[word]?.test(words) ? 1 : 0
}

/** What the generic words may stand for: a pattern over kinds and names of offices. */
const GENERIC: Readonly<Record<string, RegExp>> = {
  leader: /head|president|prime minister|premier|chancellor|king|emir|leader|secretary-general|chair/,
  head: /head|president|king|emir|chief|director|chair/,
  premier: /prime minister|premier/,
  pm: /prime minister|premier/,
  eam: /external affairs minister/,
  fm: /foreign/,
  minister: /minister|secretary/,
  monarch: /king|queen|emir|sultan/,
  pontiff: /pope/,
  diplomat: /foreign|ambassador|envoy|diplomat|minister|representative|secretary/,
  envoy: /envoy|representative|ambassador/,
  legislator: /speaker|chair|assembly|parliament|senator|member|legislat/,
  lawmaker: /speaker|chair|assembly|parliament|senator|member|legislat/,
  politician: /./,
  spokesman: /spokes/,
  spokeswoman: /spokes/,
  spokesperson: /spokes/,
  prince: /prince/,
  chief: /chief|director|head|high representative/,
  representative: /representative/,
  secretary: /secretary/,
}
