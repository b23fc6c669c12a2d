import { z } from 'zod'
import { copiesParam, dayParam } from './evidence.ts'

/** The parameters of questions that count within a span of days. */
export const spanParams = {
  since: dayParam('From this day on'),
  until: dayParam('Up to this day, inclusive'),
  copies: copiesParam,
}

interface Span {
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly copies?: 'include' | undefined
}

/** Values for `within`. */
export function spanValues({ since, until, copies }: Span) {
  return { fromDay: since ?? (until === undefined ? '' : '0'), toDay: until ?? '~', originals: copies === undefined }
}

/** A fact `n` within the span; of what copies say again, only where that is asked for. */
export const within = (n: string) =>
  `${n}.day >= $fromDay AND ${n}.day <= $toDay AND ($originals = false OR ${n}.again IS NULL)`

export const limitParam = z.coerce
  .number()
  .int()
  .min(1)
  .max(500)
  .default(50)
  .describe('How many rows at most, 1 to 500')

/** A count of facts and when they were, as rows of several questions have it. */
export const countedRow = {
  first: z.string().nullable().describe('The first day'),
  last: z.string().nullable().describe('The last day'),
}
