import type { FieldMap } from '../article/fields.ts'
import { Web } from '../article/web/web.ts'

/** How inputs are taken and read. */
export interface Intake {
  /** How many threads may read; with 1 all is read in process. */
  readonly workers: number
  /** Which fields of a record hold what, where the usual names do not tell. */
  readonly fields?: FieldMap
  /** Addresses may be ones that are not public. */
  readonly allowPrivate?: boolean
  /** The first fault ends the run. */
  readonly strict?: boolean
}

/** All that an intake needs while it goes on, closed at its end. */
export interface OpenIntake extends Intake {
  readonly web: Web
}

/** In process, by the usual names, from public hosts. */
export const PLAIN: Intake = { workers: 1 }

/** Runs `work` with a connection to the web, which is closed whatever becomes of it. */
export async function withIntake<T>(intake: Intake, work: (open: OpenIntake) => Promise<T>): Promise<T> {
  const web = openWeb(intake)
  try {
    return await work({ ...intake, web })
  } finally {
    await web.close()
  }
}

/** The web as we visit it. */
export function openWeb({ allowPrivate = false }: Pick<Intake, 'allowPrivate'>): Web {
  return new Web({ agent: AGENT, allowPrivate })
}

/** How we name ourselves to sites; robots.txt is asked for this name. */
const AGENT = 'Readout/0.1 (reads diplomatic news; respects robots.txt)'
