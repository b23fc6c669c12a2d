import type { Article } from '../../src/article/article.ts'
import { PUBLISHERS } from '../../src/article/publishers/publishers.ts'
import { read } from '../../src/reader/read.ts'
import { checkReading, type Reading } from '../../src/reader/reading.ts'
import type { About } from '../cases/case-file.ts'

/** An article of a body without residue. */
export function articleOf(body: string, about: About = {}): Article {
  const { title = null, publisher = null, url = null, date = null } = about
  const { profile } = PUBLISHERS.resolve(publisher, url)
  const known = { title, publisher, profile, url, date, dateFrom: null, eventDate: null, sources: [], licence: null }
  return { schema: 1, id: 'a-0000000000000000', ...known, language: 'en', body, residue: [], original: null }
}

/** The checked reading of a body. */
export function readingOf(body: string, about: About = {}): Reading {
  return checkReading(read(articleOf(body, about)), body)
}
