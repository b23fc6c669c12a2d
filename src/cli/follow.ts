import { Command, InvalidArgumentError, Option } from 'commander'

/** `readout follow`: takes what is new in feeds, once or again and again. */
export function followCommand(): Command {
  return new Command('follow')
    .description('Takes what is new in feeds (RSS, Atom, RDF, JSON Feed) into the graph, with the pages they link to.')
    .argument('<addresses...>', 'web addresses of feeds')
    .addOption(
      new Option('--every <time>', 'go on, and look again after so long, such as 15m or 2h').argParser(milliseconds),
    )
    .option('--allow-private', 'fetch from hosts that are not public, too')
    .option('--report <file>', 'write what was taken and what was left, and why, a line of JSON each')
    .action(async (addresses: string[], options: { every?: number; allowPrivate?: true; report?: string }) => {
      const { runFollow } = await import('./follow-run.ts')
      process.exitCode = await runFollow(addresses, {
        every: options.every ?? null,
        report: options.report ?? null,
        allowPrivate: options.allowPrivate === true,
      })
    })
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
/** A week, more than which no timer of Node can wait anyway. */
const LONGEST = 7 * 86_400_000

/** @throws InvalidArgumentError for what is no number with s, m, h or d behind it */
function milliseconds(words: string): number {
  const [, number = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(words) ?? []
  const time = Number(number) * (UNITS[unit] ?? 0)
  if (time < 1000 || time > LONGEST) throw new InvalidArgumentError('Give a time such as 90s, 15m, 2h or 1d, up to 7d.')
  return time
}
