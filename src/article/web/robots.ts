import robots from 'robots-parser'

// Its types say that the function is a member of the module, which it is itself.
const parse = robots as unknown as typeof robots.default

/** The most that is read of a robots.txt (RFC 9309 asks for at least this much). Bytes. */
export const ROBOTS_LIMIT = 512_000
/** A site's own pause between two requests counts up to this many seconds. */
const LONGEST_PAUSE = 30

/** What a site's robots.txt allows our user agent. */
export interface Rules {
  allows(url: string): boolean
  /** Seconds that the site asks for between two requests; 0 where it asks for none. */
  readonly pause: number
}

/** Everything is allowed: there is no robots.txt. */
export const ALL: Rules = { allows: () => true, pause: 0 }
/** Nothing is: it cannot be read, which may well forbid us (RFC 9309, 2.3.1.4). */
export const NONE: Rules = { allows: () => false, pause: 0 }

/** The rules of a robots.txt, for one user agent. */
export function rulesOf(url: string, words: string, agent: string): Rules {
  const file = parse(url, words)
  return {
    allows: (page) => file.isAllowed(page, agent) !== false,
    pause: Math.min(LONGEST_PAUSE, file.getCrawlDelay(agent) ?? 0),
  }
}
