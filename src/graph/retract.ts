import { renewShared } from './shared-actors.ts'

/**
 * Taking an article's facts out of the graph, in two steps around the writing of the new ones: what it alone says goes
 * first (`retract`), and what it shared with others is marked Stale; after the new facts stand, what is Stale is worked
 * out anew, and goes if nothing holds it (`tidy`). The mark never outlives the transaction. $ids: article ids.
 *
 * Each DELETE matches what it deletes: deleting what an OPTIONAL MATCH left null fails in the embedded engine.
 */
const ARTICLE = 'MATCH (a:Article) WHERE a.id IN $ids\n'

export const retract = [
  `${ARTICLE}MATCH (a)-[:MENTIONS]->(x:Actor) SET x:Stale`,
  // The sides of those people: a country may be in the graph only as somebody's side.
  `${ARTICLE}MATCH (a)-[:MENTIONS]->(:Actor)-[:REPRESENTS]->(x:Actor) SET x:Stale`,
  `${ARTICLE}MATCH (a)-[:CARRIES]->(:Statement)<-[:SAID]-(x:Actor) SET x:Stale`,
  `${ARTICLE}MATCH (a)-[:CARRIES]->(:Statement)-[:CLAIMS]->(:Commitment)<-[:PARTY_TO]-(x:Actor) SET x:Stale`,
  `${ARTICLE}MATCH (a)-[:CARRIES]->(:Statement)-[:CLAIMS]->(:Commitment)-[:TOWARDS]->(x:Actor) SET x:Stale`,
  `${ARTICLE}MATCH (a)-[:CARRIES]->(:Statement)-[:CLAIMS]->(:Commitment)-[:ABOUT]->(x:Theme) SET x:Stale`,
  `${ARTICLE}MATCH (a)-[:REPORTS]->(x:Contact) SET x:Stale`,
  `${ARTICLE}MATCH (a)-[:REPORTS]->(:Contact)<-[:TOOK_PART_IN]-(x:Actor) SET x:Stale`,
  `${ARTICLE}MATCH (a)-[:PUBLISHED_BY]->(x:Publisher) SET x:Stale`,
  `${ARTICLE}MATCH (a)-[:CARRIES]->(:Statement)-[:CLAIMS]->(c:Commitment) DETACH DELETE c`,
  `${ARTICLE}MATCH (a)-[:CARRIES]->(s:Statement) DETACH DELETE s`,
  `${ARTICLE}MATCH (a)-[r:REPORTS]->(:Contact) DELETE r`,
  `${ARTICLE}MATCH (a)-[r:MENTIONS]->(:Actor) DELETE r`,
  `${ARTICLE}MATCH (a)-[r:PUBLISHED_BY]->(:Publisher) DELETE r`,
]

const unheld = (label: string, pattern: string) =>
  `MATCH (x:Stale) WHERE x:${label} AND NOT EXISTS { MATCH ${pattern} } DETACH DELETE x`

export const tidy = [
  unheld('Contact', '(:Article)-[:REPORTS]->(x)'),
  ...renewShared,
  // People first: they may be all that holds a country or an organisation.
  unheld('Person', '(x)--()'),
  unheld('Actor', '(x)--()'),
  unheld('Theme', '(x)--()'),
  unheld('Publisher', '(x)--()'),
  'MATCH (x:Stale) REMOVE x:Stale',
]
