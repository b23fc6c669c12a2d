import { Command } from 'commander'

/** `readout start`: serves the graph. */
export function startCommand(): Command {
  return new Command('start')
    .description('Serves the graph over HTTP, with the articles that come with Readout in it.')
    .option('--no-seeds', 'leave the articles that come with Readout out')
    .action(async ({ seeds }: { seeds: boolean }) => {
      const { runStart } = await import('./start-run.ts')
      await runStart({ seeds })
    })
}
