import type { Actor, Mention } from '../actors/actors.ts'
import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import type { Token } from '../text/text.ts'
import { type DescriptorKind, titleFits } from './descriptors.ts'
import { actorOf, bodyWith, type Discourse, distinct, peopleOf, type Resolved, sameRef, sideOf } from './discourse.ts'

/**
 * Who a pronoun stands for. Undefined where the word is none; null where it is one that nothing decides.
 */
export function resolvePronoun(discourse: Discourse, token: Token): Resolved | null | undefined {
  const { scene, lastSpeakers, lastPerson, lastGroup, lastBody } = discourse
  switch (token.lower) {
    case 'he':
    case 'she':
      return thirdPerson(discourse, token.lower === 'he' ? 'male' : 'female')
    case 'they':
      if (lastGroup.length > 1) return { refs: lastGroup, rule: 'pronoun-group' }
      return scene.principals.length > 1 ? { refs: scene.principals, rule: 'pronoun-principals' } : null
    case 'both':
      return scene.principals.length > 1 ? { refs: scene.principals, rule: 'group-principals' } : null
    case 'it':
      if (scene.kind === 'first-person' && scene.issuers[0]?.type === 'organisation')
        return { refs: scene.issuers, rule: 'pronoun-issuer' }
      return lastBody === null ? null : { refs: [lastBody], rule: 'pronoun-body' }
    case 'we':
      if (scene.issuers.length > 0) return { refs: scene.issuers, rule: 'first-person' }
      return lastSpeakers.length > 0 ? { refs: lastSpeakers, rule: 'first-person-speaker' } : null
    case 'i':
      if (lastSpeakers.length === 1) return { refs: lastSpeakers, rule: 'first-person-speaker' }
      return scene.issuers.length > 0 ? { refs: scene.issuers, rule: 'first-person' } : null
    default:
      void lastPerson
      return undefined
  }
}

function thirdPerson(discourse: Discourse, gender: 'male' | 'female'): Resolved | null {
  const fits = (actor: Actor | null) =>
    actor?.person !== null && actor?.person !== undefined && (actor.person.gender ?? gender) === gender
  const speaker =
    discourse.lastSpeakers.length === 1 ? actorOf(discourse.actors, discourse.lastSpeakers[0] ?? noRef) : null
  const { lastPerson } = discourse
  if (lastPerson !== null && fits(lastPerson)) return { refs: [lastPerson.ref], rule: 'pronoun-subject' }
  if (speaker !== null && fits(speaker)) return { refs: [speaker.ref], rule: 'pronoun-speaker' }
  const named = peopleOf(discourse.actors).filter((a) => a.person?.gender === gender)
  const only = named[0]
  if (named.length === 1 && only !== undefined) return { refs: [only.ref], rule: 'pronoun-only' }
  // an official who is known by office alone ("The Prime Minister … She"): the home side
  const { home, principals } = discourse.scene
  const unnamed = home !== null && discourse.lastSpeakers.length === 1 && principals.some((p) => sameRef(p, home))
  return unnamed && home !== null && sameRef(discourse.lastSpeakers[0] ?? noRef, home)
    ? { refs: [home], rule: 'pronoun-home' }
    : null
}
const noRef: ActorRef = { type: 'person', key: ' ' }

/** The countries that a phrase names, by name, demonym or capital, in order. */
function countriesIn(discourse: Discourse, mentions: readonly Mention[]): ActorRef[] {
  const refs = mentions.map((m) => discourse.actors.list[m.actor]?.ref).filter((r) => r !== undefined)
  return distinct(refs.filter((r) => r.type === 'country'))
}

