import type { Mention } from '../actors/actors.ts'
import { TIMES } from '../grammar/noun-phrases.ts'
import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import { firstAt } from '../text/search.ts'
import type { Text, Token } from '../text/text.ts'
import { actorOf, bodyWith, type Discourse, mainCountry, type Resolved, sameRef, sideOf } from './discourse.ts'
import { countriesIn } from './offices.ts'

/** "both sides", "the presidents of Russia and Cyprus", "the two ministers". */
export function resolveGroup(
  discourse: Discourse,
  range: Range,
  head: number,
  mentions: readonly Mention[],
): Resolved | null {
  const { scene, actors, lastGroup, text } = discourse
  const countries = countriesIn(discourse, mentions)
  if (countries.length > 1) {
    const persons = countries.map((c) => scene.principals.find((p) => sameRef(sideOf(actors, p), c)) ?? c)
    const states = /^(?:countries|nations|states|governments)$/.test(text.tokens[head]?.lower ?? '')
    return { refs: states ? countries : persons, rule: 'group-countries' }
  }
  const side = countries[0]
  if (side !== undefined) return { refs: [side], rule: 'group-side' }
  const organisation = mentions.map((m) => actors.list[m.actor]?.ref).find((r) => r?.type === 'organisation')
  if (organisation !== undefined) return { refs: [organisation], rule: 'group-organisation' }
  const lower = text.tokens.slice(range.first, range.last).map((t) => t.lower)
  const definite =
    lower.some((w) => /^(?:two|both|three|four|the|these)$/.test(w)) ||
    text.tokens[range.first - 1]?.lower === 'the' ||
    text.tokens[range.first - 1]?.lower === 'both'
  const opens = opensSentence(discourse.text, range.first)
  if (!definite && !opens) return null
  // "All participants agreed": those of the contact; "all parties must" are whoever they are
  const everyone = lower[0] === 'all' && /^(?:participants|principals|ministers)$/.test(lower.at(-1) ?? '')
  if (
    !everyone &&
    lower.some((w) =>
      /^(?:other|all|many|some|several|warring|concerned|relevant|third|european|western|arab)$/.test(w),
    )
  )
    return null
  if (isOtherGroup(discourse, range, head)) return null
  const told = toldBefore(discourse, range.first, text.tokens[head]?.lower ?? '')
  if (told !== null) return { refs: told, rule: 'group-told' }
  const fitting = contactOf(discourse, text.tokens[head]?.lower ?? '')
  if (fitting !== null) return { refs: fitting, rule: 'group-contact' }
  if (isMeeting(discourse, lastGroup)) return { refs: lastGroup, rule: 'group-latest' }
  if (scene.principals.length > 1) return { refs: scene.principals, rule: 'group-principals' }
  return lastGroup.length > 1 ? { refs: lastGroup, rule: 'group-latest' } : null
}

/** "The young women leaders", "the faith leaders": leaders of another kind than those of the contact. */
function isOtherGroup({ text }: Discourse, range: Range, head: number): boolean {
  if (!/^(?:leaders|representatives|partners|allies)$/.test(text.tokens[head]?.lower ?? '')) return false
  return text.tokens
    .slice(range.first, head)
    .some((t) => (t.pos === 'NOUN' || t.pos === 'ADJ') && !OF_STATES.has(t.lower))
}

/** What the ends of a contact may be called: "the two world leaders", "the state leaders". */
const OF_STATES = new Set('world state political national both two same present top respective'.split(' '))

/** "The two ministers met. Both sides agreed": people of the very sides of the contact, though not its own ends. */
function isMeeting({ actors, scene }: Discourse, group: readonly ActorRef[]): boolean {
  const { principals } = scene
  const sides = group.map((ref) => sideOf(actors, ref))
  return (
    group.length > 1 &&
    group.length === principals.length &&
    group.every((ref) => ref.type === 'person') &&
    principals.every((p) => sides.some((side) => sameRef(side, sideOf(actors, p))))
  )
}

