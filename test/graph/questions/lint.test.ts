import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { describe, expect, it } from 'vitest'
import { NEO4J_DIALECT } from '../../../src/graph/neo4j-schema.ts'
import type { Found } from '../../../src/graph/questions/find-actors.ts'
import { findByIdStatement, findByNameStatement } from '../../../src/graph/questions/find-actors.ts'
import { QUESTIONS } from '../../../src/graph/questions/index.ts'
import { IDENTIFIED, RELATIONSHIPS } from '../../../src/graph/schema.ts'
import { QUESTION_CASES } from './question-cases.ts'

const SCHEMA = {
  labels: [...IDENTIFIED, 'Person', 'Country', 'Organisation'],
  relationshipTypes: RELATIONSHIPS.map(({ type }) => type),
}

/** What Neo4j's own analyser finds at fault in a statement. */
function faults(cypher: string, parameters: Readonly<Record<string, unknown>>): string[] {
  const known = { ...SCHEMA, parameters: { ...parameters } }
  return lintCypherQuery(cypher, known).diagnostics.map(({ message }) => String(message))
}

/** As if each word meant one actor, for whom another acts. */
function foundFor(words: Readonly<Record<string, readonly string[] | undefined>>): Found {
  return Object.fromEntries(
    Object.entries(words).flatMap(([param, given]) =>
      given === undefined
        ? []
        : [[param, { actors: [{ id: 'HUN', type: 'country', name: 'Hungary' }], ids: ['HUN', 'p-x'] }]],
    ),
  )
}

describe('the analyser of Neo4j', { timeout: 60_000 }, () => {
  it('finds faults where there are some', () => {
    expect(faults('MATCH (n:Nobody) RETURN m', {})).toEqual([
      expect.stringContaining('Nobody'),
      expect.stringContaining('`m` not defined'),
    ])
    expect(faults('MATCH (n:Actor)-[:LIKES]->(m:Actor) RETURN n.id AS id, m.id AS other', {})).toHaveLength(1)
  })

  it('has nothing against how actors are looked up', () => {
    for (const { cypher, params } of [findByIdStatement(['HUN']), findByNameStatement(['Ana', 'Bo'], NEO4J_DIALECT)])
      expect(faults(cypher, params)).toEqual([])
  })

  it.each(QUESTIONS.map((question) => [question.name, question] as const))(
    'has nothing against %s',
    (name, question) => {
      const cases = QUESTION_CASES[name] ?? []
      expect(cases.length).toBeGreaterThan(0)
      for (const raw of cases) {
        const params = question.params.parse(raw)
        const statements = question.cypher(params, foundFor(question.actors?.(params) ?? {}), NEO4J_DIALECT)
        for (const [statement, { cypher, params: values }] of Object.entries(statements))
          expect([statement, cypher, ...faults(cypher, values)]).toEqual([statement, cypher])
      }
    },
  )
})
