import { mentionsWithin } from '../actors/actors.ts'
import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import type { Sentence, Text, Token } from '../text/text.ts'
import type { Frame } from './frames.ts'
import { participantsIn, placesIn } from './participants.ts'
import { journeyEnd, otherSide, phraseEnd } from './phrases.ts'
import { distinct, type Setting } from './setting.ts'

/** Who or what stands on the other side of a contact. */
export interface Side {
  readonly refs: readonly ActorRef[]
  readonly unnamed: boolean
  readonly seat: boolean
  readonly toCountry?: boolean
  readonly ofOwn?: boolean
}
/** Nobody is spoken of there. */
export const NOBODY: Side = { refs: [], unnamed: false, seat: false }

/** The other side of the words of contact, where the frame looks for it; null where the words then tell of no contact. */
export function sideBehind(frame: Frame, act: Range, sentence: Sentence, setting: Setting): Side | null {
  const { text } = setting
  if (frame.other === 'group')
    return frame.kind === 'summit' ? { ...NOBODY, refs: hostsOf(act, sentence, setting) } : NOBODY
  if (frame.other === 'place') {
    const start = frame.name.startsWith('on-visit') ? act.first : act.last
    const last = Math.max(journeyEnd(text, act.last, sentence.last), act.last + 1)
    const { refs, seat } = placesIn({ first: start, last }, setting)
    return refs.length === 0 ? null : { refs, unnamed: false, seat }
  }
  // "a meeting of the foreign ministers of X and Y"
  if (/^(?:meeting-noun|talks-noun|summit-noun|holds-meeting|holds-talks|holds-summit)$/.test(frame.name)) {
    const of = text.tokens[act.last]?.lower === 'of' ? act.last + 1 : null
    const heads = of !== null && text.tokens.slice(of, of + 5).some((t) => HEADS.test(t.lower))
    if (of !== null && heads) {
      const refs = participantsIn({ first: of, last: phraseEnd(text, of, sentence.last) }, setting)
      if (refs.length > 1) return { ...NOBODY, refs }
    }
  }
  const sender =
    frame.other === 'from' ? text.tokens.slice(act.last, sentence.last).find((t) => t.lower === 'from') : undefined
  const linked = frame.other === 'with' && frame.name !== 'meets'
  if (frame.name === 'discusses-with' && !followedByWith(text, act.last, sentence.last)) return NOBODY
  // "signed a treaty during a visit to X"
  if (frame.kind === 'signing' && linked && behindVisit(text, act.last, sentence.last)) return NOBODY
  const range =
    sender === undefined
      ? otherSide(text, setting.actors, act.last, sentence.last, linked)
      : { first: sender.index + 1, last: phraseEnd(text, sender.index + 1, sentence.last) }
  const hosts = /^(?:holds-summit|attends-meeting)$/.test(frame.name) ? hostsOf(act, sentence, setting) : []
  if (range === null) return frame.other === 'object' ? null : hosts.length === 0 ? NOBODY : { ...NOBODY, refs: hosts }
  const words = text.tokens.slice(range.first, range.last)
  const host = frame.name === 'receives' || frame.name === 'convenes'
  if (host && (text.tokens[act.last]?.lower === 'by' || isDeed(words))) return null
  // "spoke to members of the delegation": an audience, no call
  const audience = frame.name === 'speaks' && words.some((t) => AUDIENCE.test(t.lower))
  if (audience && participantsIn(range, setting).every((r) => r.type !== 'person')) return null
  if (frame.name === 'phones') return calledUp(range, setting)
  const unnamed = words.some((t) => PEOPLE.test(t.lower))
  const refs = distinct([
    ...participantsIn(range, setting),
    ...hosts,
    ...(frame.name.startsWith('chaired') ? attendedBy(range.last, sentence, setting) : []),
  ])
  // "will host a briefing with X": an occasion, no guest
  const occasion = /^an?$/.test(words[0]?.lower ?? '') && words.some((t) => t.lower === 'with')
  if (frame.name === 'receives' && occasion) return null
  if (frame.name === 'signed-by' && refs.length === 0) return null
  if (frame.other === 'object' && frame.kind === 'meeting') {
    // a host receives people, not "the agreement" or "all parties"
    const persons = refs.filter((r) => r.type === 'person')
    const named = mentionsWithin(setting.actors, range.first, range.last).length > 0
    // "hosted trucking companies": the hosts alone are named
    const guests = frame.name === 'convenes' && words.some((t) => PEOPLE.test(t.lower))
    if (guests && persons.length === 0) return { refs, unnamed: false, seat: false }
    if (!named || (persons.length === 0 && !(words.some((t) => HOLDER.test(t.lower)) && refs.length > 0))) return null
    return { refs: persons.length > 0 ? persons : refs, unnamed, seat: false, toCountry: leadsTo(range, setting) }
  }
  return {
    refs,
    unnamed,
    seat: false,
    ofOwn: words.some((t) => /^(?:cabinet|government|council|members)$/.test(t.lower)),
  }
}

