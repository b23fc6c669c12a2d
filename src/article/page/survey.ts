import { attribute, type DomNode, ELEMENT, TEXT } from './dom.ts'
import { isFurniture, namesOf } from './furniture.ts'
import { lineEndsOf, unseen } from './words.ts'

/** A block of fewer characters is no prose, be it a sentence or not. */
const FEWEST = 25
/** A block this long is prose without an end of a sentence too. */
const LONG = 100
const FEWEST_CARDS = 3
const SENTENCE_END = /[.!?:;…"”’)\]]\s*$/

/** What one walk over a page finds. */
export interface Survey {
  /** Elements by name, in the order of the page: those that metadata is read from. */
  readonly named: ReadonlyMap<string, readonly DomNode[]>
  /** `<time>`, elements whose names speak of a date, and `<h1>`, in the order of the page. */
  readonly dated: readonly DomNode[]
  /** How much prose each element holds that is shown. */
  readonly measures: ReadonlyMap<DomNode, Measure>
}

/** What an element holds. Prose is counted in characters outside links, in blocks that read like sentences. */
export interface Measure {
  /** In blocks that begin in this element itself. */
  own: number
  /** In it and all below it. */
  prose: number
  /** The same without the page's furniture. */
  clean: number
  /** Whether an `<h1>` stands in it. */
  heading: boolean
  /** Whether a lesser heading that is a link stands in it, as in a card of another article. */
  card: boolean
  furniture: boolean
}

const LOOKED_FOR = new Set(['META', 'LINK', 'TITLE', 'H1', 'H2', 'H3'])
const DATED = /date|time|publish|posted/i
const LESSER = new Set(['H2', 'H3', 'H4', 'H5', 'H6'])
const NAMING = ['class', 'id', 'itemprop']

/** Looks over a page once: what its elements are, and where its prose is. */
export function survey(root: DomNode): Survey {
  const named = new Map<string, DomNode[]>()
  const dated: DomNode[] = []
  const measures = new Map<DomNode, Measure>()
  let block = { chars: 0, linked: 0, last: '', owner: newMeasure() }
  const endBlock = () => {
    const { chars, linked, last, owner } = block
    const free = chars - linked
    if (chars >= FEWEST && linked < chars * 0.5 && (chars >= LONG || SENTENCE_END.test(last))) owner.own += free
    block = { ...block, chars: 0, linked: 0, last: '' }
  }
  const walk = (node: DomNode, owner: Measure, linked: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        const words = (child.textContent ?? '').trim()
        if (words === '') continue
        if (block.chars === 0) block.owner = owner
        block.chars += words.length
        if (linked) block.linked += words.length
        block.last = words.slice(-3)
      } else if (child.nodeType === ELEMENT) enter(child, owner, linked)
    }
  }
  const enter = (element: DomNode, owner: Measure, linked: boolean): void => {
    const name = element.nodeName.toUpperCase()
    if (LOOKED_FOR.has(name) || (name === 'A' && element.getAttribute?.('rel') === 'license'))
      push(named, name, element)
    if (name === 'TIME' || name === 'H1' || NAMING.some((key) => DATED.test(element.getAttribute?.(key) ?? '')))
      dated.push(element)
    if (name === 'HEAD') walkHead(element)
    if (name === 'HEAD' || unseen(element)) return
    const measure = newMeasure()
    measure.heading = name === 'H1' && !isLogo(element)
    measures.set(element, measure)
    measure.card =
      LESSER.has(name) && (linked || [...element.childNodes].some(({ nodeName }) => nodeName.toUpperCase() === 'A'))
    const parts = lineEndsOf(name) > 0 || name === 'TD' || name === 'TH'
    if (parts) endBlock()
    walk(element, parts ? measure : owner, linked || name === 'A')
    if (parts) endBlock()
  }
  const walkHead = (head: DomNode): void => {
    for (const child of head.childNodes) {
      const name = child.nodeName.toUpperCase()
      if (LOOKED_FOR.has(name)) push(named, name, child)
      // A head that is not closed has the page in it.
      else if (child.nodeType === ELEMENT && !unseen(child)) enter(child, newMeasure(), false)
    }
  }
  enter(root, block.owner, false)
  addUp(root, measures)
  const total = measures.get(root)?.prose ?? 0
  if (total > 0) markFurniture(root, measures, total)
  return { named, dated, measures }
}

/** A site's name as a heading: called a logo, or nothing but a link to the site's first page. */
export function isLogo(heading: DomNode): boolean {
  const names = `${namesOf(heading)} ${heading.parentNode === null ? '' : namesOf(heading.parentNode)}`
  if (/(?:^|[\s-])(?:logo|brand|branding|site-title|site-name|masthead)(?=$|[\s-])/.test(names)) return true
  const links = [...heading.childNodes].filter((child) => child.nodeName.toUpperCase() === 'A')
  return links.some((link) =>
    /^(?:https?:\/\/[^/]+)?\/?(?:(?:index|default)\.\w+|en\/?|eng\/?)?$/i.test(attribute(link, 'href') ?? 'x'),
  )
}

const newMeasure = (): Measure => ({ own: 0, prose: 0, clean: 0, heading: false, card: false, furniture: false })

function push(map: Map<string, DomNode[]>, name: string, element: DomNode): void {
  const list = map.get(name)
  if (list === undefined) map.set(name, [element])
  else list.push(element)
}

function addUp(element: DomNode, measures: Map<DomNode, Measure>): Measure | null {
  const measure = measures.get(element)
  if (measure === undefined) return null
  measure.prose = measure.own
  for (const child of element.childNodes) {
    if (child.nodeType !== ELEMENT) continue
    const inner = addUp(child, measures)
    if (inner === null) continue
    measure.prose += inner.prose
    measure.heading ||= inner.heading
    measure.card ||= inner.card
  }
  return measure
}

function markFurniture(element: DomNode, measures: Map<DomNode, Measure>, total: number): number {
  const measure = measures.get(element)
  if (measure === undefined) return 0
  const { prose, heading } = measure
  measure.furniture = isFurniture(element, { prose, heading, share: prose / total })
  measure.clean = 0
  if (measure.furniture) return 0
  measure.clean = measure.own
  const cards = cardsIn(element, measures, total)
  for (const child of element.childNodes) {
    if (child.nodeType !== ELEMENT) continue
    if (cards.has(child)) markCard(child, measures)
    else measure.clean += markFurniture(child, measures, total)
  }
  return measure.clean
}

/** Children that are called the same and have headings that lead away, three or more: cards of other articles. */
function cardsIn(element: DomNode, measures: Map<DomNode, Measure>, total: number): ReadonlySet<DomNode> {
  const cards = [...element.childNodes].filter((child) => {
    const measure = measures.get(child)
    return (
      measure?.card === true &&
      !measure.heading &&
      measure.prose < total * 0.4 &&
      !LESSER.has(child.nodeName.toUpperCase())
    )
  })
  if (cards.length < FEWEST_CARDS) return new Set()
  const called = cards.map((card) => card.nodeName + (namesOf(card).split(' ', 1)[0] ?? ''))
  const count = new Map<string, number>()
  for (const name of called) count.set(name, (count.get(name) ?? 0) + 1)
  return new Set(cards.filter((_, at) => (count.get(called[at] ?? '') ?? 0) >= FEWEST_CARDS))
}

function markCard(card: DomNode, measures: Map<DomNode, Measure>): void {
  const measure = measures.get(card)
  if (measure !== undefined) measure.furniture = true
}
