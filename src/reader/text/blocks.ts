import type { Span } from '../../article/article.ts'
import { isRunOn, itemMark } from './items.ts'
import type { BlockKind } from './text.ts'

/** A block before it is read: `label` is a speaker's label that opens it, colon included ("Sergei Orlov: …"). */
export interface BlockSpan extends Span {
  readonly kind: BlockKind
  readonly label: Span | null
}

interface Line extends Span {
  readonly text: string
}

const TERMINAL = /[.!?:;…]["'”’)\]]*$/
/** Words that a line cannot end with if it is a heading rather than a wrapped line. */
const HANGING =
  /(?:,|\b(?:a|an|the|of|to|in|on|for|with|and|or|at|by|from|that|which|as|our|their|its|his|is|are|was))$/i

/**
 * Cuts a body into paragraphs, headings and list items; residue is passed over. Lines that were broken by width alone
 * ("soft" breaks, also with blank lines between, as older ministry pages have them) are joined.
 * @returns spans in order, trimmed, with their kind
 */
export function findBlocks(body: string, residue: readonly Span[]): BlockSpan[] {
  const lines = linesOf(body, residue)
  const wrapped = isWrapped(lines)
  const blocks: BlockSpan[] = []
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]
    if (first === undefined) break
    let last = first
    for (;;) {
      const next = lines[i + 1]
      if (next === undefined || !continues(last, next, wrapped, body)) break
      last = next
      i++
    }
    const text = body.slice(first.start, last.end)
    const label = labelLength(text)
    const start = label === 0 ? first.start : first.start + label + (/^\s*/.exec(text.slice(label))?.[0].length ?? 0)
    blocks.push({
      start,
      end: last.end,
      kind: label === 0 ? kindOf(text) : 'paragraph',
      label: label === 0 ? null : { start: first.start, end: first.start + label },
    })
  }
  return blocks
}

function linesOf(body: string, residue: readonly Span[]): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= body.length) {
    let to = body.indexOf('\n', from)
    if (to < 0) to = body.length
    let start = from
    let end = to
    while (start < end && isSpace(body.charCodeAt(start))) start++
    while (end > start && isSpace(body.charCodeAt(end - 1))) end--
    if (end > start && !residue.some((r) => r.start < end && start < r.end))
      lines.push({ start, end, text: body.slice(start, end) })
    from = to + 1
  }
  return lines
}

const isSpace = (c: number) => c <= 0x20 || c === 0xa0 || c === 0x200b || c === 0xfeff || c === 0x3000

/** Most lines stop in mid-sentence at about the same width: the breaks are the page's, not the writer's. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 6) return false
  const wide = lines.filter((l) => l.text.length >= 40 && l.text.length <= 110)
  const cut = wide.filter((l) => !TERMINAL.test(l.text))
  // of lines that a page breaks most begin in mid-sentence; those of a list of names do not
  const small = lines.filter((l) => /^\p{Ll}/u.test(l.text))
  return wide.length >= 0.5 * lines.length && cut.length >= 0.55 * wide.length && small.length >= 0.2 * lines.length
}

function continues(last: Line, next: Line, wrapped: boolean, body: string): boolean {
  if (isRunOn(next.text)) return last.text.endsWith(':') || (isRunOn(last.text) && !TERMINAL.test(last.text))
  if (TERMINAL.test(last.text) || itemMark(next.text) > 0) return false
  if (/^\p{Ll}/u.test(next.text)) return last.text.length > 20
  const blank = body.slice(last.end, next.start).split('\n').length > 2
  // "Dear Mr President,", "The Security Council,": a paragraph may end in a comma
  if (HANGING.test(last.text)) return wrapped || !blank || !last.text.endsWith(',')
  if (!wrapped) return false
  return last.text.length >= 45 || (!blank && last.text.length >= 35)
}

function kindOf(text: string): BlockKind {
  if (itemMark(text) > 0) return 'item'
  if (text.length > 120 || TERMINAL.test(text) || HANGING.test(text) || /["”]$/.test(text)) return 'paragraph'
  return 'heading'
}

const LABEL = /^(\p{Lu}[^:!?"“”\n]{0,90}(?:\s{0,9}\([^)\n]{1,60}\))?\s?:)\s+\S/u
/** Small words that a label may hold between names and titles. */
const SMALL = new Set(
  'of the and for de la al el bin bint ibn van von der den di da du del to on in retranslated via interpreter'.split(
    ' ',
  ),
)

/** How long the speaker's label is that opens the text (colon included), 0 where none does. */
function labelLength(text: string): number {
  const label = LABEL.exec(text)?.[1]
  if (label === undefined) return 0
  const words = label
    .slice(0, -1)
    .split(/[\s(),]+/)
    .filter((w) => w !== '')
  const named = words.every((w) => /^[\p{Lu}\d'’-]/u.test(w) || SMALL.has(w.toLowerCase()))
  return named && words.length <= 14 ? label.length : 0
}
