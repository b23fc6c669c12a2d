import { Command } from 'commander'

/** `readout compare`: the accounts of one contact side by side. */
export function compareCommand(): Command {
  return new Command('compare')
    .description('Lays the accounts of one contact side by side: what several claim alike, and what one alone claims.')
    .argument('<contact>', 'its id: contactId in what readout ask contacts lists')
    .option('--json', 'as JSON')
    .action(async (contact: string, options: { json?: true }) => {
      const { runCompare } = await import('./compare-run.ts')
      await runCompare(contact, options.json === true)
    })
}
