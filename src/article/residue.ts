import { z } from 'zod'
import type { Span } from './article.ts'
import { dataOf } from './data-file.ts'
import { bareName } from './publisher.ts'

const Rule = z.object({
  at: z.enum(['head', 'tail', 'both']),
  match: z.string(),
  rest: z.boolean().default(false),
  why: z.string(),
  yes: z.array(z.string()),
  no: z.array(z.string()),
})
/** A kind of line that pages leave behind, as `residue.yaml` has it, its expression made ready. */
export type ResidueRule = z.infer<typeof Rule> & { readonly pattern: RegExp }

/** The rules of `residue.yaml`. */
export const RESIDUE_RULES: readonly ResidueRule[] = z
  .array(Rule)
  .parse(dataOf(new URL('./residue.yaml', import.meta.url)))
  .map((rule) => ({ ...rule, pattern: new RegExp(`^(?:${rule.match})$`, 'i') }))

/** What the residue of a page is and what it tells of the article. */
export interface Residue {
  /** The lines' places in the body, in order, ends of lines not included. */
  readonly spans: Span[]
  /** Days as written in them. */
  readonly dates: string[]
  /** Agencies named as the source. */
  readonly sources: string[]
  /** A publisher's bare name on a line of its own. */
  readonly publisher: string | null
}

interface Line extends Span {
  readonly words: string
}

/** More lines than this at one end of a text are no residue but a text of another kind. */
const MOST_LINES = 12
/** No line of residue is longer (UTF-16 units). */
const LONGEST_LINE = 240

/**
 * Marks the page's residue at the head and the tail of a body. Whole lines only, from the ends inwards, up to the first line
 * that is none. Nothing is cut.
 * @param names what the publisher is called, as far as is known: such a name alone on a line is residue
 */
export function findResidue(body: string, names: readonly string[]): Residue {
  const lines = linesOf(body)
  const found = { spans: [] as Span[], dates: [] as string[], sources: [] as string[] }
  let publisher: string | null = null
  const take = (line: Line, at: 'head' | 'tail'): boolean => {
    const name = bareName(line.words, names)
    const rule = line.words.length > LONGEST_LINE ? undefined : ruleFor(line.words, at)
    if (name === null && rule === undefined) return false
    publisher ??= name
    const groups = rule?.pattern.exec(line.words)?.groups
    if (groups?.date) found.dates.push(groups.date)
    if (groups?.source) found.sources.push(groups.source.trim())
    found.spans.push({ start: line.start, end: line.end })
    return true
  }
  let first = 0
  while (first < Math.min(lines.length, MOST_LINES) && taken(lines[first], 'head', take)) first += 1
  const list = startOfList(lines, first)
  let last = list
  for (const line of lines.slice(list)) {
    if (!take(line, 'tail')) found.spans.push({ start: line.start, end: line.end })
  }
  while (last > first && last > list - MOST_LINES && taken(lines[last - 1], 'tail', take)) last -= 1
  found.spans.sort((a, b) => a.start - b.start)
  return { ...found, publisher }
}

function taken(line: Line | undefined, at: 'head' | 'tail', take: (line: Line, at: 'head' | 'tail') => boolean) {
  return line !== undefined && take(line, at)
}

function ruleFor(words: string, at: 'head' | 'tail'): ResidueRule | undefined {
  return RESIDUE_RULES.find((rule) => (rule.at === 'both' || rule.at === at) && rule.pattern.test(words))
}

/**
 * Where a list of other articles begins ("See also" and the titles after it); the number of lines where there is none.
 * Titles are short and do not end like sentences; a line that does shows that the article goes on.
 */
function startOfList(lines: readonly Line[], first: number): number {
  for (let at = Math.max(first, lines.length - MOST_LINES); at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || !ruleFor(line.words, 'tail')?.rest) continue
    if (lines.slice(at + 1).every(({ words }) => words.length <= 160 && !/[.!?]["”’)]*$/.test(words))) return at
  }
  return lines.length
}

/** The lines with words in them; `words` has white space folded and taken off at the ends. */
function linesOf(body: string): Line[] {
  const lines: Line[] = []
  for (const match of body.matchAll(/[^\r\n]+/g)) {
    const [all] = match
    if (all.trim() !== '') {
      lines.push({
        start: match.index,
        end: match.index + all.length,
        words: all.slice(0, 2000).replace(/\s+/g, ' ').trim(),
      })
    }
  }
  return lines
}
