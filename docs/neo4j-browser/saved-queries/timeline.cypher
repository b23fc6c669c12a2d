// What passed between two actors, period by period; what has no day is not counted
CALL () {
  MATCH (x:Actor)-[:PARTY_TO]->(n:Commitment) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'USA'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } RETURN n
  UNION
  MATCH (x:Actor)<-[:TOWARDS]-(n:Commitment) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'USA'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } RETURN n
  UNION
  MATCH (x:Actor)-[:VOICED]->(n:Commitment) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'USA'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } RETURN n
}
WITH DISTINCT n
WHERE n.day >= '0' AND n.day <= '~' AND (true = false OR n.again IS NULL)
MATCH (n)-[:PARTY_TO|TOWARDS|VOICED]-(y:Actor) WHERE y.id IN COLLECT { MATCH (side:Actor {id: 'UKR'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each }
WITH DISTINCT n
WITH n, substring(n.day, 0, 7) AS period
WITH period, count(n) AS commitments,
  sum(CASE WHEN n.force = 'request' THEN 1 ELSE 0 END) AS requests,
  sum(CASE WHEN n.force = 'agreement' THEN 1 ELSE 0 END) AS agreements
RETURN period, commitments, requests, agreements;
