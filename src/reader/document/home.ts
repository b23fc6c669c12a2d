import type { Article } from '../../article/article.ts'
import { itemsOf } from '../actors/items.ts'
import { normalise } from '../text/normalise.ts'
import { tokensOf } from '../text/tokens-of.ts'

/** Whose page it is: `of` is a code, a body's name or ''. */
export interface Publisher {
  readonly of: string
  readonly kind: string
}

/** What the reader asks of an article to know who publishes it. */
export type Published = Pick<Article, 'publisher' | 'profile'>

/** Who publishes the article: what is known of the publisher, else what its name says of it; null where that is unknown. */
export function publisherOf({ publisher, profile }: Published): Publisher | null {
  if (profile !== null) return { of: sideOf(profile), kind: profile.kind }
  const name = publisher ?? ''
  const of = stateOrgan(name)
  if (of === null) return null
  const top = /\bpresiden|head of state|prime minister|chancell|royal|downing/i.test(name)
  return { of, kind: top ? 'presidency' : 'ministry' }
}

/**
 * The side that publishes the text: an ISO 3166-1 alpha-3 code, a body's name, or null for a news agency, a newspaper
 * or an unknown publisher.
 */
export function homeOf(article: Published): string | null {
  return publisherOf(article)?.of || null
}

/** An agency and a newspaper tell what others say, wherever they are at home. */
function sideOf({ kind, country, body }: NonNullable<Article['profile']>): string {
  return kind === 'agency' || kind === 'newspaper' ? '' : (body ?? country ?? '')
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
