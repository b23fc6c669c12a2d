// Whom an actor met, called or wrote to, and how often; persons count with the side for which they act
MATCH (x:Actor)-[:TOOK_PART_IN]->(k:Contact)
WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'KOR'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } AND k.kind IN ['call', 'meeting', 'summit', 'visit', 'signing', 'correspondence', 'negotiation', 'ceremony', 'other'] AND k.day >= '' AND k.day <= '~'
WITH DISTINCT k
MATCH (k)<-[:TOOK_PART_IN]-(y:Actor) WHERE NOT y.id IN COLLECT { MATCH (side:Actor {id: 'KOR'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each }
WITH y, count(k) AS contacts, collect(DISTINCT k.kind) AS kinds, min(k.day) AS first, max(k.day) AS last
ORDER BY contacts DESC, y.id LIMIT 50
RETURN y.id AS id, CASE WHEN y:Person THEN 'person' WHEN y:Country THEN 'country' ELSE 'organisation' END AS type, y.name AS name, contacts, kinds, first, last
ORDER BY contacts DESC, id;
