import type { NextFunction, Request, Response } from 'express'
import { GraphError } from '../errors.ts'
import { problemOf, sendProblem } from './problem.ts'

/** Answers with a problem when there is no answer after so many milliseconds; what comes later is dropped. */
export function timeLimit(milliseconds: number) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const timer = setTimeout(() => {
      if (response.headersSent) return
      const error = new GraphError('GRAPH_TIMEOUT', 'The answer took too long.', null, 'Try again, or ask for less.')
      sendProblem(response, problemOf(error, request.path))
    }, milliseconds)
    timer.unref()
    response.once('close', () => clearTimeout(timer))
    next()
  }
}
