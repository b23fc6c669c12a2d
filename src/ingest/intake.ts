import type { FieldMap } from '../article/fields.ts'
import type { Publishers } from '../article/publishers/publishers.ts'
import { publishersWith } from '../article/publishers/user-file.ts'
import { Web } from '../article/web/web.ts'
import { type Identities, identitiesOf } from '../graph/identity/user-file.ts'

/** How inputs are taken and read. */
export interface Intake {
  /** How many threads may read; with 1 all is read in process. */
  readonly workers: number
  /** Which fields of a record hold what, where the usual names do not tell. */
  readonly fields?: FieldMap
  /** A user's own list of publishers, a file. */
  readonly publishers?: string | null
  /** A user's own list of who is who, a file. */
  readonly identities?: string | null
  /** Addresses may be ones that are not public. */
  readonly allowPrivate?: boolean
  /** The first fault ends the run. */
  readonly strict?: boolean
}

/** All that an intake needs while it goes on, closed at its end. */
export interface OpenIntake extends Omit<Intake, 'publishers' | 'identities'> {
  readonly web: Web
  /** Where a user has a list of publishers, those of it and the shipped ones. */
  readonly publishers?: Publishers
  readonly identities?: Identities
}

/** In process, by the usual names, from public hosts. */
export const PLAIN: Intake = { workers: 1 }

/**
 * Runs `work` with a connection to the web, which is closed whatever becomes of it.
 * @throws ConfigError CONFIG_PUBLISHERS, CONFIG_IDENTITIES where a list of the user's cannot be read
 */
export async function withIntake<T>(
  { publishers: file, identities: list, ...intake }: Intake,
  work: (open: OpenIntake) => Promise<T>,
): Promise<T> {
  const own = file == null ? {} : { publishers: await publishersWith(file) }
  const identities = identitiesOf(list ?? null)
  const web = openWeb(intake)
  try {
    return await work({ ...intake, ...own, identities, web })
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
