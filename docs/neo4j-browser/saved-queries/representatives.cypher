// Who speaks or acts for a country or organisation, and since when; those seen last first
MATCH (side:Actor)<-[r:REPRESENTS]-(p:Person) WHERE side.id IN ['UKR']
WITH side, p, collect(DISTINCT r.office) AS offices, min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WITH side, p, offices, firstSeen, lastSeen, coalesce(lastSeen, '') AS seen
ORDER BY seen DESC, p.id LIMIT 50
RETURN p.id AS id, p.name AS name, offices, firstSeen, lastSeen, seen, side.id AS sideId, side.name AS side,
  size([(p)-[:SAID]->(s:Statement) WHERE s.again IS NULL | s.id]) AS statements
ORDER BY seen DESC, id;
