import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import type { Neo4jConfig } from '../config.ts'
import { GraphError } from '../errors.ts'
import type { GraphEngine, Row, Statement } from './engine.ts'
import { neo4jError } from './neo4j-errors.ts'
import { NEO4J_DIALECT, schemaStatements } from './neo4j-schema.ts'
import { boltParams, fromBolt } from './neo4j-values.ts'
import { refuseOtherVersions } from './schema.ts'

/** Milliseconds. A read that takes longer is ended by the server; a write may be a large batch. */
const READ_TIMEOUT = 30_000
const WRITE_TIMEOUT = 120_000
const DRIVER = {
  userAgent: 'readout',
  // Whole numbers come back as JavaScript numbers; none of ours passes 2^53.
  disableLosslessIntegers: true,
  connectionTimeout: 10_000,
  connectionAcquisitionTimeout: 30_000,
  maxTransactionRetryTime: 15_000,
  maxConnectionPoolSize: 50,
}

/**
 * Connects to a server, cluster or Aura instance. The URI goes to the driver as it is, so its scheme decides on routing
 * and encryption. Nothing is sent until the first use.
 * @throws GraphError GRAPH_UNREACHABLE where the URI is none that the driver takes
 */
export function openNeo4j(config: Neo4jConfig): GraphEngine {
  try {
    // The driver writes into the settings it is given, so it gets a copy.
    // An empty password means a server without authentication.
    const auth = config.password === '' ? undefined : neo4j.auth.basic(config.user, config.password)
    return new Neo4jEngine(neo4j.driver(config.uri, auth, { ...DRIVER }), config)
  } catch (error) {
    throw neo4jError(error, config.uri)
  }
}

class Neo4jEngine implements GraphEngine {
  readonly dialect = NEO4J_DIALECT
  readonly #driver: Driver
  readonly #config: Neo4jConfig
  /** Makes a read wait for what this process has written, on whichever member of a cluster it lands. */
  readonly #bookmarks = neo4j.bookmarkManager()
  #closed = false

  constructor(driver: Driver, config: Neo4jConfig) {
    this.#driver = driver
    this.#config = config
  }

  read({ cypher, params }: Statement): Promise<Row[]> {
    return this.#inSession('READ', (session) =>
      session.executeRead(
        async (tx) => (await tx.run(cypher, boltParams(params))).records.map((record) => fromBolt(record.toObject())),
        { timeout: READ_TIMEOUT },
      ),
    )
  }

  write(statements: readonly Statement[]): Promise<void> {
    return this.#inSession('WRITE', (session) =>
      session.executeWrite((tx) => runAll(tx, statements), { timeout: WRITE_TIMEOUT }),
    )
  }

  /** The server takes changes of the schema only apart from data, so each statement is its own transaction. */
  async ensureSchema(): Promise<void> {
    await refuseOtherVersions(this, this.#config.database ?? this.#config.uri)
    for (const statement of schemaStatements()) await this.write([statement])
  }

  /** Without the retries of a managed transaction: whoever asks wants to know now. */
  async verify(): Promise<void> {
    await this.#inSession('READ', (session) => session.run('RETURN 1 AS one', {}, { timeout: READ_TIMEOUT }))
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#driver.close()
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closed)
      throw new GraphError('GRAPH_CLOSED', 'the graph is closed already', null, 'Open it again before using it.')
    const session = this.#driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(this.#config.database === null ? {} : { database: this.#config.database }),
    })
    try {
      return await work(session)
    } catch (error) {
      throw neo4jError(error, this.#config.database ?? this.#config.uri)
    } finally {
      await session.close()
    }
  }
}

async function runAll(tx: ManagedTransaction, statements: readonly Statement[]): Promise<void> {
  for (const { cypher, params } of statements) await tx.run(cypher, boltParams(params))
}
