import type { z } from 'zod'
import { readConfig } from '../config.ts'
import { openGraph } from '../graph/open.ts'
import { askTyped, readouts } from '../graph/questions/index.ts'
import { plainLine } from './output/plain.ts'
import { table } from './output/table.ts'

type Reply = z.output<typeof readouts.reply>
type Claim = Reply['rows'][number]

/** Prints the accounts of a contact side by side. @throws RequestError CONTACT_UNKNOWN; ConfigError, GraphError */
export async function runCompare(contact: string, json: boolean): Promise<void> {
  const engine = await openGraph(readConfig())
  try {
    const reply = await askTyped(engine, readouts, { contact })
    process.stdout.write(json ? `${JSON.stringify(reply, null, 2)}\n` : compared(reply))
  } finally {
    await engine.close()
  }
}

/** Accounts side by side as columns, up to so many; more are rows. */
const MOST_COLUMNS = 3

function compared({ kind, date, participants, accounts, rows }: Reply): string {
  const names = [...new Set(accounts.map(({ account }) => account))]
  const labels = new Map(
    accounts.map(({ account, publisher, title }) => [account, account === publisher ? account : (title ?? account)]),
  )
  const label = (account: string) => plainLine(labels.get(account) ?? account)
  const day = date ?? accounts.flatMap((each) => each.date ?? [])[0]
  const head = `${kind} of ${participants.map(plainLine).join(', ')}${day === undefined ? '' : `, ${day}`}\n`
  const sources = accounts.map(({ account, date: told, quote, url, articleId }) => {
    const when = told === null ? '' : `, ${told}`
    return `- ${label(account)}${when}: "${plainLine(quote)}" ${plainLine(url ?? articleId)}\n`
  })
  const groups = grouped(rows)
  const of = (match: Claim['match']) => groups.filter(([row]) => row?.match === match)
  const alone = names.map((name) => ({ name, own: of('alone').filter(([row]) => row?.account === name) }))
  const sections = [
    sideBySide('Claimed by several', of('act'), names, label),
    sideBySide('The same parties on the same theme', of('theme'), names, label),
    ...alone.map(({ name, own }) => listed(`Claimed by ${label(name)} alone`, own)),
  ]
  const told = sections.filter((section) => section !== '')
  return [head, ...sources, ...(told.length === 0 ? ['No account claims a commitment.\n'] : told)].join('')
}

/** A column for each account, a row for each group; where there are too many accounts, a row for each claim. */
function sideBySide(
  title: string,
  groups: readonly (readonly Claim[])[],
  names: readonly string[],
  label: (account: string) => string,
): string {
  if (groups.length === 0) return ''
  if (names.length > MOST_COLUMNS) {
    const lines = groups.flat().map((row) => [String(row.group), label(row.account), told(row)])
    return `\n${title}\n${table(['group', 'account', 'claim'], lines)}`
  }
  const lines = groups.map((group) =>
    names.map((name) => {
      const own = group.filter(({ account }) => account === name)
      return own.map(told).join(' / ')
    }),
  )
  return `\n${title}\n${table(names.map(label), lines)}`
}

function listed(title: string, groups: readonly (readonly Claim[])[]): string {
  if (groups.length === 0) return ''
  const lines = groups.flat().map((row) => [row.force, told(row)])
  return `\n${title}\n${table(['force', 'claim'], lines)}`
}

function told({ quote, parties, towards }: Claim): string {
  const whom = towards.length === 0 ? '' : ` → ${towards.join(', ')}`
  return `"${quote}" [${parties.join(', ')}${whom}]`
}

function grouped(rows: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = []
  for (const row of rows) {
    groups[row.group - 1] ??= []
    groups[row.group - 1]?.push(row)
  }
  return groups
}
