import { Command, InvalidArgumentError, Option } from 'commander'

/** `readout browser-guide`: the guide for Neo4j Browser, served to it or written out. */
export function browserGuideCommand(): Command {
  return new Command('browser-guide')
    .description('Serves the guide for Neo4j Browser on this machine until it is stopped, or writes its files.')
    .addOption(new Option('--port <number>', 'the port; 0 takes a free one').argParser(port).default(8001))
    .option('--out <folder>', 'write the files to this folder instead')
    .action(async (options: { port: number; out?: string }) => {
      const { runBrowserGuide } = await import('./browser-guide-run.ts')
      await runBrowserGuide(options.port, options.out ?? null)
    })
}

/** @throws InvalidArgumentError for what is no port */
function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) throw new InvalidArgumentError('It is a number up to 65535.')
  return Number(value)
}
