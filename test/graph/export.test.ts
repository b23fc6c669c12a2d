import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dumpGraph, type GraphDump } from '../../src/graph/dump.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { literal } from '../../src/graph/export/cypher-script.ts'
import { elementsOf } from '../../src/graph/export/elements.ts'
import { EXPORT_FORMATS, type ExportFormatName } from '../../src/graph/export/formats.ts'
import { xml } from '../../src/graph/export/xml.ts'
import { joinGraph } from '../../src/graph/join/join.ts'
import { MORE_LABELS, NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../../src/graph/properties.ts'
import { RELATIONSHIPS } from '../../src/graph/schema.ts'
import { writeReadings } from '../../src/graph/write.ts'
import { courier, herald, notes } from './made-readings.ts'
import { WORLD } from './made-world.ts'
import { sheet } from './questions/made-graph.ts'

const engine = openEmbedded(null)
let dump: GraphDump
beforeAll(async () => {
  await engine.ensureSchema()
  await writeReadings(engine, [...WORLD, herald(), courier(), notes(), sheet()])
  await joinGraph(engine)
  dump = await dumpGraph(engine)
})
afterAll(() => engine.close())

async function written(format: ExportFormatName): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const { name, pieces } of EXPORT_FORMATS[format].files(elementsOf(engine))) {
    let all = ''
    for await (const piece of pieces()) all += piece
    files.set(name, all)
  }
  return files
}
const only = async (format: ExportFormatName) => [...(await written(format)).values()][0] ?? ''
const drawn = () =>
  dump.nodes.filter(({ labels }) => !['Text', 'Identity', 'Readout'].some((label) => labels.includes(label)))
const drawnLinks = () => dump.relationships.filter(({ type }) => type !== 'HAS_TEXT')

describe('what is known of the graph', () => {
  it('names every label, relationship and property that is written', () => {
    for (const { labels, properties } of dump.nodes) {
      const kind = labels.find((label) => label in NODE_PROPERTIES) ?? `none of ${labels}`
      expect([kind, ...(MORE_LABELS[kind] ?? [])].sort()).toEqual(labels)
      expect(['id', ...Object.keys(NODE_PROPERTIES[kind] ?? {})]).toEqual(
        expect.arrayContaining(Object.keys(Object(properties))),
      )
    }
    for (const { type, properties } of dump.relationships) {
      expect(RELATIONSHIPS.map((each) => each.type)).toContain(type)
      expect(Object.keys(RELATIONSHIP_PROPERTIES[type] ?? {})).toEqual(
        expect.arrayContaining(Object.keys(Object(properties))),
      )
    }
  })
})

describe('an export', () => {
  it('as lines of JSON holds every node and relationship', async () => {
    const lines = (await only('ndjson')).trim().split('\n')
    const all = lines.map((line): Record<string, unknown> => JSON.parse(line))
    expect(all.filter(({ type }) => type === 'node')).toHaveLength(dump.nodes.length)
    expect(all.filter(({ type }) => type === 'relationship')).toHaveLength(dump.relationships.length)
    expect(all.find(({ id }) => id === 'p-ana-more.HUN')).toMatchObject({ labels: ['Person', 'Actor'] })
  })

  it('as a script restores the graph', async () => {
    const other = openEmbedded(null)
    const script = await only('cypher')
    const statements = script.split(/;\n(?=CREATE |UNWIND |$)/).filter((each) => each !== '')
    expect(statements.length).toBeGreaterThan(20)
    for (const cypher of statements) await other.write([{ cypher, params: {} }])
    expect(await dumpGraph(other)).toEqual(dump)
    await other.close()
  })

  it('as GraphML and GEXF is read by another program, with every node and relationship but texts', async () => {
    for (const graph of [
      graphml.parse(MultiDirectedGraph, await only('graphml')),
      gexf.parse(MultiDirectedGraph, await only('gexf')),
    ]) {
      expect(graph.order).toBe(drawn().length)
      expect(graph.size).toBe(drawnLinks().length)
      expect(graph.getNodeAttributes('actor:p-ana-more.HUN')).toMatchObject({ label: 'Ana Móré', kind: 'Person' })
      const odd = graph.filterNodes((_, { label }) => String(label).includes('Okoye'))
      expect(odd.map((node) => graph.getNodeAttribute(node, 'label'))).toContain('Dara <b>Okoye</b>')
    }
  })

  it('as CSV has a file for each kind, with names and types first', async () => {
    const files = await written('csv')
    expect(files.get('nodes-Theme.csv')?.split('\n')[0]).toBe('id:ID(Theme),name:string,:LABEL')
    expect(files.get('relationships-ECHOES.csv')?.split('\n')[0]).toBe(
      ':START_ID(Commitment),:END_ID(Commitment),similarity:float,:TYPE',
    )
    expect(files.get('nodes-Person.csv')).toContain('Person\u001fActor')
    expect(files.get('import.txt')).toContain('--nodes=nodes-Person.csv\n')
  })

  it('as JSON-LD is one document whose links lead to nodes that it holds', async () => {
    const { '@graph': items }: { '@graph': Record<string, unknown>[] } = JSON.parse(await only('jsonld'))
    const typed = new Set(items.filter((item) => 'type' in item).map(({ id }) => id))
    for (const item of items)
      for (const value of Object.values(item))
        if (typeof value === 'object' && value !== null && 'id' in value) expect(typed).toContain(value.id)
    expect(items.find(({ id }) => id === 'urn:readout:actor:p-ana-more.HUN')).toMatchObject({
      type: ['schema:Person', 'prov:Person'],
      'schema:name': 'Ana Móré',
    })
    expect(items.filter((item) => 'prov:wasRevisionOf' in item)).toHaveLength(1)
  })
})

describe('what stands in articles', () => {
  it.each([
    ["it's", "'it\\'s'"],
    ['back\\slash', "'back\\\\slash'"],
    ['a\nb\u0000\u2028', "'a\\u000ab\\u0000\\u2028'"],
    ['\ud800 and 😀', "'\\ud800 and 😀'"],
    [['x', 1, true, null], "['x', 1, true, null]"],
    [{ a: 'b', c: null }, "{`a`: 'b'}"],
  ])('is escaped in a script: %j', (value, expected) => {
    expect(literal(value)).toBe(expected)
  })
  it.each([
    ['a < b & "c"\n', 'a &lt; b &amp; &quot;c&quot;&#10;'],
    ['\u0000\ud800 😀', '\ufffd\ufffd 😀'],
  ])('is escaped in XML: %j', (text, expected) => {
    expect(xml(text)).toBe(expected)
  })
})
