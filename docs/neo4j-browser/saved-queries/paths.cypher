// The shortest chains of contact between two actors, step by step: who met whom, or acts for whom
MATCH (a:Actor) WHERE a.id IN ['KOR']
MATCH (b:Actor) WHERE b.id IN ['UKR'] AND NOT b.id IN ['KOR']
MATCH p = allShortestPaths((a)-[:TOOK_PART_IN|REPRESENTS*..8]-(b))
WITH [n IN nodes(p) | {id: n.id, name: n.name, kind: n.kind, date: n.day, contact: n:Contact}] AS links, length(p) AS long, reduce(key = '', n IN nodes(p) | key + ' ' + n.id) AS key
ORDER BY long, key LIMIT 5
RETURN links;
