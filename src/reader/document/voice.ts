import type { Actors } from '../actors/actors.ts'
import { sameRef, sideOf } from '../coreference/discourse.ts'
import { subjectOf } from '../grammar/subjects.ts'
import { verbGroups } from '../grammar/verb-groups.ts'
import type { ActorRef } from '../reading.ts'
import { quotationsAt } from '../text/quotations.ts'
import type { Text } from '../text/text.ts'

const FIRST_PERSON = new Set(['we', 'i', 'our', 'my', 'us', 'me'])
const REPORT =
  /^(?:said|stated|noted|added|stressed|emphasi[sz]ed|underscored|underlined|highlighted|reaffirmed|reiterated|affirmed|expressed|welcomed|thanked|congratulated|discussed|agreed|urged|told|spoke|met|conveyed|raised|condemned|confirmed|announced|called)$/

/** How a text speaks of itself, outside quotations; shares of its sentences. */
export interface OwnVoice {
  readonly share: number
  readonly reported: number
  /** A "we" or "I" is in it. */
  readonly speaks: boolean
  /** An "I" or "my" is in it. */
  readonly singular: boolean
}

/**
 * How much of the text speaks as "we", "our" or "I", how much reports others in the third person, and whether a "we" or "I"
 * is in it; outside quotations.
 */
export function ownVoice(text: Text, actors: Actors): OwnVoice {
  let own = 0
  let reported = 0
  let all = 0
  let speaks = false
  let singular = false
  for (const s of text.sentences) {
    if (
      s.last - s.first < 5 ||
      text.blocks[s.block]?.kind === 'heading' ||
      quotationsAt(text.quotations, s.start, s.end).some((q) => q.start <= s.start && s.end <= q.end)
    )
      continue
    all++
    let first = false
    let third = false
    for (let i = s.first; i < s.last; i++) {
      const t = text.tokens[i]
      if (t === undefined) break
      if (
        FIRST_PERSON.has(t.lower) &&
        t.text !== 'US' &&
        !quotationsAt(text.quotations, t.start, t.end).some((q) => q.start <= t.start && t.end <= q.end)
      ) {
        first = true
        speaks ||= t.lower === 'we' || t.lower === 'i'
        singular ||= t.text === 'I' || t.lower === 'my' || t.lower === 'me'
      }
      if (t.pos === 'VERB' && REPORT.test(t.lower) && i - s.first < 14) {
        const before = actors.at.get(i - 1)
        const person = before !== undefined && actors.list[before.actor]?.ref.type === 'person'
        if (
          person ||
          /^(?:president|secretary|minister|leaders|sides|he|she|they|chancellor|spokesperson|officials|participants|parties|presidents|ministers|chair)$/.test(
            text.tokens[i - 1]?.lower ?? '',
          )
        )
          third = true
      }
    }
    if (first) own++
    if (third) reported++
  }
  const of = Math.max(1, all)
  return { share: own / of, reported: reported / of, speaks, singular }
}

/**
 * Does the home state itself act in the text ("The United States condemns", "The Department of State is announcing"), or
 * an "I", and does it not open with one of its people ("Secretary Blinken will travel")? Then the text is the word of
 * the one under whose name it stands, no report of what they did.
 * @returns how the text speaks: as the state, as "I", or null where it does not
 */
export function ownSubject(text: Text, actors: Actors, home: ActorRef): 'state' | 'singular' | null {
  let acts: 'state' | null = null
  let opened = false
  for (const s of text.sentences) {
    const groups = verbGroups(text.tokens, s)
    const main = groups.findIndex((g) => g.form === 'finite' || g.form === 'base')
    const subject = main < 0 ? null : subjectOf(text.tokens, groups, main, s)
    if (subject === null) continue
    const only = text.tokens[subject.first]
    const quoted = quotationsAt(text.quotations, s.start, s.start).some((q) => q.start <= s.start && s.start < q.end)
    if (only?.text === 'I' && subject.last - subject.first === 1 && !quoted) return 'singular'
    for (let i = subject.first; i < subject.last; i++) {
      const mention = actors.at.get(i)
      const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
      if (ref === undefined || mention?.form === 'demonym' || !sameRef(sideOf(actors, ref), home)) continue
      if (ref.type === 'person' && !opened) return null
      acts = 'state'
    }
    opened ||= s.last - s.first > 5
  }
  return acts
}
