import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { RequestError } from '../errors.ts'
import type { GraphEngine } from '../graph/engine.ts'
import type { Logger } from '../log.ts'
import { startPage } from '../web/start-page.ts'
import { live, ready } from './health.ts'
import { openApiDocument } from './openapi.ts'
import { problemOf, sendProblem } from './problem.ts'
import { requestId } from './request-id.ts'
import { serve } from './resource.ts'
import { RESOURCES } from './resources.ts'
import { timeLimit } from './time-limit.ts'
import { version } from './version.ts'

export interface AppOptions {
  /** Without one, nothing is logged. */
  readonly log?: Logger
  /** Milliseconds after which a request that has no answer yet gets a problem. */
  readonly timeLimit?: number
}

/** Pages load their style from here, and nothing from anywhere else; no script runs. */
const CONTENT_SECURITY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
}

/** The Express application. It reads only; the engine stays the caller's to close. */
export function createApp(engine: GraphEngine, options: AppOptions = {}): Express {
  const app = express()
  app.set('query parser', 'simple')
  app.set('json spaces', 2)

  app.use(requestId)
  app.use(helmet({ contentSecurityPolicy: CONTENT_SECURITY, strictTransportSecurity: false }))
  app.use('/static', express.static(join(import.meta.dirname, '../web/static'), { maxAge: '1h', index: false }))
  app.use(timeLimit(options.timeLimit ?? 30_000))

  const document = openApiDocument(RESOURCES, version())
  get(app, '/', startPage(engine))
  for (const resource of RESOURCES) get(app, resource.path, serve(engine, resource))
  get(app, '/health/live', live)
  get(app, '/health/ready', ready(engine))
  get(app, '/openapi.json', (_request, response) => {
    response.json(document)
  })

  app.use((request) => {
    throw new RequestError(
      'ROUTE_UNKNOWN',
      `There is nothing at ${request.path}.`,
      null,
      'GET / links to all that can be asked for.',
    )
  })
  app.use(problems(options.log))
  return app
}

/** Answers GET and HEAD at a path, tells OPTIONS what there is, and refuses the rest. */
function get(app: Express, path: string, handler: RequestHandler): void {
  app.get(path, handler)
  app.options(path, (_request, response) => {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS').status(204).end()
  })
  app.all(path, (request, response) => {
    response.setHeader('Allow', 'GET, HEAD, OPTIONS')
    throw new RequestError(
      'METHOD_NOT_ALLOWED',
      `${request.method} is not possible at ${request.path}.`,
      null,
      'Use GET.',
    )
  })
}

/** The one place where an error becomes an answer. */
function problems(log: Logger | undefined): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = problemOf(error, request.originalUrl.split('?')[0] ?? '/')
    if (problem.status >= 500)
      log?.error({ error, request: response.getHeader('X-Request-Id'), path: problem.instance }, problem.detail)
    if (response.headersSent) next(error)
    else sendProblem(response, problem)
  }
}