/** "welcomed President X's initiative": what somebody did, not somebody. */
function isDeed(words: readonly Token[]): boolean {
  // "received their badges"
  if (/^(?:his|her|their|its)$/.test(words[0]?.lower ?? '') && !words.some((t) => HOLDER.test(t.lower))) return true
  const at = words.findIndex((t) => t.text === "'s" || t.text === "'")
  return at >= 0 && !words.slice(at + 1).some((t) => t.pos === 'PROPN' || HOLDER.test(t.lower))
}

/** "called President X on Monday", not "called Germany a partner": a person, behind whose name nothing is said of them. */
function calledUp(range: Range, { text, actors }: Setting): Side | null {
  const mention = mentionsWithin(actors, range.first, range.last).find((m) => actors.list[m.actor]?.person !== null)
  const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
  const title = text.tokens.slice(range.first, mention?.first ?? range.first)
  if (title.some((t, i) => (i > 0 && /^(?:a|an|one|his|her|its|their)$/.test(t.lower)) || t.text === ',')) return null
  const next = mention === undefined ? undefined : text.tokens[mention.last]
  if (
    ref?.type !== 'person' ||
    (/^(?:NOUN|PROPN|DET|ADJ|NUM|PRON|PART)$/.test(next?.pos ?? '') && next?.lower !== 'to')
  )
    return null
  return next?.text === '"' || next?.lower === 'for' ? null : { refs: [ref], unnamed: false, seat: false }
}

/** Does the next link to somebody belong to a visit: "during her visit to X"? */
function behindVisit(text: Text, at: number, end: number): boolean {
  const link = text.tokens.slice(at, end).find((t) => /^(?:with|between|to)$/.test(t.lower))
  const before = link === undefined ? undefined : text.tokens[link.index - 1]
  return link?.lower === 'to' && /^(?:visit|trip|tour|journey)$/.test(before?.lower ?? '')
}

/** "discussed trade with X", not "discussed trade between X and Y" */
function followedByWith(text: Text, at: number, end: number): boolean {
  const link = text.tokens.slice(at, Math.min(end, at + 18)).find((t) => /^(?:with|between|to)$/.test(t.lower))
  return link?.lower === 'with'
}

/** "welcomed X and his delegation to Australia" */
function leadsTo(range: Range, { text, actors }: Setting): boolean {
  for (let i = range.first; i < range.last + 1; i++) {
    const mention = actors.at.get(text.tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1)
    const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
    if (text.tokens[i]?.lower === 'to' && ref?.type === 'country' && mention?.form !== 'capital') return true
  }
  return false
}

/** Whose a conference is: the body in its name ("the NATO summit") and those who host it. */
function hostsOf(act: Range, sentence: Sentence, setting: Setting): ActorRef[] {
  const { actors } = setting
  const inName = mentionsWithin(actors, act.first, act.last)
  const bodies = inName.flatMap((m) => actors.list[m.actor]?.ref ?? []).filter((r) => r.type === 'organisation')
  return distinct([...bodies, ...attendedBy(act.last, sentence, setting)])
}

/** "… chaired by X, and attended by Y": those behind the second "by". */
function attendedBy(at: number, sentence: Sentence, setting: Setting): ActorRef[] {
  const { text } = setting
  for (let i = at; i + 1 < sentence.last; i++)
    if (
      /^(?:attended|hosted|co-hosted|joined|convened)$/.test(text.tokens[i]?.lower ?? '') &&
      text.tokens[i + 1]?.lower === 'by'
    )
      return participantsIn({ first: i + 2, last: phraseEnd(text, i + 2, sentence.last) }, setting)
  return []
}

const HOLDER =
  /^(?:president|minister|chancellor|premier|secretary|king|queen|emir|envoy|ambassador|counterpart|delegation|chairman)s?$/
const PEOPLE =
  /^(?:members|governors|leaders|ministers|officials|representatives|students|workers|participants|heads|executives|journalists|reporters|ambassadors|parliamentarians|businessmen|scientists|graduates|veterans|officers|chiefs|staff|cabinet|government|council|candidates|judges|delegates|winners|residents|team|companies|presidents|advocates|experts|associations|organizations|organisations|lawmakers|mayors|donors|stakeholders|chairs|directors|business|society)$/
const AUDIENCE =
  /^(?:members|students|workers|participants|journalists|reporters|residents|staff|officers|graduates|veterans|crowds?|audience|delegates)$/
/** Those of whom a meeting may be. */
const HEADS = /^(?:ministers|leaders|presidents|heads|premiers|officials|envoys|chiefs|delegations|representatives)$/
