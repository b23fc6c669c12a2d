import type { Line } from './lines.ts'

/** So many lines at the head and foot of a page may be running ones. */
const EDGE = 3
/** Lines of one text stand at one height on each page, in points. */
const SAME_HEIGHT = 6
const PAGE_NUMBER = /^[\s–—|-]{0,5}(?:page |p\. ?)?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|\/) ?\d{1,4})?[\s–—|-]{0,5}$/i

/** The pages without their running heads, running feet and page numbers. */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map((page) => edgeOf(page))
  const seen = new Map<string, number[]>()
  for (const edge of edges) {
    for (const line of edge) seen.set(shape(line), [...(seen.get(shape(line)) ?? []), line.y])
  }
  const repeated = (line: Line) => {
    const heights = seen.get(shape(line)) ?? []
    const here = heights.filter((y) => Math.abs(y - line.y) <= SAME_HEIGHT).length
    return here >= 2 && here >= pages.length / 3
  }
  const usual = usualSize(pages.flat())
  return pages.map((page, at) => {
    const edge = edges[at] ?? new Set()
    const out = (line: Line) => PAGE_NUMBER.test(line.text) || repeated(line) || standsApart(line, page, usual)
    return page.filter((line) => !edge.has(line) || !out(line))
  })
}

/** Small letters far from all others, at the very head or foot: a document of one page has its running lines but once. */
function standsApart(line: Line, page: readonly Line[], usual: number): boolean {
  if (line.size > usual * 0.85) return false
  const distances = page.filter((other) => other !== line).map(({ y }) => Math.abs(y - line.y))
  const last = page.every(({ y }) => y <= line.y) || page.every(({ y }) => y >= line.y)
  return last && distances.length > 0 && Math.min(...distances) > usual * 2.5
}

/** The size in which most characters are set, in points. */
export function usualSize(lines: readonly Line[]): number {
  const count = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    count.set(key, (count.get(key) ?? 0) + text.length)
  }
  return [...count].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The lines highest and lowest on a page, wherever its text has them. */
function edgeOf(page: readonly Line[]): Set<Line> {
  const byHeight = page.toSorted((a, b) => b.y - a.y)
  return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])
}

/** A line without its figures: "Page 3 of 7" is one running line. */
const shape = ({ text }: Line) => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
