/**
 * Holds the reader to what it has reached: no layer may fall more than half a point under `baseline.json`, and invented
 * commitments may not rise by more than half a one per hundred sentences. To renew the baseline after a better reading:
 *
 *     READOUT_RENEW_BASELINE=1 npx vitest run test/reader/gold-gate.test.ts
 *
 * The annotated texts and their scorer lie outside the repository (`../shared/gold`, or where READOUT_GOLD says);
 * without them the gate is skipped.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { articleFromText } from '../../src/article/build.ts'
import { type FlatReading, flatReading } from '../../src/cli/output/flat.ts'
import { read } from '../../src/reader/read.ts'
import { checkReading } from '../../src/reader/reading.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GOLD = resolve(ROOT, process.env.READOUT_GOLD ?? '../shared/gold')
const SCORER = join(GOLD, 'score.mjs')
const BASELINE = new URL('baseline.json', import.meta.url)
const RENEW = process.env.READOUT_RENEW_BASELINE === '1'

const FOLDERS = ['articles', 'register'] as const
const LAYERS = [
  'people with their side',
  'countries',
  'organisations',
  'events',
  'statements with speakers',
  'commitments',
  'commitments complete',
  'themes',
] as const
/** In points of F1 (0 to 100), and in invented commitments per hundred sentences. */
const TOLERANCE = 0.5

/** F1 of each layer in points, and what the scorer counts beside. */
const Figures = z.object({
  layers: z.record(z.enum(LAYERS), z.number()),
  headline: z.number(),
  inventedPer100Sentences: z.number(),
})
type Figures = z.infer<typeof Figures>
const Baseline = z.record(z.enum(FOLDERS), Figures)

const Scorer = z.object({ score: z.custom<(cases: readonly unknown[]) => unknown>((v) => typeof v === 'function') })
const Score = z.object({
  rows: z.array(z.object({ key: z.string(), f1: z.number() })),
  headline: z.number(),
  inventedPer100Sentences: z.number(),
})

/** Reads every text of a folder and has the scorer compare it with its annotation. */
async function figuresOf(folder: string): Promise<Figures> {
  const { score } = Scorer.parse(await import(pathToFileURL(SCORER).href))
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .toSorted()
    .map((id) => {
      const { pred, body } = predicted(join(folder, `${id}.txt`))
      const gold: unknown = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'))
      return { id, gold, body, pred }
    })
  const { rows, headline, inventedPer100Sentences } = Score.parse(score(cases))
  const layer = (key: string) => points(rows.find((row) => row.key === key)?.f1 ?? 0)
  const layers = Figures.shape.layers.parse(Object.fromEntries(LAYERS.map((key) => [key, layer(key)])))
  return {
    layers,
    headline: points(headline),
    inventedPer100Sentences: Math.round(100 * inventedPer100Sentences) / 100,
  }
}

function predicted(file: string): { pred: FlatReading; body: string } {
  const article = articleFromText(readFileSync(file, 'utf8'), file)
  return { pred: flatReading(checkReading(read(article), article.body)), body: article.body }
}

const points = (share: number) => Math.round(10_000 * share) / 100

const here = existsSync(SCORER)

describe.skipIf(!here)(here ? 'the reading against the gold set' : 'no gold set here: the gate is skipped', () => {
  const measured = new Map<string, Figures>()

  beforeAll(async () => {
    for (const name of FOLDERS) measured.set(name, await figuresOf(join(GOLD, name)))
    if (RENEW) writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(measured), null, 2)}\n`)
  })

  const baseline = Baseline.parse(JSON.parse(readFileSync(BASELINE, 'utf8')))

  describe.each(FOLDERS)('%s', (name) => {
    it.each(LAYERS)('%s', (key) => {
      const now = measured.get(name)?.layers[key] ?? 0
      const before = RENEW ? now : baseline[name].layers[key]
      expect(now, `${key} in ${name} was ${before}`).toBeGreaterThanOrEqual(before - TOLERANCE)
    })

    it('invents no more commitments', () => {
      const now = measured.get(name)?.inventedPer100Sentences ?? Number.POSITIVE_INFINITY
      const before = RENEW ? now : baseline[name].inventedPer100Sentences
      expect(now, `invented per 100 sentences in ${name} was ${before}`).toBeLessThanOrEqual(before + TOLERANCE)
    })
  })
})
