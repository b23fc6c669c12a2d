import type { Line } from './lines.ts'

/** A sentence may end here. */
const ENDS = /[.!?:;]["”’)\]]{0,3}$/
/** A list's item begins here. */
const ITEM = /^(?:[•▪◦●○■□–—-]\s|\d{1,3}[.)]\s|\([a-z0-9]{1,4}\)\s|[a-z]\)\s)/
/** A line that ends this part of the width before the others is the last of its paragraph. */
const SHORT = 0.15
/** Lines further apart than this many times the usual distance part paragraphs. */
const APART = 1.3
/** A first line stands so many letters' sizes to the right of the others. */
const INDENT = 0.8
/** First parts of words that keep their hyphen where a line ends at it ("long-term", "well-being"). */
const KEEP_HYPHEN = new Set(
  'long short high low well self far mid full half all cross multi non post pre anti counter co-ordinated decision law policy rule evidence people state world large small wide broad good best first second third fourth two three four five north south east west old new like-minded like fact face day year inter-korean'.split(
    ' ',
  ),
)

/** The lines of all pages as paragraphs, a blank line between them, each on one line. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const leading = usualLeading(pages)
  const right = usualRight(pages.flat())
  const left = usualLeft(pages.flat())
  const compounds = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []))
  const paragraphs: string[] = []
  let open = ''
  let before: Line | null = null
  for (const page of pages) {
    page.forEach((line, at) => {
      const parted = before === null || (at === 0 ? newOnNextPage(before, line, right, left) : newOnPage(before, line))
      if (parted) {
        if (open !== '') paragraphs.push(open)
        open = line.text
      } else open = joined(open, line.text, compounds)
      before = line
    })
  }
  if (open !== '') paragraphs.push(open)
  return paragraphs.join('\n\n')

  function newOnPage(above: Line, line: Line): boolean {
    const gap = above.y - line.y
    if (gap < 0) return newOnNextPage(above, line, right, left)
    if (gap > Math.max(leading * APART, line.size * 0.9)) return true
    if (Math.abs(above.size - line.size) > line.size * 0.12) return true
    if (ITEM.test(line.text)) return true
    if (line.x > left + line.size * INDENT && above.x <= left + line.size * INDENT) return true
    return ENDS.test(above.text) && isShort(above, right, left)
  }
}

/** Over a page's or a column's end a paragraph goes on, unless the line before ends it or the next plainly begins one. */
function newOnNextPage(above: Line, line: Line, right: number, left: number): boolean {
  if (ITEM.test(line.text) || Math.abs(above.size - line.size) > line.size * 0.12) return true
  return ENDS.test(above.text) && (isShort(above, right, left) || /^["“(\p{Lu}\d]/u.test(line.text))
}

function isShort(line: Line, right: number, left: number): boolean {
  return right - line.right > (right - left) * SHORT
}

/** Two lines as one: a word that the line's end parts is whole again. */
function joined(above: string, line: string, compounds: ReadonlySet<string>): string {
  const [, first = ''] = /(?:^|[^\p{L}-])(\p{L}+)[-\u00ad]$/u.exec(above) ?? []
  const [second = ''] = /^\p{Ll}+/u.exec(line) ?? []
  if (first === '' || second === '')
    return /\p{L}[-/]$/u.test(above) && /^\p{L}/u.test(line) ? above + line : `${above} ${line}`
  const compound = `${first}-${second}`.toLowerCase()
  const keeps = above.endsWith('-') && (compounds.has(compound) || KEEP_HYPHEN.has(first.toLowerCase()))
  return (keeps ? above : above.slice(0, -1)) + line
}

/** The distance that most lines have to the next on their page. */
function usualLeading(pages: readonly (readonly Line[])[]): number {
  const gaps = pages.flatMap((page) => page.slice(1).map((line, at) => (page[at]?.y ?? line.y) - line.y))
  return mostFrequent(gaps.filter((gap) => gap > 1 && gap < 60))
}

const usualRight = (lines: readonly Line[]) => upper(lines.map(({ right }) => right))
const usualLeft = (lines: readonly Line[]) => mostFrequent(lines.map(({ x }) => x))

/** The value that most have, to half a point; 0 of none. */
function mostFrequent(values: readonly number[]): number {
  const count = new Map<number, number>()
  for (const value of values) {
    const key = Math.round(value * 2) / 2
    count.set(key, (count.get(key) ?? 0) + 1)
  }
  return [...count].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

/** A value that only a tenth exceeds: the right margin, whatever sticks out. */
function upper(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0
}
