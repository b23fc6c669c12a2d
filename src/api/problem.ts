import type { Response } from 'express'
import { z } from 'zod'
import { ConfigError, GraphError, InputError, ReadingError, ReadoutError, RequestError } from '../errors.ts'

/** One parameter that is not as it should be. */
export const Fault = z.object({
  parameter: z.string(),
  message: z.string(),
  allowed: z.array(z.string()).optional().describe('What may stand there, where that is a list'),
})
export type Fault = z.infer<typeof Fault>

/** A problem document by RFC 9457, with Readout's stable code and, for parameters, each fault. */
export const Problem = z.object({
  type: z.string().describe('Names the kind of problem: `urn:readout:problem:` and the code'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().describe('The path that was asked for'),
  code: z.string(),
  cure: z.string().optional(),
  errors: z.array(Fault).optional(),
})
export type Problem = z.infer<typeof Problem>

export const PROBLEM_TYPE = 'application/problem+json'

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Internal error',
  503: 'The graph does not answer',
}

/** Which status answers which error: the first class that fits. A code may have its own. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  ACTOR_UNKNOWN: 404,
  ARTICLE_UNKNOWN: 404,
  COMMITMENT_UNKNOWN: 404,
  CONTACT_UNKNOWN: 404,
  ROUTE_UNKNOWN: 404,
  METHOD_NOT_ALLOWED: 405,
  // Faults of ours that another try does not mend.
  GRAPH_STATEMENT: 500,
  GRAPH_READ_ONLY: 500,
}
const STATUS_OF_CLASS = [
  { of: RequestError, status: 400 },
  { of: InputError, status: 400 },
  { of: GraphError, status: 503 },
  { of: ConfigError, status: 500 },
  { of: ReadingError, status: 500 },
]

/** A request whose parameters are at fault, all of them named. */
export class ParameterError extends RequestError {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[], cure: string) {
    const what = faults.map(({ parameter, message }) => `'${parameter}' ${message}`).join('; ')
    super('PARAMETER_INVALID', what, faults[0]?.parameter ?? null, cure)
    this.faults = faults
  }
}

/** The problem document for whatever was thrown. What is no error of ours is told to the log, not to the world. */
export function problemOf(error: unknown, instance: string): Problem {
  const known = error instanceof ReadoutError ? error : fromHttp(error)
  if (known === null)
    return {
      type: typeOf('INTERNAL'),
      title: 'Internal error',
      status: 500,
      detail: 'Something went wrong that should not have. The log says more, under the id in X-Request-Id.',
      instance,
      code: 'INTERNAL',
    }
  const status = STATUS_OF_CODE[known.code] ?? STATUS_OF_CLASS.find(({ of }) => known instanceof of)?.status ?? 500
  return {
    type: typeOf(known.code),
    title: TITLES[status] ?? 'Error',
    status,
    detail: known.message,
    instance,
    code: known.code,
    cure: known.cure,
    ...(known instanceof ParameterError ? { errors: [...known.faults] } : faultAt(known)),
  }
}

const typeOf = (code: string) => `urn:readout:problem:${code.toLowerCase().replaceAll('_', '-')}`

function faultAt(error: ReadoutError): { errors?: Fault[] } {
  const { where, message } = error
  return error instanceof RequestError && where !== null ? { errors: [{ parameter: where, message }] } : {}
}

/** Express itself refuses some requests, such as a path that is no UTF-8: errors with a status below 500. */
function fromHttp(error: unknown): RequestError | null {
  if (!(error instanceof Error) || !('status' in error)) return null
  const { status } = error
  if (typeof status !== 'number' || status < 400 || status >= 500) return null
  return new RequestError(
    'REQUEST_UNREADABLE',
    'The request cannot be read.',
    null,
    'Check how the address is encoded.',
  )
}

export function sendProblem(response: Response, problem: Problem): void {
  if (problem.status === 503) response.setHeader('Retry-After', '5')
  response.status(problem.status).type(PROBLEM_TYPE).setHeader('Cache-Control', 'no-store')
  response.send(`${JSON.stringify(problem, null, 2)}\n`)
}
