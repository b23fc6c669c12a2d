import { dataOf } from '../data-file.ts'
import { hostOf } from '../publisher.ts'
import { Citations } from './citations.ts'
import { type PublisherProfile, PublisherRow } from './row.ts'

/** A publisher as an article names it: its name and, where it is known, what it is. */
export interface Resolved {
  readonly name: string | null
  readonly profile: PublisherProfile | null
}

/** Kinds whose names stand in longer ones ("The Ministry of Foreign Affairs of Japan, press office"). */
const OFFICIAL: ReadonlySet<string> = new Set(['ministry', 'presidency', 'government', 'organisation'])
/** A name that is an address (`www.mofa.go.jp`, `News.Az`). */
const HOST = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+){0,9}\.[a-z]{2,12}$/i
const AGENCY_WORDS = /\b(?:news|press) (?:agency|service)\b/i

/** The publishers that are known, found by their hosts and names. Where two rows claim a host or a name, the first has it. */
export class Publishers {
  readonly #byHost = new Map<string, PublisherRow>()
  readonly #byName = new Map<string, PublisherRow>()
  /** Who is cited for a report. */
  readonly citations: Citations

  constructor(rows: readonly PublisherRow[]) {
    for (const row of rows) {
      for (const host of row.hosts) if (!this.#byHost.has(host)) this.#byHost.set(host, row)
      for (const name of [row.name, ...row.also].map(folded)) if (!this.#byName.has(name)) this.#byName.set(name, row)
    }
    this.citations = new Citations(rows.filter(({ kind }) => kind === 'agency' || kind === 'newspaper'))
  }

  /**
   * Who publishes, by what the input says and by its address. The name is the known one where the input gives none, another spelling
   * of it, a part of it ("Ministry of Foreign Affairs" on a ministry's host), only a host, or a name that nobody knows on the host of
   * an agency or a newspaper ("World", "Asia Edition"); else it stays as the input gives it.
   */
  resolve(stated: string | null, url: string | null): Resolved {
    const said = stated !== null && HOST.test(stated) ? stated.toLowerCase().replace(/^www\./, '') : null
    const host = hostOf(url) ?? said
    const name = said !== null && said === host ? null : stated
    const byHost = host === null ? null : this.#ofHost(host)
    if (name === null) return { name: byHost?.name ?? stated ?? host, profile: byHost && profileOf(byHost) }
    const byName = this.#byName.get(folded(name)) ?? null
    const row = byHost ?? byName ?? this.#within(name)
    const own = byName ?? (byHost !== null && (isOfNews(byHost) || isPartOf(name, byHost)) ? byHost : null)
    return {
      name: own?.name ?? name,
      profile:
        row !== null ? profileOf(row) : AGENCY_WORDS.test(name) ? { kind: 'agency', country: null, body: null } : null,
    }
  }

  /** The row of a host, or of one that it stands under. */
  #ofHost(host: string): PublisherRow | null {
    for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
      const row = this.#byHost.get(at)
      if (row !== undefined) return row
    }
    return null
  }

  /** The official publisher whose name stands in a longer one; the longest such name. */
  #within(name: string): PublisherRow | null {
    const words = ` ${folded(name)} `
    let best: { row: PublisherRow; length: number } | null = null
    for (const [known, row] of this.#byName) {
      if (OFFICIAL.has(row.kind) && known.length > (best?.length ?? 0) && words.includes(` ${known} `))
        best = { row, length: known.length }
    }
    return best?.row ?? null
  }
}

/** A name without its country, as a site that needs to name none gives it. Common sites of governments hold pages of many ministries. */
function isPartOf(name: string, row: PublisherRow): boolean {
  return row.kind !== 'government' && ` ${folded(row.name)} `.includes(` ${folded(name)} `)
}

/** Those on whose hosts nobody else publishes. */
function isOfNews({ kind }: PublisherRow): boolean {
  return kind === 'agency' || kind === 'newspaper'
}

function profileOf({ kind, country, body }: PublisherRow): PublisherProfile {
  return { kind, country: country ?? null, body: body ?? null }
}

/** For comparing: without capitals, accents' case, points, an article. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim()
}

const shippedRows = PublisherRow.array().parse(dataOf(new URL('./publishers.yaml', import.meta.url)))

/** Those of `publishers.yaml`. */
export const PUBLISHERS = new Publishers(shippedRows)

/** Those of `publishers.yaml` and, before them, a user's own. */
export function withRows(rows: readonly PublisherRow[]): Publishers {
  return new Publishers([...rows, ...shippedRows])
}
