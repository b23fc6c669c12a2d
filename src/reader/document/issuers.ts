import type { Actors } from '../actors/actors.ts'
import { distinct, sameRef } from '../coreference/discourse.ts'
import { subjectOf } from '../grammar/subjects.ts'
import { type VerbGroup, verbGroups } from '../grammar/verb-groups.ts'
import type { ActorRef } from '../reading.ts'
import type { Sentence, Text } from '../text/text.ts'
import { bySide } from './principals.ts'
import type { Titled } from './title-actors.ts'

const NOUN = /\b(?:statement|declaration|communiqu[eé]|vision|press release|conclusions|readout)(?!\p{L})/iu
/** What a title goes on with once it has said whose text it is. */
const TOPIC = /\s(?:on|regarding|following|concerning|in|at|about|for|condemning|calling)\s/i

/** "We, the Heads of State and Government of A, B and C, …": those who name themselves so. */
export function selfNamed(text: Text, actors: Actors): ActorRef[] {
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

/**
 * Who issues a joint text: those whom its title names as issuers ("Joint Statement by A and B", "A-B Joint Statement"),
 * else the subject of its first sentence, else the ends of the contact.
 */
export function jointIssuers(
  text: Text,
  actors: Actors,
  title: string,
  titled: readonly Titled[],
  principals: readonly ActorRef[],
  home: ActorRef | null,
): ActorRef[] {
  const inTitle = bySide(actors, issuersInTitle(title, titled))
  if (inTitle.length > 1) return allAnnouncing(text, actors, inTitle) ?? inTitle
  const subject = openingSubject(text, actors)
  if (subject.length > 1) return subject
  const people = titled.map((t) => t.ref).filter((r) => r.type === 'person')
  if (people.length > 1) return people
  if (principals.length > 1) return [...principals]
  const bodies = titled
    .filter((t) => !isTopic(title, t.at))
    .map((t) => t.ref)
    .filter((r) => r.type !== 'person')
  if (bodies.length > 1) return bodies
  return distinct([...(home === null ? [] : [home]), ...bodies])
}

/** Whom a title names as issuers: behind "by" or "from", else before the noun; never its topic. */
export function issuersInTitle(title: string, titled: readonly Titled[]): ActorRef[] {
  const noun = NOUN.exec(title)
  if (noun === null) return []
  const after = title.slice(noun.index + noun[0].length)
  const opener = /^\s*(?:by|from|of|between|with)\s/i.exec(after)
  if (opener !== null) {
    const start = noun.index + noun[0].length
    const topic = TOPIC.exec(after)
    const end = topic === null ? title.length : start + topic.index
    const named = titled.filter((t) => t.at >= start && t.at < end).map((t) => t.ref)
    if (named.length > 0) return named
  }
  return titled.filter((t) => t.at < noun.index).map((t) => t.ref)
}

/** Does the place in the title stand behind "on", "regarding" and the like? */
export function isTopic(title: string, at: number): boolean {
  const topic = TOPIC.exec(title)
  return topic !== null && topic.index < at
}

/** "The Troika (Norway, …), Canada and the European Union are alarmed": who stands before the first verb. */
function openingSubject(text: Text, actors: Actors): ActorRef[] {
  for (const s of text.sentences.slice(0, 6)) {
    const verb = s.last - s.first > 8 ? firstFinite(text, s) : undefined
    if (verb === undefined) continue
    const found: ActorRef[] = []
    for (let i = s.first; i < verb.first; i++) {
      const t = text.tokens[i]
      if (t?.pos === 'SCONJ' || t?.text === ':') break
      const mention = actors.at.get(i)
      const ref = mention === undefined ? undefined : actors.list[mention.actor]?.ref
      if (mention === undefined || ref === undefined || mention.form === 'demonym' || mention.first !== i) continue
      // "As close NATO Allies"
      if (text.tokens[mention.last]?.pos === 'NOUN' || text.tokens[mention.last]?.lower === 'allies') continue
      // a group whose members follow in brackets is its members
      if (ref.type === 'organisation' && text.tokens[mention.last]?.text === '(' && opensList(actors, mention.last + 1))
        continue
      found.push(ref)
    }
    const issuers = bySide(actors, distinct(found))
    if (issuers.length > 1 && issuers.some((i) => issuers.some((o) => !sameRef(i, o)))) return issuers
  }
  return []
}

/** "That is why today the Commission, Germany, …, and the United States announce": all of the title's issuers and more. */
function allAnnouncing(text: Text, actors: Actors, inTitle: readonly ActorRef[]): ActorRef[] | null {
  for (const s of text.sentences.slice(0, 6)) {
    const groups = verbGroups(text.tokens, s)
    for (const [at, group] of groups.entries()) {
      if (group.form !== 'finite' && group.form !== 'base') continue
      const subject = subjectOf(text.tokens, groups, at, s)
      if (subject?.how !== 'direct') continue
      const named = actors.mentions
        .filter((m) => m.first >= subject.first && m.last <= subject.last && m.form !== 'demonym')
        .map((m) => actors.list[m.actor]?.ref)
        .filter((r) => r !== undefined)
      const all = bySide(actors, distinct(named))
      if (all.length > inTitle.length && inTitle.every((i) => all.some((o) => sameRef(i, o)))) return all
    }
  }
  return null
}

const firstFinite = (text: Text, s: Sentence): VerbGroup | undefined =>
  verbGroups(text.tokens, s).find((g) => g.form === 'finite' || g.form === 'base')
const opensList = (actors: Actors, at: number) => actors.at.has(at) || actors.at.has(at + 1)

/** A person who stands with an office in one of the first short lines: whose text it is. */
export function byline(text: Text, actors: Actors): ActorRef | null {
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
export function resolutionIssuer(text: Text, actors: Actors): ActorRef | null {
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
export function concludingBody(text: Text, actors: Actors, title: string): ActorRef | null {
  if (
    !/\b(?:conclusions|communiqu[eé]|resolution|declaration|chair(?:man|woman|person)?['’]s (?:statement|summary)|presidential statement)(?!\p{L})/iu.test(
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
