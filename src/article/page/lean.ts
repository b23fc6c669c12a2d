/** A page's markup without what no reader sees, and the data (JSON-LD) that stood in it. */
export interface LeanPage {
  readonly markup: string
  readonly data: readonly string[]
}

const UNSEEN = /<(?:!--|(script|style|noscript|svg|template|iframe)(?=[\s/>]))/gi
/** Where these are not closed, a browser takes all that follows for their content. */
const SWALLOWS = new Set(['script', 'style', 'iframe'])

/**
 * Takes out comments, scripts, styles, drawings and templates, most of a page's bytes, before it is taken apart.
 * One pass: what is not closed is looked for once.
 */
export function leanPage(markup: string): LeanPage {
  const kept: string[] = []
  const data: string[] = []
  const unclosed = new Set<string>()
  let from = 0
  UNSEEN.lastIndex = 0
  for (let match = UNSEEN.exec(markup); match !== null; match = UNSEEN.exec(markup)) {
    const name = match[1]?.toLowerCase() ?? 'comment'
    if (unclosed.has(name)) continue
    const opened = name === 'comment' ? match.index + 4 : markup.indexOf('>', match.index) + 1
    if (opened === 0) {
      // Cut off in a tag.
      kept.push(markup.slice(from, match.index))
      from = markup.length
      break
    }
    const end =
      name === 'comment'
        ? endOfComment(markup, opened)
        : markup[opened - 2] === '/' && name === 'svg'
          ? { content: opened, after: opened }
          : endOf(name, markup, opened)
    if (end === null) unclosed.add(name)
    if (end === null && !SWALLOWS.has(name)) continue
    const { content, after } = end ?? { content: markup.length, after: markup.length }
    if (name === 'script' && /ld\+json/i.test(markup.slice(match.index, Math.min(opened, match.index + 500))))
      data.push(markup.slice(opened, content))
    kept.push(markup.slice(from, match.index))
    from = after
    UNSEEN.lastIndex = after
  }
  kept.push(markup.slice(from))
  return { markup: kept.join(''), data }
}

/** `-->`, which may share its hyphens with the beginning (`<!-->`). */
function endOfComment(markup: string, opened: number) {
  const at = markup.indexOf('-->', opened - 2)
  return at === -1 ? null : { content: at, after: at + 3 }
}

const ENDS = new Map(
  ['script', 'style', 'noscript', 'svg', 'template', 'iframe'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
)

function endOf(name: string, markup: string, from: number): { content: number; after: number } | null {
  const pattern = ENDS.get(name)
  if (pattern === undefined) return null
  pattern.lastIndex = from
  const match = pattern.exec(markup)
  if (match === null) return null
  const close = markup.indexOf('>', match.index)
  return { content: match.index, after: close === -1 ? markup.length : close + 1 }
}
