import { COUNTRIES, OFFICES } from '../actors/lexicons.ts'
import type { Range } from '../grammar/range.ts'
import type { ActorRef } from '../reading.ts'
import { type Setting, sameRef, sideOf } from './setting.ts'

/** Offices that only some people hold: "the two ministers" are none of the presidents. */
const PLURALS: Readonly<Record<string, readonly string[]>> = {
  ministers: ['foreign-minister', 'defence-minister', 'head-of-government', 'minister'],
  presidents: ['head-of-state'],
  premiers: ['head-of-government'],
  leaders: ['head-of-state', 'head-of-government', 'monarch'],
}

/** The two people of two sides who hold the office of "the two ministers", where the ends are known as sides alone; else null. */
export function holdersOf(word: string, { actors, principals }: Setting): readonly ActorRef[] | null {
  const offices = PLURALS[word]
  if (offices === undefined || (principals.length > 1 && principals.every((p) => p.type === 'person'))) return null
  for (const office of word === 'leaders' ? [offices] : offices.map((o) => [o])) {
    const holders = actors.list.filter((a) => office.includes(a.person?.officeKind ?? ''))
    const [one, other] = holders
    const sides = new Set(holders.map((a) => a.person?.of?.key ?? ''))
    if (holders.length === 2 && one !== undefined && other !== undefined && sides.size === 2)
      return [one.ref, other.ref]
  }
  return null
}

/** The only person who holds the office that the words name, on that side or at home. */
export function officeHolder(segment: Range, side: ActorRef | null, setting: Setting): ActorRef | null {
  const { text, actors, home, principals } = setting
  const found = OFFICES.all(text.tokens, segment.first, segment.last).find((m) => !m.value.plural)
  const demonym = sideOfDemonym(segment, setting)
  const of = side ?? demonym ?? null
  const fits = actors.list.filter((a) => {
    const p = a.person
    if (p === null) return false
    if (of !== null && (p.of === null || !sameRef(p.of, of))) return false
    if (found === undefined) return of !== null
    return (
      p.officeKind === found.value.kind ||
      p.offices.some((o) => o.includes(found.value.form)) ||
      (p.office ?? '').toLowerCase().includes(found.value.form)
    )
  })
  const atHome = of === null && home !== null ? fits.filter((a) => a.person?.of?.key === home) : fits
  const pool = atHome.length > 0 ? atHome : fits
  const only = pool[0]
  if (pool.length === 1 && only !== undefined) return only.ref
  // "the Russian President" is the one of both ends who acts for Russia, even where the body gives no office
  const leading = found === undefined || /^(?:head-of-state|head-of-government|monarch)$/.test(found.value.kind)
  const ends =
    of === null || !leading ? [] : principals.filter((r) => r.type === 'person' && sideOf(actors, r)?.key === of.key)
  return ends.length === 1 ? (ends[0] ?? null) : null
}

export function sideOfDemonym(segment: Range, { text, actors }: Setting): ActorRef | null {
  for (let i = segment.first; i < segment.last; i++) {
    const mention = actors.at.get(i)
    const actor = mention === undefined ? undefined : actors.list[mention.actor]
    if (actor !== undefined && actor.person === null) return actor.ref
    const country = COUNTRIES.at(text.tokens, i, segment.last)
    if (country !== null && (country.value.kind === 'people' || country.value.kind === 'name'))
      return { type: 'country', key: country.value.code }
  }
  return null
}
