import { type DomNode, ELEMENT } from './dom.ts'
import { isBody, namesOf } from './furniture.ts'
import { endsSentence, sameWords, withoutEnds, withoutInserts } from './inserts.ts'
import type { Survey } from './survey.ts'
import { type Line, linesOf, textOf, unseen } from './words.ts'

/** So many lines below the body may name the source. */
const NEAR = 6
/** An element that holds this part of the article's prose holds the article. */
const WHOLE = 0.9
/** One that the page calls the body needs to hold less: what is beside it is furniture without a name. */
const NAMED = 0.55

/**
 * The article's text as lines: from the element that holds it, without the page's furniture, the heading and what stands above it.
 * Empty where the page has no prose.
 */
export function bodyLines(page: DomNode, { measures }: Survey, title: string | null): Line[] {
  const root = rootOf(page, measures)
  const leave = (element: DomNode) => unseen(element) || measures.get(element)?.furniture === true || isMark(element)
  const lines = fromHeading(linesOf(root, leave), title)
  const { lead, source } = beside(page, root, measures, leave, textOf(lines))
  return [...withoutEnds(withoutInserts([...lead, ...lines]), title), ...source]
}

/** The smallest element that holds nearly all of the prose. */
function rootOf(page: DomNode, measures: Survey['measures']): DomNode {
  let root = page
  for (;;) {
    const inside = measures.get(root)?.clean ?? 0
    const children = [...root.childNodes].filter((child) => (measures.get(child)?.clean ?? 0) > 0)
    const next = children.find((child) => {
      const share = (measures.get(child)?.clean ?? 0) / inside
      if (share >= WHOLE) return true
      return share >= NAMED && isBody(child, namesOf(child)) && isAlone(child, children)
    })
    const chosen = next ?? firstOfSeveral(children, measures, inside)
    if (chosen === undefined) return root
    root = chosen
  }
}

/** The first of several articles with a heading each, as where the next ones are loaded below. */
function firstOfSeveral(
  children: readonly DomNode[],
  measures: Survey['measures'],
  inside: number,
): DomNode | undefined {
  const articles = children.filter((child) => {
    const { heading, clean } = measures.get(child) ?? { heading: false, clean: 0 }
    return heading && clean > inside * 0.1 && child.nodeName.toUpperCase() === 'ARTICLE'
  })
  return articles.length > 1 ? articles[0] : undefined
}

/** No other beside it is called the same: several bodies of one name are parts of one text. */
function isAlone(element: DomNode, siblings: readonly DomNode[]): boolean {
  const same = (other: DomNode) => other.nodeName === element.nodeName && namesOf(other) === namesOf(element)
  return siblings.every((other) => other === element || !same(other))
}

/** A mark of a footnote: a raised link, or figures in brackets. */
function isMark(element: DomNode): boolean {
  if (element.nodeName.toUpperCase() !== 'SUP') return false
  const parts = [...element.childNodes]
  if (parts.length > 3 || parts.some((part) => [...part.childNodes].some((inner) => inner.nodeType === ELEMENT)))
    return false
  const words = (element.textContent ?? '').trim()
  const isLink = parts.some(({ nodeName }) => nodeName.toUpperCase() === 'A')
  return /^\[[\w\s]{1,12}\]$/.test(words) || (isLink && /^[\d*†‡,\s]{1,6}$/.test(words))
}

/** The lines under the heading, where it is among them: what stands above it is the way to the page, or a label. */
function fromHeading(lines: readonly Line[], title: string | null): Line[] {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  let from = 0
  for (const [at, { text, block }] of lines.entries()) {
    if (before > all * 0.2 && before > 300) break
    if (block === 'H1' || (at < 12 && title !== null && sameWords(text, title))) from = at + 1
    before += text.length
  }
  return lines.slice(from)
}

/** What stands beside the body: paragraphs between it and the heading, as where the first stands in the head of the page, and the line that names the source. */
function beside(
  page: DomNode,
  root: DomNode,
  measures: Survey['measures'],
  leave: (element: DomNode) => boolean,
  body: string,
): { lead: Line[]; source: Line[] } {
  if (root === page) return { lead: [], source: [] }
  const holder = measures.get(root)?.heading === true ? page : holderOf(page, root, measures)
  let passed = false
  const above = linesOf(holder, (element) => {
    if (element === root) passed = true
    return passed || leave(element)
  })
  const all = linesOf(holder, (element) => element === root || leave(element))
  const source = all
    .slice(above.length, above.length + NEAR)
    .filter(({ text }) => /^sources?: ?[^.!?:]{2,60}$/i.test(text))
    .slice(0, 1)
  const heading = above.findLastIndex(({ block }) => block === 'H1')
  if (heading === -1 || measures.get(root)?.heading === true) return { lead: [], source }
  const reads = ({ text, linked }: Line) =>
    text.length >= 40 && linked < text.length * 0.3 && endsSentence(text) && !body.includes(text)
  return { lead: above.slice(heading + 1).filter(reads), source }
}

/** The smallest element around the body that holds the heading too. */
function holderOf(page: DomNode, root: DomNode, measures: Survey['measures']): DomNode {
  let holder = page
  const holdsBoth = (element: DomNode) => measures.get(element)?.heading === true && holds(element, root)
  for (;;) {
    const next = [...holder.childNodes].find(holdsBoth)
    if (next === undefined) return holder
    holder = next
  }
}

function holds(element: DomNode, inner: DomNode): boolean {
  for (let at: DomNode | null = inner; at !== null; at = at.parentNode) if (at === element) return true
  return false
}
