import { table } from '../lexicon/table.ts'
import { THEMES, type Theme } from '../reading.ts'
import { normalise } from '../text/normalise.ts'
import { tokenise } from '../text/tagger.ts'
import type { Token } from '../text/text.ts'

/** What a cue speaks for, with how much weight; empty for a phrase that only looks like a cue ("trade union"). */
type Voices = readonly { readonly theme: Theme; readonly weight: number }[]

interface Node {
  readonly next: Map<string, Node>
  /** What the phrase that ends here speaks for, where its last word is a verb and where it is not. */
  asVerb: Voices | null
  asOther: Voices | null
}

/** Which uses of its last word make a phrase a cue: "grant" is aid as a noun alone. */
type Use = 'verb' | 'noun' | 'any'

/** A cue found in a text: tokens `first` to `last` (exclusive). */
export interface CueMatch {
  readonly first: number
  readonly last: number
  readonly voices: Voices
}

/** A cue of the table may end in " (noun)" or " (verb)". */
const USE = /^(.*?)(?: \((noun|verb)\))?$/

const isTheme = (name: string): name is Theme => THEMES.some((theme) => theme === name)

const node = (): Node => ({ next: new Map(), asVerb: null, asOther: null })

const root: Node = node()

for (const { words, use, voices } of readCues()) {
  let at = root
  for (const word of words) {
    const next = at.next.get(word) ?? node()
    at.next.set(word, next)
    at = next
  }
  if (use !== 'noun') at.asVerb = voices
  if (use !== 'verb') at.asOther = voices
}

function readCues(): { words: readonly string[]; use: Use; voices: Voices }[] {
  const byCue = new Map<string, { theme: Theme; weight: number }[]>()
  for (const { cue, theme, weight } of table('themes', ['cue', 'theme', 'weight', 'why'])) {
    const voices = byCue.get(cue) ?? []
    byCue.set(cue, voices)
    if (isTheme(theme)) voices.push({ theme, weight: Number(weight) })
    else if (theme !== 'none') throw new Error(`themes.tsv: ${theme}, of the cue ${cue}, is no theme`)
  }
  const cues = [...byCue].map(([cue, voices]) => {
    const [, phrase = cue, mark] = USE.exec(cue) ?? []
    const use: Use = mark === 'noun' || mark === 'verb' ? mark : 'any'
    return { phrase, use, voices }
  })
  const cut = tokenise(cues.map(({ phrase }) => normalise(phrase).toLowerCase()))
  return cues.map(({ use, voices }, i) => ({ words: (cut[i] ?? []).filter((word) => word !== '-'), use, voices }))
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
    const voices = token.pos === 'VERB' ? next.asVerb : next.asOther
    if (voices !== null && (found === null || at + 1 > found.last)) found = { first, last: at + 1, voices }
    found = longest(tokens, at + 1, end, next, found, first)
  }
  return found
}
