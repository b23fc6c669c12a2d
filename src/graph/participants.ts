/**
 * Works out anew who took part in contacts: all whom a report names, at the nodes where they are now.
 * @param chosen a condition on the contact `k`; fixed text
 */
export const renewParticipants = (chosen: string): string[] => [
  `MATCH (k:Contact) WHERE ${chosen}
MATCH (k)<-[t:TOOK_PART_IN]-(:Actor)
DELETE t`,
  `MATCH (k:Contact) WHERE ${chosen}
MATCH (k)<-[r:REPORTS]-(:Article)
UNWIND r.participants AS base
OPTIONAL MATCH (i:Identity {id: base})
WITH DISTINCT k, coalesce(i.node, split(base, '~')[0]) AS node
MATCH (x:Actor {id: node})
CREATE (x)-[:TOOK_PART_IN]->(k)`,
]
