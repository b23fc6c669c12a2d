import { Command, Option } from 'commander'
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../graph/export/formats.ts'

/** `readout export`: the whole graph, or the answer to a question, in a form that other programs read. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Writes out the whole graph, or all rows of the answer to a question, for other programs.')
    .argument('[question]', 'the name of a question; without one, the whole graph')
    .argument('[key=value...]', 'parameters of the question')
    .addOption(new Option('--format <format>', 'in which form').choices(EXPORT_FORMAT_NAMES).makeOptionMandatory())
    .option('--out <path>', 'the file, or for CSV of the whole graph the folder; without it, standard output')
    .action(async (name: string | undefined, values: string[], options: { format: ExportFormatName; out?: string }) => {
      const { runExport } = await import('./export-run.ts')
      await runExport(name, values, options.format, options.out ?? null)
    })
}
