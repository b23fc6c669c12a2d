import { type Copies, candidates, findCopies, type Story } from '../copies/find-copies.ts'
import { shinglesOf } from '../copies/shingles.ts'
import type { GraphEngine, Statement } from '../engine.ts'
import { unpacked } from '../likeness/minhash.ts'
import { count, list, text, textOrNull } from '../questions/values.ts'
import { type LinkChange, linkChanges, linkStatements } from './links.ts'

/** Articles read at once, and texts. */
const PAGE = 1000
const TEXTS = 100

const page = `MATCH (a:Article) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $size
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN a.id AS id, a.date AS date, a.sources AS sources, a.sketch AS sketch, p.name AS publisher ORDER BY id`

const texts = `MATCH (a:Article) WHERE a.id IN $ids
MATCH (a)-[:HAS_TEXT]->(t:Text)
RETURN a.id AS id, t.body AS body, t.residueStarts AS starts, t.residueEnds AS ends`

/** Which articles of the graph are versions of which. @throws GraphError */
export async function copiesIn(engine: GraphEngine): Promise<Copies> {
  const stories: Story[] = []
  for (let after = ''; ; ) {
    const rows = await engine.read({ cypher: page, params: { after, size: PAGE } })
    for (const row of rows) {
      const sketch = unpacked(text(row.sketch))
      if (sketch === null) continue
      const { id, date, publisher, sources } = row
      stories.push({
        id: text(id),
        date: textOrNull(date),
        publisher: textOrNull(publisher),
        sources: list(sources).map(text),
        sketch,
      })
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) break
    after = text(last.id)
  }
  const pairs = candidates(stories)
  const shingles = new Map<string, ReadonlySet<string>>()
  const ids = [...new Set(pairs.flatMap(([a, b]) => [a.id, b.id]))]
  for (let at = 0; at < ids.length; at += TEXTS)
    for (const row of await engine.read({ cypher: texts, params: { ids: ids.slice(at, at + TEXTS) } })) {
      const ends = list(row.ends).map(count)
      const residue = list(row.starts).map((start, nth) => ({ start: count(start), end: ends[nth] ?? 0 }))
      shingles.set(text(row.id), shinglesOf(text(row.body), residue))
    }
  return findCopies(pairs, shingles)
}

/** What is to change, given which articles are copies now; one that was written anew has lost its marks. @throws GraphError */
export async function copyChanges(engine: GraphEngine, copies: Copies): Promise<LinkChange[]> {
  const standing = await engine.read({
    // Also those whose first version is gone since.
    cypher: `MATCH (a:Article) WHERE a.again = true
OPTIONAL MATCH (a)-[r:COPY_OF]->(b:Article)
RETURN a.id AS id, b.id AS other, r.similarity AS similarity
UNION
MATCH (a:Article)-[:COPY_OF]->(:Article) WHERE a.again IS NULL
RETURN a.id AS id, '' AS other, 0 AS similarity`,
    params: {},
  })
  return linkChanges(standing, copies)
}

/** What a copy reports is marked, so that it counts once. */
const mark = [
  'MATCH (a:Article {id: row.id}) SET a.again = row.again',
  'MATCH (a:Article {id: row.id})-[:CARRIES]->(s:Statement) SET s.again = row.again',
  'MATCH (a:Article {id: row.id})-[:CARRIES]->(:Statement)-[:CLAIMS]->(c:Commitment) SET c.again = row.again',
  'MATCH (a:Article {id: row.id})-[r:REPORTS]->(:Contact) SET r.again = row.again',
].map((change) => `UNWIND $rows AS row\n${change}`)

export function copyMarks(changes: readonly LinkChange[]): Statement[] {
  const rows = changes.map(({ id, of }) => ({ id, again: of === null ? null : true }))
  return [...linkStatements('Article', 'COPY_OF', changes), ...mark.map((cypher) => ({ cypher, params: { rows } }))]
}
