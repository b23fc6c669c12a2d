import type { Value } from '../engine.ts'
import { NODE_PROPERTIES, type PropertyType, RELATIONSHIP_PROPERTIES } from '../properties.ts'
import { RELATIONSHIPS } from '../schema.ts'
import { labelOf } from './elements.ts'
import type { ExportFormat } from './formats.ts'
import { allOf, DRAWN, flat, idOf, isDrawn, shownAs } from './graphml.ts'
import { xml } from './xml.ts'

/** GEXF 1.3 (gexf.net): Gephi's own. Texts are left out, so that it stays light. */
export const gexf: ExportFormat = {
  title: "GEXF, Gephi's own; without the texts of articles",
  files: (elements) => [
    {
      name: 'graph.gexf',
      async *pieces() {
        yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
        yield '<meta><creator>Readout</creator></meta>\n<graph defaultedgetype="directed">\n'
        yield* attributes('node', { kind: 'string', ...allOf(NODE_PROPERTIES) })
        yield* attributes('edge', allOf(RELATIONSHIP_PROPERTIES))
        yield '<nodes>\n'
        for (const kind of DRAWN)
          for await (const { id, properties } of elements.nodes(kind))
            yield `<node id="${xml(idOf(labelOf(kind), id))}" label="${xml(shownAs(id, properties))}">${values({ kind, ...properties })}</node>\n`
        yield '</nodes>\n<edges>\n'
        let edge = 0
        for (const { type, from, to } of RELATIONSHIPS) {
          if (![from, to].every(isDrawn)) continue
          for await (const { from: source, to: target, properties } of elements.relationships(type)) {
            edge += 1
            yield `<edge id="${edge}" kind="${type}" label="${type}" source="${xml(idOf(source.label, source.id))}" target="${xml(idOf(target.label, target.id))}">${values(properties)}</edge>\n`
          }
        }
        yield '</edges>\n</graph>\n</gexf>\n'
      },
    },
  ],
}

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'integer',
  float: 'double',
  boolean: 'boolean',
  'string[]': 'string',
  'int[]': 'string',
}

function* attributes(of: 'node' | 'edge', properties: Readonly<Record<string, PropertyType>>): Generator<string> {
  yield `<attributes class="${of}">\n`
  for (const [name, type] of Object.entries(properties))
    yield `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`
  yield '</attributes>\n'
}

function values(properties: Readonly<Record<string, Value>>): string {
  const known = Object.entries(properties).filter(([name, value]) => value !== null && name !== 'key')
  if (known.length === 0) return ''
  return `<attvalues>${known.map(([name, value]) => `<attvalue for="${name}" value="${xml(flat(value))}"/>`).join('')}</attvalues>`
}
