import { table } from '../lexicon/table.ts'
import { THEMES, type Theme } from '../reading.ts'
import { normalise } from '../text/normalise.ts'
import { tokenise } from '../text/tagger.ts'
import type { Token } from '../text/text.ts'

/** What a cue speaks for, with how much weight; empty for a phrase that only looks like a cue ("trade union"). */
type Voices = readonly { readonly theme: Theme; readonly weight: number }[]

interface Node {
  readonly next: Map<string, Node>
  voices: Voices | null
}

/** A cue found in a text: tokens `first` to `last` (exclusive). */
export interface CueMatch {
  readonly first: number
  readonly last: number
  readonly voices: Voices
}

const isTheme = (name: string): name is Theme => THEMES.some((theme) => theme === name)

const root: Node = { next: new Map(), voices: null }

for (const [cue, voices] of readCues()) {
  let node = root
  for (const word of cue) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = { next: new Map(), voices: null }
      node.next.set(word, next)
    }
    node = next
  }
  node.voices = voices
}

function readCues(): [readonly string[], Voices][] {
  const byCue = new Map<string, { theme: Theme; weight: number }[]>()
  for (const { cue, theme, weight } of table('themes', ['cue', 'theme', 'weight', 'why'])) {
    const voices = byCue.get(cue) ?? []
    byCue.set(cue, voices)
    if (isTheme(theme)) voices.push({ theme, weight: Number(weight) })
    else if (theme !== 'none') throw new Error(`themes.tsv: ${theme}, of the cue ${cue}, is no theme`)
  }
  const cut = tokenise([...byCue.keys()].map((cue) => normalise(cue).toLowerCase()))
  return [...byCue.values()].map((voices, i) => [(cut[i] ?? []).filter((word) => word !== '-'), voices])
}

/**
 * The cues in the tokens `first` to `end`, longest first, none overlapping another. A word matches by its form, its lemma or
 * without a plural `s` (the tagger has no lemma for words that it does not know); hyphens within a phrase are passed over.
 */
export function findCues(tokens: readonly Token[], first: number, end: number): CueMatch[] {
  const found: CueMatch[] = []
  for (let i = first; i < end; ) {
    const match = longest(tokens, i, end, root, null, i)
    if (match === null) i++
    else {
      found.push(match)
      i = match.last
    }
  }
  return found
}

function longest(
  tokens: readonly Token[],
  at: number,
  end: number,
  node: Node,
  best: CueMatch | null,
  first: number,
): CueMatch | null {
  const token = at < end ? tokens[at] : undefined
  if (token === undefined) return best
  if (token.text === '-' && at > first) return longest(tokens, at + 1, end, node, best, first)
  let found = best
  const seen = new Set<Node>()
  for (const form of [token.lower, token.lemma, token.lower.replace(/s$/, '')]) {
    const next = node.next.get(form)
    if (next === undefined || seen.has(next)) continue
    seen.add(next)
    if (next.voices !== null && (found === null || at + 1 > found.last))
      found = { first, last: at + 1, voices: next.voices }
    found = longest(tokens, at + 1, end, next, found, first)
  }
  return found
}
