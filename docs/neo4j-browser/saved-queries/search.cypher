// Words anywhere: in the names of actors, in commitments, statements and articles; the best hits of each
CALL db.index.fulltext.queryNodes('commitment_words', '+"grain" +"exports"') YIELD node, score
WITH node, score
WHERE true = false OR node.again IS NULL
WITH node, score ORDER BY score DESC, node.id LIMIT 10
MATCH (node)<-[:CLAIMS]-(:Statement)<-[:CARRIES]-(a:Article)
RETURN node.id AS id, node.quote AS text, a.id AS articleId, a.title AS title, a.url AS url, node.date AS date, score ORDER BY score DESC, id;
