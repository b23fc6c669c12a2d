import { noCounts } from './actor-counts.ts'

/**
 * What several articles say of one actor: name, aliases, kind, and whom a person represents. Each article's evidence lies
 * on its MENTIONS relationship; what the actor itself shows follows from all of them, whatever was read first.
 * A new article is added to what stands (`add…`); where evidence was taken away, all is worked out anew (`renew…`).
 * Both must come to the same, which the suite checks.
 */

/** Puts `names` into the sorted list without doubles `list`; the engines share no sort. */
const insertAll = (list: string, names: string) =>
  `reduce(sorted = ${list}, n IN ${names} | [b IN sorted WHERE b < n] + [n] + [b IN sorted WHERE b > n])`

const SEARCH = `reduce(line = x.folded, n IN [x.name] + coalesce(x.aliases, []) | line + ' ' + n)`

/** $rows: id, name, folded, code. */
export const addCountries = `UNWIND $rows AS row
MERGE (x:Actor {id: row.id})
SET x:Country, x.code = row.id, x.name = row.name, x.folded = row.folded, x.search = row.search, ${noCounts('x')}`

const addNamed = (label: string, more: string) => `UNWIND $rows AS row
MERGE (x:Actor {id: row.id})
WITH x, row, x.name AS old, CASE WHEN x.preferred IS NOT NULL THEN x.preferred
  WHEN x.name IS NULL OR x.name < row.name THEN row.name ELSE x.name END AS name
WITH x, row, name, [n IN [old, row.name] WHERE n IS NOT NULL] + row.aliases AS names
WITH x, row, name, [n IN ${insertAll('coalesce(x.aliases, [])', 'names')} WHERE n <> name] AS aliases
SET x:${label}, x.name = name, x.aliases = aliases, x.folded = coalesce(x.folded, row.folded), ${noCounts('x')}${more}
SET x.search = ${SEARCH}`

/** $rows: id, name, folded, aliases; one row a person. */
export const addPeople = addNamed('Person', '')

/** $rows: id, name, folded, aliases, kind; one row an organisation. "other" gives way to any kind that says more. */
export const addOrganisations = addNamed(
  'Organisation',
  `, x.kind = CASE
  WHEN x.kind IS NULL OR x.kind = 'other' THEN row.kind
  WHEN row.kind = 'other' OR x.kind <= row.kind THEN x.kind
  ELSE row.kind END`,
)

/** $rows: person, side, key (the office or ''), office, first, last, rule; one row for person, side and office. */
export const addRepresents = `UNWIND $rows AS row
MATCH (x:Actor {id: row.person})
MATCH (side:Actor {id: row.side})
MERGE (x)-[r:REPRESENTS {key: row.key}]->(side)
SET r.office = row.office,
  r.firstSeen = CASE WHEN r.firstSeen IS NULL OR row.first < r.firstSeen THEN row.first ELSE r.firstSeen END,
  r.lastSeen = CASE WHEN r.lastSeen IS NULL OR row.last > r.lastSeen THEN row.last ELSE r.lastSeen END,
  r.rule = CASE WHEN r.rule IS NULL OR row.rule < r.rule THEN row.rule ELSE r.rule END`

/** Works out anew what the actors and publishers marked Stale show. */
export const renewShared = [
  `MATCH (x:Stale) WHERE x:Person OR x:Organisation
MATCH (x)<-[m:MENTIONS]-(:Article)
WITH x, coalesce(x.preferred, max(m.name)) AS name, collect([m.name] + coalesce(m.aliases, [])) AS lists
WITH x, name, reduce(all = [], names IN lists | ${insertAll('all', 'names')}) AS known
SET x.name = name, x.aliases = [n IN known WHERE n <> name]
SET x.search = ${SEARCH}`,
  `MATCH (x:Stale) WHERE x:Organisation
MATCH (x)<-[m:MENTIONS]-(:Article)
WITH x, min(CASE WHEN m.kind = 'other' THEN '~' ELSE m.kind END) AS kind
SET x.kind = CASE WHEN kind = '~' THEN 'other' ELSE kind END`,
  'MATCH (x:Stale)-[r:REPRESENTS]->(:Actor) WHERE x:Person DELETE r',
  `MATCH (x:Stale) WHERE x:Person
MATCH (x)<-[m:MENTIONS]-(a:Article) WHERE m.represents IS NOT NULL
WITH x, m.represents AS sideId, coalesce(m.office, '') AS key, min(m.office) AS office,
  min(a.date) AS first, max(a.date) AS last, min(m.rule) AS rule
MATCH (side:Actor {id: sideId})
CREATE (x)-[r:REPRESENTS {key: key}]->(side)
SET r.office = office, r.firstSeen = first, r.lastSeen = last, r.rule = rule`,
  `MATCH (x:Stale) WHERE x:Publisher
MATCH (x)<-[r:PUBLISHED_BY]-(:Article)
WITH x, max(r.name) AS name SET x.name = name`,
]
