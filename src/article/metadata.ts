import type { Article, DateFrom } from './article.ts'
import { dayNear, parseDay } from './date.ts'
import { fault } from './faults.ts'
import type { Known } from './format.ts'
import { reportingPublisher } from './publisher.ts'
import type { Citations } from './publishers/citations.ts'
import type { Publishers } from './publishers/publishers.ts'
import { findResidue, type Residue } from './residue.ts'

const DAY = '(?<day>(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8})(?:,? \\d{4})?)'
/**
 * Before the first sentence: the place in capitals, the day, the agency ("BEIJING, June 10, 2025 (Xinhua) --"); the agency in strokes, as
 * in Moscow ("MOSCOW, June 10. /TASS/."); the place as in a text, where the agency stands behind it ("Seoul, June 10 (Yonhap) --").
 */
const DATELINES: readonly RegExp[] = [
  new RegExp(
    `^\\s*[A-Z][A-Z .'’/-]{2,40}(?:, [A-Z][A-Za-z .]{2,30})?,? ${DAY}(?: ?\\((?<agency>[^()\\n]{2,40})\\))? ?(?:--|[–—-]|:)`,
    'm',
  ),
  new RegExp(`^\\s*[A-Z][A-Za-z .'’-]{2,40}, ${DAY}\\. ?/(?<agency>[^/\\n]{2,40})/`, 'm'),
  new RegExp(`^\\s*[A-Z][A-Za-z .'’-]{2,40}, ${DAY} ?\\((?<agency>[^()\\n]{2,40})\\) ?(?:--|[–—-])`, 'm'),
]

/** What is known of an article beyond its words. */
export type Metadata = Pick<
  Article,
  'title' | 'url' | 'publisher' | 'profile' | 'sources' | 'date' | 'dateFrom' | 'eventDate' | 'licence' | 'residue'
>

/**
 * Joins what the input says of itself with what its text shows: the residue of the page, the day and publisher in it, the
 * agencies cited. What the input says goes first.
 * @throws InputError INPUT_DATE, INPUT_URL where the input says what cannot be
 */
export function describe(body: string, known: Known, where: string, publishers: Publishers): Metadata {
  const reporting = reportingPublisher(body)
  const names = [known.publisher, reporting].filter((name) => name !== null)
  const residue = findResidue(body, names)
  const { name: publisher, profile } = publishers.resolve(known.publisher ?? reporting ?? residue.publisher, known.url)
  const dateline = datelineOf(body)
  const published = dayOf(known, residue, dateline.day, where)
  return {
    title: known.title,
    url: checkedUrl(known.url, where),
    publisher,
    profile,
    sources: sourcesOf(body, residue, dateline.agency, publisher, publishers.citations),
    ...published,
    eventDate: dateline.day === undefined ? null : dayNear(dateline.day, published.date),
    licence: known.licence,
    residue: residue.spans,
  }
}

function sourcesOf(
  body: string,
  residue: Residue,
  agency: string | undefined,
  publisher: string | null,
  citations: Citations,
): string[] {
  const named = [agency, ...citations.in(body), ...residue.sources].filter((name) => name !== undefined)
  // A short name may be the publisher's: "Xinhua" of Xinhua News Agency.
  const own = (name: string) =>
    publisher !== null && (name === publisher || publisher.toLowerCase().startsWith(`${name.toLowerCase()} `))
  return [...new Set(named.map((name) => citations.nameOf(name) ?? name))].filter((name) => !own(name))
}

function datelineOf(body: string): { day?: string; agency?: string } {
  const head = body.slice(0, 2000)
  return DATELINES.map((form) => form.exec(head)?.groups).find((groups) => groups !== undefined) ?? {}
}

/**
 * The day of publication: the one that the input states, else the one in the page's residue (none where there is more than one), else the
 * dateline's.
 */
function dayOf(
  known: Known,
  residue: Residue,
  dateline: string | undefined,
  where: string,
): Pick<Article, 'date' | 'dateFrom'> {
  const found = (date: string | null, from: DateFrom) => ({ date, dateFrom: date === null ? null : from })
  if (known.date !== null) return found(statedDay(known.date, where), known.dateFrom ?? 'input')
  const days = new Set(residue.dates.map(parseDay).filter((day) => day !== null))
  const [only] = days
  if (only !== undefined) return found(days.size === 1 ? only : null, 'residue')
  return found(parseDay(dateline ?? ''), 'dateline')
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
