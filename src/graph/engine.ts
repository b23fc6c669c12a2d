/**
 * What Readout needs of a graph database. Two engines implement it (`neo4j`, `embedded`), one suite
 * (`test/graph/engine-suite.ts`) holds both to it. Cypher lives in `src/graph/` alone.
 */

/** A Cypher statement with its parameters; values never become part of the text. Whole numbers are sent as integers. */
export interface Statement {
  readonly cypher: string
  readonly params: Readonly<Record<string, Value>>
}

/** What may be a parameter or stand in a row: plain JSON values. Dates are ISO strings. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** A row as plain values, by the names after RETURN. */
export type Row = Readonly<Record<string, Value>>

/** The few pieces of Cypher that the engines do not share. */
export interface Dialect {
  readonly name: 'neo4j' | 'embedded'
  /**
   * The statement's first clause for a full-text search: yields `node` and `score`.
   * @param index 'statement' | 'commitment' | 'article' | 'actor', made by `ensureSchema`
   * @param param the name of the parameter that holds the words, as `searchText` gives them
   */
  fullText(index: FullTextIndex, param: string): string
  /**
   * The words of a search as people type them, made safe for `fullText`: all of them must occur.
   * @throws RequestError SEARCH_EMPTY where there is no word
   */
  searchText(words: string): string
}
export type FullTextIndex = 'statement' | 'commitment' | 'article' | 'actor'

export interface GraphEngine {
  readonly dialect: Dialect
  /** One read in a read-only session. Rows in the order of the statement. @throws GraphError */
  read(statement: Statement): Promise<Row[]>
  /** All statements in one transaction, in order; all or nothing. @throws GraphError */
  write(statements: readonly Statement[]): Promise<void>
  /** Constraints, indexes, full-text indexes; twice is as once. @throws GraphError */
  ensureSchema(): Promise<void>
  /** Answers if a trivial read works; a GraphError in words a newcomer understands otherwise. */
  verify(): Promise<void>
  /** Flushes and lets go of the folder or the connections. */
  close(): Promise<void>
}