/** "the Russian leader", "the Secretary", "her guest". */
export function resolveOffice(
  discourse: Discourse,
  range: Range,
  head: number,
  kind: DescriptorKind,
  mentions: readonly Mention[],
): Resolved | null {
  const { tokens } = discourse.text
  if (/^(?:highness|majesty|excellency)$/.test(tokens[head]?.lower ?? '')) return honorific(discourse)
  if (tokens.slice(range.first, head).some((t) => t.lower === 'visiting')) {
    const other = otherPrincipal(discourse, 'guest')
    if (other !== null) return { refs: [other], rule: 'guest' }
  }
  const countries = countriesIn(discourse, mentions)
  const title = titleIn(discourse, range, head)
  const people = peopleOf(discourse.actors)
  if (kind === 'guest' || kind === 'counterpart' || kind === 'host') {
    const other = otherPrincipal(discourse, kind)
    return other === null ? null : { refs: [other], rule: kind }
  }
  const sided = (a: Actor) =>
    countries.length === 0 || countries.some((c) => sameRef(sideOf(discourse.actors, a.ref), c))
  const score = (a: Actor) => {
    const p = a.person
    if (p === null) return 0
    const offices = [p.office ?? '', ...p.offices]
    const fit = Math.max(0, ...offices.map((o) => titleFits(title, o)))
    if (fit > 0) return fit
    if (/^heads? of (?:state|government)/.test(title))
      return /head-of|president|king|prime minister/.test(`${p.officeKind ?? ''} ${offices.join(' ').toLowerCase()}`)
        ? 1
        : 0
    if (title.includes(' ')) return 0
    const generic = GENERIC[tokens[head]?.lower ?? '']
    return generic?.test(`${p.officeKind ?? ''} ${offices.join(' ').toLowerCase()}`) ? 1 : 0
  }
  const fitting = people.filter(sided).filter((a) => score(a) > 0)
  const best = Math.max(0, ...fitting.map(score))
  const candidates = fitting.filter((a) => score(a) === best)
  const { home } = discourse.scene
  // "The Prime Minister" in a text of Downing Street is its own, though only the foreign one is named
  const bare =
    countries.length === 0 &&
    tokens[head + 1]?.lower !== 'of' &&
    !mentions.some((m) => discourse.actors.list[m.actor]?.ref.type === 'person')
  const homeUnnamed = home !== null && discourse.scene.principals.some((p) => sameRef(p, home))
  if (
    bare &&
    homeUnnamed &&
    home !== null &&
    candidates.length > 0 &&
    candidates.every((c) => !sameRef(sideOf(discourse.actors, c.ref), home))
  )
    return { refs: [home], rule: 'home-office' }
  const chosen = choose(discourse, candidates, tokens[range.first]?.start ?? 0)
  if (chosen !== null) return { refs: [chosen.ref], rule: countries.length > 0 ? 'office-side' : 'office' }
  if (fitting.length > 0) return null
  // "the President of Russia" whose office the text nowhere says: the one who stands for that side
  const named = discourse.scene.principals.filter(
    (p) => p.type === 'person' && countries.some((c) => sameRef(sideOf(discourse.actors, p), c)),
  )
  const [onlyOne] = named
  if (named.length === 1 && onlyOne !== undefined) return { refs: [onlyOne], rule: 'office-principal' }

  const side = countries[0]
  if (side !== undefined) return { refs: [side], rule: 'unnamed-office' }
  const definite = tokens[range.first - 1]?.lower === 'the' || tokens[range.first]?.lower === 'the'
  if (
    home !== null &&
    definite &&
    /^(?:president|minister|secretary|king|spokesperson|spokesman|chancellor)$/.test(tokens[head]?.lower ?? '')
  )
    return { refs: [home], rule: 'home-office' }
  return null
}

/** "His Royal Highness affirmed": the one of the contact who was last spoken of, else the home side's. */
function honorific(discourse: Discourse): Resolved | null {
  const { principals, home } = discourse.scene
  const people = principals.filter((p) => p.type === 'person')
  const own = people.find((p) => home !== null && sameRef(sideOf(discourse.actors, p), home))
  const first = own ?? people[0]
  return first === undefined ? null : { refs: [first], rule: 'honorific' }
}

/** What the generic words may stand for: a pattern over kinds and names of offices. */
const GENERIC: Readonly<Record<string, RegExp>> = {
  leader: /head|president|prime minister|premier|chancellor|king|emir|leader|secretary-general|chair/,
  head: /head|president|king|emir|chief|director|chair/,
  premier: /prime minister|premier/,
  pm: /prime minister|premier/,
  eam: /external affairs minister/,
  fm: /foreign/,
  minister: /minister|secretary/,
  monarch: /king|queen|emir|sultan/,
  pontiff: /pope/,
  diplomat: /foreign|ambassador|envoy|diplomat|minister|representative|secretary/,
  envoy: /envoy|representative|ambassador/,
  legislator: /speaker|chair|assembly|parliament|senator|member|legislat/,
  lawmaker: /speaker|chair|assembly|parliament|senator|member|legislat/,
  politician: /./,
  spokesman: /spokes/,
  spokeswoman: /spokes/,
  spokesperson: /spokes/,
  prince: /prince/,
  chief: /chief|director|head|high representative/,
  representative: /representative/,
  secretary: /secretary/,
}

/** The words of the title that a description holds: adjectives of side and articles left out. */
function titleIn(discourse: Discourse, range: Range, head: number): string {
  const { tokens } = discourse.text
  const words: string[] = []
  let i = head
  for (; i >= range.first; i--) {
    const t = tokens[i]
    if (t === undefined || discourse.actors.at.get(i)?.form === 'demonym') break
    if (t.pos === 'DET' || t.pos === 'PRON' || t.text === "'s" || t.pos === 'PART' || STATUS.has(t.lower)) break
    words.unshift(t.lower)
  }
  // "the minister of foreign affairs", "secretary of state"
  if (tokens[head + 1]?.lower === 'of' || tokens[head + 1]?.lower === 'for')
    for (let k = head + 1; k < range.last && k < head + 4; k++) {
      const t = tokens[k]
      if (t === undefined || discourse.actors.at.get(k) !== undefined || t.pos === 'DET') break
      words.push(t.lower)
    }
  const joined = words.join(' ').replace(/ - /g, '-')
  return joined.endsWith(' of') || joined.endsWith(' for') ? joined.replace(/ (?:of|for)$/, '') : joined
}
const STATUS = new Set(
  'new newly-elected acting interim then incoming visiting current outgoing former top senior honourable'.split(' '),
)

