// Which themes rise and which fall: commitments about each in a span, and in the span of the same length before it
MATCH (n:Commitment) WHERE n.day >= '2022-01-01' AND n.day <= '2022-06-30' AND (true = false OR n.again IS NULL)
MATCH (n)-[:ABOUT]->(t:Theme)
WITH t, count(n) AS hits
RETURN t.id AS theme, t.name AS name, hits;
