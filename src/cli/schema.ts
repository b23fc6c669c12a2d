import { Command } from 'commander'

/** `readout schema`: constraints and indexes of the graph. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('Makes the constraints and indexes of the graph. Twice is as once.')
    .action(async () => {
      const [{ readConfig }, { openGraph }] = await Promise.all([import('../config.ts'), import('../graph/open.ts')])
      const config = readConfig()
      const engine = await openGraph(config)
      try {
        await engine.ensureSchema()
        process.stdout.write(
          `The schema stands in ${config.neo4j === null ? `the folder ${config.graph}` : 'Neo4j'}.\n`,
        )
      } finally {
        await engine.close()
      }
    })
}
