import { type DomNode, ELEMENT, TEXT } from './dom.ts'

/** Nested deeper than this, a page is a trap or a fault, and what is below is left out. */
const DEEPEST = 400

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL'.split(
    ' ',
  ),
)
const LINES = new Set(['LI', 'TR'])
const CELLS = new Set(['TD', 'TH'])
/** What no reader of the page reads as text. */
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA NAV FIGCAPTION MARQUEE'.split(
    ' ',
  ),
)

/** A line of the text that is taken out of a page. */
export interface Line {
  /** Line ends before it: 2 where a block begins, 1 for items, rows and `<br>`. */
  readonly gap: number
  /** White space folded as a browser does it. */
  readonly text: string
  /** How many of its characters are links. */
  readonly linked: number
  /** The block that it stands in, by its element's name. */
  readonly block: string
}

/** Whether an element, and all in it, is left out. */
export type Leave = (element: DomNode) => boolean

/**
 * The words under a node as text: blocks parted by a blank line, list items and rows by a line end, white space folded as a
 * browser does it.
 */
export function wordsOf(root: DomNode): string {
  return textOf(linesOf(root, unseen))
}

export function textOf(lines: readonly Line[]): string {
  return lines.map(({ gap, text }, at) => (at === 0 ? '' : '\n'.repeat(gap)) + text).join('')
}

/** The lines under a node, without what is left out. */
export function linesOf(root: DomNode, leave: Leave): Line[] {
  const lines = new Lines()
  const walk = (node: DomNode, within: Within, depth: number): void => {
    if (node.nodeType === TEXT) addText(lines, node.textContent ?? '', within)
    if (node.nodeType === TEXT || depth > DEEPEST) return
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === ELEMENT && depth > 0 && leave(node)) return
    if (name === 'BR') lines.lineEnd()
    const ends = lineEndsOf(name)
    lines.break(ends)
    const inner: Within = {
      block: ends > 0 || CELLS.has(name) ? name : within.block,
      linked: within.linked || name === 'A',
      asTyped: within.asTyped || name === 'PRE',
    }
    for (const child of node.childNodes) walk(child, inner, depth + 1)
    lines.break(ends)
    if (CELLS.has(name)) lines.add(' ', inner)
  }
  walk(root, { block: '', linked: false, asTyped: false }, 0)
  return lines.all()
}

/** Line ends around an element. */
export function lineEndsOf(name: string): number {
  return BLOCKS.has(name) ? 2 : LINES.has(name) ? 1 : 0
}

/** Whether an element is not shown, or not as text. */
export function unseen(element: DomNode): boolean {
  if (UNREAD.has(element.nodeName.toUpperCase()) || element.getAttribute?.('hidden') != null) return true
  if (element.getAttribute?.('aria-hidden') === 'true') return true
  const style = element.getAttribute?.('style')
  return style != null && style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 2000))
}

/** What a text node stands in. */
interface Within {
  readonly block: string
  readonly linked: boolean
  /** In `<pre>`, where line ends are the author's. */
  readonly asTyped: boolean
}

function addText(lines: Lines, text: string, within: Within): void {
  const parts = within.asTyped ? text.split('\n') : [text]
  parts.forEach((part, at) => {
    if (at > 0) lines.lineEnd()
    lines.add(part, within)
  })
}

/** Lines that grow; breaks that are asked for again and again, as blocks begin and end, become one. */
class Lines {
  readonly #done: Line[] = []
  #text = ''
  #linked = 0
  #block = ''
  /** Before the line that grows, and after it. */
  #gap = 0
  #ends = 0

  add(words: string, { block, linked }: Within): void {
    const blank = words.trim() === ''
    if (blank && (this.#ends > 0 || this.#text === '')) return
    if (this.#ends > 0) this.#close()
    if (this.#text === '') this.#block = block
    this.#text += words
    if (linked && !blank) this.#linked += words.trim().length
  }

  /** One more line end: two `<br>` part paragraphs. */
  lineEnd(): void {
    this.#ends = Math.min(2, this.#ends + 1)
  }

  break(lineEnds: number): void {
    this.#ends = Math.max(this.#ends, lineEnds)
  }

  all(): Line[] {
    this.#close()
    return this.#done
  }

  #close(): void {
    const text = this.#text.replace(/[ \t\r\n\f\u200b]+/g, ' ').trim()
    if (text !== '') this.#done.push({ gap: this.#gap, text, linked: this.#linked, block: this.#block })
    this.#gap = text === '' ? Math.max(this.#gap, this.#ends) : this.#ends
    this.#text = ''
    this.#linked = 0
    this.#ends = 0
  }
}
