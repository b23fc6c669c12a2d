import { z } from 'zod'

/** A stretch of the body in UTF-16 units: inclusive start, exclusive end. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof Span>

/** An ISO 8601 calendar date, `YYYY-MM-DD`. */
export const IsoDate = z.iso.date()

/**
 * An article: the text as it came (decoded, front matter taken off), and what is known about it.
 * `body` is never rewritten; what is page residue in it is listed in `residue` and passed over by the reader.
 */
export const Article = z.object({
  schema: z.literal(1),
  /** `a-` and the first 16 hex digits of the SHA-256 of the body without residue, white space folded. */
  id: z.string().regex(/^a-[0-9a-f]{16}$/),
  title: z.string().nullable(),
  url: z.url().nullable(),
  publisher: z.string().nullable(),
  /** Who is cited for the report ("citing Xinhua" gives Xinhua). */
  sources: z.array(z.string()),
  /** The day of publication. */
  date: IsoDate.nullable(),
  licence: z.string().nullable(),
  /** ISO 639-1 code; only English is read. */
  language: z.string(),
  body: z.string(),
  residue: z.array(Span),
})
export type Article = z.infer<typeof Article>
