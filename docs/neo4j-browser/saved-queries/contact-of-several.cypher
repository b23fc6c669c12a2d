// The contacts that most articles report, with who took part
MATCH (k:Contact)<-[:REPORTS]-(a:Article)
WITH k, count(DISTINCT a) AS articles ORDER BY articles DESC, k.id LIMIT 5
MATCH reported = (k)<-[:REPORTS]-(:Article)-[:PUBLISHED_BY]->(:Publisher)
MATCH met = (k)<-[:TOOK_PART_IN]-(:Actor)
RETURN reported, met;
