// Undertakings that are said again and again: the longest chains of echoes
MATCH chain = (late:Commitment)-[:ECHOES*2..20]->(root:Commitment)
WHERE NOT EXISTS { MATCH (root)-[:ECHOES]->(:Commitment) } AND NOT EXISTS { MATCH (:Commitment)-[:ECHOES]->(late) }
RETURN chain ORDER BY length(chain) DESC LIMIT 10;
