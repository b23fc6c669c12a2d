import { parseFeed } from 'feedsmith'
import { decode } from '../decode.ts'
import { fault } from '../faults.ts'
import type { Draft, Format, Known, Linked, Part } from '../format.ts'
import { fragmentWords } from '../page/fragment.ts'
import { whole } from '../source.ts'
import { attempt, start } from './json.ts'

/** A feed with the full text of its items; taking it apart needs fifty times its size in memory. Bytes. */
const FEED_LIMIT = 8_000_000
/** A description of fewer characters, or one that breaks off, is a summary. */
const FULL = 700
const BREAKS_OFF = /(?:…|\.\.\.|\[(?:…|\.\.\.|&#8230;)\]|read more|continue reading)\W{0,9}$/i

/** The elements that a feed is. */
const ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf'])
/** What may stand before it, by how it begins and ends. */
const BEFORE_ROOT: readonly (readonly [start: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
]

/** What we use of an item, whatever the feed's form. */
interface Item {
  readonly content: string | undefined
  readonly summary: string | undefined
  readonly title: string | undefined
  readonly link: string | undefined
  readonly date: string | undefined
}

/** RSS, Atom, RDF and JSON Feed: each item an article, with its full text where the feed has it, else as a link. */
export const feed: Format = {
  name: 'feed',
  limit: FEED_LIMIT,
  recognise: (head) => {
    const first = start(head).trimStart()
    if (first.startsWith('{')) return /"version"\s{0,9}:\s{0,9}"https?:\/\/(?:www\.)?jsonfeed\.org/.test(first)
    return ROOTS.has(rootOf(first))
  },
  async *parse(chunks, where, { wants }) {
    const words = decode(await whole(chunks, FEED_LIMIT, where), where)
    if (/<!ENTITY/i.test(words)) throw fault('INPUT_FEED', 'it defines entities of its own, which are not read', where)
    const { publisher, items } = itemsOf(words, where)
    if (items.length === 0) throw fault('INPUT_EMPTY', 'the feed has no items', where)
    for (const [index, item] of items.entries()) {
      if (item.link === undefined || wants?.(item.link) !== false)
        yield partOf(item, `${where}:${index + 1}`, publisher)
    }
  },
}

/** The name of an XML document's first element, in small letters; an empty string where it has none. */
function rootOf(document: string): string {
  let rest = document
  for (;;) {
    rest = rest.replace(/^[\s\]>]+/, '')
    const [, end] = BEFORE_ROOT.find(([start]) => rest.startsWith(start)) ?? []
    if (end === undefined) return /^<([\w:]{1,40})/.exec(rest)?.[1]?.toLowerCase() ?? ''
    const at = rest.indexOf(end)
    if (at === -1) return ''
    rest = rest.slice(at + end.length)
  }
}

function partOf(item: Item, where: string, publisher: string | null): Part {
  const known: Known = {
    title: item.title === undefined ? null : plainWords(item.title),
    url: item.link ?? null,
    publisher,
    date: item.date ?? null,
    licence: null,
  }
  return attempt((): Draft | Linked => {
    const full = item.content === undefined ? '' : fragmentWords(item.content)
    const summary = item.summary === undefined ? '' : fragmentWords(item.summary)
    if (isFull(full, item)) return { where, body: full, known }
    if (isFull(summary, item)) return { where, body: summary, known }
    if (known.url === null || !/^https?:/i.test(known.url)) {
      throw fault('INPUT_FEED', 'the item has neither its text nor a link to it', where)
    }
    return { where, link: known.url, known }
  })
}

/** Whether words are an article and not its first lines: the feed calls them content, or they are long and do not break off. */
function isFull(words: string, { content, summary, link }: Item): boolean {
  if (words === '') return false
  if (link === undefined) return true
  if (BREAKS_OFF.test(words)) return false
  return words.length >= FULL || (content !== undefined && summary !== undefined && words.length > 2 * summary.length)
}

function itemsOf(words: string, where: string): { publisher: string | null; items: Item[] } {
  try {
    const { format, feed } = parseFeed(words)
    if (format === 'json') {
      const items = (feed.items ?? []).map((item) => ({
        content: item.content_html ?? item.content_text,
        summary: item.summary,
        title: item.title,
        link: item.url ?? item.external_url,
        date: item.date_published,
      }))
      return { publisher: feed.title ?? null, items }
    }
    if (format === 'atom') {
      const items = (feed.entries ?? []).map((entry) => ({
        content: entry.content?.value,
        summary: entry.summary?.value,
        title: entry.title?.value,
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        date: entry.published ?? entry.updated,
      }))
      return { publisher: feed.title?.value ?? null, items }
    }
    const items = (feed.items ?? []).map((item) => ({
      content: item.content?.encoded,
      summary: item.description,
      title: item.title,
      link: item.link,
      date: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
    }))
    return { publisher: feed.title ?? null, items }
  } catch (cause) {
    throw fault('INPUT_FEED', 'the feed cannot be taken apart', where, cause)
  }
}

/** A title without markup. */
const plainWords = (words: string) => fragmentWords(words).replace(/\s+/g, ' ') || null