/** Those who serve the public: in a newspaper's story, of the country of which it tells. */
const PUBLIC = /^(?:authorities|officials?|police|government|prosecutors?|military|spokesperson)$/

/** "local police", "wildlife officials", not "company officials" or "an official from" a body that nobody knows. */
function isPublic({ text }: Discourse, range: Range, head: number): boolean {
  const { tokens } = text
  if (/^(?:from|of|at|with)$/.test(tokens[head + 1]?.lower ?? '') && tokens.slice(head + 2, range.last).some(isName))
    return false
  return !tokens
    .slice(range.first, head)
    .some((t, i) => PRIVATE.has(t.lower) || (isName(t) && !opensSentence(text, range.first + i)))
}

const isName = (t: Token) => t.pos === 'PROPN' && !TIMES.has(t.lower)

/** Officials of these do not speak for the state. */
const PRIVATE = new Set(
  'company corporate airline party campaign union church school university bank club team league election-campaign rebel opposition industry business football festival'.split(
    ' ',
  ),
)

function opensSentence({ sentences }: Text, token: number): boolean {
  const at = firstAt(sentences.length, (i) => (sentences[i]?.first ?? 0) >= token)
  return sentences[at]?.first === token
}

/** Offices that only some contacts are between: "the two ministers" are not the two presidents. */
const OFFICES: Readonly<Record<string, RegExp>> = {
  presidents: /president/,
  ministers: /minister|secretary/,
  pms: /prime minister|premier/,
  premiers: /prime minister|premier/,
  secretaries: /secretary/,
}

/** The latest contact so far whose ends all hold the office, where the article tells of several. */
function contactOf(discourse: Discourse, word: string): readonly ActorRef[] | null {
  const office = OFFICES[word]
  if (office === undefined || discourse.scene.contacts.length < 2) return null
  const fits = (ref: ActorRef) => office.test((actorOf(discourse.actors, ref)?.person?.office ?? '').toLowerCase())
  const fitting = discourse.scene.contacts.map(({ ends }) => ends).filter((ends) => ends.every(fits))
  return fitting.find((c) => c.some((r) => discourse.lastSpeakers.some((s) => sameRef(s, r)))) ?? fitting.at(-1) ?? null
}

/** Words for the ends of a contact. */
const ENDS = /^(?:leaders|sides|two|both|parties|presidents|interlocutors|they)$/

/** Where the home side meets one after the other: the ends of the meeting that was told last, in this sentence or before. */
function toldBefore({ scene, text, actors }: Discourse, at: number, word: string): readonly ActorRef[] | null {
  const pairs = scene.contacts.filter(({ ends }) => ends.length === 2 && ends.every(({ type }) => type === 'person'))
  const [one] = pairs
  if (!ENDS.test(word) || one === undefined) return null
  const common = one.ends.find((ref) => pairs.every(({ ends }) => ends.some((end) => sameRef(end, ref))))
  if (common === undefined) return null
  const others = pairs.flatMap(({ ends }) =>
    ends.filter((end) => !sameRef(end, common)).map((end) => sideOf(actors, end)),
  )
  const several = others.some((side) => !sameRef(side, others[0] ?? side))
  const start = text.tokens[at]?.start ?? 0
  return several ? (pairs.findLast((pair) => pair.start < start)?.ends ?? null) : null
}

