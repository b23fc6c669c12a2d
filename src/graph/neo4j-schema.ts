import type { Dialect, FullTextIndex, Statement } from './engine.ts'
import { constraints, FULL_TEXT, INDEXED, indexes, recordVersion } from './schema.ts'
import { searchWords } from './search-words.ts'

const indexName = (index: FullTextIndex) => `${index}_words`

/** All statements of the schema in order, each of which changes nothing the second time. */
export function schemaStatements(): Statement[] {
  const fullText = Object.entries(FULL_TEXT).map(
    ([index, { label, properties }]) =>
      // No stop words and no stemming: as the embedded engine does it.
      `CREATE FULLTEXT INDEX ${index}_words IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((p) => `n.${p}`).join(', ')}]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-no-stop-words' } }`,
  )
  const changes = [...constraints(), ...indexes(INDEXED), ...fullText]
  return [
    ...changes.map((cypher) => ({ cypher, params: {} })),
    { cypher: 'CALL db.awaitIndexes(120)', params: {} },
    recordVersion,
  ]
}

export const NEO4J_DIALECT: Dialect = {
  name: 'neo4j',
  fullText: (index, param) => {
    const found = `CALL db.index.fulltext.queryNodes('${indexName(index)}', $${param}) YIELD node`
    // An article is found by its Text, which holds title and body.
    if (index === 'article')
      return `${found} AS text, score AS score\nMATCH (node:Article)-[:HAS_TEXT]->(text)\nWITH node, score`
    return `${found}, score\nWITH node, score`
  },
  // Each word as a quoted phrase that must occur: inside quotes only the quote and the backslash mean anything to Lucene.
  searchText: (words) =>
    searchWords(words)
      .map((word) => `+"${word.replace(/["\\]/g, '\\$&')}"`)
      .join(' '),
}
