import { agenciesCited, agencyName } from './agencies.ts'
import type { Article } from './article.ts'
import { parseDay } from './date.ts'
import { fault } from './faults.ts'
import type { Known } from './format.ts'
import { hostOf, reportingPublisher } from './publisher.ts'
import { findResidue, type Residue } from './residue.ts'

/** "BEIJING, June 10, 2025 (Xinhua) --" before the first sentence: the place in capitals, the day, the agency. */
const DATELINE =
  /^\s*[A-Z][A-Z .'’/-]{2,40}(?:, [A-Z][A-Za-z .]{2,30})?,? (?<day>(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?)(?: ?\((?<agency>[^()\n]{2,40})\))? ?(?:--|[–—-]|:)/m

/** What is known of an article beyond its words. */
export type Metadata = Pick<Article, 'title' | 'url' | 'publisher' | 'sources' | 'date' | 'licence' | 'residue'>

/**
 * Joins what the input says of itself with what its text shows: the residue of the page, the day and publisher in it, the
 * agencies cited. What the input says goes first.
 * @throws InputError INPUT_DATE, INPUT_URL where the input says what cannot be
 */
export function describe(body: string, known: Known, where: string): Metadata {
  const reporting = reportingPublisher(body)
  const names = [known.publisher, reporting].filter((name) => name !== null)
  const residue = findResidue(body, names)
  const publisher = known.publisher ?? reporting ?? residue.publisher ?? hostOf(known.url)
  return {
    title: known.title,
    url: checkedUrl(known.url, where),
    publisher,
    sources: sourcesOf(body, residue, publisher),
    date: known.date === null ? dayIn(body, residue) : statedDay(known.date, where),
    licence: known.licence,
    residue: residue.spans,
  }
}

function sourcesOf(body: string, residue: Residue, publisher: string | null): string[] {
  const dateline = datelineOf(body).agency
  const named = [dateline, ...agenciesCited(body), ...residue.sources].filter((name) => name !== undefined)
  const own = (name: string) => publisher !== null && namesPublisher(name, publisher)
  return [...new Set(named.map((name) => agencyName(name) ?? name))].filter((name) => !own(name))
}

/** Whether a short name is the publisher's: "Xinhua" of Xinhua News Agency. */
function namesPublisher(name: string, publisher: string): boolean {
  return name === (agencyName(publisher) ?? publisher) || publisher.toLowerCase().startsWith(`${name.toLowerCase()} `)
}

function datelineOf(body: string): { day?: string; agency?: string } {
  return DATELINE.exec(body.slice(0, 2000))?.groups ?? {}
}

/** The day in the page's residue or in the dateline; null where there is none, or more than one. */
function dayIn(body: string, residue: Residue): string | null {
  const days = new Set(residue.dates.map(parseDay).filter((day) => day !== null))
  const [only] = days
  if (only !== undefined) return days.size === 1 ? only : null
  return parseDay(datelineOf(body).day ?? '')
}

function statedDay(date: string, where: string): string {
  const day = parseDay(date)
  if (day === null) throw fault('INPUT_DATE', `"${date.slice(0, 60)}" is no date that can be read one way`, where)
  return day
}

function checkedUrl(url: string | null, where: string): string | null {
  if (url !== null && !URL.canParse(url)) throw fault('INPUT_URL', `"${url.slice(0, 80)}" is no web address`, where)
  return url
}
