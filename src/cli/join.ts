import { Command } from 'commander'

/** `readout join`: who is who in the graph, worked out anew. */
export function joinCommand(): Command {
  return new Command('join')
    .description(
      'Joins what articles say of one actor, by the rules and your list; parts what is joined no more. Twice is as once.',
    )
    .action(async () => {
      const { runJoin } = await import('./join-run.ts')
      await runJoin()
    })
}
