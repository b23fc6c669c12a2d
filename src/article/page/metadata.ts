import type { DateFrom } from '../article.ts'
import type { Known } from '../format.ts'
import type { ArticleData } from './data.ts'
import { dayIn, dayOfAddress, type Order, orderOf, statedDay } from './days.ts'
import { attribute, type DomNode } from './dom.ts'
import { isLogo, type Survey } from './survey.ts'
import { titleOf } from './title.ts'
import { linesOf, unseen } from './words.ts'

/** So many lines under the heading may tell the day. */
const HEAD_LINES = 8

/**
 * What a page says of its article: JSON-LD first, then OpenGraph, Dublin Core and other meta elements, `<time>`, lines by the heading,
 * canonical link, `<title>`. A date that cannot be read one way counts as none, for pages are not written for us.
 */
export function pageMetadata(page: DomNode, { named, dated, measures }: Survey, data: ArticleData): Known {
  const meta = metaOf(named.get('META') ?? [])
  const links = named.get('LINK') ?? []
  const link = (rel: string) =>
    attribute(
      links.find((each) => attribute(each, 'rel')?.toLowerCase() === rel),
      'href',
    )
  const address =
    [link('canonical'), meta('og:url'), data.url].map((url) => webAddress(url)).find((url) => url !== null) ?? null
  const site = meta('og:site_name') ?? meta('dc.publisher', 'dcterms.publisher', 'application-name') ?? data.site
  const { title, tail } = titleOf({
    data: folded(data.headline),
    meta: folded(
      meta('og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'articletitle', 'headline', 'citation_title'),
    ),
    head: folded(named.get('TITLE')?.[0]?.textContent),
    headings: wordsOfAll(
      (named.get('H1') ?? []).filter((heading) => !inFurniture(heading, measures) && !isLogo(heading)),
    ),
    lesser: wordsOfAll([...(named.get('H2') ?? []), ...(named.get('H3') ?? [])]),
    sites: [site, data.publisher, data.site].flatMap((name) => folded(name) ?? []),
  })
  return {
    title,
    url: address,
    publisher: folded(data.publisher ?? site ?? tail),
    ...dayOf(),
    licence: folded(
      data.licence ?? link('license') ?? attribute(named.get('A')?.[0], 'href') ?? meta('dcterms.license', 'dc.rights'),
    ),
  }

  function dayOf(): Pick<Known, 'date' | 'dateFrom'> {
    const language = attribute(page, 'lang') ?? attribute(page, 'xml:lang') ?? meta('og:locale', 'content-language')
    const orderHere = once(() =>
      orderOf(
        language,
        linesOf(page, unseen).map(({ text }) => text),
      ),
    )
    const ways: readonly (readonly [from: DateFrom, day: () => string | null])[] = [
      ['data', () => statedDay(data.date, null)],
      ['meta', () => first(PUBLISHED, (name) => statedDay(meta(name), null))],
      ['page', () => dayShown(page, dated, title, orderHere)],
      ['address', () => dayOfAddress(address)],
      ['page', () => dayIn(title ?? '', orderHere())],
    ]
    for (const [dateFrom, day] of ways) {
      const date = day()
      if (date !== null) return { date, dateFrom }
    }
    return { date: null }
  }
}

/** Names of meta elements that hold the day of publication, the surest first. */
const PUBLISHED =
  'article:published_time article.published og:article:published_time og:published_time datepublished date.published publishdate publish-date publish_date publication_date publication-date pubdate pub_date parsely-pub-date sailthru.date originalpublicationdate releasedate release_date govuk:first-published-at dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date date'.split(
    ' ',
  )
const CHANGED = /modif|updat/i

/**
 * The day that the page shows: what an element says that it was published; then the lines by the heading, or the exact day of an
 * element whose words stand in them; then other elements named for a day, those under the heading first.
 */
function dayShown(page: DomNode, dated: readonly DomNode[], title: string | null, order: () => Order): string | null {
  const marks = dated.filter((mark) => !NAMING.some((key) => CHANGED.test(attribute(mark, key) ?? '')))
  const published = marks.find((mark) => /datePublished/i.test(attribute(mark, 'itemprop') ?? ''))
  const near = linesByHeading(page, title)
  const heading = marks.findIndex(({ nodeName }) => nodeName.toUpperCase() === 'H1')
  const under = marks.slice(heading + 1, heading + 1 + MOST_MARKS)
  const above = marks.slice(Math.max(0, heading - MOST_MARKS), Math.max(0, heading)).toReversed()
  const stands = (mark: DomNode) => {
    const words = folded(mark.textContent)
    return words !== null && near.some((line) => line.includes(words))
  }
  return (
    first(published === undefined ? [] : [published], (mark) => exactDay(mark) ?? dayOfWords(mark, order())) ??
    first(under.filter(stands), exactDay) ??
    first(near, (line) => dayOfLine(line, order())) ??
    first([...under, ...above], (mark) => exactDay(mark) ?? dayOfWords(mark, order()))
  )
}

/** The Web was opened to all in this year. */
const FIRST_PAGES = '1993'
const NAMING = ['class', 'id', 'itemprop']
/** So many elements under the heading, and above it, may tell the day. */
const MOST_MARKS = 30
const UPDATED = /^\W*(?:last )?(?:updated|modified)/i

/** The first answer that is one. */
function first<T>(items: readonly T[], answer: (item: T) => string | null): string | null {
  for (const item of items) {
    const day = answer(item)
    if (day !== null) return day
  }
  return null
}

/** The day in an element's attribute, where nothing says that it is that of a change. */
function exactDay(mark: DomNode): string | null {
  const content =
    mark.nodeName.toUpperCase() === 'META' || attribute(mark, 'itemprop') !== null ? 'content' : 'datetime'
  const day = statedDay(attribute(mark, 'datetime') ?? attribute(mark, content), null)
  const label = mark.nodeName.toUpperCase() === 'TIME' ? (mark.parentNode?.textContent ?? '') : ''
  return label.length < 80 && UPDATED.test(label) ? null : day
}

/** The day of a line; one before there were pages only where the line is little else, for it may be what the article tells of. */
function dayOfLine(line: string, order: Order): string | null {
  const day = dayIn(line, order)
  return day !== null && day < FIRST_PAGES && line.length > 40 ? null : day
}

function dayOfWords(mark: DomNode, order: Order): string | null {
  const words = mark.textContent ?? ''
  return words.length < 160 && !UPDATED.test(words) ? dayIn(words, order) : null
}

/** Short lines by the title: those under it, then those above; all of the page's where no line is the title. */
function linesByHeading(page: DomNode, title: string | null): string[] {
  const lines = linesOf(page, unseen)
  const at = lines.findIndex(({ block, text }) => (title === null ? block === 'H1' : text === title))
  const near =
    at === -1 ? lines : [...lines.slice(at + 1, at + 1 + HEAD_LINES), ...lines.slice(Math.max(0, at - 2), at)]
  return near.filter(({ text }) => text.length < 120 && !/[.!?]$/.test(text)).map(({ text }) => text)
}

function metaOf(elements: readonly DomNode[]): (...names: string[]) => string | null {
  const values = new Map<string, string>()
  for (const element of elements) {
    const content = attribute(element, 'content')
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, key)?.toLowerCase()
      if (name !== undefined && content !== null && !values.has(name)) values.set(name, content)
    }
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null
}

function inFurniture(element: DomNode, measures: Survey['measures']): boolean {
  for (let at: DomNode | null = element; at !== null; at = at.parentNode) if (measures.get(at)?.furniture) return true
  return false
}

const wordsOfAll = (elements: readonly DomNode[]) =>
  elements.slice(0, 40).flatMap((element) => folded(element.textContent) ?? [])

/** A question that is answered once, when it is first asked. */
function once<T>(answer: () => T): () => T {
  let known: { readonly answer: T } | undefined
  return () => {
    known ??= { answer: answer() }
    return known.answer
  }
}

const webAddress = (url: string | null) => (url !== null && /^https?:/i.test(url) && URL.canParse(url) ? url : null)

function folded(words: string | null | undefined): string | null {
  return words?.replace(/\s+/g, ' ').trim().slice(0, 500) || null
}