function otherPrincipal(discourse: Discourse, kind: 'guest' | 'host' | 'counterpart'): ActorRef | null {
  const { principals, home } = discourse.scene
  const [a, b] = principals
  if (a === undefined || b === undefined || principals.length !== 2) return null
  const atHome = (r: ActorRef) => home !== null && sameRef(sideOf(discourse.actors, r), home)
  if (kind === 'counterpart') {
    const speaker = discourse.lastSpeakers.length === 1 ? discourse.lastSpeakers[0] : undefined
    if (speaker !== undefined) return sameRef(speaker, a) ? b : sameRef(speaker, b) ? a : null
    return atHome(a) ? b : atHome(b) ? a : null
  }
  if (atHome(a) === atHome(b)) return kind === 'guest' ? b : a
  return atHome(a) === (kind === 'host') ? a : b
}

/** One of several who fit: the home side's, else a principal, else the latest named before. Null if nothing decides. */
function choose(discourse: Discourse, candidates: readonly Actor[], before: number): Actor | null {
  const only = candidates[0]
  if (only === undefined) return null
  if (candidates.length === 1) return only
  const { scene, actors } = discourse
  const principal = candidates.filter((c) => scene.principals.some((p) => sameRef(p, c.ref)))
  const pool = principal.length > 0 ? principal : candidates
  const { home } = scene
  const homely = home === null ? [] : pool.filter((c) => sameRef(sideOf(actors, c.ref), home))
  const homeOnly = homely[0]
  if (homely.length === 1 && homeOnly !== undefined) return homeOnly
  const { lastPerson } = discourse
  const subject = lastPerson === null ? undefined : pool.find((c) => c.index === lastPerson.index)
  if (subject !== undefined) return subject
  let latest: Actor | null = null
  for (const mention of actors.mentions) {
    if (mention.start >= before) break
    const actor = pool.find((c) => c.index === mention.actor)
    if (actor !== undefined) latest = actor
  }
  return latest
}

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
  const opens = discourse.text.sentences.some((s) => s.first === range.first)
  if (!definite && !opens) return null
  if (
    lower.some((w) =>
      /^(?:other|all|many|some|several|warring|concerned|relevant|third|european|western|arab)$/.test(w),
    )
  )
    return null
  const fitting = contactOf(discourse, text.tokens[head]?.lower ?? '')
  if (fitting !== null) return { refs: fitting, rule: 'group-contact' }
  if (scene.principals.length > 1) return { refs: scene.principals, rule: 'group-principals' }
  return lastGroup.length > 1 ? { refs: lastGroup, rule: 'group-latest' } : null
}

/** The country of which a story speaks for the most part, if there is one. */
function mainCountry(discourse: Discourse): ActorRef | null {
  const counts = new Map<number, number>()
  let all = 0
  for (const m of discourse.actors.mentions)
    if (discourse.actors.list[m.actor]?.ref.type === 'country') {
      counts.set(m.actor, (counts.get(m.actor) ?? 0) + 1)
      all++
    }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] >= 0.6 * all ? (discourse.actors.list[best[0]]?.ref ?? null) : null
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
  const fitting = discourse.scene.contacts.filter((c) => c.every(fits))
  return fitting.find((c) => c.some((r) => discourse.lastSpeakers.some((s) => sameRef(s, r)))) ?? fitting.at(-1) ?? null
}

/** "ministry officials", "the Chinese side", "a source in the Kremlin": the one for whom they speak (guide, case 9). */
export function resolveOfficial(
  discourse: Discourse,
  range: Range,
  head: number,
  mentions: readonly Mention[],
): Resolved | null {
  const { actors, text } = discourse
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
  if (
    home === null &&
    /^(?:authorities|officials|police|government|prosecutors|military)$/.test(word) &&
    range.last - range.first <= 3
  ) {
    const main = mainCountry(discourse)
    if (main !== null) return { refs: [main], rule: 'official-main' }
  }
  const last = text.tokens.slice(range.first, range.last).map((t) => t.lower)
  const body = last.map((w) => (w.length > 4 ? bodyWith(actors, w) : null)).find((b) => b !== null)
  return body === undefined || body === null ? null : { refs: [body.ref], rule: 'official-body' }
}
