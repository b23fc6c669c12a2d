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
  const head = `${kind} of ${participants.map(plainLine).join(', ')}${date === null ? '' : `, ${date}`}\n`
  const sources = accounts.map(
    (each) =>
      `- ${label(each.account)}${each.date === null ? '' : `, ${each.date}`}: "${plainLine(each.quote)}" ${each.url ?? each.articleId}\n`,
  )
  const groups = grouped(rows)
  const sections = [
    { title: 'Claimed by several', groups: groups.filter(([row]) => row?.match === 'act') },
    { title: 'The same parties on the same theme', groups: groups.filter(([row]) => row?.match === 'theme') },
    ...names.map((account) => ({
      title: `Claimed by ${label(account)} alone`,
      groups: groups.filter(([row]) => row?.match === 'alone' && row.account === account),
    })),
  ]
  const bodies = sections
    .filter((section) => section.groups.length > 0)
    .map((section) => {
      const [single] = section.groups
      if (single?.length === 1 || names.length > MOST_COLUMNS)
        return `\n${section.title}\n${table(
          ['account', 'force', 'claim'],
          section.groups.flat().map((row) => [label(row.account), row.force, told(row)]),
        )}`
      const lines = section.groups.map((group) =>
        names.map((name) =>
          group
            .filter((row) => row.account === name)
            .map(told)
            .join(' / '),
        ),
      )
      return `\n${section.title}\n${table(names.map(label), lines)}`
    })
  return [head, ...sources, ...(bodies.length === 0 ? ['No account claims a commitment.\n'] : bodies)].join('')
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
