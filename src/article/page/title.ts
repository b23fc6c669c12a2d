import { PUBLISHERS } from '../publishers/publishers.ts'

const BAR = /\s+(?:[|–—·•»«:/]|-|::|\|\|)\s+|\s*\|\s*/
/** Sections of sites, which titles name beside the site. */
const SECTION =
  /^(?:home(?: ?page)?|news(?: and events)?|(?:latest |top )?(?:news|stories)|press(?: releases?| room| corner| service)?|media(?: cent(?:re|er))?|statements?(?: and speeches)?|speeches|world|politics|international|english|en|article|details?|view|activities|events?|documents?)$/i
/** Words in the names of those who publish what ministries say. */
const ISSUER =
  /\b(?:ministry|embassy|consulate|mission|government|department|office|president(?:ial|cy)?|kremlin|council|commission|secretariat|agency|delegation|news|times|post|press|media|gov|mfa|mofa|tv|radio|herald|daily)\b/i

/** What a page calls its article, from several places. */
export interface Titles {
  /** In JSON-LD. */
  readonly data: string | null
  /** In OpenGraph and other meta elements. */
  readonly meta: string | null
  /** `<title>`. */
  readonly head: string | null
  readonly headings: readonly string[]
  /** Lesser headings, of which one may be the title where a page has no other. */
  readonly lesser: readonly string[]
  /** What the site is called, and the words of its address. */
  readonly sites: readonly string[]
}

/** The title without the site's name, and what stood in the site's place in `<title>`. */
export function titleOf(titles: Titles): { title: string | null; tail: string | null } {
  const isSite = (words: string) => titles.sites.some((site) => same(site, words))
  const shown = titles.headings.filter((words) => !isSite(words) && !SECTION.test(words))
  const stated = [titles.data, titles.meta].filter((words) => words !== null && !isSite(words))
  const all = [...stated, titles.head].filter((words) => words !== null)
  const heading =
    shown.find((words) => all.some((other) => alike(words, other))) ??
    (all.length === 0 || shown.length === 1 ? shown[0] : undefined)
  const tail = titles.head === null ? null : tailOf(titles.head, heading ?? stated[0] ?? null)
  const data = titles.data !== null && !isSite(titles.data) ? bare(titles.data, isSite) : null
  // A description that stands where the headline should: what is shown and what the window is called agree on another.
  const contradicted =
    data !== null &&
    heading !== undefined &&
    !alike(data, heading) &&
    titles.head !== null &&
    (same(heading, titles.head) || headHas(titles.head, heading))
  if (data !== null && !contradicted && (heading === undefined || !holdsMore(heading, data)))
    return { title: cutShort(data, heading) ? (heading ?? data) : data, tail }
  if (heading !== undefined) {
    const confirmed = all.length === 0 || all.some((other) => alike(heading, other))
    if (confirmed) return { title: heading, tail }
  }
  const meta = titles.meta !== null && !isSite(titles.meta) ? bare(titles.meta, isSite) : null
  if (meta !== null) return { title: fullOf(meta, titles), tail }
  if (titles.head === null) return { title: heading ?? null, tail }
  const lesser = titles.lesser.find((words) => words.length >= 15 && headHas(titles.head ?? '', words))
  if (lesser !== undefined) return { title: lesser, tail: tailOf(titles.head, lesser) }
  const rest = bare(titles.head, isSite)
  return {
    title: isSite(rest) || SECTION.test(rest) ? (heading ?? rest) : rest,
    tail: rest === titles.head ? null : tail,
  }
}

/** Whether the heading that is shown has the words of the other, and some before or after them. */
function holdsMore(heading: string, words: string): boolean {
  return heading.length > words.length && folded(heading).includes(folded(words)) && words.length >= 15
}

/** A heading that goes on where the words were cut short. */
function fullOf(words: string, titles: Titles): string {
  return [...titles.headings, ...titles.lesser].find((heading) => cutShort(words, heading)) ?? words
}

