import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { modelPicture } from '../../scripts/model-picture/draw.ts'
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../../src/graph/properties.ts'
import { RELATIONSHIPS, SCHEMA_VERSION } from '../../src/graph/schema.ts'

const docs = (name: string) => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')

it('the picture of the model is what the schema says', () => {
  expect(docs('graph-model.svg'), 'run npm run docs:model').toBe(modelPicture())
  for (const { type } of RELATIONSHIPS) expect(modelPicture()).toContain(`>${type}`)
})

it('the page names every label, relationship and property, and the version', () => {
  const page = docs('graph-model.md')
  expect(page).toContain(`version: ${SCHEMA_VERSION}`)
  for (const [label, properties] of Object.entries(NODE_PROPERTIES)) {
    expect(page).toContain(`| \`${label}\` |`)
    for (const name of Object.keys(properties)) expect(page, `${label}.${name}`).toContain(`\`${name}\``)
  }
  for (const { type } of RELATIONSHIPS) {
    expect(page).toContain(type)
    for (const name of Object.keys(RELATIONSHIP_PROPERTIES[type] ?? {}))
      expect(page, `${type}.${name}`).toContain(`\`${name}\``)
  }
})
