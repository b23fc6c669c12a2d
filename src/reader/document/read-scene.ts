import type { Article } from '../../article/article.ts'
import type { Actors } from '../actors/actors.ts'
import { readActors } from '../actors/read-actors.ts'
import { distinct, sameRef, sideOf } from '../coreference/discourse.ts'
import type { ActorRef, Event } from '../reading.ts'
import { readText } from '../text/read-text.ts'
import type { Text } from '../text/text.ts'
import { homeOf } from './home.ts'
import type { Scene, TextKind } from './scene.ts'
import { findTurns } from './turns.ts'

const JOINT =
  /\b(?:joint|quad|trilateral|quadrilateral|leaders['’]?|g-?7|g-?20|e3|troika)\b.{0,60}\b(?:statement|declaration|communiqu[eé]|vision|press release|release|conclusions|readout)\b/i
const JOINT_STRICT = /\bjoint\b.{0,40}\b(?:statement|declaration|communiqu[eé]|vision|press release|conclusions)\b/i
const OWN =
  /\b(?:statement|remarks|address|speech|message|letter|press release|greetings|condolences|declaration|communiqu[eé]|conclusions)\b/i
const FIRST_PERSON = new Set(['we', 'i', 'our', 'my', 'us', 'me'])

/** Pass 4: what kind of text it is, who issues it, whose side is home, who stands at both ends of the contact. */
export function readScene(text: Text, article: Article, actors: Actors, events: readonly Event[]): Scene {
  const code = homeOf(article)
  const home: ActorRef | null =
    code === null ? null : { type: /^[A-Z]{3}$/.test(code) ? 'country' : 'organisation', key: code }
  const turns = findTurns(text, actors)
  const titled = titleActors(article, actors)
  const principals = findPrincipals(text, actors, events, titled, home)
  const contacts = events.map((e) => bySide(actors, e.participants)).filter((c) => c.length > 1)
  const base = { home, principals, contacts, turns }
  if (turns.size > 0) return { ...base, kind: 'transcript', issuers: [], rule: 'scene/labels' }
  const own = ownVoice(text, actors)
  const title = `${article.title ?? ''} ${headings(text)}`
  if (JOINT_STRICT.test(title) || (JOINT.test(title) && own.share >= 0.15)) {
    const issuers = jointIssuers(text, actors, titled, principals, home)
    if (issuers.length > 1 || (issuers.length === 1 && own.share >= 0.15))
      return { ...base, kind: 'joint', issuers, rule: 'scene/joint-title' }
  }
  const named = selfNamed(text, actors)
  if (named.length > 1) return { ...base, kind: 'joint', issuers: named, rule: 'scene/self-named' }
  const bodies = titled.filter((r) => r.type !== 'person')
  if (OWN.test(title) && own.share >= 0.25 && own.reported < 0.3 && bodies.length > 1)
    return { ...base, kind: 'joint', issuers: bodies, rule: 'scene/titled-bodies' }
  const voiced = resolutionIssuer(text, actors)
  if (voiced !== null) return { ...base, kind: 'first-person', issuers: [voiced], rule: 'scene/resolution' }
  const body = concludingBody(text, actors, title)
  if (body !== null) return { ...base, kind: 'first-person', issuers: [body], rule: 'scene/conclusions' }
  const by = byline(text, actors)
  if (
    (by !== null && own.share >= 0.1 && own.reported < 0.35) ||
    (OWN.test(title) && own.share >= 0.15 && own.reported < 0.3) ||
    (own.share >= 0.35 && own.reported < 0.25 && (home !== null || by !== null))
  ) {
    const issuer =
      by ??
      titled.find((r) => r.type === 'person' && home !== null && sameRef(sideOf(actors, r), home)) ??
      home ??
      titled[0]
    if (issuer !== undefined)
      return {
        ...base,
        kind: 'first-person',
        issuers: [issuer],
        rule: by !== null ? 'scene/byline' : 'scene/own-voice',
      }
  }
  const kind: TextKind = 'report'
  return { ...base, kind, issuers: [], rule: 'scene/report' }
}

/** The first headings of the text, which may hold its real title. */
function headings(text: Text): string {
  return text.blocks
    .slice(0, 2)
    .filter((b) => b.kind === 'heading')
    .map((b) => text.norm.slice(b.start, b.end))
    .join(' ')
}

/** Actors of the body that the title names too. */
function titleActors(article: Article, actors: Actors): ActorRef[] {
  if (article.title === null) return []
  const body = article.title.replace(/[’]/g, "'")
  const own = readActors(readText({ body, residue: [] }), {
    publisher: article.publisher,
    url: article.url,
    title: null,
  })
  const refs: ActorRef[] = []
  for (const mention of own.mentions) {
    const ref = own.list[mention.actor]?.ref
    if (ref === undefined) continue
    if (ref.type !== 'person') {
      if (ref.type === 'country' || actors.list.some((a) => sameRef(a.ref, ref))) refs.push(ref)
      continue
    }
    const surname = own.list[mention.actor]?.person?.surname.toLowerCase()
    const same = actors.list.filter((a) => a.person !== null && a.person.surname.toLowerCase() === surname)
    const only = same[0]
    if (same.length === 1 && only !== undefined) refs.push(only.ref)
  }
  return distinct(refs)
}

/** How much of the text speaks as "we" or "I", and how much reports others in the third person; outside quotations. */
function ownVoice(text: Text, actors: Actors): { share: number; reported: number } {
  let own = 0
  let reported = 0
  let all = 0
  for (const s of text.sentences) {
    if (s.last - s.first < 5 || text.quotations.some((q) => q.start <= s.start && s.end <= q.end)) continue
    all++
    let first = false
    let third = false
    for (let i = s.first; i < s.last; i++) {
      const t = text.tokens[i]
      if (t === undefined) break
      if (FIRST_PERSON.has(t.lower) && !text.quotations.some((q) => q.start <= t.start && t.end <= q.end)) first = true
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
  return all === 0 ? { share: 0, reported: 0 } : { share: own / all, reported: reported / all }
}
const REPORT =
  /^(?:said|stated|noted|added|stressed|emphasi[sz]ed|underscored|underlined|highlighted|reaffirmed|reiterated|affirmed|expressed|welcomed|thanked|congratulated|discussed|agreed|urged|told|spoke|met|conveyed|raised|condemned|confirmed|announced|called)$/

/** A person who stands with an office in one of the first short lines: whose text it is. */
function byline(text: Text, actors: Actors): ActorRef | null {
  for (const block of text.blocks.slice(0, 3)) {
    if (block.kind === 'item') continue
    const sentence = text.sentences[block.firstSentence]
    if (
      sentence === undefined ||
      block.end - block.start > 130 ||
      /[.:]$/.test(text.norm.slice(block.start, block.end))
    )
      continue
    for (let i = sentence.first; i < sentence.last; i++) {
      const mention = actors.at.get(i)
      const actor = mention === undefined ? undefined : actors.list[mention.actor]
      if (actor?.person !== null && actor !== undefined && actor.person.office !== null) {
        const verbs = text.tokens
          .slice(sentence.first, sentence.last)
          .some((t) => t.pos === 'AUX' || (t.pos === 'VERB' && /ed$/.test(t.lower)))
        if (!verbs) return actor.ref
      }
    }
  }
  return null
}

/** "Condemns …; Demands …; Decides …": the body before the items is the one that speaks. */
function resolutionIssuer(text: Text, actors: Actors): ActorRef | null {
  const opened = text.sentences.filter((s) => {
    const t = itemOpener(text, s.first, s.last)
    return t !== undefined && t.pos === 'VERB' && /(?:s|ing)$/.test(t.lower) && /^\p{Lu}/u.test(t.text)
  })
  if (opened.length < 4 || opened.length < 0.3 * text.sentences.length) return null
  const first = opened[0]
  if (first === undefined) return null
  let found: ActorRef | null = null
  for (const m of actors.mentions) {
    if (m.start >= first.start) break
    const ref = actors.list[m.actor]?.ref
    if (ref?.type === 'organisation' && (found === null || text.norm.slice(m.end).startsWith(','))) found = ref
  }
  return found
}

/** "The European Council reaffirms …" again and again under a title of its own: the body whose conclusions they are. */
function concludingBody(text: Text, actors: Actors, title: string): ActorRef | null {
  if (
    !/\b(?:conclusions|communiqu[eé]|resolution|declaration|chair(?:man|woman|person)?['’]s (?:statement|summary)|presidential statement)\b/i.test(
      title,
    )
  )
    return null
  const counts = new Map<ActorRef, number>()
  for (const m of actors.mentions) {
    const verb = text.tokens[m.last]
    const ref = actors.list[m.actor]?.ref
    if (ref?.type !== 'organisation' || verb?.pos !== 'VERB' || !/s$/.test(verb.lower)) continue
    const known = [...counts.keys()].find((k) => sameRef(k, ref)) ?? ref
    counts.set(known, (counts.get(known) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] >= 3 ? best[0] : null
}

/** The first word of a sentence behind a bullet or number. */
export function itemOpener(text: Text, first: number, last: number) {
  let i = first
  while (
    i < last &&
    (text.tokens[i]?.pos === 'PUNCT' || text.tokens[i]?.pos === 'NUM' || text.tokens[i]?.pos === 'SYM')
  )
    i++
  return text.tokens[i]
}

function findPrincipals(
  text: Text,
  actors: Actors,
  events: readonly Event[],
  titled: readonly ActorRef[],
  home: ActorRef | null,
): ActorRef[] {
  const order = (refs: readonly ActorRef[]) => {
    const atHome = (r: ActorRef) => home !== null && sameRef(sideOf(actors, r), home)
    return [...refs.filter(atHome), ...refs.filter((r) => !atHome(r))]
  }
  for (const kinds of [/^(?:call|meeting)$/, /^(?:summit|negotiation)$/, /./])
    for (const e of events) {
      const ends = bySide(actors, e.participants)
      if (kinds.test(e.kind) && ends.length > 1) return order(ends)
    }
  const sides = (refs: readonly ActorRef[]) => new Set(refs.map((r) => sideOf(actors, r).key)).size
  const people = titled.filter((r) => r.type === 'person')
  if (people.length > 1 && sides(people) > 1) return order(people)
  const opening = text.sentences.filter((s) => s.last - s.first > 5).slice(0, 2)
  const early = distinct(
    actors.mentions
      .filter((m) => opening.some((s) => s.start <= m.start && m.end <= s.end))
      .map((m) => actors.list[m.actor]?.ref)
      .filter((r) => r !== undefined),
  )
  const earlyPeople = early.filter((r) => r.type === 'person')
  if (earlyPeople.length === 2 && sides(earlyPeople) > 1) return order(earlyPeople)
  const states = titled.filter((r) => r.type !== 'person')
  if (states.length > 1) return order(states)
  const earlyStates = early.filter((r) => r.type === 'country')
  return earlyStates.length === 2 ? order(earlyStates) : []
}

/** One for each side: the person where a person and the side itself are named. */
function bySide(actors: Actors, refs: readonly ActorRef[]): ActorRef[] {
  return refs.filter(
    (r) => r.type === 'person' || !refs.some((o) => o.type === 'person' && sameRef(sideOf(actors, o), r)),
  )
}

/** "We, the Heads of State and Government of A, B and C, …": those who name themselves so. */
function selfNamed(text: Text, actors: Actors): ActorRef[] {
  for (const s of text.sentences.slice(0, 8)) {
    for (let i = s.first; i + 1 < s.last; i++) {
      if (text.tokens[i]?.lower !== 'we' || text.tokens[i + 1]?.text !== ',') continue
      const found: ActorRef[] = []
      for (let k = i + 2; k < s.last; k++) {
        const t = text.tokens[k]
        const mention = actors.at.get(k)
        const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
        if (ref !== undefined) found.push(ref)
        else if (t?.pos === 'AUX' || (t?.pos === 'VERB' && t.lower !== 'meeting' && t.lower !== 'gathered')) break
      }
      const issuers = bySide(actors, distinct(found))
      if (issuers.length > 1) return issuers
    }
  }
  return []
}

function jointIssuers(
  text: Text,
  actors: Actors,
  titled: readonly ActorRef[],
  principals: readonly ActorRef[],
  home: ActorRef | null,
): ActorRef[] {
  const people = titled.filter((r) => r.type === 'person')
  if (people.length > 1) return people
  const opening = text.sentences.find((s) => s.last - s.first > 8)
  const early = distinct(
    actors.mentions
      .filter((m) => opening !== undefined && m.start < opening.end && m.form !== 'demonym')
      .map((m) => actors.list[m.actor]?.ref)
      .filter((r) => r !== undefined),
  )
  const bodies = titled.filter((r) => r.type !== 'person')
  if (bodies.length > 1) return bodies
  if (principals.length > 1) return [...principals]
  const earlyPeople = early.filter((r) => r.type === 'person')
  if (earlyPeople.length > 1) return earlyPeople
  const earlyBodies = early.filter((r) => r.type !== 'person')
  if (earlyBodies.length > 1) return earlyBodies
  return distinct([...(home === null ? [] : [home]), ...bodies, ...earlyBodies])
}
