import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintCypherQuery } from '@neo4j-cypher/language-support'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { browserGuide } from '../../src/graph/browser/guide.ts'
import { DRAWN_QUERIES, questionQueries } from '../../src/graph/browser/queries.ts'
import { styleSheet } from '../../src/graph/browser/style.ts'
import { NODE_PROPERTIES } from '../../src/graph/properties.ts'
import { IDENTIFIED, RELATIONSHIPS } from '../../src/graph/schema.ts'

const FOLDER = join(import.meta.dirname, '../../docs/neo4j-browser')
const queries = [...DRAWN_QUERIES, ...questionQueries()]

describe('the guide for Neo4j Browser', () => {
  it('stands in the docs as the command writes it', () => {
    for (const [name, text] of browserGuide())
      expect(
        readFileSync(join(FOLDER, name), 'utf8'),
        `${name}: run readout browser-guide --out docs/neo4j-browser`,
      ).toBe(text)
    const kept = readdirSync(join(FOLDER, 'saved-queries')).map((name) => `saved-queries/${name}`)
    expect(kept.sort()).toEqual([...browserGuide().keys()].filter((name) => name.endsWith('.cypher')).sort())
  })

  it('is slides whose runnable queries are the saved ones', () => {
    const { document } = parseHTML(browserGuide().get('guide.html') ?? '')
    const runnable = [...document.querySelectorAll('article.guide > carousel > slide pre.runnable')]
    expect(runnable.map((pre) => pre.textContent)).toEqual(queries.map(({ cypher }) => cypher))
    expect(document.querySelectorAll('slide h3')).toHaveLength(queries.length + 1)
  })

  it('has a colour for every kind of node that there is to see', () => {
    const labels = Object.keys(NODE_PROPERTIES).filter((label) => label !== 'Identity' && label !== 'Readout')
    for (const label of labels) expect(styleSheet()).toContain(`node.${label} {`)
  })

  it('has queries that need no parameter', () => {
    for (const { cypher } of queries) expect(cypher).not.toMatch(/\$\w/)
  })
})

describe('the analyser of Neo4j', { timeout: 60_000 }, () => {
  const schema = {
    labels: [...IDENTIFIED, 'Person', 'Country', 'Organisation'],
    relationshipTypes: RELATIONSHIPS.map(({ type }) => type),
  }
  it.each(queries.map((query) => [query.name, query.cypher]))('has nothing against %s', (_, cypher) => {
    expect(lintCypherQuery(cypher ?? '', schema).diagnostics.map(({ message }) => message)).toEqual([])
  })
})