/** Whether words are the beginning of a heading, or the heading with more after it that names the site. */
function cutShort(words: string, heading: string | undefined): boolean {
  if (heading === undefined || words.length < 15) return false
  const start = words.replace(/\s*(?:…|\.{3})$/, '')
  return (heading.length > start.length && folded(heading).startsWith(folded(start))) || headHas(words, heading)
}

/** Whether a `<title>` is a heading with a site's name before or after it. */
function headHas(head: string, heading: string): boolean {
  if (heading.length >= head.length) return false
  const [one, other] = [folded(head), folded(heading)]
  const rest = one.startsWith(other)
    ? one.slice(other.length)
    : one.endsWith(other)
      ? one.slice(0, -other.length)
      : null
  return rest !== null && /^\s*[|–—·•»«:-]|[|–—·•»«:-]\s*$/.test(rest)
}

/** What a `<title>` has beside the article's own: the site's name, where it is not a section's. */
function tailOf(head: string, title: string | null): string | null {
  // "Talks resume_Ministry of Norland", "Talks resume / Agency": whatever the mark, what is left of it is the site.
  const rest = title !== null && head.startsWith(title) ? head.slice(title.length) : ''
  const after = /^\s*[-_/|:–—·•]\s*(?<site>[^-_/|:–—·•][^_/|:–—·•]{1,78})$/.exec(rest)?.groups?.site?.trim()
  if (after !== undefined && !SECTION.test(after)) return after
  const parts = head.split(BAR).filter((part) => part.trim() !== '')
  if (parts.length < 2) return null
  const ownWords = (part: string) =>
    title !== null && (folded(title).includes(folded(part)) || folded(part).includes(folded(title)))
  const others = parts.filter((part) => !ownWords(part))
  const names = others.filter((part) => !SECTION.test(part.trim()) && part.length < 80)
  return names.length === parts.length && title !== null
    ? null
    : (names.find((part) => ISSUER.test(part)) ?? names.at(-1) ?? null)
}

/** A title without the site's name at either end. */
function bare(title: string, isSite: (words: string) => boolean): string {
  const [, before = '', after = ''] = /^(.{15,})[_-]([^_-]{2,80})$/.exec(title) ?? []
  // "Talks resume_Ministry of Norland", "Talks resume-Xinhua": no blanks about the mark, and a name behind it.
  if (
    after !== '' &&
    !/^\s|\s$/.test(after) &&
    !/\s$/.test(before) &&
    (PUBLISHERS.citations.nameOf(after) !== null || isSite(after) || (ISSUER.test(after) && title.includes('_')))
  )
    return before
  let parts = title.split(new RegExp(`(${BAR.source})`)).filter((part) => part !== undefined)
  const words = (part: string | undefined) => part?.trim().split(/\s+/).length ?? 0
  const known = (part: string | undefined) => part !== undefined && (isSite(part.trim()) || SECTION.test(part.trim()))
  while (parts.length >= 3 && known(parts.at(-1))) parts = parts.slice(0, -2)
  while (parts.length >= 3 && known(parts[0])) parts = parts.slice(2)
  if (parts.length >= 3) {
    const [first, last] = [parts[0] ?? '', parts.at(-1) ?? '']
    const rest = parts.slice(0, -2).join('')
    const mark = parts.at(-2) ?? ''
    const named = ISSUER.test(last) ? words(rest) >= 3 : mark.includes('|') && words(rest) > words(last)
    if (words(last) <= 8 && named) parts = parts.slice(0, -2)
    else if (
      words(first) <= 8 &&
      ISSUER.test(first) &&
      words(first) < words(parts.slice(2).join(' ')) &&
      !/:/.test(parts[1] ?? '')
    )
      parts = parts.slice(2)
  }
  return parts.join('').trim()
}

/** Whether two titles are of one article: half of the words of the shorter stand in the other. */
function alike(one: string, other: string): boolean {
  const [a, b] = [wordSet(one), wordSet(other)]
  const common = [...a].filter((word) => b.has(word)).length
  return common >= Math.max(1, Math.min(a.size, b.size) * 0.5)
}

const wordSet = (words: string) => new Set(folded(words).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
const same = (one: string, other: string) => folded(one) === folded(other)
const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/[“”"‘’'`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
