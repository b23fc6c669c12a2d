import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../src/article/article.ts'
import { articleFromText } from '../src/article/build.ts'
import { fileSource } from '../src/article/source.ts'
import { takeArticles } from '../src/article/take.ts'

const CORPUS = join(import.meta.dirname, '../../shared/corpus/articles.jsonl.gz')

/** Made-up sentences, turned round so that no two articles begin alike. */
const SENTENCES = [
  'President Emmanuel Macron met Prime Minister Pedro Sanchez in Madrid on Tuesday.',
  '"France will open two schools in Seville by the end of 2030," Macron told reporters.',
  'Sanchez said that Spain and France should build a second railway line across the mountains.',
  'The Foreign Ministry of Portugal welcomed the talks and called on both sides to consult Lisbon.',
  'The two leaders agreed to hold a summit on energy in Bordeaux next year.',
  'Harvests in the valley have been poor for three years, and prices of olives have doubled.',
  'The European Commission would examine the plan, its spokesperson said.',
  'Neither government gave a figure for the cost of the line.',
]

/** An article of made-up sentences, at least `units` UTF-16 units long. */
export function madeUp(units: number, seed = 0): Article {
  const paragraphs: string[] = []
  for (let length = 0, i = seed; length < units; i++) {
    const paragraph = [0, 1, 2].map((k) => SENTENCES[(i * 3 + k * (1 + (i % 2))) % SENTENCES.length]).join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return articleFromText(`---\ndate: 2025-03-01\n---\n${paragraphs.join('\n\n')}`, `made-up ${seed}`)
}

/**
 * Every nth article of the corpus that lies beside the repository, so that the sample has about `wanted`; made-up ones where
 * it is absent. `from` says which.
 */
export async function sample(wanted: number): Promise<{ from: string; articles: Article[] }> {
  if (!existsSync(CORPUS)) {
    const articles = Array.from({ length: wanted }, (_, i) => madeUp(1_800, i))
    return { from: 'made-up text (the corpus is not beside the repository)', articles }
  }
  const all: Article[] = []
  for await (const { article } of takeArticles(await fileSource(CORPUS))) if (article !== undefined) all.push(article)
  const step = Math.max(1, Math.floor(all.length / wanted))
  return { from: `every ${step}. of ${all.length} published articles`, articles: all.filter((_, i) => i % step === 0) }
}
