import { Command } from 'commander'

/** `readout forget`: articles and what they alone say, out of the graph. */
export function forgetCommand(): Command {
  return new Command('forget')
    .description('Takes articles out of the graph with all that they alone say; what others say too stays.')
    .argument('<id|url...>', 'ids of articles, or addresses under which they came')
    .action(async (keys: string[]) => {
      const { runForget } = await import('./forget-run.ts')
      await runForget(keys)
    })
}
