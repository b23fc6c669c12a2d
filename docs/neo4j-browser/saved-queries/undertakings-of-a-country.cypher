// What South Korea is said to undertake: who says it, about what, in which article
MATCH p = (:Country {code: 'KOR'})-[:PARTY_TO]->(c:Commitment)<-[:CLAIMS]-(s:Statement)<-[:CARRIES]-(:Article)
MATCH voiced = (c)<-[:VOICED]-(:Actor)
OPTIONAL MATCH about = (c)-[:ABOUT]->(:Theme)
RETURN p, voiced, about ORDER BY c.day DESC LIMIT 50;
