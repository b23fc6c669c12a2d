// Articles that are versions of one story
MATCH p = (:Article)-[:COPY_OF]->(:Article) RETURN p LIMIT 50;
