import type { Request, Response } from 'express'
import { z } from 'zod'
import type { GraphEngine } from '../graph/engine.ts'
import { ask, counts } from '../graph/questions/index.ts'

export const Live = z.object({ status: z.literal('live') })
export const Ready = z.object({ status: z.literal('ready'), graph: z.enum(['neo4j', 'embedded']), holds: counts.reply })

/** The process answers. */
export function live(_request: Request, response: Response): void {
  response.setHeader('Cache-Control', 'no-store').json({ status: 'live' })
}

/** The graph answers too, and what it holds; a 503 problem otherwise. */
export function ready(engine: GraphEngine) {
  return async (_request: Request, response: Response): Promise<void> => {
    await engine.verify()
    const holds = await ask(engine, counts, {})
    response.setHeader('Cache-Control', 'no-store').json({ status: 'ready', graph: engine.dialect.name, holds })
  }
}
