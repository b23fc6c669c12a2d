// Claimed commitments, newest first, each with its words
MATCH (x:Actor)-[:PARTY_TO]->(n:Commitment) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'KOR'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } WITH DISTINCT n
WHERE n.day >= '' AND n.day <= '~'
  AND (true = false OR n.again IS NULL)
WITH n, n.day AS day, n.id AS rowId
ORDER BY day DESC, rowId LIMIT 26
MATCH (n)<-[:CLAIMS]-(s:Statement)<-[:CARRIES]-(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN rowId AS id, day AS date, n.quote AS quote, n.start AS fromUnit, n.end AS toUnit,
  a.id AS articleId, a.title AS title, a.url AS url, p.name AS publisher,
  n.force AS force, n.deadline AS deadline, n.rule AS rule, n.partiesRule AS partiesRule,
  s.id AS statementId, s.quote AS statement,
  [(n)<-[:VOICED]-(x:Actor) | {id: x.id, name: x.name}] AS speakers,
  [(n)<-[:PARTY_TO]-(x:Actor) | {id: x.id, name: x.name}] AS parties,
  [(n)-[:TOWARDS]->(x:Actor) | {id: x.id, name: x.name}] AS towards,
  [(n)-[:ABOUT]->(t:Theme) | t.id] AS themes
ORDER BY date DESC, id;
