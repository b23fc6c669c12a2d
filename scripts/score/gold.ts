import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Article } from '../../src/article/article.ts'
import { fileSource } from '../../src/article/source.ts'
import { takeArticles } from '../../src/article/take.ts'
import { type FlatReading, flatReading } from '../../src/cli/output/flat.ts'
import { readChecked } from '../../src/ingest/read-checked.ts'
import { explain } from '../../src/reader/explain/explain.ts'
import type { ExplainedArticle } from '../../src/reader/explain/explanation.ts'
import type { Reading } from '../../src/reader/reading.ts'

const Quoted = { quote: z.string(), start: z.int().optional(), end: z.int().optional() }

/** What a careful reader found in a text, by the annotation guide. */
const Gold = z.object({
  people: z.array(z.object({ name: z.string(), of: z.string().nullish() })),
  countries: z.array(z.string()),
  organisations: z.array(z.string()),
  events: z.array(z.object({ ...Quoted, kind: z.string(), participants: z.array(z.string()) })),
  statements: z.array(z.object({ ...Quoted, speakers: z.array(z.string()) })),
  commitments: z.array(
    z.object({
      ...Quoted,
      speakers: z.array(z.string()),
      force: z.string(),
      parties: z.array(z.string()),
      themes: z.array(z.string()),
    }),
  ),
})
export type Gold = z.infer<typeof Gold>

/** An annotated text as it was read. */
export interface Case {
  readonly id: string
  readonly gold: Gold
  readonly body: string
  readonly reading: Reading
  /** The Reading in the form that the scorer takes. */
  readonly pred: FlatReading
  readonly explained: ExplainedArticle
}

/** Identifiers of the annotated texts of a folder, in order; those that are asked for, or all. `d01-d69` is all from one to the other. */
export function idsIn(folder: string, wanted: readonly string[]): string[] {
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(join(folder, file.replace(/\.txt$/, '.json'))))
    .map((file) => file.slice(0, -4))
    .toSorted()
  const asked = (id: string) =>
    wanted.some((each) => {
      const [from = '', to = from] = each.split('-')
      return each === id || (from <= id && id <= to)
    })
  return wanted.length === 0 ? all : all.filter(asked)
}

/** Reads annotated texts. @throws InputError or ReadingError for a text that cannot be read */
export async function casesOf(folder: string, ids: readonly string[]): Promise<Case[]> {
  const cases: Case[] = []
  for (const id of ids) {
    const article = await articleOf(join(folder, `${id}.txt`))
    const reading = readChecked(article, id)
    const gold = Gold.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))
    cases.push({ id, gold, body: article.body, reading, pred: flatReading(reading), explained: explain(article) })
  }
  return cases
}

async function articleOf(file: string): Promise<Article> {
  for await (const { article, error } of takeArticles(await fileSource(file))) {
    if (error !== undefined) throw error
    return article
  }
  throw new Error(`${file} holds no article`)
}

const Scorer = z.object({ score: z.custom<(cases: readonly unknown[]) => unknown>((v) => typeof v === 'function') })
const Score = z.object({
  rows: z.array(z.object({ key: z.string(), hit: z.number(), gold: z.number(), pred: z.number(), f1: z.number() })),
  headline: z.number(),
  inventedPer100Sentences: z.number(),
})
export type Score = z.infer<typeof Score>

/** The scorer that lies beside the gold set. */
export async function scorerAt(file: string): Promise<(cases: readonly Case[]) => Score> {
  const { score } = Scorer.parse(await import(pathToFileURL(file).href))
  return (cases) => Score.parse(score(cases))
}
