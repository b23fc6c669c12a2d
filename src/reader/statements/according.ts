import type { Discourse } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Sentence } from '../text/text.ts'
import type { Act } from './acts.ts'

/** "according to X": an attribution without a verb. */
export function accordingTo(discourse: Discourse, sentence: Sentence): Act | null {
  const { tokens } = discourse.text
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const opinion =
      tokens[i]?.lower === 'in' &&
      /^(?:opinion|view|words)$/.test(tokens[i + 2]?.lower ?? '') &&
      tokens[i + 3]?.lower === 'of'
    if (opinion) i += 2
    else if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') continue
    let last = i + 2
    while (last < sentence.last && !/^[,.;:"]$/.test(tokens[last]?.text ?? '.') && tokens[last]?.pos !== 'AUX') last++
    let resolved = resolve(discourse, { first: i + 2, last })
    if (resolved === null) {
      // "according to a tweet by the minister", "a spokesman, Ivan Orlov"
      const by = tokens.slice(i + 2, last).findIndex((t) => t.lower === 'by' || t.lower === 'from' || t.lower === 'of')
      if (by >= 0) resolved = resolve(discourse, { first: i + 3 + by, last })
    }
    if (resolved === null) return null
    return {
      group: -1,
      class: 'say',
      subject: null,
      speakers: resolved.refs,
      rule: 'according-to',
      cue: { first: i, last: i + 2 },
      at: i === sentence.first ? 'head' : 'tail',
      quoted: false,
      passive: false,
    }
  }
  return null
}
