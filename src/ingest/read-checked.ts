import type { Article } from '../article/article.ts'
import { ReadingError } from '../errors.ts'
import { read } from '../reader/read.ts'
import { checkReading, type Reading } from '../reader/reading.ts'

/**
 * The Reading of an article, checked against its body.
 * @throws ReadingError READING_BROKEN where it breaks its rules, READING_FAILED where the reader itself broke down
 */
export function readChecked(article: Article, where: string): Reading {
  let reading: Reading
  try {
    reading = read(article)
  } catch (cause) {
    if (cause instanceof ReadingError) throw cause
    const what = `the reader broke down: ${cause instanceof Error ? cause.message : String(cause)}`
    const cure = 'This is a fault of the reader: please report it with the article.'
    throw new ReadingError('READING_FAILED', what, where, cure, { cause })
  }
  return checkReading(reading, article.body)
}
