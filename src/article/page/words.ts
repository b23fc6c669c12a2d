import type { DomNode } from './dom.ts'

const ELEMENT = 1
const TEXT = 3
/** Nested deeper than this, a page is a trap or a fault, and what is below is left out. */
const DEEPEST = 400

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD UL'.split(
    ' ',
  ),
)
const LINES = new Set(['LI', 'TR'])
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
  const out: string[] = []
  walk(root, out, 0)
  return out
    .join('')
    .replace(/[ \t\r\f\u200b]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function walk(node: DomNode, out: string[], depth: number): void {
  if (node.nodeType === TEXT) out.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '))
  if (node.nodeType === TEXT || depth > DEEPEST) return
  const name = node.nodeName.toUpperCase()
  if (node.nodeType === ELEMENT && (HIDDEN.has(name) || isHidden(node))) return
  if (name === 'BR') out.push('\n')
  const edge = BLOCKS.has(name) && name !== 'TD' && name !== 'TH' ? '\n\n' : LINES.has(name) ? '\n' : ''
  out.push(edge)
  for (const child of node.childNodes) walk(child, out, depth + 1)
  out.push(name === 'TD' || name === 'TH' ? ' ' : edge)
}

function isHidden(node: DomNode): boolean {
  const style = node.getAttribute?.('style') ?? ''
  return (
    node.getAttribute?.('hidden') != null ||
    node.getAttribute?.('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}
