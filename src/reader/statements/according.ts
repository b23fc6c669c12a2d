import type { Discourse } from '../coreference/discourse.ts'
import { thirdPerson } from '../coreference/pronouns.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import type { Sentence } from '../text/text.ts'
import type { Act } from './act.ts'

/** "according to X", "as X put it": an attribution without a verb of saying. */
export function accordingTo(discourse: Discourse, sentence: Sentence): Act | null {
  const { tokens } = discourse.text
  const put = asPut(discourse, sentence)
  if (put !== null) return put
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const opinion =
      tokens[i]?.lower === 'in' &&
      /^(?:opinion|view|words)$/.test(tokens[i + 2]?.lower ?? '') &&
      tokens[i + 3]?.lower === 'of'
    if (opinion) i += 2
    else if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') continue
    let last = i + 2
    while (last < sentence.last && !/^[,.;:"]$/.test(tokens[last]?.text ?? '.') && tokens[last]?.pos !== 'AUX') last++
    const her = last === i + 3 && tokens[i + 2]?.lower === 'her'
    let resolved = her ? thirdPerson(discourse, 'female') : resolve(discourse, { first: i + 2, last })
    if (resolved === null) {
      // "according to a tweet by the minister", "a spokesman, Ivan Orlov"
      const by = tokens.slice(i + 2, last).findIndex((t) => t.lower === 'by' || t.lower === 'from' || t.lower === 'of')
      if (by >= 0) resolved = resolve(discourse, { first: i + 3 + by, last })
    }
    if (resolved === null) return null
    return attribution(resolved.refs, 'according-to', { first: i, last: i + 2 }, sentence)
  }
  return null
}

const attribution = (speakers: readonly ActorRef[], rule: string, cue: Range, sentence: Sentence): Act => ({
  group: -1,
  class: 'say',
  subject: null,
  speakers,
  rule,
  cue,
  at: cue.first === sentence.first ? 'head' : 'tail',
  quoted: false,
  passive: false,
})

/** How long the name may be in "as X put it". */
const LONGEST_NAME = 10

/** "The strait is, as the minister put it, a lake". */
function asPut(discourse: Discourse, sentence: Sentence): Act | null {
  const { tokens } = discourse.text
  for (let i = sentence.first + 2; i + 1 < sentence.last; i++) {
    if (!/^puts?$/.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower !== 'it') continue
    for (let first = i - 1; first >= sentence.first && first > i - LONGEST_NAME; first--) {
      if (tokens[first]?.lower !== 'as') continue
      const named = resolve(discourse, { first: first + 1, last: i })
      return named === null ? null : attribution(named.refs, 'as-put', { first, last: i + 2 }, sentence)
    }
  }
  return null
}
