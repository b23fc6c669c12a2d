import { Command, Option } from 'commander'
import { ANSWER_FORMATS, type AnswerFormat } from './output/formats.ts'

/** `readout ask`: any question, put to the graph that the settings name. */
export function askCommand(): Command {
  return new Command('ask')
    .description('Asks the graph a question; without a name, lists the questions; with a name alone, what it takes.')
    .argument('[question]', 'its name')
    .argument('[key=value...]', 'parameters; one that may have several values is given several times')
    .addOption(new Option('--format <format>', 'how to print the answer').choices(ANSWER_FORMATS).default('table'))
    .option('--all', 'every page of a list, not the first alone')
    .option('--columns <names>', 'only these columns of a table or CSV, separated by commas')
    .option('--parameters', 'what the question takes, instead of asking it')
    .action(async (name: string | undefined, values: string[], options: Options) => {
      const { runAsk } = await import('./ask-run.ts')
      await runAsk(name, values, {
        format: options.format,
        all: options.all === true,
        columns: options.columns === undefined ? null : options.columns.split(',').map((column) => column.trim()),
        parameters: options.parameters === true,
      })
    })
}

interface Options {
  readonly format: AnswerFormat
  readonly all?: true
  readonly columns?: string
  readonly parameters?: true
}
