import { byCodePoint } from '../ids.ts'
import { bandsOf, estimate, jaccard } from '../likeness/minhash.ts'

/** An article, as far as it is compared with others. */
export interface Story {
  readonly id: string
  /** ISO day. */
  readonly date: string | null
  readonly publisher: string | null
  /** Who is cited for the report. */
  readonly sources: readonly string[]
  readonly sketch: Uint32Array
}

/** By copy: the article that it is a copy of, and how like the two are, 0 to 1. */
export type Copies = ReadonlyMap<string, { readonly of: string; readonly similarity: number }>

/** Two versions of one story come out within so many days. What is said again later is news again. */
const MOST_DAYS = 14
/** Of two versions with small edits, so much is equal; readouts of two calls on one day from one template share less (0.67). */
const LIKE = 0.75
/** A version that was cut: nearly all of the shorter is in the longer, and it is not less than half of it. */
const WITHIN = 0.9
const SHORTEST_CUT = 0.5
/** Texts of fewer shingles than this are alike by template soon. */
const SHORT = 30
const LIKE_SHORT = 0.9
/** Sketches that agree less than this are not looked at more closely; a half text shows 0.5. */
const WORTH_A_LOOK = 0.35
/** Places in a band: pairs of likeness 0.45 meet in one of the 21 bands in 87 of 100 cases, of 0.75 in all. */
const ROWS = 3

/** Pairs worth comparing, found by banding: near-linear in the number of articles. */
export function candidates(stories: readonly Story[]): [Story, Story][] {
  const buckets = new Map<string, Story[]>()
  const pairs = new Map<string, [Story, Story]>()
  for (const story of [...stories].sort((a, b) => byCodePoint(a.id, b.id)))
    for (const key of bandsOf(story.sketch, ROWS)) {
      const bucket = buckets.get(key) ?? []
      for (const other of bucket)
        if (near(story, other) && estimate(story.sketch, other.sketch) >= WORTH_A_LOOK)
          pairs.set(`${other.id} ${story.id}`, [other, story])
      buckets.set(key, bucket)
      bucket.push(story)
    }
  return [...pairs.values()]
}

function near(a: Story, b: Story): boolean {
  if (a.date === null || b.date === null) return true
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= MOST_DAYS * 86_400_000
}

/**
 * Which articles are versions of which. The first of a group is the one whose publisher the others cite, else the earliest,
 * else the longest; the others are its copies where they are like it itself.
 * @param shingles of every story in a pair
 */
export function findCopies(
  pairs: readonly (readonly [Story, Story])[],
  shingles: ReadonlyMap<string, ReadonlySet<string>>,
): Copies {
  const likes = new Map<Story, Map<Story, number>>()
  const put = (a: Story, b: Story, similarity: number) =>
    likes.set(a, (likes.get(a) ?? new Map<Story, number>()).set(b, similarity))
  for (const [a, b] of pairs) {
    const similarity = likeness(shingles.get(a.id) ?? new Set(), shingles.get(b.id) ?? new Set())
    if (similarity === null) continue
    put(a, b, similarity)
    put(b, a, similarity)
  }
  const size = (story: Story) => shingles.get(story.id)?.size ?? 0
  const cited = new Map([...likes].map(([story, others]) => [story, isCited(story, [...others.keys()])]))
  const ordered = [...likes.keys()].sort(
    (a, b) =>
      Number(cited.get(b)) - Number(cited.get(a)) ||
      byCodePoint(a.date ?? '~', b.date ?? '~') ||
      size(b) - size(a) ||
      byCodePoint(a.id, b.id),
  )
  const copies = new Map<string, { of: string; similarity: number }>()
  const rank = new Map(ordered.map((story, at) => [story, at]))
  for (const story of ordered) {
    const firsts = [...(likes.get(story) ?? [])].filter(
      ([other]) => (rank.get(other) ?? 0) < (rank.get(story) ?? 0) && !copies.has(other.id),
    )
    const [best] = firsts.sort(([a, x], [b, y]) => y - x || byCodePoint(a.id, b.id))
    if (best !== undefined) copies.set(story.id, { of: best[0].id, similarity: Math.round(best[1] * 1000) / 1000 })
  }
  return copies
}

/** How like two texts are, where that makes them versions of one story. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const similarity = jaccard(a, b)
  const small = Math.min(a.size, b.size)
  const large = Math.max(a.size, b.size)
  if (small < SHORT) return similarity >= LIKE_SHORT ? similarity : null
  const shared = (similarity * (small + large)) / (1 + similarity)
  const cut = small >= SHORTEST_CUT * large && shared >= WITHIN * small
  return similarity >= LIKE || cut ? similarity : null
}

function isCited({ publisher }: Story, others: readonly Story[]): boolean {
  const name = publisher?.toLowerCase()
  return name !== undefined && others.some(({ sources }) => sources.some((source) => source.toLowerCase() === name))
}
