import { describe, expect, it } from 'vitest'
import { readConfig, SETTINGS } from '../src/config.ts'
import { ConfigError } from '../src/errors.ts'

describe('settings', () => {
  it('have defaults for all', () => {
    expect(readConfig({})).toEqual({
      neo4j: null,
      graph: '.readout/graph',
      publishers: null,
      identities: null,
      port: 3000,
      host: '127.0.0.1',
      logLevel: 'info',
    })
  })

  it('that are empty count as unset', () => {
    const empty = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, ' ']))
    expect(readConfig(empty)).toEqual(readConfig({}))
  })

  it('name a Neo4j server, whose URI passes through unchanged', () => {
    const NEO4J_URI = 'neo4j+s://abc.databases.example:7687?policy=eu'
    expect(readConfig({ NEO4J_URI, NEO4J_PASSWORD: ' p ', NEO4J_DATABASE: 'news' }).neo4j).toEqual({
      uri: NEO4J_URI,
      user: 'neo4j',
      password: ' p ',
      database: 'news',
    })
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['LOG_LEVEL', 'loud'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'localhost'],
  ])('refuse %s=%s, by name', (name, value) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', where: name }))
  })

  it('are each described in one line', () => {
    for (const line of Object.values(SETTINGS)) expect(line).toMatch(/^[A-Z].*\.$/)
  })
})
