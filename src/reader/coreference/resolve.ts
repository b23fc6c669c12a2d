import type { Actor, Mention } from '../actors/actors.ts'
import type { Range } from '../grammar/range.ts'
import type { Token } from '../text/text.ts'
import { resolveBody } from './bodies.ts'
import { descriptorKind } from './descriptors.ts'
import { type Discourse, distinct, type Resolved, sideOf } from './discourse.ts'
import { resolveContact, resolveGroup, resolveOfficial } from './groups.ts'
import { resolveOffice } from './offices.ts'
import { resolvePronoun } from './pronouns.ts'
import { resolveWriting } from './writings.ts'

/** Words that open a complement of a noun: an actor behind them is not the one that acts. */
const COMPLEMENT = new Set([
  'of',
  'for',
  'by',
  'with',
  'to',
  'from',
  'in',
  'on',
  'at',
  'against',
  'between',
  'among',
  'about',
  'into',
])

/**
 * Who a noun phrase stands for: a name in it that acts, a pronoun, or a description ("the Russian leader", "both
 * sides", "ministry officials"). Null where it is nobody that can speak or act, or where nothing decides between two.
 */
export function resolve(discourse: Discourse, phrase: Range, appositive: Range | null = null): Resolved | null {
  const { tokens } = discourse.text
  const parts = conjuncts(discourse, phrase)
  const found: Resolved[] = []
  // "X and his counterpart, Y,": the name behind the last member is that member's
  const lastPart = parts.at(-1)
  const behind = appositive === null ? null : namedPerson(discourse, appositive)
  for (const part of parts) {
    const apposed = parts.length > 1 && part === lastPart && behind !== null && isDescription(tokens, part)
    const resolved: Resolved | null = apposed
      ? { refs: [behind.ref], rule: 'appositive-name' }
      : resolvePart(discourse, part)
    if (resolved !== null) found.push(resolved)
  }
  if (appositive !== null && (found.length === 0 || found.some((f) => f.refs.every((r) => r.type !== 'person')))) {
    const named = namedPerson(discourse, appositive)
    if (named !== null && isDescription(tokens, phrase)) return { refs: [named.ref], rule: 'appositive-name' }
  }
  const first = found[0]
  if (first === undefined) return null
  return found.length === 1 ? first : { refs: distinct(found.flatMap((f) => f.refs)), rule: 'coordinated' }
}

/** Does the phrase describe a person rather than name one, so that the name may follow as an appositive? */
function isDescription(tokens: readonly Token[], phrase: Range): boolean {
  for (let i = phrase.first; i < phrase.last; i++) {
    const kind = descriptorKind(tokens[i]?.lower ?? '')
    if (kind === 'person' || kind === 'counterpart' || kind === 'official') return true
  }
  return tokens[phrase.last - 1]?.pos === 'NOUN'
}

/** A person that is named at the start of a stretch, titles before the name allowed. */
function namedPerson(discourse: Discourse, range: Range): Actor | null {
  const { actors, text } = discourse
  for (let i = range.first; i < range.last; i++) {
    const mention = actors.at.get(i)
    const actor = mention === undefined ? undefined : actors.list[mention.actor]
    if (actor?.ref.type === 'person') return actor
    const t = text.tokens[i]
    if (t === undefined || t.pos === 'VERB' || (COMPLEMENT.has(t.lower) && t.lower !== 'of')) return null
  }
  return null
}

/** Cuts a coordination into its members; "the presidents of Russia and Cyprus" stays one. */
function conjuncts(discourse: Discourse, phrase: Range): Range[] {
  const { tokens } = discourse.text
  const parts: Range[] = []
  let first = phrase.first
  let complement = false
  for (let i = phrase.first; i < phrase.last; i++) {
    const t = tokens[i]
    if (t === undefined) break
    // "for" in the name of a body opens no complement
    if (COMPLEMENT.has(t.lower) && discourse.actors.at.get(i) === undefined) complement = true
    const splits = (t.pos === 'CCONJ' && t.lower !== 'both') || t.text === ','
    if (!splits || discourse.actors.at.get(i) !== undefined) continue
    const next = tokens[i + 1]
    // "Deputy Prime Minister and Finance Minister A": two offices of the one who is named
    if (t.lower === 'and' && isBareTitle(discourse, { first, last: i }) && endsInName(discourse, i + 1, phrase.last))
      continue
    // "the Union of Teachers of Norland and the Red Star": a body beside a body
    const bodies = opensBody(discourse, first) && opensBody(discourse, i + 1)
    const inside = complement && !bodies && !startsMember(discourse, i + 1, phrase.last)
    if (inside || next === undefined) continue
    if (i > first) parts.push({ first, last: i })
    first = i + 1
    complement = false
  }
  if (phrase.last > first) parts.push({ first, last: phrase.last })
  return parts
}

/** An office without an article, a name or a side of its own: "Deputy Prime Minister". */
function isBareTitle(discourse: Discourse, part: Range): boolean {
  const { tokens } = discourse.text
  const first = tokens[part.first]
  if (first === undefined || first.pos === 'DET' || first.pos === 'PRON') return false
  if (descriptorKind(tokens[part.last - 1]?.lower ?? '') !== 'person') return false
  for (let i = part.first; i < part.last; i++) {
    const mention = discourse.actors.at.get(i)
    if (mention !== undefined && isPerson(discourse, mention)) return false
  }
  return tokens[part.first - 1]?.lower !== 'the'
}

/** Is the rest one more title and the name of a person? */
function endsInName(discourse: Discourse, first: number, last: number): boolean {
  const mention = discourse.actors.at.get(last - 1)
  return (
    mention !== undefined &&
    isPerson(discourse, mention) &&
    mention.title !== null &&
    !discourse.text.tokens.slice(first, last).some((t) => t.text === ',' || t.pos === 'CCONJ')
  )
}

