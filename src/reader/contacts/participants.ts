import type { Actor, Actors } from '../actors/actors.ts'
import { COUNTRIES } from '../actors/lexicons.ts'
import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import type { Token } from '../text/text.ts'
import { holdersOf, officeHolder, sideOfDemonym } from './office-holders.ts'
import { distinct, homeRef, type Setting, sameRef, sideOf } from './setting.ts'

const GROUP =
  /^(?:leaders|sides|presidents|ministers|parties|countries|premiers|counterparts|two|both|delegations|heads|governments)$/
const OFFICE =
  /^(?:president|minister|chancellor|secretary|secretary-general|chairman|chairwoman|chairperson|king|queen|emir|sultan|prince|leader|counterpart|ambassador|envoy|premier|pm|eam|governor|mayor|commissioner|representative|adviser|advisor|commander|director|director-general|dignitary|spokesperson|speaker|head|chief|guest|official|diplomat|negotiator|delegation|taoiseach|pope|general)s?$/
const BODY =
  /^(?:side|delegation|government|authorities|representatives|officials|leaders|ministers|nations|countries|states|members|negotiators|society|guards|navies|militaries|delegates|diplomats|mediators|lawmakers|troops|parliament|embassy|team|forces)$/

/** Do only offices stand between this segment and a person before it? */
function ofNamed(segments: readonly Segment[], at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const before = segments[k]
    if (before === undefined || before.persons.length > 0) return before !== undefined
    if (!before.office) return false
  }
  return false
}

interface Segment extends Range {
  readonly persons: readonly Actor[]
  readonly others: readonly ActorRef[]
  readonly office: boolean
  /** Is it set off from the one before by a comma alone (an appositive or list)? */
  readonly comma: boolean
  /** Behind a comma and an article, with a common noun: "the parents of X". */
  readonly appositive: boolean
  /** Does it open with an article or possessive? */
  readonly determined: boolean
}

/** The actors for whom a noun phrase stands ("Foreign Minister X of A, Y of B and the President of C"). */
export function participantsIn(range: Range, setting: Setting): ActorRef[] {
  const segments = segmentsOf(range, setting)
  const refs: ActorRef[] = []
  // "the Prime Minister and the Premier": both ends, where both are persons
  const { principals } = setting
  const bare = segments.filter((s) => s.office && s.persons.length === 0 && s.others.length === 0)
  if (
    bare.length === 2 &&
    segments.length === 2 &&
    principals.length === 2 &&
    principals.every((p) => p.type === 'person')
  )
    return [...principals]
  segments.forEach((segment, i) => {
    if (segment.persons.length > 0) {
      // "X, the father of Y"
      if (segment.appositive && (segments[i - 1]?.persons.length ?? 0) > 0) return
      refs.push(...segment.persons.map((p) => p.ref))
      return
    }
    const before = segments[i - 1]
    const after = segments[i + 1]
    if (segment.office) {
      // "X, foreign minister of Y" and "the foreign minister of Y, X": the office is the person's
      if (segment.comma && before !== undefined && before.persons.length > 0) return
      if (after?.comma === true && after.persons.length > 0) return
      // "X, Assistant to the President and Director of the Y Council"
      if (!segment.determined && segment.others[0]?.type === 'organisation' && ofNamed(segments, i)) return
      // "Serbian Prime Minister and Interior Minister X" is one person
      const holder = after?.persons[0]
      const side = segment.others[0] ?? sideOfDemonym(segment, setting)
      if (holder !== undefined && after?.determined === false && !after.office) return
      if (holder !== undefined && after?.determined === false && side !== null && holder.person?.of?.key === side.key)
        return
    }
    refs.push(...unnamed(segment, setting))
  })
  return distinct(refs)
}

function segmentsOf({ first, last }: Range, { text, actors }: Setting): Segment[] {
  const segments: Segment[] = []
  let from = first
  let comma = false
  for (let i = first; i <= last; i++) {
    const t = text.tokens[i]
    const mention = actors.at.get(i)
    // an abbreviation in brackets belongs to the name before it
    if (t?.text === '(') {
      const close = text.tokens.slice(i, Math.min(last, i + 6)).findIndex((x) => x.text === ')')
      if (close > 0) {
        i += close
        continue
      }
    }
    const inside = mention !== undefined && mention.first < i && i < mention.last
    const cut =
      i === last || (!inside && t !== undefined && /^(?:and|&|,|;|\(|\)|together|alongside|plus|well)$/.test(t.lower))
    if (!cut) continue
    if (i > from) segments.push(segment(text.tokens, actors, from, i, comma))
    comma = t?.text === ',' || t?.text === '(' || t?.text === ')'
    // ", and" is a list, no appositive
    if (t?.text === ',' && text.tokens[i + 1]?.lower === 'and') comma = false
    from = i + 1
  }
  return segments
}

function segment(tokens: readonly Token[], actors: Actors, first: number, last: number, comma: boolean): Segment {
  const persons: Actor[] = []
  const others: ActorRef[] = []
  let office = false
  for (let i = first; i < last; i++) {
    const mention = actors.at.get(i)
    const actor = mention === undefined ? undefined : actors.list[mention.actor]
    if (mention !== undefined && actor !== undefined) {
      if (mention.first === i || i === first) {
        if (owns(tokens, mention.last, last, actor.person === null)) continue
        if (actor.person === null && isPlaceAt(tokens, i, first)) continue
        if (actor.person !== null) persons.push(actor)
        else if (mention.form !== 'demonym' || holds(tokens, mention.last, last)) others.push(actor.ref)
      }
      i = Math.max(i, mention.last - 1)
      continue
    }
    if (OFFICE.test(tokens[i]?.lower ?? '')) office = true
  }
  const opener = tokens[first]?.lower ?? ''
  const determined = /^(?:the|a|an|his|her|its|their)$/.test(opener)
  const appositive = comma && determined && tokens[first + 1]?.pos === 'NOUN' && !office
  return { first, last, persons, others, office, comma, appositive, determined }
}

