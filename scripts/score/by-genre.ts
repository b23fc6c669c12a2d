import type { Case, Score } from './gold.ts'

/** Layers that are shown, by the scorer's names, and the heads of their columns. */
export const COLUMNS = [
  ['people with their side', 'people and side'],
  ['countries', 'countries'],
  ['organisations', 'organisations'],
  ['events', 'contacts'],
  ['statements', 'statements'],
  ['statements with speakers', 'with speakers'],
  ['commitments', 'commitments'],
  ['commitments complete', 'complete'],
  ['themes', 'themes'],
] as const

export const GENRES = ['wire story', 'readout', 'joint text', 'first-person release', 'transcript'] as const
export type Genre = (typeof GENRES)[number]

/**
 * The genre as the reader itself sees it (the gold set states none): a report is a readout where one of the sides
 * publishes it, else a wire story.
 */
export function genreOf({ explained: { scene } }: Case): Genre {
  if (scene.kind === 'joint') return 'joint text'
  if (scene.kind === 'first-person') return 'first-person release'
  if (scene.kind === 'transcript') return 'transcript'
  return scene.home === null ? 'wire story' : 'readout'
}

export interface GenreRow {
  readonly name: string
  readonly texts: number
  /** F1 in points by the names of `COLUMNS`; null where there is nothing to find or found. */
  readonly figures: readonly (number | null)[]
  readonly headline: number
  readonly invented: number
}

/** Figures for each genre that occurs, and for all texts. */
export function byGenre(cases: readonly Case[], score: (cases: readonly Case[]) => Score): GenreRow[] {
  return [...GENRES, 'all texts'].flatMap((name): GenreRow[] => {
    const own = name === 'all texts' ? cases : cases.filter((one) => genreOf(one) === name)
    if (own.length === 0) return []
    const { rows, headline, inventedPer100Sentences } = score(own)
    const figures = COLUMNS.map(([layer]) => {
      const row = rows.find(({ key }) => key === layer)
      return row === undefined || row.gold + row.pred === 0 ? null : 100 * row.f1
    })
    return [{ name, texts: own.length, figures, headline: 100 * headline, invented: inventedPer100Sentences }]
  })
}

/** The figures as a table in Markdown. */
export function genreTable(rows: readonly GenreRow[]): string {
  const heads = ['texts', 'number', 'headline', ...COLUMNS.map(([, head]) => head), 'invented per 100 sentences']
  const lines = rows.map(({ name, texts, figures, headline, invented }) =>
    [name, texts, headline.toFixed(1), ...figures.map((f) => f?.toFixed(1) ?? ''), invented.toFixed(1)].join(' | '),
  )
  return [heads.join(' | '), heads.map(() => '---').join(' | '), ...lines].map((line) => `| ${line} |`).join('\n')
}
