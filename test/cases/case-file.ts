import { readFileSync } from 'node:fs'

/** What is known about a text besides its body, as front matter would say it. */
export interface About {
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly date?: string
}

/** A line of a case: its words, where they stand in the body (UTF-16 units), and what stands before its bar. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly mark: string | null
}

/** One case of a table in a text file. */
export interface Case {
  readonly why: string
  /** Why it is read wrongly today, or null where it is read rightly. */
  readonly miss: string | null
  readonly about: About
  readonly body: string
  readonly lines: readonly Line[]
  /** What is to be found: the lines that begin with "* ". */
  readonly expected: readonly string[]
}

/**
 * Reads a table of cases: `## why` opens a case, `## [miss: cause] why` one that is read wrongly today; `@title …`,
 * `@publisher …`, `@url …`, `@date …` tell about the text; `* …` is what is to be found. All other lines are the body, one
 * sentence a line, each perhaps with a mark and a bar before it; an empty line is a new paragraph.
 * @throws Error for a case without a body
 */
export function casesOf(file: string): Case[] {
  const [, ...sections] = readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8').split(/^## /m)
  return sections.map((section) => {
    const [heading = '', ...rest] = section.trimEnd().split('\n')
    const [, miss = null, why = heading] = /^\[miss: ([^\]]+)\] (.*)$/.exec(heading) ?? []
    const about: Record<string, string> = {}
    const expected: string[] = []
    const lines: Line[] = []
    let body = ''
    let between = ''
    for (const line of rest) {
      const [, key, value] = /^@(title|publisher|url|date) (.*)$/.exec(line) ?? []
      if (key !== undefined && value !== undefined) about[key] = value
      else if (line.startsWith('* ')) expected.push(line.slice(2))
      else if (line === '') between = body === '' ? '' : '\n\n'
      else {
        const [, mark = null, words = line] = /^([^|]+) \| (.*)$/.exec(line) ?? []
        body += between
        lines.push({ start: body.length, end: body.length + words.length, mark })
        body += words
        between = ' '
      }
    }
    if (body === '') throw new Error(`${file}: no text in "${heading}"`)
    return { why, miss, about, body, lines, expected }
  })
}

/** The cases that are read rightly, and those that are not yet. */
export function sorted(cases: readonly Case[]): { right: Case[]; missed: Case[] } {
  return { right: cases.filter((c) => c.miss === null), missed: cases.filter((c) => c.miss !== null) }
}
