import { describe, expect, it } from 'vitest'
import { writingClause } from '../../src/graph/read-only.ts'

describe('a statement that only reads', () => {
  it.each([
    ["MATCH (n {name: 'CREATE it'}) RETURN n", 'in a string'],
    ["MATCH (n) WHERE n.name = 'it\\'s' RETURN 'SET'", 'after an escaped quote'],
    ['MATCH (n) RETURN "DELETE \\" SET"', 'in a double-quoted string'],
    ['MATCH (n) /* DELETE */ RETURN n // SET', 'in comments'],
    ['MATCH (n:`CREATE`) RETURN n', 'in a quoted name'],
    ['MATCH (n:Set) RETURN n', 'as a label'],
    ['MATCH (n) RETURN n.set, n.delete', 'as a property'],
    ['MATCH (n) WHERE n.id = $set RETURN n', 'as a parameter'],
    ['RETURN {set: 1, create : 2} AS m', 'as a map key'],
    ['MATCH (offset) RETURN offset.created', 'within a word'],
  ])('%s (a clause word %s)', (cypher) => expect(writingClause(cypher)).toBeNull())
})

describe('a statement that writes', () => {
  it.each([
    ['create (n)', 'CREATE'],
    ['MATCH (n) SET n.x = 1', 'SET'],
    ['MATCH (n)SET n.x = 1', 'SET'],
    ['MATCH (n) WHERE n.x = 1.SET n.y = 2', 'SET'],
    ['MATCH (n) WHERE n.x = 1. SET n.y = 2', 'SET'],
    ["MATCH (n {a: 'x'})DELETE n", 'DELETE'],
    ["MATCH (n) WHERE n.a = '\\\\' SET n.x = 1 // '", 'SET'],
    ['MATCH (n) /**/SET/**/ n.x = 1', 'SET'],
    ['MATCH (n) // c\nREMOVE n:X', 'REMOVE'],
    ['MATCH (n) // c\r\nDETACH DELETE n', 'DETACH'],
    ['MATCH (n) /* a */ merge (m)', 'MERGE'],
    ['LOAD CSV FROM "file:///x" AS l RETURN l', 'LOAD'],
    ['MATCH (n) FOREACH (i IN [1] | SET n.x = i)', 'FOREACH'],
    ['DROP INDEX x', 'DROP'],
    ['INSERT (:X)', 'INSERT'],
  ])('%s is refused for %s', (cypher, clause) => expect(writingClause(cypher)).toBe(clause))
})

it('takes no longer than the text for what looks like endless strings and comments', () => {
  const started = performance.now()
  for (const piece of ["'", '"', '`', '/*', "'\\", '\\']) writingClause(piece.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(2000)
})