/** "the visiting Mongolian foreign minister": behind a demonym stands an office or body. */
const holds = (tokens: readonly Token[], at: number, last: number) =>
  at === last || tokens.slice(at, last).some((t) => BODY.test(t.lower) || OFFICE.test(t.lower))

/** "the minister, now in Tunisia on a visit": where somebody is, not for whom. */
function isPlaceAt(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return before >= first && /^(?:in|at)$/.test(tokens[before]?.lower ?? '')
}

/** "President Castro's commitment" is no person who takes part; "the President's delegation" and "Chad's foreign minister" are. */
function owns(tokens: readonly Token[], at: number, last: number, state: boolean): boolean {
  const mark = tokens[at]?.text
  if (at + 1 >= last || (mark !== "'s" && mark !== "'")) return false
  return !tokens.slice(at + 1, last).some((t) => BODY.test(t.lower) || (state && OFFICE.test(t.lower)))
}

/** A segment without a name: a group, a pronoun, an office, or a country or body. */
function unnamed(segment: Segment, setting: Setting): readonly ActorRef[] {
  const { principals, group, home } = setting
  const heads = setting.text.tokens.slice(segment.first, segment.last).map((t) => t.lower)
  if (segment.others.length === 0) {
    if (heads.includes('i') || heads.includes('we')) return speakers(heads.includes('we'), setting)
    if (heads.includes('they')) return group.length > 1 ? group : principals
    if (heads.includes('delegation')) return group
    if (heads.includes('latter')) return lastPerson(segment.first, setting)
    if (heads.some((w) => GROUP.test(w))) {
      // "the two leaders", not "15 leaders of the region"
      const all = heads.length === 1 || /^(?:the|both|two)$/.test(heads[0] ?? '')
      if (!all || heads.length > 5) return []
      return holdersOf(heads.at(-1) ?? '', setting) ?? principals
    }
    if (heads.includes('he') || heads.includes('she')) return group.length === 1 ? group : []
    if (heads.some((w) => VISITOR.test(w))) return guests(setting)
  }
  if (!segment.office) return segment.others
  const side = segment.others[0] ?? null
  const holder = heads.some((w) => OFFICIALS.test(w)) ? null : officeHolder(segment, side, setting)
  if (holder !== null) return [holder]
  if (side !== null) return segment.others
  // "the Prime Minister" of the publishing side, whom the body does not name or gives no office
  if (home === null || !heads.includes('the') || !heads.some((w) => HEAD_OFFICE.test(w))) return []
  const ends = principals.filter((p) => p.type === 'person' && sideOf(setting.actors, p)?.key === home)
  const head = ends.find((p) => setting.actors.list.some((a) => sameRef(a.ref, p) && a.person?.office === null))
  return [head ?? homeRef(home)]
}

/** "I", or "we" of a speaker who is one end of the contact and means both. */
function speakers(all: boolean, { speaker, principals }: Setting): readonly ActorRef[] {
  if (speaker === null) return []
  return all && principals.some((p) => sameRef(p, speaker)) ? principals : [speaker]
}

function lastPerson(before: number, { actors }: Setting): readonly ActorRef[] {
  const mention = actors.mentions.findLast((m) => m.last <= before && actors.list[m.actor]?.person !== null)
  const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
  return ref === undefined ? [] : [ref]
}

const OFFICIALS =
  /^(?:officials?|counterparts|representatives|leaders|ministers|delegations?|heads|ambassadors|envoys|advisers|advisors|directors|chiefs|presidents|secretaries)$/
const VISITOR = /^(?:dignitary|guest|visitor)$/
const HEAD_OFFICE = /^(?:president|premier|minister|chancellor|secretary|pm)$/

/** The one principal who is not of the home side, or else the first. */
function guests({ principals, group, actors, home }: Setting): readonly ActorRef[] {
  const persons = [...principals, ...group].filter((r) => r.type === 'person')
  const away = persons.filter((r) => home === null || sideOf(actors, r)?.key !== home)
  return away.slice(0, 1)
}

/** The countries to which the words lead as places, by name, capital or seat of power. */
export function placesIn({ first, last }: Range, { text, actors }: Setting): { refs: ActorRef[]; seat: boolean } {
  const places = COUNTRIES.all(text.tokens, first, last).filter((m) => {
    const mention = actors.at.get(m.first)
    const inBody = mention !== undefined && actors.list[mention.actor]?.ref.type === 'organisation'
    // "to South America": a part of the world
    if (/^(?:south|north|central|latin)$/.test(text.tokens[m.first - 1]?.lower ?? '')) return false
    return m.value.kind !== 'people' && !inBody && /^\p{Lu}/u.test(text.tokens[m.last - 1]?.text ?? '')
  })
  const refs = distinct(places.map((m) => ({ type: 'country', key: m.value.code })))
  return { refs, seat: places.length > 0 && places.every((m) => m.value.kind === 'seat') }
}
