/**
 * Cypher for what passed between two sides (`$sideA`, `$sideB`: ids) within a span: contacts in which both took part, and
 * commitments in which both play a part. Reached from the actors, way by way.
 */
const part = (pattern: string, ids: string) => `MATCH ${pattern} WHERE x.id IN ${ids} RETURN n`
const anyPart = (ids: string) =>
  [
    part('(x:Actor)-[:PARTY_TO]->(n:Commitment)', ids),
    part('(x:Actor)<-[:TOWARDS]-(n:Commitment)', ids),
    part('(x:Actor)-[:VOICED]->(n:Commitment)', ids),
  ].join('\n  UNION\n  ')

/** `n`: contacts of both. */
export const contactsOfBoth = `MATCH (x:Actor)-[:TOOK_PART_IN]->(n:Contact) WHERE x.id IN $sideA
WITH DISTINCT n
MATCH (n)<-[:TOOK_PART_IN]-(y:Actor) WHERE y.id IN $sideB
WITH DISTINCT n
WHERE n.day >= $fromDay AND n.day <= $toDay`

/** `n`: commitments of both. */
export const commitmentsOfBoth = `CALL () {
  ${anyPart('$sideA')}
}
WITH DISTINCT n
WHERE n.day >= $fromDay AND n.day <= $toDay AND ($originals = false OR n.again IS NULL)
MATCH (n)-[:PARTY_TO|TOWARDS|VOICED]-(y:Actor) WHERE y.id IN $sideB
WITH DISTINCT n`
