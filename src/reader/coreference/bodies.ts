import type { Range } from '../grammar/range.ts'
import type { Organisation } from '../reading.ts'
import { actorOf, bodyWith, type Discourse, type Resolved } from './discourse.ts'

/** Words that point to what has been spoken of. */
const POINTING = new Set('the this that its their his her our these'.split(' '))

/**
 * "the ministry", "the company": the latest organisation whose name holds the word, else the one that spoke or was
 * subject last, where the word may stand for such a body. Null for "a search" and for a name that nobody knows.
 * @param part the phrase, with or without its article; @param head its head noun
 */
export function resolveBody(discourse: Discourse, part: Range, head: number): Resolved | null {
  const { tokens } = discourse.text
  const word = tokens[head]?.lower ?? ''
  const before = tokens[part.first - 1]
  const definite = POINTING.has(tokens[part.first]?.lower ?? '') || POINTING.has(before?.lower ?? '')
  const owned = tokens.slice(part.first, head).some((t) => t.text === "'s")
  const name = tokens[head]?.pos === 'PROPN' && before?.pos !== 'ADP' && tokens[head - 1]?.pos !== 'ADP'
  if (word.length < 4 || !(definite || owned || name)) return null
  const capitals = tokens
    .slice(part.first, part.last)
    .filter(
      (t, i) =>
        /^\p{Lu}/u.test(t.text) && (t.pos === 'PROPN' || t.pos === 'NOUN') && !isDemonym(discourse, part.first + i),
    )
    .map((t) => t.lower)
  const latest = bodyWith(discourse.actors, word, tokens[part.first]?.start ?? 0)
  if (latest !== null) {
    const own = new Set(latest.ref.key.toLowerCase().split(/\s+/))
    return capitals.every((c) => own.has(c)) ? { refs: [latest.ref], rule: 'body-noun' } : null
  }
  const { lastSpeakers, lastBody } = discourse
  const only = lastSpeakers.length === 1 ? lastSpeakers[0] : undefined
  const spoke = only?.type === 'organisation' ? only : lastBody
  if (spoke?.type !== 'organisation' || capitals.length > 0) return null
  const kind = actorOf(discourse.actors, spoke)?.organisation?.kind
  return kind !== undefined && BODIES[word]?.includes(kind) === true ? { refs: [spoke], rule: 'body-latest' } : null
}

const isDemonym = ({ actors }: Discourse, at: number) => actors.at.get(at)?.form === 'demonym'

const ANY: readonly Organisation['kind'][] = [
  'international',
  'bloc',
  'ministry',
  'agency',
  'party',
  'armed-group',
  'company',
  'other',
]
const COMPANY: readonly Organisation['kind'][] = ['company', 'other']
const PUBLIC: readonly Organisation['kind'][] = ['agency', 'international', 'other']

/** What organisations of a kind may be called later. */
const BODIES: Readonly<Record<string, readonly Organisation['kind'][]>> = {
  group: ANY,
  organisation: ANY,
  organization: ANY,
  body: ANY,
  bloc: ['bloc', 'international'],
  alliance: ['bloc', 'international'],
  agency: PUBLIC,
  watchdog: PUBLIC,
  institution: PUBLIC,
  charity: ['other'],
  firm: COMPANY,
  company: COMPANY,
  airline: COMPANY,
  carrier: COMPANY,
  manufacturer: COMPANY,
  movement: ['armed-group', 'party', 'other'],
  militia: ['armed-group', 'other'],
  party: ['party'],
}
