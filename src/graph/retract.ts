import { renewParticipants } from './participants.ts'
import { renewShared } from './shared-actors.ts'

/**
 * Taking an article's facts out of the graph, in two steps around the writing of the new ones. First (`retract`) what it
 * alone says goes, and what it shared with others is marked: Loose is what it held, Stale is what shows something that
 * followed from it. After the new facts stand (`tidy`) the Stale is worked out anew, and the Loose goes if nothing holds it.
 * No mark outlives the transaction. $ids: article ids; $kept: the evidence, and $texts: the ids of
 * texts, that the new facts bring again.
 *
 * Each DELETE matches what it deletes: deleting what an OPTIONAL MATCH left null fails in the embedded engine.
 */
const article = (pattern: string, change: string) =>
  `MATCH (a:Article) WHERE a.id IN $ids\nMATCH (a)${pattern} ${change}`
/** As `keptAs` of `actors.ts` puts it. */
const KEPT = "(m.evidence + ' ' + x.id + ' ' + coalesce(m.represents, ''))"
const COMMITMENT = '-[:CARRIES]->(:Statement)-[:CLAIMS]->(c:Commitment)'

export const retract = [
  article('-[:MENTIONS]->(x:Actor)', 'SET x:Loose'),
  article('-[m:MENTIONS]->(x:Actor)', `WHERE NOT ${KEPT} IN $kept SET x:Stale`),
  // The sides of those people: a country may be in the graph only as somebody's side.
  'MATCH (:Stale)-[:REPRESENTS]->(x:Actor) SET x:Loose',
  article('-[:CARRIES]->(:Statement)<-[:SAID]-(x:Actor)', 'SET x:Loose'),
  article(`${COMMITMENT}<-[:VOICED]-(x:Actor)`, 'SET x:Loose'),
  article(`${COMMITMENT}<-[:PARTY_TO]-(x:Actor)`, 'SET x:Loose'),
  article(`${COMMITMENT}-[:TOWARDS]->(x:Actor)`, 'SET x:Loose'),
  article(`${COMMITMENT}-[:ABOUT]->(x:Theme)`, 'SET x:Loose'),
  article('-[:REPORTS]->(x:Contact)', 'SET x:Loose'),
  article('-[:REPORTS]->(:Contact)<-[:TOOK_PART_IN]-(x:Actor)', 'SET x:Loose'),
  article('-[:PUBLISHED_BY]->(x:Publisher)', 'SET x:Loose:Stale'),
  article('-[:HAS_TEXT]->(x:Text)', 'WHERE NOT x.id IN $texts SET x:Loose'),
  article(COMMITMENT, 'DETACH DELETE c'),
  article('-[:CARRIES]->(s:Statement)', 'DETACH DELETE s'),
  article('-[r:HAS_TEXT]->(:Loose)', 'DELETE r'),
  article('-[r:REPORTS]->(:Contact)', 'DELETE r'),
  article('-[r:MENTIONS]->(:Actor)', 'DELETE r'),
  article('-[r:PUBLISHED_BY]->(:Publisher)', 'DELETE r'),
]

const unheld = (label: string, pattern: string) =>
  `MATCH (x:Loose) WHERE x:${label} AND NOT EXISTS { MATCH ${pattern} } DETACH DELETE x`

export const tidy = [
  unheld('Contact', '(x)<-[:REPORTS]-(:Article)'),
  // Others who report the contact may not name all who took part in it.
  ...renewParticipants('k:Loose'),
  ...renewShared,
  // People first: they may be all that holds a country or an organisation.
  unheld('Person', '(x)--()'),
  unheld('Actor', '(x)--()'),
  unheld('Text', '(x)--()'),
  unheld('Theme', '(x)--()'),
  unheld('Publisher', '(x)--()'),
  'MATCH (x:Stale) REMOVE x:Stale',
  'MATCH (x:Loose) REMOVE x:Loose',
]
