import { GraphError } from '../errors.ts'

/** Words that begin a clause which writes, reads files, or reaches outside the graph. */
const WRITING = new Set(
  'ALTER CREATE DELETE DETACH DROP FOREACH GRANT INSERT LOAD MERGE REMOVE RENAME REVOKE SESSION SET START TRUNCATE USE'.split(
    ' ',
  ),
)
// Strings, quoted names, comments, words (with what stands before them), anything else. Each branch takes at least one
// character and none overlaps another's first character in a way that could be tried twice.
const TOKEN =
  /'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`[^`]*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{L}_$][\p{L}\p{N}_$]*|[\s\S]/gu

/**
 * The first clause word in a statement that is not a read, or null. A property (`n.set`), label (`:Set`), parameter (`$set`)
 * or map key (`set:`) of that name is none. Wrong answers fall on the safe side: `AS set` is refused.
 */
export function writingClause(cypher: string): string | null {
  const tokens = cypher.match(TOKEN) ?? []
  for (let i = 0; i < tokens.length; i++) {
    const word = (tokens[i] ?? '').toUpperCase()
    if (!WRITING.has(word)) continue
    const before = tokens[i - 1]
    if (before === ':' || (before === '.' && !/^\d$/.test(tokens[i - 2] ?? ''))) continue
    const after = tokens.slice(i + 1, i + 8).find((token) => token.trim() !== '')
    if (after !== ':') return word
  }
  return null
}

/**
 * The embedded engine has no read-only transactions for Cypher, so a read is refused if it contains a clause that writes;
 * besides, its transaction is always rolled back.
 * @throws GraphError GRAPH_READ_ONLY
 */
export function refuseWrites(cypher: string): void {
  const clause = writingClause(cypher)
  if (clause === null) return
  throw new GraphError(
    'GRAPH_READ_ONLY',
    `a read may not use ${clause}`,
    null,
    'Send statements that write through write().',
  )
}
