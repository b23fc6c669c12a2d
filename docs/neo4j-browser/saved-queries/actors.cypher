// People, countries and organisations, those named in most articles first
MATCH (n:Actor)
WHERE n.articles >= 0
WITH n
ORDER BY n.articles DESC, n.id LIMIT 26
RETURN n.id AS id, CASE WHEN n:Person THEN 'person' WHEN n:Country THEN 'country' ELSE 'organisation' END AS type, n.name AS name, n.code AS code, n.kind AS kind,
  n.aliases AS aliases, n.articles AS articles, n.mentions AS mentions, n.statements AS statements, n.commitments AS commitments, n.contacts AS contacts,
  [(n)-[:REPRESENTS]->(side:Actor) | {id: side.id, name: side.name}] AS sides
ORDER BY articles DESC, id;
