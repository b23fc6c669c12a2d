import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { fault } from '../faults.ts'
import type { Draft } from '../format.ts'
import type { DomNode } from './dom.ts'
import { pageMetadata } from './metadata.ts'
import { wordsOf } from './words.ts'

/** Below this many characters what Readability found is surely not all, and the page's own `<article>` or `<main>` is tried. */
const SHORT = 140

/**
 * A web page as a draft. Offsets are into the text taken out.
 * @throws InputError INPUT_EMPTY where there are no words on the page
 */
export function pageDraft(markup: string, where: string): Draft {
  const { document } = parseHTML(wholePage(markup))
  const known = pageMetadata(document)
  const plain = wordsOf(
    document.querySelector('article') ?? document.querySelector('main') ?? document.body ?? document,
  )
  const found = mainWords(document)
  const body = found.length >= SHORT || found.length >= plain.length ? found : plain
  if (body === '') throw fault('INPUT_EMPTY', 'there are no words on the page', where)
  return { where, body, known }
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

/** The parser takes the first element for the root, so a fragment gets the elements that a browser would add. */
function wholePage(markup: string): string {
  if (/<body\b/i.test(markup)) return markup
  if (!/<html\b/i.test(markup)) return `<html><body>${markup}</body></html>`
  const endOfHead = /<\/head\s{0,20}>/i
  return markup.replace(endOfHead.test(markup) ? endOfHead : /<html\b[^>]{0,2000}>/i, '$&<body>')
}
