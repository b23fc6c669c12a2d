import type { z } from 'zod'
import type { Dialect, GraphEngine, Row, Statement } from '../engine.ts'
import { type Found, findActors } from './find-actors.ts'

/** What the statements of one question brought back, by their names. */
export type Results = Readonly<Record<string, readonly Row[]>>

/**
 * A question that can be put to the graph: its parameters, its Cypher, the shape of its reply. API, pages and command
 * line ask these and nothing else. `cypher` and `answer` are pure: what a question asks can be seen without a database.
 */
export interface Question<P extends z.ZodObject = z.ZodObject, R extends z.ZodType = z.ZodType> {
  readonly name: string
  /** One line for people: what it answers. */
  readonly title: string
  readonly params: P
  /** One row of the reply. */
  readonly row: z.ZodObject
  /** The whole reply; tests hold every answer to it, the way of a request does not check it again. */
  readonly reply: R
  /** The words by which actors are named in the parameters, by parameter; they are looked up before `cypher` is called. */
  actors?(params: z.output<P>): Readonly<Record<string, readonly string[] | undefined>>
  cypher(params: z.output<P>, found: Found, dialect: Dialect): Readonly<Record<string, Statement>>
  /** @throws RequestError where a single thing is asked for that the graph does not hold. */
  answer(results: Results, params: z.output<P>, found: Found): Row
}

/** Any of them; its parameters must come from its own schema. */
export type AnyQuestion = Question

/** Gives a question its types; nothing else. */
export function defineQuestion<P extends z.ZodObject, R extends z.ZodType>(question: Question<P, R>): Question<P, R> {
  return question
}

/**
 * Asks a question whose parameters have been checked (`question.params.parse`).
 * @throws GraphError when the graph cannot answer, RequestError when what is asked for is not there.
 */
export async function ask<P extends z.ZodObject, R extends z.ZodType>(
  engine: GraphEngine,
  question: Question<P, R>,
  params: z.output<P>,
): Promise<Row> {
  const found = await findActors(engine, question.actors?.(params) ?? {})
  const statements = Object.entries(question.cypher(params, found, engine.dialect))
  const results = await Promise.all(
    statements.map(async ([name, statement]) => [name, await engine.read(statement)] as const),
  )
  return question.answer(Object.fromEntries(results), params, found)
}

/** As `ask`, from raw parameters, with the reply checked and typed: for pages and tests. */
export async function askTyped<P extends z.ZodObject, R extends z.ZodType>(
  engine: GraphEngine,
  question: Question<P, R>,
  params: z.input<P>,
): Promise<z.output<R>> {
  return question.reply.parse(await ask(engine, question, question.params.parse(params)))
}
