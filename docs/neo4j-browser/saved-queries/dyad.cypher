// Two actors in numbers: contacts by kind, commitments of both by force, and their themes
CALL () {
  MATCH (x:Actor)-[:PARTY_TO]->(n:Commitment) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'USA'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } RETURN n
  UNION
  MATCH (x:Actor)<-[:TOWARDS]-(n:Commitment) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'USA'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } RETURN n
  UNION
  MATCH (x:Actor)-[:VOICED]->(n:Commitment) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'USA'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } RETURN n
}
WITH DISTINCT n
WHERE n.day >= '' AND n.day <= '~' AND (true = false OR n.again IS NULL)
MATCH (n)-[:PARTY_TO|TOWARDS|VOICED]-(y:Actor) WHERE y.id IN COLLECT { MATCH (side:Actor {id: 'JPN'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each }
WITH DISTINCT n
WITH n.force AS value, count(n) AS hits, min(n.day) AS first, max(n.day) AS last
RETURN value, hits, first, last ORDER BY hits DESC, value;
