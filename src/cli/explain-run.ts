import type { Article } from '../article/article.ts'
import { takeArticles } from '../article/take.ts'
import { readConfig } from '../config.ts'
import { RequestError } from '../errors.ts'
import { inputsOf } from '../ingest/inputs.ts'
import { PLAIN, withIntake } from '../ingest/intake.ts'
import { explain } from '../reader/explain/explain.ts'
import type { ExplainedArticle, ExplainedSentence } from '../reader/explain/explanation.ts'
import { inFull, inShort } from './output/explained.ts'

/** What is to be shown of which article; numbers count from 1, null where it was not said. */
export interface Wanted {
  readonly sentence: number | null
  readonly find: string | null
  readonly article: number
  readonly json: boolean
}

/**
 * Prints how an article was read: all sentences in short, or those that were asked for in full.
 * @throws InputError where the article cannot be read, RequestError EXPLAIN_NO_ARTICLE or EXPLAIN_NO_SENTENCE where there
 *   is none of that number or with those words
 */
export async function runExplain(file: string, wanted: Wanted): Promise<void> {
  const article = await articleOf(file, wanted.article)
  const explained = explain(article)
  const full = wanted.sentence !== null || wanted.find !== null
  const sentences = full ? chosen(explained, wanted, file) : explained.sentences
  process.stdout.write(
    wanted.json
      ? `${JSON.stringify({ scene: explained.scene, sentences }, null, process.stdout.isTTY === true ? 2 : 0)}\n`
      : full
        ? inFull(explained.scene, sentences)
        : inShort(explained.scene, sentences),
  )
}

async function articleOf(path: string, number: number): Promise<Article> {
  let seen = 0
  const found = await withIntake({ ...PLAIN, publishers: readConfig().publishers }, async ({ web, publishers }) => {
    for (const { source, error } of await inputsOf([path], web)) {
      if (error !== undefined) throw error
      for await (const taken of takeArticles(source, publishers === undefined ? {} : { publishers })) {
        seen += 1
        if (seen < number) continue
        if (taken.error !== undefined) throw taken.error
        return taken.article
      }
    }
    return null
  })
  if (found !== null) return found
  const what = `there is no article ${number} here, only ${seen}`
  throw new RequestError('EXPLAIN_NO_ARTICLE', what, path, 'Give --article a number within that.')
}

function chosen({ sentences }: ExplainedArticle, { sentence, find }: Wanted, file: string): ExplainedSentence[] {
  const words = find === null ? null : folded(find)
  const found = sentences.filter(
    ({ number, text }) =>
      (sentence === null || number === sentence) && (words === null || folded(text).includes(words)),
  )
  if (found.length > 0) return found
  const what =
    words === null ? `there is no sentence ${sentence}, only ${sentences.length}` : 'no sentence holds these words'
  const cure = 'Run it without --sentence and --find for a list of the sentences.'
  throw new RequestError('EXPLAIN_NO_SENTENCE', what, file, cure)
}

/** Without the differences that nobody types: case, kinds of quotation marks, white space. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}
