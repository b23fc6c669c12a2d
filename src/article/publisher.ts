/** A site's name that is its address: one word, a dot, and an ending that is none of prose ("News.Az", "example.com"). */
const HOST_NAME = /^[A-Za-z][A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{2,30})?\.[A-Za-z]{2,6}$/

/** "…, News.Az reports, citing Xinhua." and "…, News.Az reports." at the end of a sentence. */
const REPORTS =
  /, (?<name>[A-Z][\w'’&-]{1,30}(?:\.[A-Z][a-z]{1,5})?(?: [A-Z][\w'’&.-]{1,30}){0,4}) (?:reports|reported|informs|informed|writes)(?<citing>,? (?:citing|with reference to|referring to) )?(?=[.,]|(?<= ))/g

/**
 * The publisher that the text itself names as the one who reports, or null.
 * "X reports" alone may be the source that a publisher cites, so X must cite somebody in turn or be named like a site.
 */
export function reportingPublisher(body: string): string | null {
  for (const match of body.matchAll(REPORTS)) {
    const { name, citing } = match.groups ?? {}
    if (name !== undefined && (citing !== undefined || isHostName(name))) return name
  }
  return null
}

/** Whether a name is one that only a site has, such as `News.Az`. */
export function isHostName(name: string): boolean {
  return HOST_NAME.test(name)
}

/** The publisher's name where a line is nothing else; null otherwise. */
export function bareName(line: string, names: readonly string[]): string | null {
  const plain = line.replace(/^[-–—©\s]+|[-–—.\s]+$/g, '')
  const known = names.find((name) => name.localeCompare(plain, 'en', { sensitivity: 'accent' }) === 0)
  return known ?? (isHostName(plain) ? plain : null)
}

/** The name of the site that an address is on, without `www.`; null where the address is none. */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null
}
