import { Command, Option } from 'commander'
import { type IntakeOptions, intakeOf, PATHS, withIntakeOptions } from './intake.ts'
import { OUTPUTS, type Output } from './output/names.ts'

/** `readout read`: prints what is read in articles, or writes a file for each. */
export function readCommand(): Command {
  const command = new Command('read')
    .description('Reads articles and prints who said what and what was promised.')
    .argument('<paths...>', PATHS)
    .addOption(new Option('-f, --format <format>', 'the form of what is printed').choices(OUTPUTS).default('json'))
    .option('-o, --out <folder>', 'write a file for each article into this folder')
  return withIntakeOptions(command).action(
    async (paths: string[], options: IntakeOptions & { format: Output; out?: string }) => {
      const { runRead } = await import('./read-run.ts')
      process.exitCode = await runRead(paths, {
        output: options.format,
        out: options.out ?? null,
        report: options.report ?? null,
        intake: intakeOf(options),
      })
    },
  )
}
