// Who acts for Ukraine, and whom they met
MATCH acting = (:Country {code: 'UKR'})<-[:REPRESENTS]-(p:Person)
OPTIONAL MATCH met = (p)-[:TOOK_PART_IN]->(:Contact)<-[:TOOK_PART_IN]-(:Actor)
RETURN acting, met ORDER BY p.articles DESC LIMIT 60;
