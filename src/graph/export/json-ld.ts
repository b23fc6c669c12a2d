import type { Row, Value } from '../engine.ts'
import { RELATIONSHIPS } from '../schema.ts'
import { KINDS_OF_NODES, labelOf, type NodeElement, type RelationshipElement } from './elements.ts'
import type { ExportFormat } from './formats.ts'

/**
 * JSON-LD 1.1 with terms of schema.org and PROV-O where they fit, and of our own vocabulary where they do not. A relationship that
 * bears properties is a node of its own (`readout:Relation`) beside the plain link, since a link cannot bear any.
 */
export const jsonLd: ExportFormat = {
  title: 'JSON-LD with terms of schema.org and PROV',
  files: (elements) => [
    {
      name: 'graph.jsonld',
      async *pieces() {
        yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n`
        let first = true
        const item = (value: object) => {
          const text = `${first ? '' : ',\n'}${JSON.stringify(value)}`
          first = false
          return text
        }
        for (const kind of KINDS_OF_NODES.filter((each) => TYPES[each] !== undefined))
          for await (const node of elements.nodes(kind)) yield item(nodeItem(node))
        for (const { type } of RELATIONSHIPS) {
          let nth = 0
          for await (const relationship of elements.relationships(type)) {
            nth += 1
            for (const each of relationshipItems(relationship, nth)) yield item(each)
          }
        }
        yield '\n]}\n'
      },
    },
  ],
}

const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  readout: 'urn:readout:vocabulary:',
  id: '@id',
  type: '@type',
}

/** Of each kind of node, its types. What Readout keeps for itself has none and is left out. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  Article: ['schema:NewsArticle', 'prov:Entity'],
  Text: ['schema:TextObject', 'prov:Entity'],
  Publisher: ['schema:Organization', 'prov:Organization'],
  Person: ['schema:Person', 'prov:Person'],
  Country: ['schema:Country', 'prov:Agent'],
  Organisation: ['schema:Organization', 'prov:Organization'],
  Contact: ['schema:Event', 'prov:Activity'],
  Statement: ['schema:Quotation', 'prov:Entity'],
  Commitment: ['readout:Commitment', 'prov:Entity'],
  Theme: ['schema:DefinedTerm'],
}

/** Properties that other vocabularies have a term for; the others are our own. */
const TERMS: Readonly<Record<string, string>> = {
  name: 'schema:name',
  aliases: 'schema:alternateName',
  title: 'schema:headline',
  url: 'schema:url',
  urls: 'schema:sameAs',
  body: 'schema:text',
  quote: 'schema:text',
  language: 'schema:inLanguage',
  licence: 'schema:license',
  code: 'schema:identifier',
}

/** The term for what links two nodes, and whether it leads from the other end. */
const LINKS: Readonly<Record<string, { readonly term: string; readonly back?: true }>> = {
  HAS_TEXT: { term: 'schema:associatedMedia' },
  PUBLISHED_BY: { term: 'schema:publisher' },
  COPY_OF: { term: 'prov:alternateOf' },
  MENTIONS: { term: 'schema:mentions' },
  REPORTS: { term: 'schema:about' },
  CARRIES: { term: 'schema:hasPart' },
  CLAIMS: { term: 'readout:claims' },
  SAID: { term: 'prov:wasAttributedTo', back: true },
  VOICED: { term: 'prov:wasAttributedTo', back: true },
  PARTY_TO: { term: 'readout:party', back: true },
  TOWARDS: { term: 'readout:towards' },
  ABOUT: { term: 'schema:about' },
  ECHOES: { term: 'prov:wasRevisionOf' },
  TOOK_PART_IN: { term: 'schema:attendee', back: true },
  REPRESENTS: { term: 'prov:actedOnBehalfOf' },
}

const iri = (label: string, id: string) => `urn:readout:${label.toLowerCase()}:${encodeURIComponent(id)}`

function nodeItem({ kind, id, properties }: NodeElement): object {
  const date = dateOf(kind, properties)
  return { id: iri(labelOf(kind), id), type: TYPES[kind], ...date, ...translated(properties) }
}

/** A day means what the kind of node makes of it. */
function dateOf(kind: string, { date }: Row): object {
  if (typeof date !== 'string') return {}
  const day = { '@value': date, '@type': 'schema:Date' }
  return { [kind === 'Contact' ? 'schema:startDate' : 'schema:datePublished']: day }
}

const NOT_SHOWN: ReadonlySet<string> = new Set([
  'date',
  'day',
  'hash',
  'copy',
  'sketch',
  'search',
  'folded',
  'evidence',
])

function translated(properties: Row): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && !NOT_SHOWN.has(name))
      .map(([name, value]) => [TERMS[name] ?? `readout:${name}`, value]),
  )
}

function relationshipItems({ type, from, to, properties }: RelationshipElement, nth: number): object[] {
  const { term, back } = LINKS[type] ?? { term: `readout:${type}` }
  const [source, target] = [iri(from.label, from.id), iri(to.label, to.id)]
  const link = back === undefined ? { id: source, [term]: { id: target } } : { id: target, [term]: { id: source } }
  const own = translated(properties)
  if (Object.keys(own).length === 0) return [link]
  const relation = {
    id: `urn:readout:relation:${type}:${nth}`,
    type: ['readout:Relation'],
    'readout:from': { id: source },
    'readout:link': term,
    'readout:to': { id: target },
    ...own,
  }
  return [link, relation]
}
