import type { Article } from '../../article/article.ts'
import type { Reading } from '../../reader/reading.ts'
import { flatReading } from './flat.ts'
import { markedArticle } from './marked.ts'
import type { Output } from './names.ts'
import { report } from './report.ts'

/** The ending of a file that holds this form. */
export const ENDING: Readonly<Record<Output, string>> = { json: '.json', flat: '.json', text: '.txt', marked: '.txt' }

/**
 * A Reading in one of the forms, with a line end at its end.
 * @param indent spaces for JSON: 0 puts it on one line
 * @param colours whether `marked` may use the colours of a terminal
 */
export function rendered(output: Output, article: Article, reading: Reading, indent: number, colours: boolean): string {
  switch (output) {
    case 'json':
      return `${JSON.stringify(reading, null, indent)}\n`
    case 'flat':
      return `${JSON.stringify(flatReading(reading), null, indent)}\n`
    case 'text':
      return report(reading)
    case 'marked':
      return markedArticle(article, reading, colours)
  }
}
