import type { z } from 'zod'
import { Live, Ready } from './health.ts'
import { jsonSchema } from './parameters.ts'
import { PROBLEM_TYPE, Problem } from './problem.ts'
import type { Resource } from './resource.ts'

const JSON_TYPE = 'application/json'

const REASONS: Readonly<Record<number, string>> = {
  400: 'A parameter is not as it should be; `errors` names each',
  404: 'What is asked for is not in the graph',
  503: 'The graph does not answer; try again after `Retry-After` seconds',
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: object
  readonly servers: readonly object[]
  readonly paths: Readonly<Record<string, { readonly get: object }>>
  readonly components: { readonly schemas: Readonly<Record<string, z.core.JSONSchema.BaseSchema>> }
}

/** The OpenAPI 3.1 document, made of the schemas by which requests are checked and answers are tested. */
export function openApiDocument(resources: readonly Resource[], version: string): OpenApiDocument {
  const paths = resources.map((resource) => [templated(resource.path), { get: operation(resource) }] as const)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version,
      summary: 'Who said what to whom, and what was promised, each fact with its exact words.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: {
      ...Object.fromEntries(paths),
      '/health/live': { get: plain('live', 'Whether the process answers', jsonSchema(Live, 'output'), []) },
      '/health/ready': {
        get: plain('ready', 'Whether the graph answers, and what it holds', jsonSchema(Ready, 'output'), [503]),
      },
      '/openapi.json': { get: plain('openapi', 'This document', { type: 'object' }, []) },
    },
    components: { schemas: { Problem: jsonSchema(Problem, 'output') } },
  }
}

/** `/actors/:id` as OpenAPI writes it: `/actors/{id}`. */
export const templated = (path: string) => path.replace(/:(\w+)/g, '{$1}')

function operation(resource: Resource) {
  const { name, title, reply, problems } = resource
  const parameters = resource.parameters.map((parameter) => {
    const { description, ...schema } = parameter.schema
    return {
      name: parameter.name,
      in: parameter.in,
      required: parameter.in === 'path' || parameter.required,
      ...(description === undefined ? {} : { description }),
      schema,
      // Repeated keys: ?force=pledge&force=request
      ...(parameter.many ? { style: 'form', explode: true } : {}),
    }
  })
  return { ...plain(name, title, reply, problems), parameters }
}

function plain(operationId: string, summary: string, schema: object, problems: readonly number[]) {
  const failures = problems.map((status) => [
    String(status),
    {
      description: REASONS[status] ?? 'Problem',
      content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ])
  return {
    operationId,
    summary,
    responses: {
      '200': { description: summary, content: { [JSON_TYPE]: { schema } } },
      ...Object.fromEntries<object>(failures.map(([status, body]) => [String(status), Object(body)])),
    },
  }
}
