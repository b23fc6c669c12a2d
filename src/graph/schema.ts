import { GraphError } from '../errors.ts'
import type { FullTextIndex, GraphEngine, Statement } from './engine.ts'

/** Version of the graph's model; a change of labels, properties or ids changes it. */
export const SCHEMA_VERSION = 3

/** Labels whose `id` is unique. Person, Country and Organisation are Actors too, so Actor holds for them. */
export const IDENTIFIED = [
  'Article',
  'Text',
  'Publisher',
  'Actor',
  'Contact',
  'Statement',
  'Commitment',
  'Theme',
  'Identity',
  'Readout',
] as const

/** Relationships, from which label to which. */
export const RELATIONSHIPS = [
  { type: 'HAS_TEXT', from: 'Article', to: 'Text' },
  { type: 'PUBLISHED_BY', from: 'Article', to: 'Publisher' },
  { type: 'COPY_OF', from: 'Article', to: 'Article' },
  { type: 'MENTIONS', from: 'Article', to: 'Actor' },
  { type: 'REPORTS', from: 'Article', to: 'Contact' },
  { type: 'CARRIES', from: 'Article', to: 'Statement' },
  { type: 'CLAIMS', from: 'Statement', to: 'Commitment' },
  { type: 'SAID', from: 'Actor', to: 'Statement' },
  { type: 'VOICED', from: 'Actor', to: 'Commitment' },
  { type: 'PARTY_TO', from: 'Actor', to: 'Commitment' },
  { type: 'TOWARDS', from: 'Commitment', to: 'Actor' },
  { type: 'ABOUT', from: 'Commitment', to: 'Theme' },
  { type: 'ECHOES', from: 'Commitment', to: 'Commitment' },
  { type: 'TOOK_PART_IN', from: 'Actor', to: 'Contact' },
  { type: 'REPRESENTS', from: 'Actor', to: 'Actor' },
] as const

/** What is looked up or sorted by, besides the ids above. */
export const INDEXED = [
  { label: 'Person', property: 'id' },
  { label: 'Country', property: 'id' },
  { label: 'Organisation', property: 'id' },
  { label: 'Country', property: 'code' },
  { label: 'Actor', property: 'name' },
  { label: 'Actor', property: 'articles' },
  { label: 'Article', property: 'day' },
  { label: 'Contact', property: 'day' },
  { label: 'Statement', property: 'day' },
  { label: 'Commitment', property: 'day' },
  { label: 'Commitment', property: 'force' },
  { label: 'Article', property: 'again' },
  { label: 'Identity', property: 'node' },
] as const

/** Which properties each full-text index holds. An article is found by the title and body that its Text keeps. */
export const FULL_TEXT: Readonly<Record<FullTextIndex, { label: string; properties: readonly string[] }>> = {
  article: { label: 'Text', properties: ['title', 'body'] },
  statement: { label: 'Statement', properties: ['quote'] },
  commitment: { label: 'Commitment', properties: ['quote'] },
  // Name, aliases and folded name in one line, since not every engine indexes lists.
  actor: { label: 'Actor', properties: ['search'] },
}

const under = (label: string, property: string) => `${label.toLowerCase()}_${property.toLowerCase()}`

export const constraints = (): string[] =>
  IDENTIFIED.map(
    (label) => `CREATE CONSTRAINT ${under(label, 'id')}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  )

export const indexes = (targets: readonly { label: string; property: string }[]): string[] =>
  targets.map(
    ({ label, property }) => `CREATE INDEX ${under(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  )

/** Records the version, so that a later Readout knows what it finds. */
export const recordVersion: Statement = {
  cypher: "MERGE (r:Readout {id: 'schema'}) SET r.version = $version",
  params: { version: SCHEMA_VERSION },
}

/**
 * A graph of another version holds facts that today's questions would not find, or that today's writer would not understand.
 * @throws GraphError GRAPH_VERSION
 */
export async function refuseOtherVersions(engine: GraphEngine, where: string | null): Promise<void> {
  const [row] = await engine.read({
    cypher: "MATCH (r:Readout {id: 'schema'}) RETURN r.version AS version",
    params: {},
  })
  if (row === undefined || row.version === SCHEMA_VERSION) return
  const older = typeof row.version !== 'number' || row.version < SCHEMA_VERSION
  throw new GraphError(
    'GRAPH_VERSION',
    `this graph is of version ${String(row.version)} of the model, this Readout writes version ${SCHEMA_VERSION}`,
    where,
    older
      ? 'Ingest the articles into an empty graph: another folder in READOUT_GRAPH, or an empty database.'
      : 'Use the newer Readout that wrote it, or another graph.',
  )
}
