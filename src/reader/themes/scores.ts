import { THEMES, type Theme } from '../reading.ts'
import type { Text, Token } from '../text/text.ts'
import { findCues } from './cues.ts'

/** A number for each theme, in the order of `THEMES`. */
export type Scores = Float64Array

/** A theme's later cues count less than its first: three words of one topic are no three topics. */
const AGAIN = 0.3

const INDEX: ReadonlyMap<Theme, number> = new Map(THEMES.map((theme, i) => [theme, i]))

export const noScores = (): Scores => new Float64Array(THEMES.length)

/** Adds `from`, times `weight`, to `to`. */
export function add(to: Scores, from: Scores, weight = 1): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + weight * (from[i] ?? 0)
}

/** The weights of the cues in the tokens `first` to `last` (exclusive), summed for each theme. */
export function scoresOf(text: Text, first: number, last: number): Scores {
  const scores = noScores()
  for (const { voices } of findCues(text.tokens, first, last))
    for (const { theme, weight } of voices) {
      const i = INDEX.get(theme)
      if (i === undefined) continue
      const before = scores[i] ?? 0
      scores[i] = before + (before === 0 ? weight : AGAIN * weight)
    }
  return scores
}

/** The place of each theme among those that the tokens name, by its first cue that is no mere hint: 0, 1, 2 … */
export function ranksOf(text: Text, first: number, last: number): Scores {
  const ranks = noScores()
  const named = new Set<Theme>()
  for (const { voices } of findCues(text.tokens, first, last)) {
    const rank = named.size
    for (const { theme, weight } of voices) {
      const i = INDEX.get(theme)
      if (i === undefined || weight < 2 || named.has(theme)) continue
      named.add(theme)
      ranks[i] = rank
    }
  }
  return ranks
}

/** Words that open a purpose, a condition or a time of an act, which say little of what the act is about. */
const OPENERS: ReadonlySet<string> = new Set(
  'until unless once while if pursuant before after during despite'.split(' '),
)
/** The same in two words. */
const PAIRS: ReadonlySet<string> = new Set([
  'so as',
  'so that',
  'in order',
  'in accordance',
  'in line',
  'in accord',
  'in compliance',
  'in conformity',
  'as long',
  'subject to',
])
/** The nouns of "with a view to", "in the event of". */
const FRAMES: ReadonlySet<string> = new Set('aim goal purpose view event case'.split(' '))

/** Where the first purpose, condition or time of an act begins in the tokens `first` to `last`; `last` where there is none. */
export function adjunctAt({ tokens }: Text, first: number, last: number): number {
  for (let i = first + 1; i + 1 < last; i++) if (opensAdjunct(tokens[i], tokens[i + 1], tokens[i + 2])) return i
  return last
}

function opensAdjunct(token: Token | undefined, next: Token | undefined, third: Token | undefined): boolean {
  if (token === undefined || next === undefined || next.lower === 'and') return false // "once and for all"
  if (OPENERS.has(token.lower) || PAIRS.has(`${token.lower} ${next.lower}`)) return true
  const framed = token.lower === 'with' || token.lower === 'in'
  return framed && (next.lower === 'the' || next.lower === 'a') && FRAMES.has(third?.lower ?? '')
}
