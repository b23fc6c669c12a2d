import { csv } from './csv.ts'
import { cypherScript } from './cypher-script.ts'
import type { Elements } from './elements.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jsonLd } from './json-ld.ts'
import { ndjson } from './ndjson.ts'

/** Pieces of one file, in order. */
export type Pieces = AsyncGenerator<string>

/** A form in which the graph can be written out. */
export interface ExportFormat {
  /** One line for people: what it is for. */
  readonly title: string
  /** The files that it takes; one alone may go to standard output. */
  files(elements: Elements): readonly { readonly name: string; pieces(): Pieces }[]
}

export const EXPORT_FORMATS = { csv, ndjson, graphml, gexf, cypher: cypherScript, jsonld: jsonLd } as const
export type ExportFormatName = keyof typeof EXPORT_FORMATS
export const EXPORT_FORMAT_NAMES: readonly ExportFormatName[] = ['csv', 'ndjson', 'graphml', 'gexf', 'cypher', 'jsonld']
