import { Command, InvalidArgumentError, Option } from 'commander'

/** `readout explain`: what each pass made of the sentences of an article, and which rules nearly gave an answer. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Shows how the sentences of an article were read: which rules fired, and which nearly did.')
    .argument('<file>', 'an article, or - for standard input')
    .addOption(new Option('-s, --sentence <number>', 'only this sentence, in full').argParser(count))
    .option('--find <words>', 'only sentences that hold these words, in full')
    .addOption(new Option('--article <number>', 'which article of a file of many').argParser(count).default(1))
    .option('--json', 'as JSON')
    .action(async (file: string, options: { sentence?: number; find?: string; article: number; json?: true }) => {
      const { runExplain } = await import('./explain-run.ts')
      await runExplain(file, {
        sentence: options.sentence ?? null,
        find: options.find ?? null,
        article: options.article,
        json: options.json === true,
      })
    })
}

/** @throws InvalidArgumentError for what is no whole number from 1 */
function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 1.')
  return Number(value)
}
