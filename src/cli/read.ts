import { Command, Option } from 'commander'
import { OUTPUTS, type Output } from './output/names.ts'
import { workersOption } from './workers.ts'

/** `readout read`: prints what is read in articles, or writes a file for each. */
export function readCommand(): Command {
  return new Command('read')
    .description('Reads articles and prints who said what and what was promised.')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'the form of what is printed').choices(OUTPUTS).default('json'))
    .option('-o, --out <folder>', 'write a file for each article into this folder')
    .addOption(workersOption())
    .action(async (paths: string[], options: { format: Output; out?: string; workers: number }) => {
      const { runRead } = await import('./read-run.ts')
      process.exitCode = await runRead(paths, options.format, options.out ?? null, options.workers)
    })
}
