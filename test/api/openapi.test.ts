import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { RESOURCES } from '../../src/api/resources.ts'
import { factId } from '../../src/graph/ids.ts'
import { herald } from '../graph/questions/made-graph.ts'
import { serving } from './serving.ts'

const get = serving()
/** The call and a commitment of the made-up graph. */
const CALL = 'k-call-2025-03-01-5fe365bfd516'
const GRAIN = factId('c', herald().article.id, herald().reading.commitments[0] ?? { start: 0, end: 0 })

/** What OpenAPI 3.1 asks of the parts that we use; anything else is refused. */
const Schema = z.record(z.string(), z.unknown())
const Content = z.record(z.string(), z.strictObject({ schema: Schema }))
const Operation = z.strictObject({
  operationId: z.string().min(1),
  summary: z.string().min(1),
  parameters: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        in: z.enum(['path', 'query']),
        required: z.boolean(),
        description: z.string().min(1),
        schema: Schema,
        style: z.literal('form').optional(),
        explode: z.literal(true).optional(),
      }),
    )
    .optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), z.strictObject({ description: z.string(), content: Content })),
})
const Document = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({
    title: z.string(),
    version: z.string().regex(/^\d+\.\d+\.\d+/),
    summary: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })),
  paths: z.record(z.string().startsWith('/'), z.strictObject({ get: Operation })),
  components: z.strictObject({ schemas: z.record(z.string(), Schema) }),
})

const document = async () => Document.parse(await (await get('/openapi.json')).json())

/** Every `$ref` in a value. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : []
  return [...own, ...Object.values(value).flatMap(references)]
}

describe('the OpenAPI document', () => {
  it('has the structure that OpenAPI 3.1 asks for', async () => {
    const { paths } = await document()
    const ids = Object.values(paths).map((path) => path.get.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [path, { get: operation }] of Object.entries(paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      const parameters = operation.parameters ?? []
      expect(parameters.filter((p) => p.in === 'path').map((p) => p.name)).toEqual(inPath)
      expect(parameters.every((p) => p.in === 'query' || p.required)).toBe(true)
    }
  })
  it('points to nothing that it lacks', async () => {
    const whole = await document()
    for (const reference of references(whole))
      expect(Object.keys(whole.components.schemas).map((name) => `#/components/schemas/${name}`)).toContain(reference)
  })
  it('lists every address, and every address it lists is served', async () => {
    const { paths } = await document()
    const listed = Object.keys(paths)
    for (const { path } of RESOURCES) expect(listed).toContain(path.replace(/:(\w+)/g, '{$1}'))
    for (const [path, { get: operation }] of Object.entries(paths)) {
      const ids: Record<string, string> = { articles: herald().article.id, contacts: CALL, commitments: GRAIN }
      const id = ids[path.split('/')[1] ?? ''] ?? 'HUN'
      const needed = (operation.parameters ?? []).filter((p) => p.in === 'query' && p.required)
      const query = needed
        .map(({ name }) => `${name}=${/^(?:since|until)$/.test(name) ? '2025-03-01' : 'HUN'}`)
        .join('&')
      expect((await get(`${path.replace(/\{\w+\}/, id)}?${query}`)).status, path).toBe(200)
    }
  })
  it('has the parameters that are checked, with what is allowed', async () => {
    const { paths } = await document()
    const force = paths['/commitments']?.get.parameters?.find((p) => p.name === 'force')
    expect(force).toMatchObject({
      in: 'query',
      required: false,
      explode: true,
      schema: { type: 'array', items: { enum: ['refusal', 'agreement', 'pledge', 'proposal', 'request'] } },
    })
    const limit = paths['/commitments']?.get.parameters?.find((p) => p.name === 'limit')
    expect(limit?.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 500, default: 50 })
  })
})

describe('docs/api.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8')
  const section = (path: string) => page.split(/^## /m).find((part) => part.startsWith(`\`GET ${path}\``)) ?? ''

  it.each(RESOURCES.map((resource) => [resource.path, resource] as const))('tells of %s', (path, resource) => {
    const text = section(path)
    expect(text, 'a section').not.toBe('')
    expect(text, 'an example').toContain('```json')
    for (const { name } of resource.parameters) expect(text).toContain(`| \`${name}\` |`)
  })
  it.each(['/', '/health/live', '/health/ready', '/openapi.json'])('tells of %s', (path) => {
    expect(section(path)).not.toBe('')
  })
  it('shows what is really answered', async () => {
    const examples = [...page.matchAll(/(?:Example:|for) `GET (\/[^`]+)`:?\n\n```json\n([\s\S]*?)\n```/g)]
    expect(examples).toHaveLength(RESOURCES.length + 2)
    for (const [, path, json] of examples)
      expect(await (await get(path ?? '')).json(), path).toEqual(JSON.parse(json ?? ''))
  })
  it('tells of no parameter that there is not', () => {
    for (const { path, parameters } of RESOURCES) {
      const told = [...section(path).matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1])
      expect(told).toEqual(parameters.map((parameter) => parameter.name))
    }
  })
})