/** "ministry officials", "the Chinese side", "a source in the Kremlin": the one for whom they speak (guide, case 9). */
export function resolveOfficial(
  discourse: Discourse,
  range: Range,
  head: number,
  mentions: readonly Mention[],
): Resolved | null {
  const { actors, text } = discourse
  // "Both officials": the two who meet
  const [outer, inner] = [text.tokens[range.first - 1]?.lower, text.tokens[range.first]?.lower]
  const two = outer === 'both' || (outer === 'the' && inner === 'two')
  if (
    two &&
    mentions.length === 0 &&
    text.tokens[head]?.lower === 'officials' &&
    discourse.scene.principals.length === 2
  )
    return { refs: discourse.scene.principals, rule: 'group-principals' }
  const organisation = mentions
    .map((m) => actors.list[m.actor])
    .find((a) => a?.ref.type === 'organisation' && a.organisation !== null)
  if (organisation !== undefined) return { refs: [organisation.ref], rule: 'official-organisation' }
  const country = countriesIn(discourse, mentions)[0]
  if (country !== undefined) return { refs: [country], rule: 'official-country' }
  const person = mentions.map((m) => actors.list[m.actor]).find((a) => a !== undefined && a.person !== null)
  const word = text.tokens[head]?.lower ?? ''
  if (person !== undefined && /^(?:administration|government|cabinet|side)$/.test(word))
    return { refs: [sideOf(actors, person.ref)], rule: 'official-administration' }
  if (person !== undefined) return { refs: [person.ref], rule: 'official-person' }
  const before = text.tokens[range.first]?.lower ?? ''
  if (
    (before === 'his' || before === 'her') &&
    /^(?:associates?|lawyers?|attorneys?|supporters|campaign|family|team|office)$/.test(word)
  )
    return discourse.lastPerson === null ? null : { refs: [discourse.lastPerson.ref], rule: 'official-person' }
  if (before === 'his' || before === 'her' || before === 'our' || before === 'their') {
    const speaker = discourse.lastSpeakers[0]
    if (speaker !== undefined) return { refs: [sideOf(actors, speaker)], rule: 'official-own' }
  }
  const { home, principals } = discourse.scene
  if (before === 'other' || text.tokens[head - 1]?.lower === 'other') {
    const other = principals.find((p) => !discourse.lastSpeakers.some((s) => sameRef(s, p)))
    if (other !== undefined && principals.length === 2) return { refs: [other], rule: 'official-other' }
  }
  if (home !== null && /^(?:government|administration|cabinet)$/.test(word))
    return { refs: [home], rule: 'official-home' }
  const last = text.tokens.slice(range.first, range.last).map((t) => t.lower)
  if (home !== null && last.some((w) => /^(?:administration|government)$/.test(w))) {
    // "Administration officials" of whom the contact names several
    const own = principals.filter((p) => p.type === 'person' && sameRef(sideOf(actors, p), home))
    return { refs: own.length > 1 ? own : [home], rule: 'official-home' }
  }
  const at = text.tokens[range.first]?.start ?? 0
  const body = last.map((w) => (w.length > 4 ? bodyWith(actors, w, at) : null)).find((b) => b !== null)
  const unknown = text.tokens
    .slice(range.first, range.last)
    .some((t) => isName(t) && body?.ref.key.toLowerCase().includes(t.lower) === false)
  if (body !== undefined && body !== null && !unknown) return { refs: [body.ref], rule: 'official-body' }
  const [definite] = [before, text.tokens[range.first - 1]?.lower ?? ''].filter((w) => w === 'the' || w === 'that')
  const same = discourse.lastUnnamed?.speaksFor ?? null
  if (definite !== undefined && word === 'official' && same !== null) return { refs: [same], rule: 'same-office' }
  if (home === null && PUBLIC.test(word) && isPublic(discourse, range, head)) {
    const main = mainCountry(actors)
    if (main !== null) return { refs: [main], rule: 'official-main' }
  }
  return null
}

/** "the discussion emphasised", "their meeting reaffirmed": both ends of the contact; null where it names another one. */
export function resolveContact(discourse: Discourse, range: Range, mentions: readonly Mention[]): Resolved | null {
  const { principals } = discourse.scene
  const opener = discourse.text.tokens[range.first]?.lower ?? ''
  const before = discourse.text.tokens[range.first - 1]?.lower ?? ''
  const definite = [opener, before].some((w) => /^(?:the|their|this|these)$/.test(w)) || opener === 'talks'
  if (!definite || mentions.length > 0 || principals.length < 2) return null
  return { refs: principals, rule: 'contact-noun' }
}
