import type { ActorRef } from '../reading.ts'
import type { Candidate } from './candidates.ts'
import { answers } from './kinds.ts'
import { partiesOf } from './parties.ts'
import type { Setting } from './setting.ts'
import type { Title } from './title.ts'

/** Kinds of contact that need no second name: a meeting "with industry leaders" is one, a letter to nobody is none. */
const HELD = /^(?:meeting|summit|call)$/

/**
 * Who took part where the body names one end alone: "met with industry leaders", "attended the summit". Nobody, unless the title
 * names a contact of this kind and the words tell of it with a verb.
 */
export function oneEndOf(candidate: Candidate, title: Title, setting: Setting): readonly ActorRef[] {
  const { frame, kind, loose, subject } = candidate
  if (!frame.verbal || loose || subject.length === 0 || !HELD.test(kind)) return []
  if (title.kind === null || !HELD.test(title.kind) || !answers(kind, title.kind)) return []
  return partiesOf(candidate, setting)
}
