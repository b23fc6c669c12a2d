import { RESIDUE_RULES } from '../residue.ts'
import type { DomNode } from './dom.ts'
import { isBody, namesOf } from './furniture.ts'
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
    if (next === undefined) return root
    root = next
  }
}

/** No other beside it is called the same: several bodies of one name are parts of one text. */
function isAlone(element: DomNode, siblings: readonly DomNode[]): boolean {
  const same = (other: DomNode) => other.nodeName === element.nodeName && namesOf(other) === namesOf(element)
  return siblings.every((other) => other === element || !same(other))
}

/** A mark of a footnote: a raised link, or figures in brackets. */
function isMark(element: DomNode): boolean {
  if (element.nodeName.toUpperCase() !== 'SUP') return false
  const words = (element.textContent ?? '').trim()
  return (
    /^\[[\w\s]{1,12}\]$/.test(words) ||
    (/^[\d*†‡,\s]{1,6}$/.test(words) && [...element.childNodes].some((child) => child.nodeName.toUpperCase() === 'A'))
  )
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

/** Labels of lists of other articles, of ways to share, and of whom the press may call. */
const LABEL =
  /^(?:read (?:more|also|next)|also read|see also|more(?: on this(?: story| topic)?| news| stories| from .{2,40}| about .{2,40})?|related(?: (?:articles?|news|stories|links?|content|topics?|posts?|items?|information|documents?|materials?))?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| reading| stories)?|latest(?: news| stories)?|(?:most|top) (?:read|viewed|popular|stories)|popular|trending(?: now)?|in (?:this|other) (?:section|news)|other (?:news|articles|stories)|share(?: this(?: (?:page|article|story|post))?)?|follow us|newsletter|sign up.{0,60}|comments?(?: \(\d+\))?|leave a (?:reply|comment)|tags?|topics?|keywords|categories|explore more|editor.?s picks|what to read next|don.t miss|back to (?:top|list|news|the list)|previous|next|attachments?|downloads?|(?:media|press) (?:enquiries|inquiries|contacts?)|contacts?|external links|references|sources|notes and references|navigation(?: menu)?)\s*[:»›>…]*$/i
/** A line that leads to another page. */
const LEADS_AWAY =
  /^(?:(?:read|see|find out|learn) (?:more|also)|also read|read|related|see also|more|watch|listen|in pictures|click here|explainer|opinion|recommended|don.t miss)\s?[:|»›>→–-]/i

/** What asks readers to do something for the site. */
const INVITES =
  /\b(?:subscri(?:be|ption)|newsletter|sign up|follow us|our app|click here|whatsapp channel|telegram channel)\b/i

/** The lines without those that lead to other pages, their labels, and all that follows a label where it is no prose. */
function withoutInserts(lines: readonly Line[]): Line[] {
  const prose = lines.map((line) => (isProse(line) ? line.text.length : 0))
  const after: number[] = []
  let sum = 0
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    after[at] = sum
    sum += prose[at] ?? 0
  }
  const end = lines.findIndex(
    (line, at) => LABEL.test(line.text) && (after[at] ?? 0) < sum * 0.3 && (after[at] ?? 0) < proseBefore(at),
  )
  const shown = end === -1 ? lines : lines.slice(0, end)
  const away = shown.map((line) => leadsAway(line))
  return shown.filter((line, at) => {
    if (away[at]) return false
    const next = shown[at + 1]
    const few = line.text.split(' ').length <= 5 && line.text.endsWith(':')
    const label = LABEL.test(line.text) || few || (/^H[2-6]$/.test(line.block) && !endsSentence(line.text))
    return !(label && next !== undefined && away[at + 1])
  })

  function proseBefore(at: number): number {
    return sum - (after[at] ?? 0)
  }
}

function leadsAway({ text, linked }: Line): boolean {
  const part = linked / text.length
  if (part > 0.2 && text.length < 300 && INVITES.test(text)) return true
  if (LEADS_AWAY.test(text) && (part > 0.3 || (text.length < 200 && !endsSentence(text)))) return true
  if (part < 0.85) return false
  return !endsSentence(text) || /^(?:read|see|click|watch)\b/i.test(text)
}

const isProse = ({ text, linked }: Line) => text.length >= 40 && linked < text.length * 0.5 && endsSentence(text)
const endsSentence = (text: string) => /[.!?…:;]["”’)\]]*$/.test(text)
const sameWords = (one: string, other: string) => plain(one) === plain(other)
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[“”"'‘’`´]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

const BYLINE =
  /^(?:by|written by|from) (?:\p{Lu}[\p{L}.'’-]+|and|in|for|,|\s|our|correspondent|staff|reporter|writer|agencies|desk)+$/u

/** The lines without residue at their head and tail. A line that names the source stays, for who is cited is read from it. */
function withoutEnds(lines: readonly Line[], title: string | null): Line[] {
  let from = 0
  let to = lines.length
  const out = (line: Line | undefined, at: 'head' | 'tail') =>
    line !== undefined &&
    ((at === 'tail' && /^H[1-6]$/.test(line.block)) ||
      isResidue(line.text, at) ||
      (at === 'head' && BYLINE.test(line.text)) ||
      (title !== null && sameWords(line.text, title)))
  while (from < to && out(lines[from], 'head')) from += 1
  while (to > from && out(lines[to - 1], 'tail')) to -= 1
  return lines.slice(from, to)
}

function isResidue(text: string, at: 'head' | 'tail'): boolean {
  if (text.length > 240) return false
  const rule = RESIDUE_RULES.find((each) => (each.at === 'both' || each.at === at) && each.pattern.test(text))
  return rule !== undefined && rule.pattern.exec(text)?.groups?.source === undefined
}
