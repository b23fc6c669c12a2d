import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js'
import { GraphError } from '../errors.ts'
import { embeddedError, openError } from './embedded-errors.ts'
import { EMBEDDED_DIALECT, ensureEmbeddedSchema } from './embedded-schema.ts'
import type { GraphEngine, Row, Statement } from './engine.ts'
import { plainRow } from './plain-values.ts'
import { refuseWrites } from './read-only.ts'
import { refuseOtherVersions } from './schema.ts'

/** The log is folded into the file after this much or this long, so that a start stays fast. */
const CHECKPOINT = { walBytes: 32 * 1024 * 1024, intervalMs: 60_000 }
const FILE = 'graph.grafeo'

export interface EmbeddedOptions {
  /** Rows of statements without ORDER BY come in random order: finds questions that rely on an order nobody promised. */
  readonly shuffle?: boolean
}

/**
 * Opens the graph in a folder (made where it is missing), or one in memory.
 * @param folder null for a graph in memory that ends with the process
 * @throws GraphError GRAPH_LOCKED (another process has it open), GRAPH_FOLDER, GRAPH_DAMAGED
 */
export function openEmbedded(folder: string | null, options: EmbeddedOptions = {}): GraphEngine {
  const settings = { shuffleUnordered: options.shuffle ?? false }
  if (folder === null) return new EmbeddedEngine(grafeo.GrafeoDB.create(null, settings), null)
  const where = resolve(folder)
  try {
    mkdirSync(where, { recursive: true })
    const db = grafeo.GrafeoDB.create(join(where, FILE), settings)
    db.setCheckpointTriggers(CHECKPOINT)
    return new EmbeddedEngine(db, where)
  } catch (error) {
    throw openError(error, where)
  }
}

class EmbeddedEngine implements GraphEngine {
  readonly dialect = EMBEDDED_DIALECT
  readonly #db: GrafeoDB
  readonly #where: string | null
  /** Concurrent writes conflict in this engine, so each waits for the one before it. */
  #lastWrite: Promise<void> = Promise.resolve()
  readonly #reads = new Set<Promise<unknown>>()
  #closed = false

  constructor(db: GrafeoDB, where: string | null) {
    this.#db = db
    this.#where = where
  }

  async read(statement: Statement): Promise<Row[]> {
    this.#mustBeOpen()
    refuseWrites(statement.cypher)
    const reading = this.#inTransaction('rollback', (tx) => tx.executeCypher(statement.cypher, statement.params))
    this.#reads.add(reading)
    try {
      const result = await reading
      return result.toArray().map(plainRow)
    } catch (error) {
      throw embeddedError(error, this.#where)
    } finally {
      this.#reads.delete(reading)
    }
  }

  async write(statements: readonly Statement[]): Promise<void> {
    this.#mustBeOpen()
    await this.#afterOtherWrites(() =>
      this.#inTransaction('commit', async (tx) => {
        for (const { cypher, params } of statements) await tx.executeCypher(cypher, params)
      }),
    )
  }

  async ensureSchema(): Promise<void> {
    await refuseOtherVersions(this, this.#where)
    await this.#afterOtherWrites(() => ensureEmbeddedSchema(this.#db))
  }

  async verify(): Promise<void> {
    await this.read({ cypher: 'RETURN 1 AS one', params: {} })
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#lastWrite
    await Promise.allSettled(this.#reads)
    this.#db.close()
  }

  #mustBeOpen(): void {
    if (this.#closed)
      throw new GraphError('GRAPH_CLOSED', 'the graph is closed already', this.#where, 'Open it again before using it.')
  }

  async #afterOtherWrites(write: () => Promise<void>): Promise<void> {
    const mine = this.#lastWrite.then(write)
    // A write that failed must not stop those behind it.
    this.#lastWrite = mine.catch(() => {})
    try {
      await mine
    } catch (error) {
      throw embeddedError(error, this.#where)
    }
  }

  /** Runs `work` in a transaction and ends it. After an error nothing of it stays. */
  async #inTransaction<T>(end: 'commit' | 'rollback', work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = this.#db.beginTransaction()
    try {
      const result = await work(tx)
      if (end === 'commit') tx.commit()
      return result
    } finally {
      if (tx.isActive) tx.rollback()
    }
  }
}
