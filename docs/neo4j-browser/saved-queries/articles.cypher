// Articles in the graph, newest first, with how many facts each has
MATCH (n:Article)
WHERE n.day >= '' AND n.day <= '~'
  AND (true = false OR n.again IS NULL)
WITH n, n.day AS day, n.id AS rowId
ORDER BY day DESC, rowId LIMIT 26
OPTIONAL MATCH (n)-[:PUBLISHED_BY]->(p:Publisher)
RETURN rowId AS id, day AS date, n.title AS title, n.url AS url, p.name AS publisher, n.sources AS sources,
  n.language AS language, n.reader AS reader,
  size([(n)-[:CARRIES]->(s:Statement) | s.id]) AS statements,
  size([(n)-[:CARRIES]->(:Statement)-[:CLAIMS]->(c:Commitment) | c.id]) AS commitments,
  size([(n)-[:REPORTS]->(k:Contact) | k.id]) AS contacts
ORDER BY date DESC, id;
