import type { Article } from '../../article/article.ts'
import { itemsOf } from '../actors/items.ts'
import { table } from '../lexicon/table.ts'
import { normalise } from '../text/normalise.ts'
import { tokensOf } from '../text/tokens-of.ts'

interface Publisher {
  readonly of: string
  readonly kind: string
}
const rows = table('publishers', ['match', 'kind', 'of'])
/** Hosts ("mofa.go.jp") and names ("Ministry of Foreign Affairs of Japan"), folded. */
const HOSTS = rows.filter((row) => /^[a-z0-9.-]+\.[a-z]{2,}$/.test(row.match))
const NAMES = rows.filter((row) => !/^[a-z0-9.-]+\.[a-z]{2,}$/.test(row.match))
const BY_HOST: ReadonlyMap<string, Publisher> = new Map(HOSTS.map((row) => [row.match, row] as const))

/** Who publishes the article: the state or body behind it, or null where that is unknown or a newspaper. */
export function publisherOf(article: Pick<Article, 'publisher' | 'url'>): Publisher | null {
  const byUrl = article.url === null ? null : byHost(article.url)
  if (byUrl !== null) return byUrl
  const name = (article.publisher ?? '').toLowerCase()
  if (name === '') return null
  return NAMES.find((row) => name.includes(row.match.toLowerCase())) ?? null
}

/**
 * The side that publishes the text: an ISO 3166-1 alpha-3 code, a body's name, or null for a news agency, a newspaper
 * or an unknown publisher. The state of a ministry comes from lexicon/publishers.tsv, else from its own name.
 */
export function homeOf(article: Pick<Article, 'publisher' | 'url'>): string | null {
  const publisher = publisherOf(article)
  if (publisher !== null)
    return /^(?:agency|newspaper)$/.test(publisher.kind) || publisher.of === '' ? null : publisher.of
  return stateOrgan(article.publisher ?? '')
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
