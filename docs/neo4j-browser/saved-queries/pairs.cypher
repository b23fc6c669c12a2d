// Which countries and organisations were in contact most, period by period; persons count for the side for which they act
MATCH (k:Contact) WHERE k.day >= '0' AND k.day <= '~' AND k.kind IN ['call', 'meeting', 'summit', 'visit', 'signing', 'correspondence', 'negotiation', 'ceremony', 'other']
MATCH (k)<-[:TOOK_PART_IN]-(x:Actor)
OPTIONAL MATCH (x)-[:REPRESENTS]->(side:Actor)
WITH k, coalesce(side, x) AS side WHERE NOT side:Person
WITH k, collect(DISTINCT side) AS sides
UNWIND sides AS a
UNWIND sides AS b
WITH k, a, b WHERE a.id < b.id
WITH k, a, b, substring(k.day, 0, 4) AS period
WITH period, a, b, count(k) AS contacts, min(k.day) AS first, max(k.day) AS last
ORDER BY period DESC, contacts DESC, a.id, b.id LIMIT 50
RETURN period, a.id AS aId, a.name AS a, b.id AS bId, b.name AS b, contacts, first, last
ORDER BY period DESC, contacts DESC, aId, bId;
