import { readConfig } from '../config.ts'
import { RequestError } from '../errors.ts'
import { forgetArticles } from '../graph/forget.ts'
import { identitiesOf } from '../graph/identity/user-file.ts'
import { joinGraph } from '../graph/join/join.ts'
import { openGraph } from '../graph/open.ts'
import { plainLine } from './output/plain.ts'

/**
 * Forgets articles of the graph that the settings name, joins what is left, and prints which are gone. What is not there is told, and
 * makes the exit code 1.
 * @throws RequestError ARTICLE_UNKNOWN where none of them is there; ConfigError, GraphError
 */
export async function runForget(keys: readonly string[]): Promise<void> {
  const config = readConfig()
  const identities = identitiesOf(config.identities)
  const engine = await openGraph(config)
  try {
    await engine.ensureSchema()
    const { ids, unknown } = await forgetArticles(engine, keys)
    const errors = unknown.map(
      (key) =>
        new RequestError(
          'ARTICLE_UNKNOWN',
          `the graph holds no article '${key}'`,
          null,
          'readout ask articles lists what there is.',
        ),
    )
    if (ids.length === 0 && errors[0] !== undefined) throw errors[0]
    await joinGraph(engine, identities)
    for (const id of ids) process.stdout.write(`${id} is forgotten.\n`)
    for (const error of errors) process.stderr.write(`${plainLine(error.line)}\n`)
    if (errors.length > 0) process.exitCode = 1
  } finally {
    await engine.close()
  }
}
