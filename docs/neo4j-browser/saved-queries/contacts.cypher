// Calls, meetings, visits and other contacts, newest first: a row for each report, so one told twice has two
MATCH (n:Contact)
WHERE n.day >= '' AND n.day <= '~'
  AND (n.kind IN ['call'])
MATCH (n)<-[r:REPORTS]-(a:Article) WHERE true = false OR r.again IS NULL
WITH n, a, r, n.day AS day, n.id + '~' + a.id + '~' + toString(r.start) AS rowId
ORDER BY day DESC, rowId LIMIT 26
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN rowId AS id, day AS date, r.quote AS quote, r.start AS fromUnit, r.end AS toUnit,
  a.id AS articleId, a.title AS title, a.url AS url, p.name AS publisher, n.id AS contactId, n.date AS contactDate, n.kind AS kind, r.rule AS rule,
  [(n)<-[:TOOK_PART_IN]-(x:Actor) | {id: x.id, name: x.name}] AS participants,
  [(n)<-[told:REPORTS]-(other:Article) WHERE true = false OR told.again IS NULL | other.id] AS reports
ORDER BY date DESC, id;
