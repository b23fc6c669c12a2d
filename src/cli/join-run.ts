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
    const { moved, linked, joined } = await joinGraph(engine, identities)
    process.stdout.write(
      `${moved} moved, ${linked} linked anew. Joined are ${joined.names} spellings and single names, ${joined.contacts} reports of contacts, ` +
        `${joined.copies} copies of articles, ${joined.echoes} commitments to earlier ones.\n`,
    )
  } finally {
    await engine.close()
  }
}