/** Does the name of a body open here, perhaps behind an article? */
function opensBody({ actors, text }: Discourse, at: number): boolean {
  const first = text.tokens[at]?.pos === 'DET' ? at + 1 : at
  const mention = actors.at.get(first)
  return mention?.first === first && actors.list[mention.actor]?.ref.type === 'organisation'
}

/** Does a new member of a coordination start here, though the one before ended in a complement? */
function startsMember(discourse: Discourse, at: number, end: number): boolean {
  const t = discourse.text.tokens[at]
  if (t === undefined) return false
  if (t.pos === 'DET' || t.lower === 'his' || t.lower === 'her' || t.lower === 'their') return true
  const mention = discourse.actors.at.get(at)
  const person = mention !== undefined && discourse.actors.list[mention.actor]?.ref.type === 'person'
  if (person) return true
  for (let i = at; i < end; i++) {
    const kind = descriptorKind(discourse.text.tokens[i]?.lower ?? '')
    if (kind !== null) return true
    const m = discourse.actors.at.get(i)
    if (m !== undefined && discourse.actors.list[m.actor]?.ref.type === 'person') return true
    if (COMPLEMENT.has(discourse.text.tokens[i]?.lower ?? '')) return false
  }
  return false
}

function resolvePart(discourse: Discourse, part: Range): Resolved | null {
  const { tokens } = discourse.text
  let { first } = part
  const { last } = part
  while (first < last && ['both', 'the', 'and', ','].includes(tokens[first]?.lower ?? '') && first < last - 1) first++
  const only = tokens[first]
  if (last - first === 1 && only !== undefined) {
    const pronoun = resolvePronoun(discourse, only)
    if (pronoun !== undefined) return pronoun
  }
  const own = ownSide(discourse, { first, last })
  if (own !== null) return own
  const head = headOf(discourse, { first, last })
  const mentions = mentionsIn(discourse, { first, last })
  const person = mentions.find((m) => isPerson(discourse, m) && m.first <= head && head < m.last)
  if (person !== undefined) return named(discourse, person, person.form === 'full' ? 'name' : 'short-name')
  // "the Chairman of the Board Andrei Orlov": a name at the end, behind the title's own complement
  const final = mentions.findLast((m) => isPerson(discourse, m) && m.last === last)
  if (final !== undefined && (final.title !== null || descriptorKind(tokens[head]?.lower ?? '') === 'person'))
    return named(discourse, final, 'titled-name')
  const word = tokens[head]?.lower ?? ''
  const kind = descriptorKind(word)
  const range = { first, last }
  if (kind === 'official') return resolveOfficial(discourse, range, head, mentions)
  if (kind === 'group') return resolveGroup(discourse, range, head, mentions)
  if (kind === 'writing')
    return resolveWriting(discourse, range, head, (owner) =>
      owner.last > owner.first ? resolvePart(discourse, owner) : null,
    )
  if (kind === 'contact') return resolveContact(discourse, range, mentions)
  if (kind !== null) return resolveOffice(discourse, range, head, kind, mentions)
  const at = mentions.find((m) => m.first <= head && head < m.last)
  if (at !== undefined) return named(discourse, at, at.form === 'capital' ? 'capital' : 'name')
  if (last - first <= 4) return resolveBody(discourse, range, head)
  return null
}

/** "her country", "his government": the side of the one who spoke last. */
function ownSide(discourse: Discourse, { first, last }: Range): Resolved | null {
  const { tokens } = discourse.text
  if (last - first !== 2 || !/^(?:his|her|our|my)$/.test(tokens[first]?.lower ?? '')) return null
  if (!/^(?:country|government|nation|administration)$/.test(tokens[first + 1]?.lower ?? '')) return null
  const speaker = discourse.lastSpeakers.length === 1 ? discourse.lastSpeakers[0] : undefined
  return speaker === undefined ? null : { refs: [sideOf(discourse.actors, speaker)], rule: 'own-side' }
}

function named(discourse: Discourse, mention: Mention, rule: string): Resolved | null {
  const actor = discourse.actors.list[mention.actor]
  if (actor === undefined) return null
  if (mention.form === 'demonym') return null
  return { refs: [actor.ref], rule }
}

/** The head of a noun phrase: its last noun before a complement, a relative clause or a bracket. */
export function headOf(discourse: Discourse, range: Range): number {
  const { tokens } = discourse.text
  let head = range.last - 1
  for (let i = range.first; i < range.last; i++) {
    const t = tokens[i]
    if (t === undefined) break
    const inName = discourse.actors.at.get(i)
    if (inName !== undefined && inName.first < i) continue
    if (
      i > range.first &&
      (COMPLEMENT.has(t.lower) || t.text === ',' || t.text === '(' || t.lower === 'who' || t.lower === 'which')
    ) {
      head = i - 1
      break
    }
  }
  while (
    head > range.first &&
    (tokens[head]?.text === "'s" || tokens[head]?.pos === 'ADV' || tokens[head]?.text === ')')
  )
    head--
  return head
}

export function mentionsIn(discourse: Pick<Discourse, 'actors'>, range: Range): Mention[] {
  const found: Mention[] = []
  for (let i = range.first; i < range.last; ) {
    const mention = discourse.actors.at.get(i)
    if (mention === undefined) i++
    else {
      found.push(mention)
      i = Math.max(mention.last, i + 1)
    }
  }
  return found
}

const isPerson = (discourse: Discourse, m: Mention) => discourse.actors.list[m.actor]?.ref.type === 'person'
