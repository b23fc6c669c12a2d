import neo4j from 'neo4j-driver'
import { GraphError } from '../errors.ts'

interface Known {
  readonly when: (code: string, message: string) => boolean
  readonly code: string
  /** What is wrong, in words; null takes the server's own. */
  readonly what: string | null
  readonly cure: string
}

/** The first that fits is told. Server codes: https://neo4j.com/docs/status-codes/ */
const KNOWN: readonly Known[] = [
  {
    when: (code) =>
      code.startsWith('Neo.ClientError.Security.') && /Unauthorized|Authentication|CredentialsExpired|Token/.test(code),
    code: 'GRAPH_AUTH',
    what: 'Neo4j does not accept this user name and password',
    cure: 'Check NEO4J_USER and NEO4J_PASSWORD; a new server wants its first password changed once.',
  },
  {
    when: (code) => code === 'Neo.ClientError.Security.Forbidden',
    code: 'GRAPH_FORBIDDEN',
    what: 'this Neo4j user may not do that',
    cure: 'Give the user the right to read, write and make indexes, or take another in NEO4J_USER.',
  },
  {
    when: (code, message) =>
      code === 'Neo.ClientError.Database.DatabaseNotFound' || /database .* (?:does not exist|not found)/i.test(message),
    code: 'GRAPH_DATABASE',
    what: 'Neo4j has no database of this name',
    cure: 'Check NEO4J_DATABASE, or leave it out to use the home database.',
  },
  {
    when: (code) => code.endsWith('.Statement.AccessMode'),
    code: 'GRAPH_READ_ONLY',
    what: 'a read may not write',
    cure: 'Send statements that write through write().',
  },
  {
    when: (code) => code.endsWith('.Schema.ConstraintValidationFailed'),
    code: 'GRAPH_CONSTRAINT',
    what: null,
    cure: 'Write a node with this id only once.',
  },
  {
    when: (code) => /TransactionTimedOut|TransactionTerminated/.test(code),
    code: 'GRAPH_TIMEOUT',
    what: 'Neo4j took too long for this',
    cure: 'Ask for less at once, or look at what keeps the server busy.',
  },
  {
    when: (code) => code.startsWith('Neo.ClientError.Statement.'),
    code: 'GRAPH_STATEMENT',
    what: null,
    cure: 'Correct the statement or its parameters.',
  },
  {
    when: (_code, message) => /certificate|TLS|SSL|self.signed/i.test(message),
    code: 'GRAPH_ENCRYPTION',
    what: 'no encrypted connection to Neo4j came about',
    cure: 'Match the scheme of NEO4J_URI with the server: +s for a trusted certificate, +ssc for a self-signed one, neither for none.',
  },
  {
    when: (code) => code === 'ServiceUnavailable' || code === 'SessionExpired',
    code: 'GRAPH_UNREACHABLE',
    what: 'no Neo4j server answers at this address',
    cure: 'Check that it runs and that NEO4J_URI names its Bolt port (7687 as a rule), or unset NEO4J_URI to use the embedded graph.',
  },
  {
    when: (code) => code.startsWith('Neo.TransientError.'),
    code: 'GRAPH_BUSY',
    what: null,
    cure: 'Try again in a moment.',
  },
]

/** An error of the driver or the server in words a newcomer understands; the original is its `cause`. */
export function neo4jError(error: unknown, where: string): GraphError {
  if (error instanceof GraphError) return error
  const message = messages(error)
  const code = error instanceof neo4j.Neo4jError ? error.code : ''
  const known = KNOWN.find(({ when }) => when(code, message))
  if (known !== undefined)
    return new GraphError(known.code, known.what ?? `Neo4j says: ${message}`, where, known.cure, { cause: error })
  return new GraphError(
    'GRAPH_FAILED',
    `Neo4j failed: ${message}`,
    where,
    'Look at the message; if it stays, please report it.',
    {
      cause: error,
    },
  )
}

/** The error's message and those of its causes, since a routing driver tells only there why no server answered. */
function messages(error: unknown): string {
  const all: string[] = []
  for (let e = error; e instanceof Error && all.length < 5; e = e.cause) all.push(e.message)
  return all.length > 0 ? all.join(' / ') : String(error)
}
