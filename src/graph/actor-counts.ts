/**
 * How often an actor occurs, kept with it so that lists of actors need not count: articles that name it, mentions in them,
 * statements, commitments by which it is to act, contacts, and the first and last day of these articles. What copies say again
 * does not count. Counted when the graph is joined; an actor that was written since has zeros or the counts of that time.
 */
export const ACTOR_COUNTS = ['articles', 'mentions', 'statements', 'commitments', 'contacts'] as const

/** What a new actor `x` begins with. */
export const noCounts = (x: string) => ACTOR_COUNTS.map((name) => `${x}.${name} = coalesce(${x}.${name}, 0)`).join(', ')

const listed = (pattern: string, n: string) => `size([${pattern} WHERE ${n}.again IS NULL | ${n}.id])`

/** Counts a page of actors anew, and sets what has changed. $after: the id before the page; $size. */
export const pageOfActors = `MATCH (x:Actor) WHERE x.id > $after
WITH x ORDER BY x.id LIMIT $size
RETURN x.id AS id ORDER BY id`

export const countActors = `MATCH (x:Actor) WHERE x.id IN $ids
OPTIONAL MATCH (x)<-[m:MENTIONS]-(a:Article) WHERE a.again IS NULL
WITH x, count(DISTINCT a) AS articles, coalesce(sum(m.count), 0) AS mentions, min(a.date) AS first, max(a.date) AS last
RETURN x.id AS id, articles, mentions, first, last,
  ${listed('(x)-[:SAID]->(s:Statement)', 's')} AS statements,
  ${listed('(x)-[:PARTY_TO]->(c:Commitment)', 'c')} AS commitments,
  size([(x)-[:TOOK_PART_IN]->(k:Contact) | k.id]) AS contacts,
  [x.articles, x.mentions, x.statements, x.commitments, x.contacts, x.firstSeen, x.lastSeen] AS standing`

export const setCounts = `UNWIND $rows AS row
MATCH (x:Actor {id: row.id})
SET x.articles = row.articles, x.mentions = row.mentions, x.statements = row.statements,
  x.commitments = row.commitments, x.contacts = row.contacts, x.firstSeen = row.first, x.lastSeen = row.last`
