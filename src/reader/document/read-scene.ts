import type { Article } from '../../article/article.ts'
import type { Actors } from '../actors/actors.ts'
import { sameRef, sideOf } from '../coreference/discourse.ts'
import type { ActorRef, Event } from '../reading.ts'
import type { Text } from '../text/text.ts'
import { homeOf } from './home.ts'
import {
  byline,
  concludingBody,
  issuersInTitle,
  isTopic,
  jointIssuers,
  resolutionIssuer,
  selfNamed,
} from './issuers.ts'
import { bySide, findPrincipals } from './principals.ts'
import type { Scene, TextKind } from './scene.ts'
import { type Titled, titleActors } from './title-actors.ts'
import { findTurns } from './turns.ts'
import { ownSubject, ownVoice } from './voice.ts'

const JOINT =
  /\b(?:joint|quad|trilateral|quadrilateral|leaders['’]?|g-?7|g-?20|e3|troika)\b.{0,60}\b(?:statement|declaration|communiqu[eé]|vision|press release|release|conclusions|readout)(?!\p{L})/iu
const JOINT_STRICT =
  /\bjoint\b.{0,40}\b(?:statement|declaration|communiqu[eé]|vision|press release|conclusions)(?!\p{L})/iu
const OWN =
  /\b(?:statement|remarks|address|speech|message|letter|press release|greetings|condolences|declaration|communiqu[eé]|conclusions)(?!\p{L})/iu

/** A release in which more of the sentences say "we" holds somebody's words, whoever that is. */
const MOST_ASIDES = 0.2

/** Pass 4: what kind of text it is, who issues it, whose side is home, who stands at both ends of the contact. */
export function readScene(text: Text, article: Article, actors: Actors, events: readonly Event[]): Scene {
  const code = homeOf(article)
  const home: ActorRef | null =
    code === null ? null : { type: /^[A-Z]{3}$/.test(code) ? 'country' : 'organisation', key: code }
  const turns = findTurns(text, actors)
  const titles = titleActors(article, actors)
  const titled = titles.map((t) => t.ref)
  const principals = findPrincipals(text, actors, events, titled, home)
  const contacts = events
    .map((e) => ({ ends: bySide(actors, e.participants), start: e.start }))
    .filter(({ ends }) => ends.length > 1)
    .toSorted((a, b) => a.start - b.start)
  const base = { home, principals, contacts, turns, asides: false }
  if (turns.size > 0) return { ...base, kind: 'transcript', issuers: [], rule: 'scene/labels' }
  const own = ownVoice(text, actors)
  const title = `${article.title ?? ''} ${headings(text)}`
  const named = selfNamed(text, actors)
  if (named.length > 1) return { ...base, kind: 'joint', issuers: named, rule: 'scene/self-named' }
  if (JOINT_STRICT.test(title) || (JOINT.test(title) && own.share >= 0.15)) {
    const issuers = jointIssuers(text, actors, article.title ?? '', titles, principals, home)
    if (issuers.length > 1 || (issuers.length === 1 && own.share >= 0.15))
      return { ...base, kind: 'joint', issuers, rule: 'scene/joint-title' }
  }
  const bodies = titles
    .filter((t) => t.ref.type !== 'person' && !isTopic(article.title ?? '', t.at))
    .filter((t) => !isPartOf(article.title ?? '', titles, t))
    .map((t) => t.ref)
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
    (own.share >= 0.35 && own.speaks && own.reported < 0.25 && (home !== null || by !== null))
  ) {
    const issuer =
      by ??
      issuersInTitle(article.title ?? '', titles).find(
        (r) => r.type === 'person' && home !== null && sameRef(sideOf(actors, r), home),
      ) ??
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
  // a press statement in which nobody is told of, and a release whose author shows by one "I"
  const voice = home !== null && own.reported === 0 ? ownSubject(text, actors, home) : null
  if (home !== null && (voice === 'singular' || (voice === 'state' && by !== null)))
    return { ...base, kind: 'first-person', issuers: [by ?? home], rule: `scene/own-${voice}` }
  const kind: TextKind = 'report'
  const asides = own.share < MOST_ASIDES && !own.singular
  return { ...base, kind, issuers: [], asides, rule: 'scene/report' }
}

/** The first headings of the text, which may hold its real title. */
function headings(text: Text): string {
  return text.blocks
    .slice(0, 2)
    .filter((b) => b.kind === 'heading')
    .map((b) => text.norm.slice(b.start, b.end))
    .join(' ')
}

/** "the Press Department of the Foreign Ministry of A": what a name before it belongs to is no issuer of its own. */
function isPartOf(title: string, titles: readonly Titled[], titled: Titled): boolean {
  return titles.some((o) => {
    const end = o.at + o.ref.key.length
    return (
      o !== titled &&
      o.ref.type === 'organisation' &&
      end < titled.at &&
      /^\s*of(?: the)?\s*$/.test(title.slice(end, titled.at))
    )
  })
}
