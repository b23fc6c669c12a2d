import type { Article } from '../../article/article.ts'
import { itemsOf } from '../actors/items.ts'
import { table } from '../lexicon/table.ts'
import { normalise } from '../text/normalise.ts'
import { tokensOf } from '../text/tokens-of.ts'

/** Whose page it is: `of` is a code, a body's name or ''. */
export interface Publisher {
  readonly of: string
  readonly kind: string
}
const rows = table('publishers', ['match', 'kind', 'of'])
/** Hosts ("mofa.go.jp") and names ("Ministry of Foreign Affairs of Japan"), folded. */
const HOSTS = rows.filter((row) => /^[a-z0-9.-]+\.[a-z]{2,}$/.test(row.match))
const NAMES = rows.filter((row) => !/^[a-z0-9.-]+\.[a-z]{2,}$/.test(row.match))
const BY_HOST: ReadonlyMap<string, Publisher> = new Map(HOSTS.map((row) => [row.match, row] as const))

/** Who publishes the article, by its address, else by the publisher's name; null where that is unknown. */
export function publisherOf(article: Pick<Article, 'publisher' | 'url'>): Publisher | null {
  const byUrl = article.url === null ? null : byHost(article.url)
  if (byUrl !== null) return byUrl
  const name = article.publisher ?? ''
  const known = NAMES.find((row) => name.toLowerCase().includes(row.match.toLowerCase()))
  if (known !== undefined) return known
  const of = stateOrgan(name)
  if (of === null) return null
  const top = /\bpresiden|head of state|prime minister|chancell|royal|downing/i.test(name)
  return { of, kind: top ? 'presidency' : 'ministry' }
}

/**
 * The side that publishes the text: an ISO 3166-1 alpha-3 code, a body's name, or null for a news agency, a newspaper
 * or an unknown publisher. The state of an organ comes from lexicon/publishers.tsv, else from the organ's own name.
 */
export function homeOf(article: Pick<Article, 'publisher' | 'url'>): string | null {
  return publisherOf(article)?.of || null
}

/** "Ministry of Foreign Affairs of Japan", "Government of the Philippines": an organ of the state that it names. */
function stateOrgan(name: string): string | null {
  if (
    !/\b(?:ministry|department|presiden\w*|government|office|embassy|cabinet|chancell\w+|parliament|mission|ministerio)\b/i.test(
      name,
    )
  )
    return null
  const country = itemsOf(tokensOf(normalise(name), 0, 0)).find((item) => item.t === 'country')
  return country?.t === 'country' ? country.code : null
}

function byHost(url: string): Publisher | null {
  let host: string
  try {
    host = new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return null
  }
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const found = BY_HOST.get(at)
    if (found !== undefined) return found
  }
  return null
}
