import type { Discourse } from '../coreference/discourse.ts'
import { resolve } from '../coreference/resolve.ts'
import type { Subject } from '../grammar/subjects.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Sentence } from '../text/text.ts'
import { type Act, actOf } from './act.ts'
import { speechAct } from './reporting.ts'

/** "spoke with X to congratulate him", "and to underscore the importance of": what somebody met for is said. */
export function purposeOf(
  discourse: Discourse,
  sentence: Sentence,
  groups: readonly VerbGroup[],
  subjects: readonly (Subject | null)[],
): Act | null {
  const { tokens } = discourse.text
  const main = groups.findIndex((g, i) => g.form === 'finite' && subjects[i]?.how === 'direct')
  const met = groups[main]
  const subject = subjects[main] ?? null
  if (met === undefined || subject === null || met.modal !== null || met.passive || !MEETING.has(met.lemma)) return null
  for (const [index, group] of groups.entries()) {
    if (index <= main || group.form !== 'infinitive' || !PURPOSES.has(group.lemma)) continue
    const said = speechAct(tokens, group, sentence.last)
    const resolved = said === null ? null : resolve(discourse, subject, subject.appositive)
    if (said === null || resolved === null) return null
    return { ...actOf(discourse, sentence, groups, group, index, said, subject, resolved), at: 'head', rule: 'purpose' }
  }
  return null
}

const MEETING = new Set('speak talk meet call telephone phone write welcome receive host'.split(' '))
/** What can be done in a talk by saying it; "to discuss" and the like are its agenda. */
const PURPOSES = new Set(
  'congratulate thank express convey underscore reaffirm reiterate emphasize emphasise stress welcome commend condemn offer extend affirm'.split(
    ' ',
  ),
)
