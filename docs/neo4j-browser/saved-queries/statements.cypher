// Who said what, newest first
MATCH (x:Actor)-[:SAID]->(n:Statement) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'UKR'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } WITH DISTINCT n
WHERE n.day >= '' AND n.day <= '~'
  AND (true = false OR n.again IS NULL)
WITH n, n.day AS day, n.id AS rowId
ORDER BY day DESC, rowId LIMIT 26
MATCH (n)<-[:CARRIES]-(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN rowId AS id, day AS date, n.quote AS quote, n.start AS fromUnit, n.end AS toUnit,
  a.id AS articleId, a.title AS title, a.url AS url, p.name AS publisher, n.mode AS mode, n.cue AS cue, n.rule AS rule,
  [(n)<-[:SAID]-(x:Actor) | {id: x.id, name: x.name}] AS speakers,
  size([(n)-[:CLAIMS]->(c:Commitment) | c.id]) AS commitments
ORDER BY date DESC, id;
