import { MORE_LABELS } from '../properties.ts'
import { RELATIONSHIPS } from '../schema.ts'
import { KINDS_OF_NODES } from './elements.ts'
import type { ExportFormat } from './formats.ts'

/** A line of JSON for each node and each relationship. */
export const ndjson: ExportFormat = {
  title: 'a JSON object on each line: nodes, then relationships',
  files: (elements) => [
    {
      name: 'graph.ndjson',
      async *pieces() {
        for (const kind of KINDS_OF_NODES)
          for await (const { id, properties } of elements.nodes(kind))
            yield line({ type: 'node', id, labels: [kind, ...(MORE_LABELS[kind] ?? [])], properties })
        for (const { type } of RELATIONSHIPS)
          for await (const { from, to, properties } of elements.relationships(type))
            yield line({ type: 'relationship', label: type, from, to, properties })
      },
    },
  ],
}

const line = (value: object) => `${JSON.stringify(value)}\n`
