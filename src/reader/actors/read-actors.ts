import type { Article } from '../../article/article.ts'
import { publisherOf } from '../document/home.ts'
import type { ActorRef } from '../reading.ts'
import type { Text, Token } from '../text/text.ts'
import type { Actor, Actors, Gender, Mention, MentionForm } from './actors.ts'
import { Bodies, nameOfBody } from './bodies.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { countriesIn, withoutNamesakes } from './countries.ts'
import { textOf } from './items.ts'
import { genderOfName } from './lexicons.ts'
import { type Line, linesOf } from './lines.ts'
import { type Cluster, surnameOf } from './merging.ts'
import { gather } from './people.ts'
import { profileOf } from './profile.ts'
import { sceneOf } from './scene.ts'
import { spelt, speltOffice } from './spelling.ts'

/**
 * Pass 3: who the article names. People with office and side, countries and organisations, each with all its places.
 * Linear in the length of the text.
 */
export function readActors(text: Text, article: Pick<Article, 'title' | 'publisher' | 'profile'>): Actors {
  const lines = linesOf(text, article.title)
  const countries = withoutNamesakes(lines.filter((l) => l.where !== 'title').flatMap(countriesIn), lines)
  const bodies = new Bodies(lines, text.body)
  const candidates = lines.flatMap(candidatesOf)
  const mentions = gather(candidates)
  const scene = sceneOf(lines, countries, bodies, publisherOf(article))

  const list: Actor[] = []
  const places: Omit<Mention, 'actor'>[] = []
  const owners: number[] = []
  const byRef = new Map<string, number>()
  const add = (ref: ActorRef, listed: boolean, rest: Pick<Actor, 'person' | 'organisation'>): number => {
    const known = byRef.get(`${ref.type} ${ref.key}`)
    if (known !== undefined) return known
    byRef.set(`${ref.type} ${ref.key}`, list.length)
    list.push({ index: list.length, ref, listed, ...rest })
    return list.length - 1
  }
  const place = (
    actor: number,
    line: Line,
    first: number,
    last: number,
    form: MentionForm,
    title: Candidate['title'],
  ) => {
    places.push(mentionAt(line, first, last, form, title))
    owners.push(actor)
  }

  const inNames = new Set<Token>()
  for (const { candidate } of mentions)
    for (let i = candidate.run.first; i < candidate.run.last; i++) {
      const token = candidate.line.tokens[i]
      if (token !== undefined) inNames.add(token)
    }
  for (const { item, line, form } of countries) {
    // "Michael Jordan" names no state
    const token = line.tokens[item.first]
    if (token !== undefined && inNames.has(token)) continue
    const actor = add({ type: 'country', key: item.code }, true, { person: null, organisation: null })
    place(actor, line, item.first, item.last, form, null)
  }
  for (const body of bodies.all.values()) {
    const name = nameOfBody(body)
    if (name === null) continue
    const written = body.mentions.map((m) => slice(text, m.line, m.first, m.last))
    const full = slice(text, name.line, name.first, name.last)
    const aliases = [...new Set(written.filter((w) => w !== full))]
    const actor = add({ type: 'organisation', key: full }, true, {
      person: null,
      organisation: { kind: body.kind, of: body.state, aliases },
    })
    for (const m of body.mentions)
      place(actor, m.line, m.first, m.last, m.text.length === full.length ? 'full' : 'short', null)
  }
  const ofCluster = new Map<Cluster, Candidate[]>()
  for (const { cluster, candidate } of mentions) {
    const known = ofCluster.get(cluster)
    if (known === undefined) ofCluster.set(cluster, [candidate])
    else known.push(candidate)
  }
  const named = [...ofCluster.keys()]
  const profiles = profileOf(named, scene)
  for (const cluster of named) {
    const own = ofCluster.get(cluster) ?? []
    const profile = profiles.get(cluster)
    const { run, line } = cluster.fullest
    const written = slice(text, line, run.first, run.last)
    const key = spelt(written, cluster.candidates)
    const forms = new Set(own.map((c) => slice(text, c.line, c.run.first, c.run.last)))
    forms.delete(key)
    const side = profile?.side?.of ?? null
    const of = side === null || side.type === 'country' || byRef.has(`${side.type} ${side.key}`) ? side : null
    if (of !== null) add(of, false, { person: null, organisation: null })
    const actor = add({ type: 'person', key }, true, {
      person: {
        office: speltOffice(profile?.office ?? null),
        officeKind: profile?.kind ?? null,
        offices: profile?.offices ?? [],
        of,
        rule: profile?.side?.rule ?? null,
        gender: genderOf(own, cluster),
        surname: surnameOf(run.words),
        aliases: [...forms],
      },
      organisation: null,
    })
    for (const c of own)
      place(actor, c.line, c.run.first, c.run.last, c.run.words.length > 1 ? 'full' : 'short', c.title ?? null)
  }
  return sorted(list, places, owners)
}

function sorted(list: Actor[], places: readonly Omit<Mention, 'actor'>[], owners: readonly number[]): Actors {
  const mentions = places
    .map((p, i): Mention => ({ ...p, actor: owners[i] ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  let end = 0
  for (const m of mentions) {
    // a demonym at the head of a ministry's name is a mention of its own within it
    if (m.start < end && !(m.form === 'demonym' && kept.at(-1)?.start === m.start)) continue
    kept.push(m)
    end = Math.max(end, m.end)
  }
  const at = new Map<number, Mention>()
  for (const m of kept) for (let i = m.first; i < m.last; i++) if (!at.has(i)) at.set(i, m)
  return { list, mentions: kept, at }
}

function mentionAt(
  line: Line,
  first: number,
  last: number,
  form: MentionForm,
  title: Candidate['title'],
): Omit<Mention, 'actor'> {
  const index = (at: number) => line.tokens[at]?.index ?? (line.tokens.at(-1)?.index ?? 0) + 1
  const label = line.where === 'label'
  return {
    start: line.tokens[first]?.start ?? 0,
    end: line.tokens[last - 1]?.end ?? 0,
    first: index(first),
    last: label ? index(first) : index(last - 1) + 1,
    form,
    title: title === null || label ? null : { first: index(title.first), last: index(title.last - 1) + 1 },
  }
}

/** A name as the body has it, whatever marks and spaces it uses. */
function slice(text: Text, line: Line, first: number, last: number): string {
  if (line.where === 'title') return textOf(line.tokens, first, last)
  return text.body.slice(line.tokens[first]?.start ?? 0, line.tokens[last - 1]?.end ?? 0)
}

function genderOf(own: readonly Candidate[], cluster: Cluster): Gender {
  for (const c of own) {
    if (/^(?:mr\.?|sir|lord|sheikh|sheik|shaikh|prince|dato|datuk|monsieur)$/.test(c.honorific ?? '')) return 'male'
    if (/^(?:mrs\.?|ms\.?|miss|dame|madam|madame|mme\.?|lady|sheikha|princess)$/.test(c.honorific ?? ''))
      return 'female'
    const office = (c.title ?? c.after)?.office ?? ''
    if (/(?:woman|women|queen|princess|empress|first lady)\b/i.test(office)) return 'female'
    if (/(?:spokesman|chairman|congressman|king|prince|emperor|sultan|emir|pope)\b/i.test(office)) return 'male'
  }
  const words = cluster.fullest.run.words
  const surname = surnameOf(words)
  // the first given name alone: a second word may be the father's
  const given = words.find((word) => word !== surname && !/^\p{L}\.?$/u.test(word))
  return given === undefined || words.length === 1 ? null : genderOfName(given)
}
