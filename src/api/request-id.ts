import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'

const SOUND = /^[\w.:-]{1,100}$/

/** Gives each answer an id; one that a proxy has given is kept, so that both logs tell of the same request. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('X-Request-Id')
  response.setHeader('X-Request-Id', given !== undefined && SOUND.test(given) ? given : randomUUID())
  next()
}
