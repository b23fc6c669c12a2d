import { Command } from 'commander'
import { workersOption } from './workers.ts'

/** `readout ingest`: reads articles into the graph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('Reads articles into the graph. Twice the same article changes nothing.')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .option('--dry-run', 'read and check everything, and write nothing')
    .addOption(workersOption())
    .action(async (paths: string[], options: { dryRun?: true; workers: number }) => {
      const { runIngest } = await import('./ingest-run.ts')
      process.exitCode = await runIngest(paths, options.dryRun === true, options.workers)
    })
}
