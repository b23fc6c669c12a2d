import { table } from '../lexicon/table.ts'
import { fold } from './fold.ts'
import { isCommon, isFamilyName } from './lexicons.ts'
import { significant, surnameOf } from './merging.ts'
import type { Title } from './titles.ts'

/** A leader's given names and state, as lexicon/leaders.tsv has them. */
interface Leader {
  readonly words: readonly string[]
  readonly of: string
}
/** Words of a name without initials and the Arabic article ("Al Sisi", "el-Sisi"). */
const named = (words: readonly string[]) =>
  significant(words)
    .map((w) => w.replace(/^(?:al|el)-/, ''))
    .filter((w) => w.length > 1 && w !== 'al' && w !== 'el')

/** Leaders by their surname, folded. */
const LEADERS: ReadonlyMap<string, readonly Leader[]> = (() => {
  const all = new Map<string, Leader[]>()
  for (const { names, of } of table('leaders', ['names', 'of']))
    for (const name of names.split('; ')) {
      const words = name.split(' ')
      const surname = bare(fold(surnameOf(words)))
      all.set(surname, [...(all.get(surname) ?? []), { words: named(words), of }])
    }
  return all
})()

function bare(surname: string): string {
  return surname.replace(/^(?:al|el)-/, '')
}

/** Offices beside which a surname alone may be a leader's. */
const OF_LEADERS =
  /^(?:head-of-state|head-of-government|vice-president|foreign-minister|defence-minister|minister|national-security-adviser|monarch)$/

/**
 * The state of a known leader of this name, or null.
 * @param words the name in its fullest form
 * @param title the title beside it, if any; a candidate or a figure of the opposition speaks for nobody else
 */
export function stateOfLeader(words: readonly string[], title: Title | null): string | null {
  if (title?.kind === 'private' || title?.kind === 'party-leader') return null
  const surname = bare(fold(surnameOf(words)))
  const bearers = LEADERS.get(surname)
  if (bearers === undefined) return null
  const mine = named(words)
  const fits =
    mine.length > 1
      ? bearers.filter(
          (leader) => [...mine].every((w) => leader.words.includes(w)) || leader.words.every((w) => mine.includes(w)),
        )
      : title === null
        ? isCommon(surname) || isFamilyName(surname)
          ? []
          : bearers
        : OF_LEADERS.test(title.kind)
          ? bearers
          : []
  const [first, ...more] = new Set(fits.map((leader) => leader.of))
  return first !== undefined && more.length === 0 ? first : null
}
