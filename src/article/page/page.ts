import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { fault } from '../faults.ts'
import type { Draft } from '../format.ts'
import { bodyLines } from './body.ts'
import { articleData } from './data.ts'
import type { DomNode } from './dom.ts'
import { leanPage } from './lean.ts'
import { pageMetadata } from './metadata.ts'
import { survey } from './survey.ts'
import { textOf, wordsOf } from './words.ts'

/** Elements in one another. Real pages have fewer than a hundred. */
export const DEEPEST = 1000
/** Void elements, those whose end tag may be left out, and the parts of drawings, which may close themselves. */
const NO_END_TAG = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot path circle rect use line g'.split(
    ' ',
  ),
)

/** Readability's time grows by the square of what it looks at: beyond these, no page of an article, it is not asked. */
const MOST_FOR_READABILITY = { tags: 3_000, deep: 100 }

/** Below this many characters what was found is surely not all, and others are asked: Readability, JSON-LD, the page's plain words. */
const SHORT = 140

/**
 * A web page as a draft. Offsets are into the text taken out.
 * @throws InputError INPUT_EMPTY where there are no words on the page, INPUT_MARKUP where it cannot be taken apart
 */
export function pageDraft(markup: string, where: string): Draft {
  const { markup: lean, data } = leanPage(markup)
  const depth = depthOf(lean)
  if (depth > DEEPEST) {
    throw fault('INPUT_MARKUP', `its elements are nested more than ${DEEPEST} deep, as on no page for people`, where)
  }
  const plain =
    depth <= MOST_FOR_READABILITY.deep && lean.split('<', MOST_FOR_READABILITY.tags).length < MOST_FOR_READABILITY.tags
  const { body, known } = bounded(() => takenApart(lean, data, where, plain), where)
  if (body === '') throw fault('INPUT_EMPTY', 'there are no words on the page', where)
  return { where, body, known }
}

/** End tags that close nothing make a page look less deep than it is; then the walks over it end at the end of the stack. */
function bounded<T>(work: () => T, where: string): T {
  try {
    return work()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw fault('INPUT_MARKUP', 'its elements are nested too deep', where, cause)
  }
}

function takenApart(
  markup: string,
  scripts: readonly string[],
  where: string,
  askReadability: boolean,
): Pick<Draft, 'body' | 'known'> {
  const document = parsed(markup, where)
  const root: DomNode | null = document.documentElement
  if (root === null) throw fault('INPUT_EMPTY', 'there is no element in it', where)
  const found = survey(root)
  const data = articleData(scripts)
  const known = pageMetadata(root, found, data)
  const body = textOf(bodyLines(root, found, known.title))
  // A page that shows its text by a script may hold it in its data.
  if (data.body !== null && data.body.length > body.length * 2) return { known, body: plainText(data.body) }
  if (body.length >= SHORT) return { known, body }
  const plain = wordsOf(
    document.querySelector('article') ?? document.querySelector('main') ?? document.body ?? document,
  )
  const main = askReadability ? mainWords(document) : ''
  // Readability may see what was taken for furniture; a short text it makes longer by the page's own words.
  const fuller = main.length >= SHORT && main.length > body.length * 2
  return { known, body: withoutHeading(fuller ? main : body === '' ? plain : body, known.title) }
}

/** @throws InputError INPUT_MARKUP */
function parsed(markup: string, where: string) {
  try {
    return parseHTML(wholePage(markup)).document
  } catch (cause) {
    // The parser is made for pages that browsers show; what it breaks on (an attribute of megabytes) is none.
    throw fault('INPUT_MARKUP', 'its markup cannot be taken apart', where, cause)
  }
}

/** JSON-LD's text: paragraphs where it has them, without markup. */
function plainText(words: string): string {
  if (/<\/?(?:p|br|div)\b/i.test(words)) return wordsOf(parseHTML(`<html><body>${words}</body></html>`).document.body)
  return words
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n\n')
    .trim()
}

/** The title is known by itself; as the first line of the text it would be read as a sentence. */
function withoutHeading(body: string, title: string | null): string {
  const [first = ''] = body.split('\n', 1)
  return title !== null && first.replace(/\s+/g, ' ').trim() === title ? body.slice(first.length).trimStart() : body
}

/** How deep elements are nested, those aside that need no end tag. Taking apart takes time by the square of it. */
export function depthOf(markup: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag, name = ''] of markup.matchAll(/<\/?([a-z][a-z0-9]{0,15})\b/gi)) {
    if (NO_END_TAG.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** The main text that Readability finds; an empty string where it finds none. It takes the document apart. */
function mainWords(document: ConstructorParameters<typeof Readability>[0]): string {
  try {
    const found = new Readability<DomNode>(document, { charThreshold: 100, serializer: (node) => node }).parse()
    return found?.content ? wordsOf(found.content) : ''
  } catch {
    // A page so broken or so deeply nested that Readability gives up: its plain words are still there.
    return ''
  }
}

/** The parser takes the first element for the root, and a head that is not closed for the whole page: both get what a browser would add. */
function wholePage(markup: string): string {
  const body = markup.search(/<body\b/i)
  if (body !== -1) {
    const open = /<head\b/i.test(markup.slice(0, body)) && !/<\/head\b/i.test(markup.slice(0, body))
    return open ? `${markup.slice(0, body)}</head>${markup.slice(body)}` : markup
  }
  if (!/<html\b/i.test(markup)) return `<html><body>${markup}</body></html>`
  const endOfHead = /<\/head\s{0,20}>/i
  return markup.replace(endOfHead.test(markup) ? endOfHead : /<html\b[^>]{0,2000}>/i, '$&<body>')
}
