import { z } from 'zod'
import { parseDay } from '../date.ts'
import type { Known } from '../format.ts'
import { attribute, type Page } from './dom.ts'

const Name = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const NewsArticle = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: Name.optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  license: z.string().optional().catch(undefined),
})
type NewsArticle = z.infer<typeof NewsArticle>

/**
 * What a page says of its article: JSON-LD first, then OpenGraph, Dublin Core and other meta elements, `<time>`, canonical
 * link, `<title>`. A date that cannot be read one way counts as none, for pages are not written for us.
 */
export function pageMetadata(page: Page): Known {
  const ld = newsArticle(page)
  const meta = metaOf(page)
  const dates = [
    ld?.datePublished,
    meta('article:published_time', 'og:published_time', 'datepublished', 'publishdate', 'pubdate', 'date'),
    meta('dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created'),
    attribute(page.querySelector('[itemprop="datePublished"]'), 'content'),
    attribute(page.querySelector('article time[datetime], main time[datetime], time[datetime]'), 'datetime'),
    page.querySelector('article time, main time, time')?.textContent,
    ...dateLines(page),
  ]
  const site = meta('og:site_name') ?? meta('dc.publisher', 'dcterms.publisher', 'application-name')
  const canonical = attribute(page.querySelector('link[rel="canonical"]'), 'href')
  const title = ld?.headline ?? meta('og:title', 'dc.title', 'dcterms.title', 'twitter:title') ?? headingOf(page)
  const licence = ld?.license ?? attribute(page.querySelector('link[rel="license"], a[rel="license"]'), 'href')
  return {
    title: folded(title),
    url:
      [canonical, meta('og:url'), ld?.url].find((url) => url != null && /^https?:/i.test(url) && URL.canParse(url)) ??
      null,
    publisher: folded(ld?.publisher ?? site),
    date: dates.map((date) => (date == null ? null : parseDay(date))).find((day) => day !== null) ?? null,
    licence: folded(licence ?? meta('dcterms.license', 'dc.rights')),
  }
}

/** What stands in the elements whose names say that they hold a date ("Published: 10 June 2025"). */
function dateLines(page: Page): string[] {
  const named = [...page.querySelectorAll(DATED)].slice(0, 20).map((element) => element.textContent ?? '')
  return named
    .filter((words) => words.length < 120)
    .map((words) =>
      words
        .trim()
        .replace(/^[A-Za-z ]{0,20}[:|]\s*/, '')
        .replace(/[\s,|–-]{1,5}\d{1,2}[:.]\d{2}\b[^\d]{0,20}$/, ''),
    )
}
const DATED = ['date', 'Date', 'publish', 'posted', 'time']
  .flatMap((word) => [`[class*="${word}"]`, `[id*="${word}"]`])
  .join(', ')

function metaOf(page: Page): (...names: string[]) => string | null {
  const values = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name = attribute(element, 'property') ?? attribute(element, 'name')
    const content = attribute(element, 'content')
    if (name !== null && content !== null && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content)
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null
}

/** The first NewsArticle, Article or the like in the page's JSON-LD, also inside lists and `@graph`. */
function newsArticle(page: Page): NewsArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = search(parsedOrNull(script.textContent ?? ''), 0)
    if (found !== null) return found
  }
  return null
}

function search(value: unknown, depth: number): NewsArticle | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null
  const node = NewsArticle.safeParse(value)
  if (node.success && [node.data['@type']].flat().some((type) => /(?:Article|Posting|Report)$/.test(type)))
    return node.data
  const inner = Array.isArray(value)
    ? value
    : '@graph' in value
      ? [value['@graph']]
      : 'mainEntity' in value
        ? [value.mainEntity]
        : []
  for (const each of inner.slice(0, 100)) {
    const found = search(each, depth + 1)
    if (found !== null) return found
  }
  return null
}

function parsedOrNull(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return null
  }
}

/** The only `<h1>`, else `<title>` without the site's name after a bar. */
function headingOf(page: Page): string | null {
  const headings = [...page.querySelectorAll('h1')].map((h) => h.textContent?.trim()).filter((words) => words)
  if (headings.length === 1) return headings[0] ?? null
  return page.querySelector('title')?.textContent?.split(/ [|–—·»] /, 1)[0] ?? null
}

function folded(words: string | null | undefined): string | null {
  return words?.replace(/\s+/g, ' ').trim().slice(0, 500) || null
}
