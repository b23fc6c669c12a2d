import type { Value } from '../engine.ts'
import { literal } from '../export/cypher-script.ts'
import { NEO4J_DIALECT } from '../neo4j-schema.ts'
import { type AnyQuestion, QUESTIONS } from '../questions/index.ts'

/** A query to run in Neo4j Browser. */
export interface BrowserQuery {
  readonly name: string
  readonly title: string
  readonly cypher: string
}

/** Queries whose answer Browser draws: what the questions, whose answers are tables, cannot show. */
export const DRAWN_QUERIES: readonly BrowserQuery[] = [
  {
    name: 'undertakings-of-a-country',
    title: 'What South Korea is said to undertake: who says it, about what, in which article',
    cypher: `MATCH p = (:Country {code: 'KOR'})-[:PARTY_TO]->(c:Commitment)<-[:CLAIMS]-(s:Statement)<-[:CARRIES]-(:Article)
MATCH voiced = (c)<-[:VOICED]-(:Actor)
OPTIONAL MATCH about = (c)-[:ABOUT]->(:Theme)
RETURN p, voiced, about ORDER BY c.day DESC LIMIT 50`,
  },
  {
    name: 'contact-of-several',
    title: 'The contacts that most articles report, with who took part',
    cypher: `MATCH (k:Contact)<-[:REPORTS]-(a:Article)
WITH k, count(DISTINCT a) AS articles ORDER BY articles DESC, k.id LIMIT 5
MATCH reported = (k)<-[:REPORTS]-(:Article)-[:PUBLISHED_BY]->(:Publisher)
MATCH met = (k)<-[:TOOK_PART_IN]-(:Actor)
RETURN reported, met`,
  },
  {
    name: 'echoes',
    title: 'Undertakings that are said again and again: the longest chains of echoes',
    cypher: `MATCH chain = (late:Commitment)-[:ECHOES*2..20]->(root:Commitment)
WHERE NOT EXISTS { MATCH (root)-[:ECHOES]->(:Commitment) } AND NOT EXISTS { MATCH (:Commitment)-[:ECHOES]->(late) }
RETURN chain ORDER BY length(chain) DESC LIMIT 10`,
  },
  {
    name: 'who-acts-for-a-country',
    title: 'Who acts for Ukraine, and whom they met',
    cypher: `MATCH acting = (:Country {code: 'UKR'})<-[:REPRESENTS]-(p:Person)
OPTIONAL MATCH met = (p)-[:TOOK_PART_IN]->(:Contact)<-[:TOOK_PART_IN]-(:Actor)
RETURN acting, met ORDER BY p.articles DESC LIMIT 60`,
  },
  {
    name: 'copies',
    title: 'Articles that are versions of one story',
    cypher: 'MATCH p = (:Article)-[:COPY_OF]->(:Article) RETURN p LIMIT 50',
  },
]

/** Of these questions, examples that a new reader can run; `sides` are parameters that mean an actor with all who act for it. */
const EXAMPLES: readonly {
  readonly question: string
  readonly params: Record<string, unknown>
  readonly statement: string
}[] = [
  { question: 'commitments', params: { party: ['KOR'], limit: 25 }, statement: 'rows' },
  { question: 'asked', params: { by: 'USA', of: 'CHN', limit: 25 }, statement: 'rows' },
  { question: 'agreed', params: { a: 'RUS', b: 'TUR', limit: 25 }, statement: 'rows' },
  { question: 'statements', params: { actor: ['UKR'], limit: 25 }, statement: 'rows' },
  { question: 'contacts', params: { kind: ['call'], limit: 25 }, statement: 'rows' },
  { question: 'dyad', params: { a: 'USA', b: 'JPN' }, statement: 'commitments' },
  { question: 'timeline', params: { a: 'USA', b: 'UKR' }, statement: 'commitments' },
  { question: 'pairs', params: {}, statement: 'rows' },
  { question: 'themes', params: { since: '2022-01-01', until: '2022-06-30' }, statement: 'now' },
  { question: 'actors', params: { limit: 25 }, statement: 'rows' },
  { question: 'representatives', params: { actor: 'UKR' }, statement: 'rows' },
  { question: 'met', params: { actor: 'KOR' }, statement: 'rows' },
  { question: 'neighbours', params: { actor: 'KOR' }, statement: 'rows' },
  { question: 'paths', params: { from: 'KOR', to: 'UKR' }, statement: 'paths' },
  { question: 'articles', params: { limit: 25 }, statement: 'rows' },
  { question: 'publishers', params: {}, statement: 'rows' },
  { question: 'search', params: { q: 'grain exports' }, statement: 'commitment' },
]

/** Queries made of the questions: the same Cypher, with the values of an example in place of its parameters. */
export function questionQueries(): BrowserQuery[] {
  return EXAMPLES.flatMap(({ question: name, params: raw, statement: wanted }) => {
    const question = QUESTIONS.find((each) => each.name === name)
    return question === undefined ? [] : [{ name, title: question.title, cypher: exampleOf(question, raw, wanted) }]
  })
}

/** Stands in for the ids of an actor and of all who act for it. */
const ACTING = '\u0000'

function exampleOf(question: AnyQuestion, raw: Record<string, unknown>, wanted: string): string {
  const params = question.params.parse(raw)
  const words = question.actors?.(params) ?? {}
  const found = Object.fromEntries(
    Object.entries(words).flatMap(([name, given]) =>
      given === undefined
        ? []
        : [[name, { actors: given.map((id) => ({ id, type: 'country', name: id })), ids: [`${ACTING}${given[0]}`] }]],
    ),
  )
  const statement = question.cypher(params, found, NEO4J_DIALECT)[wanted]
  if (statement === undefined) throw new Error(`${question.name} has no statement ${wanted}`)
  return statement.cypher.replace(/\$([A-Za-z]\w*)/g, (_, name: string) => inPlace(statement.params[name] ?? null))
}

/** A value in the place of a parameter; the ids of a side are looked up where the query runs. */
function inPlace(value: Value): string {
  const [first] = Array.isArray(value) ? value : []
  if (typeof first !== 'string' || !first.startsWith(ACTING)) return literal(value)
  const id = literal(first.slice(ACTING.length))
  return `COLLECT { MATCH (side:Actor {id: ${id}}) OPTIONAL MATCH (acting:Person)-[:REPRESENTS]->(side) UNWIND [side.id, acting.id] AS each RETURN DISTINCT each }`
}
