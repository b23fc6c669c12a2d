import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { GraphEngine, Row } from '../graph/engine.ts'
import { ask, type Question } from '../graph/questions/index.ts'
import { checked, jsonSchema, type Parameter, parametersOf, type RawQuery } from './parameters.ts'

/** What can be asked for at one address: all that the router, the OpenAPI document and the docs' test need of it. */
export interface Resource {
  /** As Express writes it: `/actors/:id`. */
  readonly path: string
  readonly name: string
  readonly title: string
  readonly parameters: readonly (Parameter & { readonly in: 'path' | 'query' })[]
  readonly reply: z.core.JSONSchema.BaseSchema
  /** Statuses besides 200 that it may answer. */
  readonly problems: readonly number[]
  answer(engine: GraphEngine, pathValues: RawQuery, query: RawQuery): Promise<Row>
}

/** Serves a question at an address: path and query together are its parameters. */
export function resource<P extends z.ZodObject, R extends z.ZodType>(path: string, question: Question<P, R>): Resource {
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map((match) => match[1]))
  const parameters = parametersOf(question.params)
  const named = inPath.size > 0 || parameters.some((parameter) => parameter.required)
  return {
    path,
    name: question.name,
    title: question.title,
    parameters: parameters.map((p) => ({ ...p, in: inPath.has(p.name) ? ('path' as const) : ('query' as const) })),
    reply: jsonSchema(question.reply, 'output'),
    problems: named ? [400, 404, 503] : [400, 503],
    answer: async (engine, pathValues, query) => {
      // A path value cannot be overridden by a query key of the same name: that key is not known in the query.
      const own = parameters.filter((p) => !inPath.has(p.name))
      const strays = Object.keys(query).filter((name) => !own.some((p) => p.name === name))
      const raw = { ...query, ...pathValues }
      if (strays.some((name) => inPath.has(name))) checked(question.params, own, query)
      return ask(engine, question, checked(question.params, parameters, raw))
    },
  }
}

/** The handler of a resource: answers as JSON, errors go to the one place that makes problems of them. */
export function serve(engine: GraphEngine, { answer }: Resource) {
  return async (request: Request, response: Response): Promise<void> => {
    const row = await answer(engine, request.params, request.query)
    response.setHeader('Cache-Control', 'no-cache')
    response.json(row)
  }
}
