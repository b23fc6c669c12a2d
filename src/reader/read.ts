import type { Article } from '../article/article.ts'
import { READER_VERSION, type Reading } from './reading.ts'

/** Reads an article. Pure: no network, no clock, no randomness; the same Reading from the same Article everywhere. */
export function read(article: Article): Reading {
  const { id, title, url, publisher, sources, date, language } = article
  return {
    schema: 1,
    reader: READER_VERSION,
    article: { id, title, url, publisher, sources, date, language },
    people: [],
    countries: [],
    organisations: [],
    events: [],
    statements: [],
    commitments: [],
  }
}
