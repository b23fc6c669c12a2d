import { Command } from 'commander'
import { type IntakeOptions, intakeOf, PATHS, withIntakeOptions } from './intake.ts'

/** `readout ingest`: reads articles into the graph. */
export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('Reads articles into the graph. Twice the same article changes nothing.')
    .argument('<paths...>', PATHS)
    .option('--dry-run', 'read and check everything, and write nothing')
    .option('--watch', 'go on, and take what is added to these files and folders or changes in them')
  return withIntakeOptions(command).action(
    async (paths: string[], options: IntakeOptions & { dryRun?: true; watch?: true }) => {
      const { runIngest } = await import('./ingest-run.ts')
      process.exitCode = await runIngest(paths, {
        dryRun: options.dryRun === true,
        watch: options.watch === true,
        report: options.report ?? null,
        intake: intakeOf(options),
      })
    },
  )
}
