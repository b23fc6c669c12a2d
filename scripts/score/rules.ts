import { FRAMES } from '../../src/reader/contacts/frames.ts'
import type { RuleFigure } from './by-rule.ts'
import { shareOf } from './by-rule.ts'

const WHERE = {
  with: 'the other side behind "with", "to" or "between"',
  from: 'the other side behind "from"',
  object: 'the other side right behind the words',
  place: 'the country visited behind the words',
  group: 'all who take part are the subject',
} as const

/** Contacts that no frame alone finds. */
const OTHERS = [
  ['contact/one-end', 'the title names the contact, and the body names one end of it alone'],
  ['contact/lead-noun', 'a noun of contact in the first sentences, where no verb tells of one'],
  ['contact/title', 'the title names the contact, and the body tells of the talk'],
  ['contact/title-noun', 'the title names the contact, and the body has a noun for it'],
] as const

/** The table of contact rules in Markdown, without figures. */
export function contactTable(): string {
  const frames = FRAMES.map(({ name, kind, other, verbal }): readonly [string, string] => [
    `contact/${name}`,
    `${kind}; ${WHERE[other]}${verbal ? '' : '; the words are a noun or participle'}`,
  ])
  const rows = [...frames, ...OTHERS].map(([rule, how]) => `| \`${rule}\` | ${how} | |`).toSorted()
  return ['| rule | kind, and who takes part | right |', '|---|---|---|', ...new Set(rows)].join('\n')
}

/**
 * A page with the figure of each rule in its row. A row that begins with `pass/rule` has one figure, one that begins with a
 * bare rule has two (as speaker, as parties), `pass/rule-*` the sum of all that begin so.
 */
export function withFigures(page: string, figures: readonly RuleFigure[]): string {
  return page.replace(/^\| `([a-z*/-]+)` \| ([^|\n]+) \|[^\n]*$/gm, (_row, rule: string, meaning: string) => {
    const names = rule.includes('/') ? [rule] : [`speaker/${rule}`, `parties/${rule}`]
    return `| \`${rule}\` | ${meaning} | ${names.map((name) => figureOf(name, figures)).join(' | ')} |`.replace(
      / {2,}/g,
      ' ',
    )
  })
}

function figureOf(name: string, figures: readonly RuleFigure[]): string {
  const fits = (rule: string) => (name.endsWith('*') ? rule.startsWith(name.slice(0, -1)) : rule === name)
  const own = figures.filter(({ rule }) => fits(rule))
  const sum = own.reduce((a, b) => ({ right: a.right + b.right, all: a.all + b.all }), { right: 0, all: 0 })
  return sum.all === 0 ? '' : shareOf(sum).trim()
}
