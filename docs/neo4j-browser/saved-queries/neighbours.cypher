// With whom an actor has to do: contacts together, and commitments in which both play a part; most first
CALL () {
  MATCH (x:Actor)-[:TOOK_PART_IN]->(n:Contact) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'KOR'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } AND n.day >= '' AND n.day <= '~'
  WITH DISTINCT n
  MATCH (n)<-[:TOOK_PART_IN]-(y:Actor) WHERE NOT y.id IN COLLECT { MATCH (side:Actor {id: 'KOR'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each }
  RETURN y, count(DISTINCT n) AS contacts, 0 AS commitments
  UNION ALL
  MATCH (x:Actor)-[:PARTY_TO|TOWARDS|VOICED]-(n:Commitment) WHERE x.id IN COLLECT { MATCH (side:Actor {id: 'KOR'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each } AND n.day >= '' AND n.day <= '~' AND (true = false OR n.again IS NULL)
  WITH DISTINCT n
  MATCH (n)-[:PARTY_TO|TOWARDS|VOICED]-(y:Actor) WHERE NOT y.id IN COLLECT { MATCH (side:Actor {id: 'KOR'}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each }
  RETURN y, 0 AS contacts, count(DISTINCT n) AS commitments
}
WITH y, sum(contacts) AS contacts, sum(commitments) AS commitments
WITH y, contacts, commitments, contacts + commitments AS links
ORDER BY links DESC, y.id LIMIT 50
RETURN y.id AS id, CASE WHEN y:Person THEN 'person' WHEN y:Country THEN 'country' ELSE 'organisation' END AS type, y.name AS name, contacts, commitments, links ORDER BY links DESC, id;
