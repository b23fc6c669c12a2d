import type { DomNode } from './dom.ts'

const ELEMENT = 1
const TEXT = 3
/** Nested deeper than this, a page is a trap or a fault, and what is below is left out. */
const DEEPEST = 400

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL'.split(
    ' ',
  ),
)
const LINES = new Set(['LI', 'TR'])
const CELLS = new Set(['TD', 'TH'])
/** What no reader of the page reads as part of the article. */
const HIDDEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA NAV FIGCAPTION FORM'.split(
    ' ',
  ),
)

/**
 * The words under a node as text: blocks parted by a blank line, list items and rows by a line end, white space folded as a
 * browser does it.
 */
export function wordsOf(root: DomNode): string {
  const words = new Words()
  walk(root, words, 0)
  return words.text
    .replace(/[ \t\r\f\u200b]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Text that grows; breaks that are asked for again and again, as blocks begin and end, become one. */
class Words {
  text = ''
  #lineEnds = 0

  add(words: string): void {
    if (this.#lineEnds > 0 && words.trim() === '') return
    this.text += '\n'.repeat(this.#lineEnds) + words
    this.#lineEnds = 0
  }

  /** One more line end: two `<br>` part paragraphs. */
  line(): void {
    this.#lineEnds = Math.min(2, this.#lineEnds + 1)
  }

  break(lineEnds: number): void {
    this.#lineEnds = Math.max(this.#lineEnds, lineEnds)
  }
}

function walk(node: DomNode, words: Words, depth: number): void {
  if (node.nodeType === TEXT) words.add((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '))
  if (node.nodeType === TEXT || depth > DEEPEST) return
  const name = node.nodeName.toUpperCase()
  if (node.nodeType === ELEMENT && (HIDDEN.has(name) || isHidden(node))) return
  if (name === 'BR') words.line()
  const lineEnds = BLOCKS.has(name) ? 2 : LINES.has(name) ? 1 : 0
  words.break(lineEnds)
  for (const child of node.childNodes) walk(child, words, depth + 1)
  words.break(lineEnds)
  if (CELLS.has(name)) words.add(' ')
}

function isHidden(node: DomNode): boolean {
  const style = node.getAttribute?.('style') ?? ''
  return (
    node.getAttribute?.('hidden') != null ||
    node.getAttribute?.('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}
