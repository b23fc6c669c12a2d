import type { GrafeoDB } from '@grafeo-db/js'
import type { Dialect, FullTextIndex } from './engine.ts'
import { constraints, FULL_TEXT, IDENTIFIED, INDEXED, indexes, recordVersion } from './schema.ts'
import { searchWords } from './search-words.ts'

/** Constraints are no indexes here, so ids get both. A text index that stands already is made anew by the same call. */
export async function ensureEmbeddedSchema(db: GrafeoDB): Promise<void> {
  const ids = IDENTIFIED.map((label) => ({ label, property: 'id' }))
  for (const cypher of [...constraints(), ...indexes([...ids, ...INDEXED])]) await db.executeCypher(cypher)
  if (await isCurrent(db)) return
  for (const { label, properties } of Object.values(FULL_TEXT))
    for (const property of properties) await db.createTextIndex(label, property, { tokenizer: 'standard' })
  await db.executeCypher(recordVersion.cypher, recordVersion.params)
}

/** Making a text index reads all nodes, so it is done once a version. */
async function isCurrent(db: GrafeoDB): Promise<boolean> {
  const found = await db.executeCypher(
    "MATCH (r:Readout {id: 'schema'}) WHERE r.version = $version RETURN r.version AS v",
    {
      ...recordVersion.params,
    },
  )
  return found.length > 0
}

const CLAUSES: Readonly<Record<FullTextIndex, (p: string) => string>> = {
  article: (p) => `CALL {
  MATCH (t:Text) WHERE text_match(t.body, $${p}) RETURN t
  UNION
  MATCH (t:Text) WHERE text_match(t.title, $${p}) RETURN t
}
MATCH (node:Article)-[:HAS_TEXT]->(t)
WHERE all(word IN split($${p}, ' ') WHERE text_match(t.body, word) OR text_match(t.title, word))
WITH node, coalesce(text_score(t.body, $${p}), 0.0) + coalesce(text_score(t.title, $${p}), 0.0) AS score`,
  statement: (p) => single('Statement', 'quote', p),
  commitment: (p) => single('Commitment', 'quote', p),
  actor: (p) => single('Actor', 'search', p),
}

function single(label: string, property: string, p: string): string {
  return `MATCH (node:${label})
WHERE text_match(node.${property}, $${p}) AND all(word IN split($${p}, ' ') WHERE text_match(node.${property}, word))
WITH node, text_score(node.${property}, $${p}) AS score`
}

export const EMBEDDED_DIALECT: Dialect = {
  name: 'embedded',
  fullText: (index, param) => CLAUSES[index](param),
  searchText: (words) => searchWords(words).join(' '),
}
