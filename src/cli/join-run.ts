import { readConfig } from '../config.ts'
import { identitiesOf } from '../graph/identity/user-file.ts'
import { joinGraph } from '../graph/join/join.ts'
import { openGraph } from '../graph/open.ts'

/**
 * Joins the graph that the settings name, with the list that they name, and prints what came of it. No article is read again.
 * @throws ConfigError, GraphError
 */
export async function runJoin(): Promise<void> {
  const config = readConfig()
  const identities = identitiesOf(config.identities)
  const engine = await openGraph(config)
  try {
    await engine.ensureSchema()
    const { moved, joined } = await joinGraph(engine, identities)
    process.stdout.write(
      `${moved} moved; ${joined} spellings and single names are joined to an actor of another name.\n`,
    )
  } finally {
    await engine.close()
  }
}
