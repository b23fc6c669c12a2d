// Who published how many articles, and when the first and the last; `articles` lists those of one
MATCH (p:Publisher)<-[:PUBLISHED_BY]-(a:Article)
WITH p, count(a) AS articles, count(a.again) AS copies, min(a.date) AS first, max(a.date) AS last
ORDER BY articles DESC, p.id LIMIT 50
RETURN p.id AS id, p.name AS name, articles, copies, first, last ORDER BY articles DESC, id;
