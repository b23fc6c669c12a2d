import type { Value } from '../engine.ts'
import { NODE_PROPERTIES, type PropertyType, RELATIONSHIP_PROPERTIES } from '../properties.ts'
import { RELATIONSHIPS } from '../schema.ts'
import { KINDS_OF_NODES, labelOf } from './elements.ts'
import type { ExportFormat } from './formats.ts'
import { xml } from './xml.ts'

/** GraphML 1.0 (graphml.graphdrawing.org): for Gephi, yEd, NetworkX, igraph. Texts are left out, so that it stays light. */
export const graphml: ExportFormat = {
  title: 'GraphML, for Gephi, yEd, NetworkX, igraph; without the texts of articles',
  files: (elements) => [
    {
      name: 'graph.graphml',
      async *pieces() {
        yield HEAD
        yield* keys('node', { label: 'string', kind: 'string', ...allOf(NODE_PROPERTIES) })
        yield* keys('edge', { label: 'string', ...allOf(RELATIONSHIP_PROPERTIES) })
        yield '<graph id="readout" edgedefault="directed">\n'
        for (const kind of DRAWN)
          for await (const { id, properties } of elements.nodes(kind))
            yield `<node id="${xml(idOf(labelOf(kind), id))}">${data('node', { label: shownAs(id, properties), kind, ...properties })}</node>\n`
        let edge = 0
        for (const { type, from, to } of RELATIONSHIPS) {
          if (![from, to].every(isDrawn)) continue
          for await (const { from: source, to: target, properties } of elements.relationships(type)) {
            edge += 1
            yield `<edge id="e${edge}" source="${xml(idOf(source.label, source.id))}" target="${xml(idOf(target.label, target.id))}">${data('edge', { label: type, ...properties })}</edge>\n`
          }
        }
        yield '</graph>\n</graphml>\n'
      },
    },
  ],
}

/** Kinds of nodes that a picture of the graph shows: all but the texts, and what Readout keeps for itself. */
export const DRAWN = KINDS_OF_NODES.filter((kind) => !['Text', 'Identity', 'Readout'].includes(kind))
export const isDrawn = (label: string): boolean => label === 'Actor' || DRAWN.includes(label)

/** One space of ids for all: labels keep those apart that are equal. GraphML asks for name tokens: no other signs than these. */
export const idOf = (label: string, id: string): string =>
  `${label.toLowerCase()}:${id.replace(/[^\p{L}\p{N}.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`

/** What a node is called in a picture. */
export function shownAs(id: string, { name, title, quote, kind, date }: Readonly<Record<string, Value>>): string {
  for (const each of [name, title, quote]) if (typeof each === 'string' && each !== '') return each
  return typeof kind === 'string' ? [kind, date].filter((each) => typeof each === 'string').join(' ') : id
}

/** Every property of any of these, with its type, but for `key`, which says nothing that `office` does not, and which programs take for their own. */
export function allOf(properties: Readonly<Record<string, Readonly<Record<string, PropertyType>>>>) {
  const { key: _, ...all } = Object.assign({}, ...Object.values(properties)) as Readonly<Record<string, PropertyType>>
  return all
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'int',
  float: 'double',
  boolean: 'boolean',
  'string[]': 'string',
  'int[]': 'string',
}

function* keys(of: 'node' | 'edge', properties: Readonly<Record<string, PropertyType>>): Generator<string> {
  for (const [name, type] of Object.entries(properties))
    yield `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`
}

function data(of: 'node' | 'edge', values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || name === 'key' ? [] : [`<data key="${of}-${name}">${xml(flat(value))}</data>`],
    )
    .join('')
}

/** Lists become one text, since these formats have no lists that programs agree on. */
export function flat(value: Value): string {
  return Array.isArray(value) ? value.join('; ') : String(value)
}
